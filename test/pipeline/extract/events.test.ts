import { describe, expect, it } from 'vitest';
import { relate } from '../../../src/pipeline/extract/relations/relate.ts';
import { cast, claims } from '../../helpers/claims.ts';
import { namedArticle } from '../../helpers/namedArticle.ts';

const eventsOf = (marked: string) => relate(namedArticle(marked, cast)).events;

describe('events', () => {
  it('names an attack by its place, in both languages, with its date', () => {
    const [event, ...more] = eventsOf(
      'L’attentat de [Bamako|bamako], le {20 novembre 2015|2015-11-20}, a choqué.',
    );
    expect(more).toEqual([]);
    expect(event).toMatchObject({
      id: 'attentat-de-bamako-2015-11-20',
      label: { fr: 'Attentat de Bamako', en: 'Bamako attack' },
      determiner: { fr: "l'", en: 'the' },
      when: '2015-11-20',
      basis: 'stated',
    });
  });

  it('joins its place and its parts to it', () => {
    expect(claims('L’attaque d’[Aqmi|aqmi] contre la [France|france] à [Gao|gao] a échoué.')).toEqual(
      expect.arrayContaining([
        'aqmi perpetrated attaque-d-aqmi-a-gao',
        'attaque-d-aqmi-a-gao happened-in gao',
        'france was-target-of attaque-d-aqmi-a-gao',
      ]),
    );
  });

  it('knows an event told twice, and the definite word that takes it up', () => {
    const [event, ...more] = eventsOf(
      'Un attentat à [Bamako|bamako] a fait dix morts.\nL’attentat de [Bamako|bamako] choque.\nL’attentat a duré.',
    );
    expect(more).toEqual([]);
    expect(event?.passages).toHaveLength(3);
  });

  it('keeps two attacks apart by place and by date', () => {
    expect(eventsOf('L’attentat de [Bamako|bamako] rappelle l’attentat de [Gao|gao].')).toHaveLength(2);
    expect(
      eventsOf(
        'L’attentat de [Bamako|bamako], le {20 novembre 2015|2015-11-20}, choque.\nL’attentat de [Bamako|bamako], le {7 mars 2015|2015-03-07}, aussi.',
      ),
    ).toHaveLength(2);
  });

  it('calls an operation by the name that it has', () => {
    expect(eventsOf('La [France|france] mène l’opération Barkhane.')).toMatchObject([
      { id: 'operation-barkhane', label: { fr: 'Opération Barkhane', en: 'Operation Barkhane' } },
    ]);
  });

  it('names an invasion after whom it befell', () => {
    expect(
      eventsOf('L’invasion [française|france|demonym] du [Mali|mali] {en 1890|1890} a duré.'),
    ).toMatchObject([{ label: { fr: 'Invasion du Mali', en: 'Invasion of Mali' } }]);
  });

  it('takes a plan for a plan, also in the conditional of reported speech', () => {
    const told = claims('[Macron|macron] a indiqué qu’il se rendrait à [Bamako|bamako].');
    expect(told).toContainEqual(expect.stringMatching(/^macron was-due-to-attend visite/));
    expect(told).not.toContainEqual(expect.stringMatching(/^macron visited/));
  });

  it('reads happenings that a verb tells', () => {
    expect(claims('[Macron|macron] a rencontré [Keïta|keita] à [Bamako|bamako] {mardi|2015-03-03}.')).toEqual(
      expect.arrayContaining([
        'keita took-part-in rencontre-entre-emmanuel-macron-et-ibrahim-keita-a-bamako-2015-03-03, in 2015-03-03',
        'macron met keita, in 2015-03-03',
      ]),
    );
  });

  it.each([
    ['[Aqmi|aqmi] s’est emparé de [Gao|gao].', 'aqmi carried-out prise-de-gao'],
    ['[Macron|macron] a entamé une visite à [Gao|gao].', 'macron took-part-in visite-a-gao'],
    ['Le tremblement de terre à [Gao|gao] a fait dix morts.', 'seisme-de-gao happened-in gao'],
    ['[Aqmi|aqmi] a pris le contrôle de [Gao|gao].', 'aqmi carried-out prise-de-gao'],
    ['La [France|france] a rappelé son ambassadeur.', 'france carried-out rappel-par-la-france'],
    ['Des soldats [français|france|demonym] sont arrivés à [Gao|gao].', 'france took-part-in arrivee-de-gao'],
    ['À [Gao|gao], la [France|france] a saisi des armes.', 'saisie-de-gao happened-in gao'],
    ['L’explosion qui a dévasté [Gao|gao] a fait dix morts.', 'gao was-target-of explosion-de-gao'],
    ['L’enquête, coordonnée par la [DGSE|dgse], continue.', 'dgse carried-out enquete-par-dgse'],
    [
      'La [France|france] a organisé {lundi|2015-03-02} une conférence.',
      'france carried-out conference-de-la-france-2015-03-02',
    ],
    ['Une trêve négociée par la [France|france] à [Gao|gao] tient.', 'france mediated cessez-le-feu-de-gao'],
    ['[Macron|macron], lui, a rencontré [Keïta|keita] à [Gao|gao].', 'macron met keita'],
    ['[Macron|macron] est venu à [Gao|gao] avant de rencontrer [Keïta|keita].', 'macron met keita'],
    ['La [France|france] a rompu, pour en sortir, le contrat.', 'france carried-out rupture-par-la-france'],
    [
      'La [France|france] a conclu avec le [Mali|mali] un pacte.',
      'mali took-part-in pacte-entre-la-france-et-le-mali',
    ],
    ['[Aqmi|aqmi] recule.\nSes combattants se sont emparés de [Gao|gao].', 'aqmi carried-out prise-de-gao'],
    [
      '[Macron|macron] a rencontré [Keïta|keita] à [Gao|gao].\nLes deux présidents ont signé un accord à [Bamako|bamako].',
      'keita took-part-in accord-entre-emmanuel-macron-et-ibrahim-keita-a-bamako',
    ],
    ['[Macron|macron] est attendu à [Gao|gao].', 'macron was-due-to-attend visite-d-emmanuel-macron-a-gao'],
    ['Trois hommes ont été arrêtés dans un appartement de [Gao|gao].', 'arrestation-de-gao happened-in gao'],
    ['Une bombe a explosé dans un bus de la gare de [Kidal|kidal].', 'explosion-de-kidal happened-in kidal'],
    [
      'Deux suspects ont été arrêtés dans un camp de réfugiés de [Gao|gao].',
      'arrestation-de-gao happened-in gao',
    ],
    ['La [France|france] a envoyé une centaine de soldats à [Gao|gao].', 'envoi-a-gao headed-to gao'],
    ['[Macron|macron] a annoncé une trêve à [Gao|gao].', 'macron announced cessez-le-feu-de-gao'],
    ['[Keïta|keita] a été élu à [Bamako|bamako].', 'keita won election-d-ibrahim-keita-a-bamako'],
    ['Le [Mali|mali] a vaincu [Aqmi|aqmi] à [Gao|gao].', 'aqmi suffered defaite-d-aqmi-a-gao'],
  ])('reads the happening in %j', (text, claim) => {
    expect(claims(text).map((line) => line.replace(/, in .*$/, ''))).toContain(claim);
  });

  it.each([
    ['fr', 'La visite de [Macron|macron] à [Gao|gao] aura lieu jeudi.'],
    ['fr', 'Une visite de [Macron|macron] à [Gao|gao] est prévue en mai.'],
    ['fr', 'Le voyage de [Macron|macron] à [Gao|gao], prévu en mai, a été préparé.'],
    ['fr', 'La visite de [Macron|macron] à [Gao|gao] a été reportée.'],
    ['fr', 'La visite de [Macron|macron] à [Gao|gao] a été annulée.'],
    ['fr', 'La visite de [Macron|macron] à [Gao|gao] est attendue en juin.'],
    ['en', '[Macron|macron]’s visit to [Gao|gao] was postponed.'],
    ['en', 'The visit of [Macron|macron] to [Gao|gao] will take place in {May|2015-05}.'],
  ] as const)('takes nobody for there yet in %s: %j', (language, text) => {
    const told = claims(text, language);
    expect(told).toContainEqual(expect.stringMatching(/^macron was-due-to-attend visite/u));
    expect(told.filter((claim) => /^macron (?:visited|took-part-in)/u.test(claim))).toEqual([]);
  });

  it.each([
    ['fr', 'La visite de [Macron|macron] à [Gao|gao] a eu lieu jeudi.'],
    ['fr', 'La visite de [Macron|macron] à [Gao|gao] a été saluée.'],
    ['en', 'The visit of [Macron|macron] to [Gao|gao] took place in May.'],
  ] as const)('takes who was there for a visitor in %s: %j', (language, text) => {
    expect(claims(text, language).map((claim) => claim.replace(/, in .*$/u, ''))).toContain(
      'macron visited gao',
    );
  });

  it('is in no place that what it is in only belongs to, or is about', () => {
    const places = (text: string) => claims(text).filter((claim) => / happened-in /u.test(claim));
    expect(places('Deux hommes ont été arrêtés dans une affaire de [Gao|gao].')).toEqual([]);
    expect(places('Deux hommes ont été arrêtés dans un avion du [Mali|mali].')).toEqual([]);
  });

  it('takes what a delegation is sent for as yet to come, unlike what someone comes for', () => {
    expect(claims('Le [Mali|mali] a envoyé une délégation pour rencontrer [Macron|macron].')).not.toContain(
      'mali met macron',
    );
    expect(claims('[Keïta|keita] s’est rendu à [Gao|gao] pour rencontrer [Macron|macron].')).toContain(
      'keita met macron',
    );
  });

  it('tells once what a verb and a noun of one sentence tell', () => {
    expect(
      eventsOf('Trois soldats [français|france|demonym] ont été tués dans l’attaque de [Gao|gao].'),
    ).toMatchObject([{ label: { fr: 'Attaque de Gao' } }]);
    expect(
      claims('Trois soldats [français|france|demonym] ont été tués dans l’attaque de [Gao|gao].'),
    ).toContain('france nationals-suffered attaque-de-gao');
    expect(eventsOf('Le [Mali|mali] et le [Niger|niger] ont signé un cessez-le-feu.')).toMatchObject([
      { label: { fr: 'Cessez-le-feu entre le Mali et le Niger' } },
    ]);
    expect(
      eventsOf('Le [BCIJ|bcij] a arrêté six suspects et saisi des armes.').map(({ label }) => label.fr),
    ).toEqual(['Arrestation par Bcij']);
  });

  it('counts states that one member of a list counts as one party of what is signed', () => {
    const told = claims(
      'L’[ONU|onu] et trois pays (le [Mali|mali] et le [Niger|niger]) ont signé un accord.',
    );
    expect(told).toContain('onu signed-agreement-with mali');
    expect(told).not.toContain('mali signed-agreement-with niger');
  });

  it.each([
    ['La réunion a inquiété la [France|france].', ['Réunion']],
    ['Une fusillade a éclaté. La [France|france] s’inquiète.', ['Fusillade']],
    [
      '[Macron|macron], [Keïta|keita] et [Diallo|diallo] parlent.\nLes deux présidents ont signé un accord.',
      ['Accord'],
    ],
    ['[Macron|macron] a parlé lors d’un point de presse.', ['Conférence de presse']],
  ])('takes one thing that its noun tells of alone: %j', (text, labels) => {
    expect(eventsOf(text).map(({ label }) => label.fr)).toEqual(labels);
  });

  it('takes a noun alone for the event of its kind that is told beside it', () => {
    expect(
      eventsOf('Trois soldats tués dans une attaque\nLe [BCIJ|bcij] dit que l’attaque de [Gao|gao] a duré.'),
    ).toHaveLength(1);
    expect(
      eventsOf('Le [BCIJ|bcij] a arrêté six suspects à [Gao|gao].\nUne vaste opération, dit-on.'),
    ).toHaveLength(1);
    expect(
      eventsOf('Un attentat a frappé [Gao|gao].\nUn autre attentat a visé [Bamako|bamako].'),
    ).toHaveLength(2);
  });

  it('tells whose visit or talks a possessive means', () => {
    expect(claims('[Macron|macron] a parlé à l’issue de ses entretiens avec [Keïta|keita].')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^macron took-part-in rencontre/u),
        expect.stringMatching(/^keita took-part-in rencontre/u),
      ]),
    );
    expect(claims('« C’est vrai », a dit [Macron|macron] après sa visite à [Gao|gao].')).toContainEqual(
      expect.stringMatching(/^macron took-part-in visite/u),
    );
    expect(
      claims('[Macron|macron] et [Keïta|keita] ont parlé après sa visite à [Gao|gao].').filter((line) =>
        line.includes('took-part-in'),
      ),
    ).toEqual([]);
  });

  it.each([
    'La [France|france] a pris le train.',
    'La [France|france] a promis d’envoyer des soldats.',
    'Le [Mali|mali] revient sur les faits.',
    'La [France|france] a ouvert la voie.',
    'Le président en exercice de l’[ONU|onu] a parlé.',
    '[Macron|macron] est attendu.',
    'Les attaques inquiètent la [France|france].',
    'La [France|france] craint une opération.',
    'La [France|france] réclame une enquête.',
    'Aucune réunion n’a inquiété la [France|france].',
    'La [France|france] veut une réunion.',
    'La [France|france] a évité un attentat.',
    'Une source proche de l’enquête cite la [France|france].',
    'L’échec de la réunion a inquiété la [France|france].',
    'Il est improbable que la [France|france] arrête [Keïta|keita].',
    'Le frère de l’ancien président, [Keïta|keita], a été arrêté.',
  ])('makes none of talk: %j', (text) => {
    expect(eventsOf(text)).toEqual([]);
  });
});

describe('events of which few words tell', () => {
  it.each([
    ['a body that meets', 'L’[ONU|onu] se réunit en urgence.', 1],
    ['a person who merely gathers courage', '[Keita|keita] se réunit.', 0],
    ['what a verb says took place', 'Des échauffourées ont éclaté à l’aube.', 1],
    ['what is only feared', 'Des échauffourées pourraient éclater à l’aube.', 0],
    ['an adjective before its noun', 'L’[ONU|onu] mène une violente offensive contre [Aqmi|aqmi].', 1],
    ['one on a day', 'Il a été blessé dans un attentat le {4 mai 2015|2015-05-04}.', 1],
    [
      'a place that was shelled',
      '[Kidal|kidal], que l’armée [française|france|demonym] a bombardée, est calme.',
      1,
    ],
  ])('are told by %s: %s', (_, text, count) => {
    expect(eventsOf(text)).toHaveLength(count);
  });

  it('are not achieved by being aimed at', () => {
    const told = claims('[Aqmi|aqmi] mène une violente offensive pour s’emparer de [Gao|gao].');
    expect(told.filter((claim) => claim.includes('seized-control-of'))).toEqual([]);
    expect(claims('[Aqmi|aqmi] s’est emparé de [Gao|gao].')).toContain('aqmi seized-control-of gao');
  });
});
