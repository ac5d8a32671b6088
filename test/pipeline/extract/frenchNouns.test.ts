import { describe, expect, it } from 'vitest';
import { coreClaims } from '../../helpers/claims.ts';

describe('what French nouns of action assert of those who stand with them', () => {
  it.each([
    ['La condamnation de [Keïta|keita] par le [parquet|parquet] a surpris.', ['parquet sentenced keita']],
    ['La condamnation d’[Aqmi|aqmi] par le [Mali|mali] a surpris.', ['mali criticised aqmi']],
    ['Les livraisons d’armes de l’[Iran|iran] au [Mali|mali] durent.', ['iran supplied-arms-to mali']],
    [
      'Les livraisons d’armes [iraniennes|iran|demonym] au [Mali|mali] durent.',
      ['iran supplied-arms-to mali'],
    ],
    ['La vente de chars par la [France|france] au [Niger|niger] dure.', ['france supplied-arms-to niger']],
    ['Le financement d’[Aqmi|aqmi] par l’[Iran|iran] est connu.', ['iran funded aqmi']],
    [
      'La rupture des relations entre le [Mali|mali] et le [Niger|niger] dure.',
      ['mali broke-ties-with niger'],
    ],
    ['La rupture entre le [Mali|mali] et le [Niger|niger] dure.', ['mali broke-ties-with niger']],
    ['Les accusations du [Mali|mali] contre l’[Iran|iran] se répètent.', ['mali accused iran']],
    ['Le limogeage de [Lerner|lerner] par [Macron|macron] a surpris.', ['macron removed-from-office lerner']],
    ['L’appartenance de [Keïta|keita] à [Aqmi|aqmi] est connue.', ['keita was-member-of aqmi']],
    ['Le bombardement de [Gao|gao] par [Aqmi|aqmi] a surpris.', ['aqmi attacked gao']],
    ['La riposte de l’[Iran|iran] contre [Israël|israel] a surpris.', ['iran attacked israel']],
    ['L’opération du [Mali|mali] contre [Aqmi|aqmi] continue.', ['mali fought aqmi']],
    ['Le mandat d’arrêt du [parquet|parquet] contre [Keïta|keita] est public.', ['parquet prosecuted keita']],
    ['L’enquête du [parquet|parquet] sur [Keïta|keita] continue.', ['parquet investigated keita']],
    ['Le retrait du [Mali|mali] de l’[ONU|onu] a surpris.', ['mali left onu']],
    ['Les menaces d’[Aqmi|aqmi] contre le [Mali|mali] se répètent.', ['aqmi threatened mali']],
    ['Les menaces de mort d’[Aqmi|aqmi] contre [Keïta|keita] se répètent.', ['aqmi threatened keita']],
    ['Les liens d’[Aqmi|aqmi] avec [Daech|daech] sont connus.', ['aqmi linked-to daech']],
    ['La présence d’[Aqmi|aqmi] à [Gao|gao] inquiète.', ['aqmi active-in gao']],
    ['La tournée de [Macron|macron] au [Mali|mali] s’achève.', ['macron visited mali']],
  ])('reads %j', (text, expected) => {
    expect(coreClaims(text)).toEqual(expected);
  });

  it.each([
    [
      'what stands between a noun and its complement',
      'L’arrestation, {mardi|2015-03-03} à [Gao|gao], de [Keïta|keita] par la [DGSE|dgse] a surpris.',
      ['dgse arrested keita, in 2015-03-03'],
    ],
    [
      'an agent set off before the complement',
      'La capture, par la [DGSE|dgse], de [Keïta|keita] a surpris.',
      ['dgse arrested keita'],
    ],
    [
      'an agent before the complement',
      'L’assassinat par [Aqmi|aqmi] de [Keïta|keita] a surpris.',
      ['aqmi killed keita'],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(coreClaims(text)).toEqual(expected);
  });

  it.each([
    [
      'talks that are broken off are no ties',
      'La rupture des négociations entre le [Mali|mali] et le [Niger|niger] dure.',
    ],
    ['no ties are those of two states', 'Les liens entre le [Mali|mali] et le [Niger|niger] sont anciens.'],
    ['goods are no arms', 'Les livraisons de blé de l’[Iran|iran] au [Mali|mali] durent.'],
    ['a mandate is no warrant', 'Le mandat de l’[ONU|onu] contre [Aqmi|aqmi] est court.'],
    ['what someone says to no one accuses no one', 'Les accusations du [Mali|mali] se répètent.'],
    [
      'who dismantles does not finance',
      'La [France|france] a procédé au démantèlement d’un réseau de financement d’[Aqmi|aqmi].',
    ],
    [
      'the government of a person is not that person',
      'La chute, par le gouvernement de [Keïta|keita], a surpris.',
    ],
    ['what is only asked for', 'Le [Mali|mali] veut une enquête du [parquet|parquet] sur [Keïta|keita].'],
  ])('keeps silent: %s', (_, text) => {
    expect(coreClaims(text)).toEqual([]);
  });
});
