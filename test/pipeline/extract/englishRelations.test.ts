import { describe, expect, it } from 'vitest';
import { relate } from '../../../src/pipeline/extract/relations/relate.ts';
import { cast, claims, coreClaims } from '../../helpers/claims.ts';
import { namedArticle } from '../../helpers/namedArticle.ts';

const read = (text: string) => coreClaims(text, 'en');

describe('what English sentences assert', () => {
  it.each([
    ['[France|france] backed [Mali|mali].', ['france backed mali']],
    ['[Keita|keita] was arrested by the [BCIJ|bcij].', ['bcij arrested keita']],
    ['[Keita|keita] has been arrested by [Moroccan|maroc|demonym] police.', ['maroc arrested keita']],
    ['[A cell|cellule] dismantled by the [BCIJ|bcij] had planned more.', ['bcij dismantled cellule']],
    [
      '[France|france], [Spain|espagne] and [Belgium|belgique] support [Mali|mali].',
      ['belgique backed mali', 'espagne backed mali', 'france backed mali'],
    ],
    [
      '[Mali|mali] and [Niger|niger] accused each other of lying.',
      ['mali accused niger', 'niger accused mali'],
    ],
    ['[Mali|mali] and [Niger|niger] traded accusations.', ['mali accused niger', 'niger accused mali']],
    [
      '[Mali|mali] and [Niger|niger] accused [France|france].',
      ['mali accused france', 'niger accused france'],
    ],
    ['[France|france] sent 4,500 soldiers to [Mali|mali].', ['france deployed-forces-to mali']],
    ['[Macron|macron] shook hands with [Keita|keita].', ['macron met keita']],
    ['[Macron|macron] met [Keita|keita] in [Bamako|bamako].', ['macron met keita']],
    ['[French|france|demonym] troops attack [Kidal|kidal].', ['france attacked kidal']],
    ['[France|france] sent troops to [Mali|mali].', ['france deployed-forces-to mali']],
    ['[Mali|mali] and [Niger|niger] signed a treaty.', ['mali signed-agreement-with niger']],
    [
      '[Iran|iran] was accused by [France|france] of arming [Daesh|daech].',
      ['france accused iran', 'iran supplied-arms-to daech, unconfirmed'],
    ],
    ['[Macron|macron]’s visit to [Bamako|bamako] surprised many.', ['macron visited bamako']],
    ['The arrest of [Keita|keita] by the [BCIJ|bcij] surprised many.', ['bcij arrested keita']],
    ['[Israeli|israel|demonym] strikes on [Iran|iran] went on.', ['israel attacked iran']],
    ['The head of the [DGSE|dgse], [Nicolas Lerner|lerner], spoke.', ['lerner heads dgse']],
    ['[Malian|mali|demonym] President [Ibrahim Keita|keita] spoke.', ['keita heads mali']],
    ['Former [Malian|mali|demonym] President [Ibrahim Keita|keita] spoke.', ['keita headed mali']],
    ['[Mali|mali]’s defence minister, [Awa Diallo|diallo], spoke.', ['diallo served mali']],
    ['[France|france] did not back [Daesh|daech].', ['france backed daech, denied']],
    ['[France|france] denied backing [Daesh|daech].', ['france backed daech, denied']],
    ['[Macron|macron] said [France|france] backs [Mali|mali].', ['france backed mali, by macron']],
    ['[France|france] backs [Mali|mali], [Macron|macron] said.', ['france backed mali, by macron']],
    ['According to [Macron|macron], [France|france] backs [Mali|mali].', ['france backed mali, by macron']],
    ['[Mali|mali] severed ties with [France|france].', ['mali broke-ties-with france']],
    ['[AQIM|aqmi] took control of [Gao|gao].', ['aqmi seized-control-of gao']],
    ['[AQIM|aqmi] is mostly active in [Gao|gao].', ['aqmi active-in gao']],
    [
      '[Mali|mali] accused [France|france] of lying.\n[France|france] rejected the claim.',
      ['france denied mali', 'mali accused france'],
    ],
    ['[Mali|mali], a member of the [UN|onu], spoke.', ['mali was-member-of onu']],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['what is only wanted is not done', '[France|france] wants to back [Mali|mali].'],
    ['what is to come is not done', '[France|france] will back [Mali|mali].'],
    ['a noun that looks like a verb', 'The [Mali|mali] attack kills ten in [Gao|gao].'],
    ['a condition', 'If [France|france] attacks [Iran|iran], all changes.'],
    ['two names side by side', '[France|france], [Mali|mali]: ten years.'],
  ])('keeps silent: %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  it('gives a body to the state whose possessive stands before it', () => {
    expect(claims('[Mali|mali]’s [BCIJ|bcij] met [Keita|keita].', 'en')).toContain('bcij belongs-to mali');
  });

  it('names an event from words that stand before it', () => {
    const { events } = relate(
      namedArticle('The [Bamako|bamako] attack of {20 November 2015|2015-11-20} shocked many.', cast, 'en'),
    );
    expect(events).toMatchObject([
      { label: { fr: 'Attaque de Bamako', en: 'Bamako attack' }, when: '2015-11-20' },
    ]);
  });
});
