import { describe, expect, it } from 'vitest';
import { claims } from '../../helpers/claims.ts';

const spoken = (text: string, language: 'fr' | 'en' = 'fr') =>
  claims(text, language).filter((claim) => /spoke-of|reported-on/u.test(claim));

describe('whom a statement is about', () => {
  it.each([
    [
      '[Lerner|lerner] rappelle que le [Mali|mali] et le [Niger|niger] ont conclu un accord.',
      ['lerner spoke-of accord-entre-le-mali-et-le-niger', 'lerner spoke-of mali', 'lerner spoke-of niger'],
    ],
    // The date is that of what is said.
    ['[Lerner|lerner] rappelle que le [Mali|mali] a reculé {en 2015|2015}.', ['lerner spoke-of mali']],
    ['[Lerner|lerner] a déclaré dans un entretien que le [Mali|mali] recule.', ['lerner spoke-of mali']],
    ['[Lerner|lerner] a évoqué la décision de la [France|france].', ['lerner spoke-of france']],
    ['Un rapport de l’[ONU|onu] affirme que le [Mali|mali] recule.', ['onu reported-on mali']],
    ['« On ne quitte pas l’[ONU|onu] », a affirmé [Lerner|lerner].', ['lerner spoke-of onu']],
    ['[Lerner|lerner] a parlé.\n« La [France|france] avance », a-t-il précisé.', ['lerner spoke-of france']],
    [
      '[Lerner|lerner] a parlé.\n« [Macron|macron] soutient le [Mali|mali] », affirme-t-il.',
      ['lerner spoke-of macron', 'lerner spoke-of mali'],
    ],
  ])('reads %j', (text, expected) => {
    expect(spoken(text)).toEqual(expected);
  });

  it.each([
    ['Des experts [français|france|demonym] affirment que le [Mali|mali] recule.'],
    ['[Lerner|lerner] a évoqué la météo.'],
    ['[Lerner|lerner] n’a pas évoqué la décision de la [France|france].'],
    ['[Lerner|lerner] et [Macron|macron] parlent.\n« La [France|france] avance », a-t-il précisé.'],
  ])('names no speaker or no topic in %j', (text) => {
    expect(spoken(text)).toEqual([]);
  });

  it.each([
    [
      '“[France|france] backed [Mali|mali],” [Keita|keita] told reporters.',
      ['keita spoke-of france', 'keita spoke-of mali'],
    ],
    ['[Keita|keita] acknowledged the victory of [Macron|macron].', ['keita spoke-of macron']],
  ])('reads %j', (text, expected) => {
    expect(spoken(text, 'en')).toEqual(expected);
  });
});

describe('what is said by other verbs', () => {
  it.each([
    ['« La [France|france] reste », a lancé [Lerner|lerner].', ['lerner spoke-of france']],
    ['[Lerner|lerner] a qualifié la [France|france] de lâche.', ['lerner spoke-of france']],
    ['Le [Mali|mali] a exprimé son inquiétude face à [Aqmi|aqmi].', ['mali spoke-of aqmi']],
    ['[Lerner|lerner] a lancé un appel.', []],
    ['Le [Mali|mali] a exprimé son soutien à [Macron|macron].', []],
  ])('%s', (text, expected) => expect(spoken(text)).toEqual(expected));

  it.each([
    ['L’[ONU|onu] a menacé le [Mali|mali] de sanctions.', 'fr', 'onu threatened mali'],
    ['[Lerner|lerner] threatened [Macron|macron].', 'en', 'lerner threatened macron'],
    ['L’[ONU|onu] a documenté des massacres à [Gao|gao].', 'fr', 'onu reported-on '],
    ['The [UN|onu] documented massacres in [Gao|gao].', 'en', 'onu reported-on '],
  ] as const)('%s', (text, language, claim) =>
    expect(claims(text, language).some((one) => one.startsWith(claim))).toBe(true),
  );

  it.each([
    ['L’[ONU|onu] menace de quitter le [Mali|mali].', 'fr'],
    ['The [UN|onu] threatened to leave [Mali|mali].', 'en'],
  ] as const)('threatens no one with what it only may do: %s', (text, language) =>
    expect(claims(text, language).filter((claim) => claim.includes(' threatened '))).toEqual([]),
  );
});

describe('who speaks for a body', () => {
  it.each([
    ['Un responsable de l’[ONU|onu] affirme que le [Mali|mali] recule.', 'fr', ['onu spoke-of mali']],
    ['Un porte-parole d’[Aqmi|aqmi] affirme que le [Mali|mali] recule.', 'fr', ['aqmi spoke-of mali']],
    ['A [UN|onu] official said that [Mali|mali] was losing ground.', 'en', ['onu spoke-of mali']],
    [
      'The [UN|onu] said in a report published on {Tuesday|2025-11-11} that [Mali|mali] was losing ground.',
      'en',
      ['onu spoke-of mali'],
    ],
    ['Un responsable [malien|mali|demonym] affirme que la [France|france] recule.', 'fr', []],
    ['Un ancien de l’[ONU|onu] affirme que le [Mali|mali] recule.', 'fr', []],
  ] as const)('%s', (text, language, expected) => expect(spoken(text, language)).toEqual(expected));

  it('arrests no one by confirming the arrest', () => {
    const done = (text: string) => claims(text).filter((claim) => claim.includes(' arrested '));
    expect(done('La [DGSE|dgse] a confirmé l’arrestation de [Keïta|keita].')).toEqual([]);
    expect(done('La [DGSE|dgse] a procédé à l’arrestation de [Keïta|keita].')).toEqual([
      'dgse arrested keita',
    ]);
  });
});
