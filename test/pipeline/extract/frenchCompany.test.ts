import { describe, expect, it } from 'vitest';
import { coreClaims } from '../../helpers/claims.ts';

describe('with whose help a clause happens', () => {
  it.each([
    ['Le [Mali|mali] a repris [Gao|gao] avec l’appui de la [France|france].', 'france assisted mali'],
    ['Avec le soutien de la [France|france], le [Mali|mali] a repris [Gao|gao].', 'france backed mali'],
    ['Le [Mali|mali] a repris [Gao|gao] grâce à l’aide de la [France|france].', 'france assisted mali'],
    [
      'En coopération avec la [DGSE|dgse], le [BCIJ|bcij] a arrêté [Keïta|keita].',
      'dgse cooperated-with bcij',
    ],
  ])('reads %j', (text, expected) => {
    expect(coreClaims(text)).toContain(expected);
  });

  it.each([
    ['what is still to come', 'Le [Mali|mali] reprendra [Gao|gao] avec l’aide de la [France|france].'],
    ['what did not happen', 'Le [Mali|mali] n’a pas repris [Gao|gao] avec l’aide de la [France|france].'],
    ['help that is no one’s', 'Le [Mali|mali] a parlé avec l’aide de drones.'],
    ['company is no help', 'Le [Mali|mali] a parlé avec l’ambassadeur de la [France|france].'],
  ])('keeps silent: %s', (_, text) => {
    expect(
      coreClaims(text).filter((claim) => /assisted|backed/u.test(claim) && !claim.includes('denied')),
    ).toEqual([]);
  });
});

describe('who stands at the head of what', () => {
  it.each([
    ['[Keïta|keita], à la tête du [Mali|mali] depuis dix ans, a parlé.', ['keita heads mali']],
    ['[Keïta|keita] a été nommé à la tête de la [DGSE|dgse].', ['keita heads dgse']],
    ['[Macron|macron] a placé [Lerner|lerner] à la tête de la [DGSE|dgse].', ['lerner heads dgse']],
    [
      '[Lerner|lerner] a remplacé [Diallo|diallo] à la tête de la [DGSE|dgse].',
      ['lerner heads dgse', 'lerner succeeded diallo'],
    ],
    ['[Lerner|lerner], successeur de [Diallo|diallo], a parlé.', ['lerner succeeded diallo']],
  ])('reads %j', (text, expected) => {
    expect(coreClaims(text)).toEqual(expected);
  });

  it.each([
    ['who may yet', '[Keïta|keita] pourrait arriver à la tête du [Mali|mali].'],
    ['who did not', '[Keïta|keita] n’est pas arrivé à la tête du [Mali|mali].'],
    ['a delegation has another head', '[Keïta|keita] a voyagé à la tête d’une délégation.'],
  ])('keeps silent: %s', (_, text) => {
    expect(coreClaims(text)).toEqual([]);
  });
});

describe('whom a noun of justice concerns', () => {
  it.each([
    ['Visé par un mandat d’arrêt du [parquet|parquet], [Keïta|keita] a fui.', ['parquet prosecuted keita']],
    ['[Keïta|keita] fait l’objet d’une enquête du [parquet|parquet].', ['parquet investigated keita']],
    ['Le [Mali|mali] est visé par des sanctions de la [France|france].', ['france sanctioned mali']],
    ['[Keïta|keita] est recherché par la [DGSE|dgse].', ['dgse tracked keita']],
  ])('reads %j', (text, expected) => {
    expect(coreClaims(text)).toEqual(expected);
  });

  it.each([
    ['who is not', '[Keïta|keita] n’est pas visé par un mandat d’arrêt du [parquet|parquet].'],
    ['who asks for one', '[Keïta|keita] réclame une enquête du [parquet|parquet].'],
    ['what concerns no one', 'L’affaire fait l’objet d’une enquête du [parquet|parquet].'],
  ])('keeps silent: %s', (_, text) => {
    expect(coreClaims(text)).toEqual([]);
  });
});

describe('what a description set off after a name says', () => {
  it.each([
    ['Le [Mali|mali], parrain d’[Aqmi|aqmi], se tait.', ['mali backed aqmi']],
    ['L’[Iran|iran], ennemi d’[Israël|israel], se tait.', ['iran in-conflict-with israel']],
    [
      '[Aqmi|aqmi], financé et armé par l’[Iran|iran], se tait.',
      ['iran funded aqmi', 'iran supplied-arms-to aqmi'],
    ],
  ])('reads %j', (text, expected) => {
    expect(coreClaims(text)).toEqual(expected);
  });

  it('says nothing of someone who is only one of several', () => {
    expect(coreClaims('Le [Mali|mali], deux parrains d’[Aqmi|aqmi], dix villes.')).toEqual([]);
  });
});
