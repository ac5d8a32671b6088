import { describe, expect, it } from 'vitest';
import { coreClaims } from '../../helpers/claims.ts';

describe('where the parts of a French clause stand', () => {
  it.each([
    [
      'the time of day between verb and object',
      '[Macron|macron] a rencontré {mardi|2015-03-03} soir [Keïta|keita].',
      ['macron met keita, in 2015-03-03'],
    ],
    ['an age set off by commas', '[Keïta|keita], 36 ans, a rencontré [Macron|macron].', ['keita met macron']],
    [
      'an opening that has the subject of the sentence',
      'Après avoir rencontré [Keïta|keita], [Macron|macron] est parti.',
      ['macron met keita'],
    ],
    [
      'perfect infinitives that share their object',
      '[Aqmi|aqmi] est accusé d’avoir enlevé, torturé et assassiné [Keïta|keita].',
      ['aqmi kidnapped keita, unconfirmed', 'aqmi killed keita, unconfirmed'],
    ],
    [
      'what is set off between object and destination',
      'Le [Mali|mali] a extradé [Keïta|keita], l’un des chefs du cartel, ainsi que deux autres, vers la [France|france].',
      ['keita extradited-to france'],
    ],
    [
      'a verb in quotation marks',
      'Le [Mali|mali] « condamne fermement » l’[Iran|iran].',
      ['mali criticised iran'],
    ],
    [
      'two that do it to each other',
      'Le [Mali|mali] et le [Niger|niger] ont rompu leurs relations.',
      ['mali broke-ties-with niger'],
    ],
    ['those who act for a body', 'Les juges de l’[ONU|onu] ont accusé [Keïta|keita].', ['onu accused keita']],
    [
      'the members of a group, taken up',
      'Les rebelles d’[Aqmi|aqmi] ont fui [Gao|gao].\nIls ont attaqué [Kidal|kidal].',
      ['aqmi attacked kidal'],
    ],
    [
      'the two states named, in a complement',
      'Le [Mali|mali] salue le [Niger|niger].\nLa rencontre entre les dirigeants des deux pays a surpris.',
      ['mali met niger', 'mali praised niger'],
    ],
    [
      'who presides',
      '[Macron|macron], qui assure la présidence de l’[ONU|onu], a parlé.',
      ['macron heads onu'],
    ],
    [
      'killed members of a group',
      'La [France|france] a tué dix combattants d’[Aqmi|aqmi].',
      ['france fought aqmi'],
    ],
    ['bases', '[Aqmi|aqmi] dispose de bases au [Mali|mali].', ['aqmi based-in mali']],
    [
      'an agent and his service',
      'L’agent de la [DGSE|dgse] [Awa Diallo|diallo] a parlé.',
      ['diallo served dgse'],
    ],
    [
      'a president who leaves',
      'Le président sortant du [Mali|mali], [Ibrahim Keïta|keita], a parlé.',
      ['keita heads mali'],
    ],
    [
      'one who was prime minister',
      'L’ex-Premier ministre du [Mali|mali], [Ibrahim Keïta|keita], a parlé.',
      ['keita headed mali'],
    ],
    [
      'what opens the sentence apart from its subjects',
      'Lors d’une visite à [Gao|gao], [Macron|macron] et [Keïta|keita] ont discuté du [Mali|mali].',
      ['macron met keita'],
    ],
    [
      'an object apart from the subject of what follows',
      'Le [Mali|mali] a attaqué [Aqmi|aqmi] et [Macron|macron] a rencontré [Keïta|keita].',
      ['macron met keita', 'mali attacked aqmi'],
    ],
    [
      'an object behind two dates',
      'La [DGSE|dgse] a arrêté {hier|2015-03-03}, {mardi|2015-03-03}, [Keïta|keita].',
      ['dgse arrested keita, in 2015-03-03'],
    ],
    [
      'sanctions that are announced',
      'La [France|france] a annoncé {mardi|2015-03-03} de nouvelles sanctions contre l’[Iran|iran].',
      ['france sanctioned iran, in 2015-03-03'],
    ],
    [
      'what two do in common',
      'Le [Mali|mali] et le [Niger|niger] ont renforcé leur coopération.',
      ['mali cooperated-with niger'],
    ],
    [
      'whom those just named had kidnapped',
      'Les rebelles d’[Aqmi|aqmi] ont libéré deux [Français|france|demonym] qu’ils avaient enlevés.',
      ['aqmi held-nationals-of france'],
    ],
    ['who is in whose hands', '[Keïta|keita] est entre les mains d’[Aqmi|aqmi].', ['aqmi kidnapped keita']],
    [
      'two titles of one person',
      'Le président de la transition du [Mali|mali], le général [Keïta|keita], a rencontré [Macron|macron].',
      ['keita heads mali', 'keita met macron'],
    ],
    [
      'a number between two',
      'Entre 80 et 120 soldats [maliens|mali|demonym] ont été déployés à [Gao|gao].',
      ['mali deployed-forces-to gao'],
    ],
    [
      'a person taken up after a sentence that names none',
      '[Keïta|keita] a fui.\nUne prime était offerte.\nIl a été arrêté par la [DGSE|dgse].',
      ['dgse arrested keita'],
    ],
    [
      'a capital without its accent',
      'A [Gao|gao], [Macron|macron] a rencontré [Keïta|keita].',
      ['macron met keita'],
    ],
    [
      'a pronoun between a participle and its agent',
      '[Keïta|keita], soutenu lui par l’[Iran|iran], se tait.',
      ['iran backed keita'],
    ],
    [
      'what someone speaks of with those who act for a state',
      '[Macron|macron] a évoqué avec des responsables [maliens|mali|demonym] les moyens de riposter.',
      ['macron met mali'],
    ],
    [
      'who is whose first backer',
      'La [France|france], premier soutien du [Mali|mali], se tait.',
      ['france backed mali'],
    ],
    [
      'where a town lies',
      '[Gao|gao], à 140 kilomètres au sud-ouest de [Kidal|kidal], a brûlé.',
      ['gao lies-near kidal'],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(coreClaims(text)).toEqual(expected);
  });

  it.each([
    ['an opening with a subject of its own', 'Après que [Keïta|keita] a parlé, [Macron|macron] est parti.'],
    ['quoted words without a subject', 'Selon le [Mali|mali], « condamner [Keïta|keita] » ne sert à rien.'],
    [
      'more than one that « ils » may mean',
      '[Aqmi|aqmi] a fui.\nLe [Mali|mali] se tait.\nIls ont attaqué [Kidal|kidal].',
    ],
    [
      'two states of three',
      'Le [Mali|mali], le [Niger|niger] et l’[Iran|iran] se taisent.\nLes dirigeants des deux pays saluent la [France|france].',
    ],
    ['a group is not shot', '[Aqmi|aqmi], abattu par la [DGSE|dgse], se tait.'],
    ['who has something', '[Macron|macron] a [Keïta|keita], dit-on, pour ami.'],
    [
      'what someone speaks of with no one in office',
      '[Macron|macron] a évoqué avec des amis les moyens de riposter.',
    ],
    ['what one has in common with no one', 'Le [Mali|mali] a renforcé leur coopération.'],
    ['who is in no one’s hands', 'Les clés sont entre les mains d’[Aqmi|aqmi].'],
    [
      'a person named two sentences before',
      '[Keïta|keita] a fui.\nUne prime est offerte.\nLa ville se tait.\nIl a attaqué [Gao|gao].',
    ],
    [
      'hostages are not their kidnappers',
      'Les rebelles d’[Aqmi|aqmi] se taisent.\nLes otages allaient bien lorsqu’ils ont quitté l’[ONU|onu].',
    ],
    ['ties of one alone', 'Le [Mali|mali] a rompu ses relations.'],
    ['experts of a state are not the state', 'Des experts [iraniens|iran|demonym] accusent le [Mali|mali].'],
  ])('keeps silent: %s', (_, text) => {
    expect(coreClaims(text)).toEqual([]);
  });
});
