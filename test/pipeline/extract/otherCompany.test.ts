import { describe, expect, it } from 'vitest';
import { relate } from '../../../src/pipeline/extract/relations/relate.ts';
import { cast, claims } from '../../helpers/claims.ts';
import { namedArticle } from '../../helpers/namedArticle.ts';

/* Words that read like an event or a relation in one company and are none in another. */

const events = (marked: string, language: 'fr' | 'en' = 'fr') =>
  relate(namedArticle(marked, cast, language)).events.map(({ id }) => id);

describe('nouns for events in other company', () => {
  it.each([
    ['[Macron|macron] a été accueilli à sa descente d’avion.', /^descente/u, false],
    ['La descente de la police à [Gao|gao] a duré.', /^descente/u, true],
    ['Le siège est à [Gao|gao].', /^siege/u, false],
    ['Le siège de [Gao|gao] a duré.', /^siege/u, true],
    ['Les combats ont provoqué le déplacement de dix familles à [Gao|gao].', /^visite/u, false],
    ['Le déplacement de [Macron|macron] à [Gao|gao] a duré.', /^visite/u, true],
    ['Des procès-verbaux ont été saisis à [Gao|gao].', /^proces/u, false],
    ['Le procès de [Keïta|keita] a commencé à [Gao|gao].', /^proces/u, true],
    ['Un accord avec la rébellion est né à [Gao|gao].', /^soulevement/u, false],
    ['Le [Mali|mali] a changé depuis la rébellion de {2012|2012}.', /^soulevement/u, true],
    ['Aucun accord n’est sorti à [Gao|gao].', /^accord/u, false],
    ['Un accord est né à [Gao|gao].', /^accord/u, true],
    ['Ils ont signé un protocole sur les consultations.', /^negociations/u, false],
    ['Les consultations ont commencé.', /^negociations/u, true],
    ['Le parti a remporté trente sièges à [Gao|gao].', /^siege/u, false],
    ['Les sièges de [Gao|gao] et de [Kidal|kidal] ont duré.', /^siege/u, true],
    ['L’exécution du budget a commencé à [Gao|gao].', /^executions/u, false],
    ['L’exécution de trois otages à [Gao|gao] a ému.', /^executions/u, true],
    ['La prise de parole de [Macron|macron] à [Gao|gao] a duré.', /^prise/u, false],
    ['La prise de [Gao|gao] a surpris.', /^prise/u, true],
    ['La chute des cours au [Mali|mali] continue.', /^prise/u, false],
    ['La chute de [Gao|gao] a surpris.', /^prise/u, true],
    ['Le conflit d’intérêts au [Mali|mali] est réel.', /^guerre/u, false],
    ['Le conflit au [Mali|mali] a duré.', /^guerre/u, true],
    ['Les troubles mentaux au [Mali|mali] augmentent.', /^emeutes/u, false],
    ['Les troubles au [Mali|mali] augmentent.', /^emeutes/u, true],
    ['La tempête médiatique au [Mali|mali] continue.', /^tempete/u, false],
    ['La tempête au [Mali|mali] continue.', /^tempete/u, true],
    ['Le cortège de [Macron|macron] a traversé [Gao|gao].', /^manifestation/u, false],
    ['Le cortège présidentiel a traversé [Gao|gao].', /^manifestation/u, false],
    ['Le retour d’expérience au [Mali|mali] est utile.', /^retour/u, false],
    ['Le report des voix à [Gao|gao] a été bon.', /^report/u, false],
  ])('%s (%s: %s)', (text, id, there) => expect(events(text).some((one) => id.test(one))).toBe(there));

  it.each([
    ['The outbreak of war in [Mali|mali] surprised everyone.', /^epidemie/u, false],
    ['The outbreak of cholera in [Mali|mali] surprised everyone.', /^epidemie/u, true],
    ['The storm of criticism in [Mali|mali] grew.', /^tempete/u, false],
    ['The storm in [Mali|mali] grew.', /^tempete/u, true],
    ['The execution of the plan in [Gao|gao] began.', /^executions/u, false],
    ['The execution of the hostages in [Gao|gao] shocked everyone.', /^executions/u, true],
    ['The exercise of power in [Mali|mali] is hard.', /^exercices/u, false],
  ])('%s (%s: %s)', (text, id, there) => expect(events(text, 'en').some((one) => id.test(one))).toBe(there));

  it('tells of a drowning or a blockade as such, and of several votes as of one', () => {
    expect(events('Une noyade a eu lieu à [Gao|gao].')).toEqual(['noyade-de-gao']);
    expect(events('Le blocus de [Gao|gao] a duré.')).toEqual(['blocus-de-gao']);
    expect(events('Deux référendums ont eu lieu au [Mali|mali].')).toEqual(['referendum-au-mali']);
  });

  it.each([
    ['The statement released by the [BCIJ|bcij] named nobody.', false],
    ['The [BCIJ|bcij] said in a press release that it was ready.', false],
    ['The release of the report on [Mali|mali] was put off.', false],
    ['The [BCIJ|bcij] released two hostages in [Gao|gao].', true],
    ['The release of the prisoners in [Niger|niger] surprised everyone.', true],
  ])('%s (someone is freed: %s)', (text, there) =>
    expect(events(text, 'en').some((id) => id.startsWith('liberation'))).toBe(there),
  );

  it('takes a meeting that is any, or none, for no meeting of these two', () => {
    expect(claims('Toute rencontre entre [Macron|macron] et [Keïta|keita] doit être préparée.')).toEqual([]);
    expect(claims('La rencontre entre [Macron|macron] et [Keïta|keita] a duré.')).toContain(
      'macron met keita',
    );
  });

  it('says of whoever died that it was done to them', () => {
    expect(claims('[Keïta|keita], décédé en {2019|2019}, était là.')).toContainEqual(
      expect.stringMatching(/^keita was-target-of mort-d-ibrahim-keita/u),
    );
  });

  it('puts no summons where the envoy serves', () => {
    const told = [
      'Le [Mali|mali] a convoqué [Macron|macron], consul de [France|france], en poste à [Gao|gao].',
      'La convocation du consul de [France|france] à [Gao|gao] a surpris.',
    ].flatMap((text) => claims(text));
    expect(told.filter((claim) => / happened-in /u.test(claim))).toEqual([]);
  });

  it('puts no expulsion where the envoy serves', () => {
    const told = claims('Le [Mali|mali] a expulsé l’ambassadeur de [France|france] au [Niger|niger].');
    expect(told.filter((claim) => / (?:happened-in|headed-to) /u.test(claim))).toEqual([]);
    expect(claims('Le [Mali|mali] a expulsé [Macron|macron] au [Niger|niger].')).toContainEqual(
      expect.stringMatching(/^expulsion\S* headed-to niger/u),
    );
  });
});

describe('strikes', () => {
  it('are carried out by the state of their adjective, and are on what they are said to be on', () => {
    const told = claims('Une frappe [française|france|demonym] au [Mali|mali] a fait dix morts.');
    expect(told).toContainEqual(expect.stringMatching(/^france carried-out frappe/u));
    expect(told).toContainEqual(expect.stringMatching(/^frappe\S* happened-in mali/u));
    expect(told).not.toContain('france attacked mali');
    expect(claims('Une frappe [française|france|demonym] contre [Aqmi|aqmi] a échoué.')).toContain(
      'france attacked aqmi',
    );
  });

  it('are the event that killed someone', () => {
    expect(events('[Keïta|keita], tué par une frappe à [Gao|gao], était là.')).toHaveLength(1);
    expect(events('[Keïta|keita] a été tué après une frappe à [Gao|gao].')).toHaveLength(2);
  });
});

describe('one event told in several ways', () => {
  it('is an operation and what was done in it', () => {
    expect(events('[France|france] conducted an operation dismantling [Aqmi|aqmi].', 'en')).toHaveLength(1);
  });

  it('is the one to which a definite noun adds a place, unless someone else did it', () => {
    expect(
      events(
        'Une attaque d’[Aqmi|aqmi] a fait dix morts.\nL’attaque a eu lieu à [Gao|gao].\nUne attaque a eu lieu à [Kidal|kidal].',
      ),
    ).toHaveLength(2);
    expect(
      events('Une attaque d’[Aqmi|aqmi] a fait dix morts.\nL’attaque de [Daech|daech] à [Gao|gao] aussi.'),
    ).toHaveLength(2);
  });
});

describe('offices', () => {
  it('are a counterpart’s too', () => {
    expect(
      claims(
        'Le président [français|france|demonym] [Macron|macron] a vu son homologue [malien|mali|demonym] [Keïta|keita].',
      ),
    ).toContain('keita heads mali');
    expect(
      claims(
        'Le ministre [français|france|demonym] [Macron|macron] a vu son homologue [malien|mali|demonym] [Keïta|keita].',
      ),
    ).toContain('keita served mali');
  });

  it('of counterparts whose states go unsaid are not of the state of whoever meets them', () => {
    const told = claims(
      'Le président du [Niger|niger], [Macron|macron], a remercié ses homologues [Keïta|keita] et [Diallo|diallo].',
    );
    expect(told).toContain('macron heads niger');
    expect(told.filter((claim) => /^(?:keita|diallo) heads/u.test(claim))).toEqual([]);
  });

  it('are not of the state to which their holder goes, or whose minister they meet', () => {
    const told = (text: string) => claims(text, 'en').filter((claim) => claim.startsWith('macron served'));
    expect(told('[Mali|mali] waits.\nForeign Minister [Macron|macron] will travel to [Mali|mali].')).toEqual(
      [],
    );
    expect(told('[Mali|mali] waits.\nForeign Minister [Macron|macron] spoke in [Mali|mali].')).toEqual([
      'macron served mali',
    ]);
  });

  it('of a head of state are held by one person', () => {
    const told = claims(
      'Le [Mali|mali], le [Mali|mali], le [Mali|mali].\nLe président du [Mali|mali], [Keïta|keita], parle.\nLe président [Macron|macron] écoute.',
    );
    expect(told).toContain('keita heads mali');
    expect(told).not.toContain('macron heads mali');
  });

  it('set off before a name are that one’s', () => {
    const told = claims(
      'Le chef d’[Aqmi|aqmi], [Keïta|keita], le président du [Mali|mali], [Diallo|diallo], et d’autres.',
    );
    expect(told).toContain('diallo heads mali');
    expect(told).not.toContain('keita heads mali');
  });
});

describe('what is said', () => {
  it('is about what was done, not about what it answered', () => {
    const told = claims('L’[ONU|onu] a annoncé une attaque à [Gao|gao] après l’attentat de [Kidal|kidal].');
    expect(told.filter((claim) => /^onu reported-on .*kidal/u.test(claim))).toEqual([]);
  });

  it('is not about an army of which someone was an officer', () => {
    const told = claims(
      'A former officer of the [Malian army|armee-malienne] rejected the charges, [Macron|macron] said.',
    );
    expect(told).not.toContain('macron spoke-of armee-malienne');
  });

  it('asks nothing of those who ask', () => {
    expect(
      claims('Le [Mali|mali] et le [Niger|niger] exhortent les deux parties à la paix.').filter((claim) =>
        / urged /u.test(claim),
      ),
    ).toEqual([]);
  });

  it('is told by whoever goes on telling, not by whoever was told', () => {
    const told = claims(
      '[Macron|macron] told [AFP|afp] that all was well, adding that [Mali|mali] had backed [Niger|niger].',
      'en',
    );
    expect(told).toEqual(expect.arrayContaining(['afp cited macron', 'mali backed niger, by macron']));
    expect(told.some((claim) => claim.startsWith('afp spoke-of'))).toBe(false);
  });
});
