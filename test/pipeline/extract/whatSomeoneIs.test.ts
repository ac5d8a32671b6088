import { describe, expect, it } from 'vitest';
import { claims, coreClaims } from '../../helpers/claims.ts';

/* What a clause says that someone is, and objects that stand where they are not expected, each beside a near miss. */

describe('what someone is', () => {
  it.each([
    ['[Keïta|keita] est le président du [Mali|mali].', ['keita heads mali']],
    ['[Keïta|keita] était le président du [Mali|mali].', ['keita headed mali']],
    ['[Keïta|keita] a été nommé ministre du [Mali|mali].', ['keita served mali']],
    ['[Keïta|keita], à la tête d’[Aqmi|aqmi], parle.', ['keita heads aqmi']],
    ['[Keïta|keita] est à la tête d’[Aqmi|aqmi].', ['keita heads aqmi']],
    ['[Aqmi|aqmi] est une branche de [Daech|daech].', ['aqmi belongs-to daech']],
    ['[Keïta|keita] n’est pas le président du [Mali|mali].', []],
    ['[Keïta|keita] serait le chef d’[Aqmi|aqmi].', []],
    ['[Keïta|keita] sera le chef d’[Aqmi|aqmi].', []],
    ['[Keïta|keita], futur président du [Mali|mali], parle.', []],
    ['[Keïta|keita] est le futur président du [Mali|mali].', []],
    ['[Keïta|keita], chef présumé d’[Aqmi|aqmi], parle.', ['keita heads aqmi, unconfirmed']],
    ['[Aqmi|aqmi], branche présumée de [Daech|daech], parle.', ['aqmi belongs-to daech, unconfirmed']],
    ['[Aqmi|aqmi], ancienne branche de [Daech|daech], parle.', []],
    ['La [France|france], futur membre de l’[ONU|onu], parle.', []],
    ['La [France|france], membre de l’[ONU|onu], parle.', ['france was-member-of onu']],
    ['[Keïta|keita] est un ami du [Mali|mali].', []],
    ['[Aqmi|aqmi] est une menace pour [Daech|daech].', []],
    ['[Keïta|keita], à la gare du [Mali|mali], parle.', []],
    // A state has one emir.
    [
      'L’émir du [Mali|mali] [Keïta|keita] parle.\nLe [Mali|mali] attend.\nL’émir [Lerner|lerner] se tait.',
      ['keita heads mali'],
    ],
  ])('%s', (text, told) => expect(claims(text)).toEqual(told));

  it.each([
    ['[Keïta|keita] is the president of [Mali|mali].', ['keita heads mali']],
    ['[Keïta|keita] became leader of [AQIM|aqmi].', ['keita heads aqmi']],
    ['[Keïta|keita] was the president of [Mali|mali].', ['keita headed mali']],
    ['[Keïta|keita] may be the leader of [AQIM|aqmi].', []],
    ['[Keïta|keita] is the next president of [Mali|mali].', []],
    ['[Keïta|keita], the alleged leader of [AQIM|aqmi], spoke.', ['keita heads aqmi, unconfirmed']],
    ['[Keïta|keita], the leader of [AQIM|aqmi], spoke.', ['keita heads aqmi']],
    ['[Keïta|keita] is a friend of [Mali|mali].', []],
  ])('%s', (text, told) => expect(claims(text, 'en')).toEqual(told));

  it('belongs to the only group named, where the title says the group', () => {
    expect(claims('[AQIM|aqmi] is there.\nThe group’s spokesman [Keïta|keita] spoke.', 'en')).toContain(
      'keita served aqmi',
    );
    expect(claims('[Aqmi|aqmi] est là.\nLe porte-parole du groupe, [Keïta|keita], parle.')).toContain(
      'keita served aqmi',
    );
    expect(
      claims('[AQIM|aqmi] and [IS|daech] are there.\nThe group’s spokesman [Keïta|keita] spoke.', 'en'),
    ).toEqual([]);
  });
});

describe('objects where they are not expected', () => {
  it('counts what a series is of', () => {
    expect(coreClaims('La [France|france] a imposé une série de sanctions au [Mali|mali].')).toEqual([
      'france sanctioned mali',
    ]);
    expect(coreClaims('La [France|france] a imposé une série de visites au [Mali|mali].')).toEqual([]);
  });

  it('takes those on whom sanctions are imposed for no place', () => {
    const told = claims('La [France|france] a imposé des sanctions au [Mali|mali].');
    expect(told).toContainEqual(expect.stringMatching(/^mali was-target-of sanctions/u));
    expect(told.filter((claim) => / happened-in /u.test(claim))).toEqual([]);
  });

  it('finds whom someone received behind a comma, unless they act themselves', () => {
    expect(
      coreClaims('[Macron|macron] a reçu {mardi|2015-12-01} à [Gao|gao], le président [Keïta|keita].'),
    ).toContainEqual(expect.stringMatching(/^macron met keita/u));
    expect(
      coreClaims(
        '[Macron|macron] a reçu {mardi|2015-12-01} à [Gao|gao], le président [Keïta|keita] a parlé.',
      ).filter((claim) => / met /u.test(claim)),
    ).toEqual([]);
  });

  it('knows some support for support, from whomever it comes', () => {
    expect(coreClaims('[Aqmi|aqmi] a reçu du soutien de la part du [Mali|mali].')).toEqual([
      'mali backed aqmi',
    ]);
    expect(coreClaims('[Aqmi|aqmi] a reçu du courrier de la part du [Mali|mali].')).toEqual([]);
  });

  it('takes fighters with a group for its members, and those who met its leaders for having met it', () => {
    expect(coreClaims('Fighters with [AQIM|aqmi] attacked [Mali|mali].', 'en')).toEqual([
      'aqmi attacked mali',
    ]);
    expect(coreClaims('Talks with [AQIM|aqmi] attacked [Mali|mali].', 'en')).toEqual([]);
    expect(coreClaims('[Macron|macron] met with leaders of [AQIM|aqmi].', 'en')).toEqual(['macron met aqmi']);
  });

  it('takes a rebellion of a group for the group', () => {
    expect(coreClaims('Le [Mali|mali] soutient la rébellion d’[Aqmi|aqmi].')).toEqual(['mali backed aqmi']);
  });
});

describe('offices and memberships', () => {
  const told = (text: string, language: 'fr' | 'en' = 'fr') =>
    claims(text, language).filter((claim) =>
      / (?:served|heads|headed|advised|was-member-of|founded) /u.test(claim),
    );

  it.each([
    ['[Keïta|keita], candidat de l’[ONU|onu], parle.', ['keita was-member-of onu']],
    ['[Keïta|keita], députée de l’[ONU|onu], parle.', ['keita was-member-of onu']],
    ['[Keïta|keita], députée du [Mali|mali], parle.', ['keita served mali']],
    ['La journaliste du [Figaro|figaro] [Awa Diallo|diallo] parle.', ['diallo served figaro']],
    ['Le conseiller d’[Emmanuel Macron|macron], [Keïta|keita], parle.', ['keita advised macron']],
    ['[Keïta|keita], qui travaille pour l’[ONU|onu], parle.', ['keita served onu']],
    ['[Keïta|keita] a été investi président du [Mali|mali].', ['keita heads mali']],
    ['Le [Mali|mali], pays membre de l’[ONU|onu], avance.', ['mali was-member-of onu']],
    ['Le [Mali|mali], pays voisin du [Niger|niger], avance.', []],
    ['[Keïta|keita], frère d’[Emmanuel Macron|macron], parle.', []],
    ['[Keïta|keita] travaille pour la paix au [Mali|mali].', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it.each([
    ['[Keïta|keita], the candidate of the [UN|onu], spoke.', ['keita was-member-of onu']],
    ['[Keïta|keita], a lawmaker of the [UN|onu], spoke.', ['keita was-member-of onu']],
    ['[Keïta|keita], a reporter with the [Figaro|figaro], spoke.', ['keita served figaro']],
    ['Minister [Emmanuel Macron|macron]’s adviser [Keïta|keita] spoke.', ['keita advised macron']],
    ['[Keïta|keita] represents [Mali|mali] in the talks.', ['keita served mali']],
    ['[Keïta|keita] resigned as president of [Mali|mali].', ['keita headed mali']],
    ['[Keïta|keita] served as minister of justice of [Mali|mali].', ['keita served mali']],
    ['[UN|onu] member [Mali|mali] spoke.', ['mali was-member-of onu']],
    ['[Mali|mali], a [UN|onu] member, spoke.', ['mali was-member-of onu']],
    ['[Keïta|keita] resigned as friends of [Mali|mali] looked on.', []],
    ['Minister [Emmanuel Macron|macron]’s brother [Keïta|keita] spoke.', []],
    ['[UN|onu] members met in [Mali|mali].', []],
  ])('%s', (text, expected) => expect(told(text, 'en')).toEqual(expected));
});
