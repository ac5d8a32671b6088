import { describe, expect, it } from 'vitest';
import { claims } from '../../helpers/claims.ts';

/* Ways of putting things that agencies and ministries use all the time, each beside a near miss. */

describe('titles of several persons', () => {
  it.each([
    [
      'Les ministres [français|france|demonym] et [malien|mali|demonym] de la Défense, [Macron|macron] et [Keïta|keita], sont là.',
      ['keita served mali', 'macron served france'],
    ],
    [
      'Les ministres [français|france|demonym] [Macron|macron] et [malien|mali|demonym] [Keïta|keita] sont là.',
      ['keita served mali', 'macron served france'],
    ],
    [
      'Les ministres [maliens|mali|demonym] [Diallo|diallo] et [Keïta|keita] sont là.',
      ['diallo served mali', 'keita served mali'],
    ],
    ['Le ministre [malien|mali|demonym], [Keïta|keita], et [Macron|macron] sont là.', ['keita served mali']],
    ['Les ministres [maliens|mali|demonym] et [Macron|macron] sont là.', []],
    ['Les fils de [Keïta|keita], [Diallo|diallo] et [Macron|macron], sont là.', []],
  ])('%s', (text, told) =>
    expect(claims(text).filter((claim) => / (?:served|heads) /u.test(claim))).toEqual(told),
  );
});

describe('who took part in what', () => {
  const parts = (text: string) =>
    claims(text)
      .filter((claim) => claim.includes(' took-part-in '))
      .map((claim) => claim.split(' ')[0]);

  it.each([
    [
      'Une réunion tenue ce {jeudi|2015-12-03} à [Gao|gao] entre [Macron|macron] et [Keïta|keita], en présence de [Diallo|diallo], a eu lieu.',
      ['diallo', 'keita', 'macron'],
    ],
    ['Avec [Keïta|keita], les discussions ont porté sur la paix.', ['keita']],
    ['Quant aux entretiens avec [Keïta|keita], ils ont duré.', ['keita']],
    ['[Macron|macron] a tenu des discussions à [Gao|gao].', ['macron']],
    [
      '[Macron|macron] a parlé lors d’un point de presse, à l’issue d’une rencontre avec [Keïta|keita].',
      ['keita', 'macron'],
    ],
    ['Avec [Keïta|keita], la paix reste loin. Les discussions ont porté sur elle.', []],
  ])('%s', (text, told) => expect(parts(text)).toEqual(told));

  it('tells who met whom at a meeting that a participle describes, and whose meeting a possessive means', () => {
    expect(claims('La réunion tenue à [Gao|gao] entre [Macron|macron] et [Keïta|keita] a duré.')).toContain(
      'macron met keita',
    );
    expect(claims('[Macron|macron] a parlé après ses entretiens avec [Keïta|keita].')).toContain(
      'macron met keita',
    );
    expect(claims('[Macron|macron] a évoqué avec [Keïta|keita] la crise.')).toContain('macron met keita');
    expect(claims('[Macron|macron] a évoqué [Keïta|keita].')).not.toContain('macron met keita');
  });

  it('tells at whose initiative, after what and by whom', () => {
    expect(claims('L’intervention, lancée à l’initiative de la [France|france], a duré.')).toContainEqual(
      expect.stringMatching(/^france undertook intervention/u),
    );
    expect(
      claims('L’attaque de [Gao|gao] survient après la visite de [Macron|macron] à [Kidal|kidal].'),
    ).toContainEqual(expect.stringMatching(/^attaque\S* followed visite/u));
    expect(claims('Le discours de [Macron|macron] à [Gao|gao] a plu.')).toContainEqual(
      expect.stringMatching(/^macron delivered discours/u),
    );
  });

  it('makes no arrival of a rank', () => {
    expect(claims('[Diallo|diallo], arrivée deuxième du scrutin, se tait.')).toEqual([]);
    expect(claims('[Diallo|diallo] est arrivée à [Gao|gao].')).toContainEqual(
      expect.stringMatching(/^diallo took-part-in arrivee/u),
    );
  });
});

describe('what a body is made of', () => {
  it.each([
    [
      'L’[ONU|onu], formée de soldats du [Mali|mali] et du [Niger|niger], avance.',
      ['mali was-member-of onu', 'niger was-member-of onu'],
    ],
    ['L’[ONU|onu], formée à [Gao|gao], avance.', []],
    ['[Aqmi|aqmi] est proche du [Mali|mali] et du [Niger|niger].', []],
  ])('%s', (text, told) =>
    expect(claims(text).filter((claim) => claim.includes(' was-member-of '))).toEqual(told),
  );

  it('leaves where lands lie to whoever lists them', () => {
    expect(
      claims(
        '[Macron|macron] affirme que le [Sahel|sahel], composé du [Mali|mali] et du [Niger|niger], va mieux.',
      ),
    ).toEqual(expect.arrayContaining(['mali lies-in sahel, by macron', 'niger lies-in sahel, by macron']));
  });
});

describe('where places lie', () => {
  it.each([
    ['[Gao|gao], situé à une vingtaine de kilomètres de [Kidal|kidal], résiste.', ['gao lies-near kidal']],
    ['[Gao|gao] se trouve dans le [nord du Mali|nord-du-mali].', ['gao lies-in nord-du-mali']],
    ['[Gao|gao], ville du désert, attend [Kidal|kidal].', []],
    ['[Gao|gao] se trouve une excuse dans [Kidal|kidal].', []],
    ['De [Gao|gao], à [Kidal|kidal], tout va.', []],
  ])('%s', (text, told) => expect(claims(text).filter((claim) => / lies-/u.test(claim))).toEqual(told));
});

describe('who says it', () => {
  it('reads what is made known, and what someone says to have found', () => {
    expect(
      claims('La [France|france] soutient le [Mali|mali], a fait savoir {jeudi|2015-12-03} [Macron|macron].'),
    ).toContainEqual(expect.stringMatching(/^france backed mali, by macron/u));
    expect(claims('L’[ONU|onu] dit avoir recensé une attaque à [Gao|gao].')).toContainEqual(
      expect.stringMatching(/^attaque\S* happened-in gao, by onu/u),
    );
    expect(claims('L’[ONU|onu] a fait avancer ses hommes.')).toEqual([]);
  });

  it('leaves where a known event happened out of what is said of it', () => {
    expect(
      claims('Le bilan du séisme qui a frappé [Gao|gao] dépasse cent morts, selon [Macron|macron].'),
    ).toContainEqual(expect.stringMatching(/^seisme\S* happened-in gao$/u));
    expect(claims('Un séisme a frappé [Gao|gao], selon [Macron|macron].')).toContainEqual(
      expect.stringMatching(/^seisme\S* happened-in gao, by macron$/u),
    );
  });

  it('lets a gerund after a comma go on with the sentence, not with its relative clause', () => {
    const told = claims(
      '[Macron|macron] a remercié le [Mali|mali] qui peut aider la [France|france], rappelant que le [Niger|niger] a soutenu l’[ONU|onu].',
    );
    expect(told).toContain('macron spoke-of niger');
    expect(told.filter((claim) => /^(?:mali|france) spoke-of/u.test(claim))).toEqual([]);
  });
});
