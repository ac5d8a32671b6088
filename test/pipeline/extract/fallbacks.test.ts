import { describe, expect, it } from 'vitest';
import { relate } from '../../../src/pipeline/extract/relations/relate.ts';
import type { ExtractLanguage } from '../../../src/pipeline/extract/types.ts';
import { cast, claims } from '../../helpers/claims.ts';
import { type Cast, namedArticle } from '../../helpers/namedArticle.ts';

/** What is claimed of marked sentences, "gao lies-in mali", under one predicate. */
const said = (marked: string, predicate: string, language: ExtractLanguage = 'fr'): string[] =>
  claims(marked, language).filter((claim) => claim.includes(` ${predicate} `));

/** The same, with bodies whose full names matter. */
const bodies: Cast = {
  ...cast,
  onu: { type: 'organization', label: 'Organisation des Nations unies' },
  nations: { type: 'organization', label: 'Nations unies' },
  minusma: { type: 'organization', label: 'Mission des Nations unies au Mali' },
  tribunal: { type: 'agency', label: 'Tribunal de Gao' },
  parquet: { type: 'agency', label: 'Parquet de Gao' },
  femmes: { type: 'organization', label: 'Nations unies Femmes' },
  amis: { type: 'organization', label: 'Nations unies des amis' },
  radio: { type: 'organization', label: 'Radio Mali' },
  gao: { type: 'place', label: 'Gao' },
  mali: { type: 'country', label: 'Mali' },
};
const ofBodies = (marked: string): string[] =>
  relate(namedArticle(marked, bodies)).relations.map(
    ({ source, predicate, target }) => `${source} ${predicate} ${target}`,
  );

describe('where an event was that is placed nowhere else', () => {
  it.each<[string, ExtractLanguage, string, string[]]>([
    [
      'is the place that follows in its clause',
      'fr',
      'Le [BCIJ|bcij] a procédé à la saisie de produits chimiques pour fabriquer des explosifs, dans une planque à [Gao|gao].',
      ['gao'],
    ],
    [
      'is every place of a list that follows',
      'en',
      '[Mali|mali] announced raids on a series of suspected cells over recent months, most of them in [Gao|gao] and [Kidal|kidal].',
      ['gao', 'kidal'],
    ],
    [
      'is the place to which it spread',
      'fr',
      'Les violences djihadistes se sont propagées vers le centre du pays et au [Mali|mali].',
      ['mali'],
    ],
    [
      'is no place behind what the event is about',
      'en',
      'The voting session on the decision to extend the mandate of the [UN|onu] mission in [Mali|mali] was postponed.',
      [],
    ],
    [
      'is no place behind another verb than its own',
      'fr',
      'La rencontre entre [Macron|macron] et [Keïta|keita] a irrité un maire à [Gao|gao].',
      [],
    ],
    [
      'is no place in a clause of its own',
      'fr',
      'Le [BCIJ|bcij] a procédé à la saisie de produits chimiques, alors que la pluie tombait à [Gao|gao].',
      [],
    ],
    [
      'is no place where somebody speaks of it',
      'fr',
      'L’attaque a été condamnée par un responsable en [France|france].\nLe [BCIJ|bcij] a mené un raid, selon un habitant parti vivre en [France|france].',
      [],
    ],
    [
      'is no place of those whom it moved, or of whom else its phrase speaks',
      'fr',
      'L’attaque a choqué les habitants en [France|france].\nLe procès d’un homme recherché en [France|france] a débuté.',
      [],
    ],
    [
      'is where somebody noticed it, but not where it was filmed, banned or made a scandal',
      'fr',
      'Des combats ont été constatés à [Bamako|bamako].\nL’attaque a été filmée à [Gao|gao].\nUn attentat préparé en [France|france] a été déjoué.\nL’explosion a fait polémique à [Gao|gao].\nLe raid a coûté cher à [Kidal|kidal].\nL’incendie a causé un scandale en [France|france].',
      ['bamako'],
    ],
    [
      'is no place to which it made people flee',
      'fr',
      'L’attaque a forcé des habitants à fuir au [Mali|mali].',
      [],
    ],
    [
      'is no place of those whom it angered',
      'en',
      'The attack angered officials in [France|france].\nThe raid was condemned in [Mali|mali].',
      [],
    ],
    [
      'is no place behind what somebody does besides',
      'fr',
      'Le ministre a condamné l’attaque, appelant à la paix au [Mali|mali].\nL’arrestation du suspect, recherché au [Mali|mali], a surpris le [BCIJ|bcij].',
      [],
    ],
    [
      'is where those who act are',
      'en',
      'Judicial and law enforcement authorities in [France|france] and [Spain|espagne] have carried out a coordinated action.',
      ['espagne', 'france'],
    ],
  ])('%s', (_, language, text, places) => {
    expect(
      said(text, 'happened-in', language)
        .map((claim) => claim.replace(/^.* happened-in (\S+?)(?:,.*)?$/u, '$1'))
        .sort(),
    ).toEqual(places);
  });

  it.each<[string, ExtractLanguage]>([
    ['Un journal en [France|france] a raconté l’opération du [BCIJ|bcij].', 'fr'],
    ['Les élus en [France|france] ont suivi la manifestation.', 'fr'],
    ['People in [France|france] watched the trial of [Keita|keita].', 'en'],
  ])('is not where those are who only tell of it or look on: %s', (marked, language) => {
    expect(said(marked, 'happened-in', language)).toEqual([]);
  });

  it('is left as the article says it elsewhere', () => {
    const told = said(
      'Le [BCIJ|bcij] a mené un raid à [Kidal|kidal] en {2015|2015}.\nCe raid contre une cellule, selon un habitant joint à [Gao|gao], a réussi.',
      'happened-in',
    );
    expect(told).toEqual([expect.stringMatching(/ happened-in kidal/u)]);
  });

  it('of a coup or an election is the state that the article is about, where its sentence names it', () => {
    const news = (text: string): string[] => said(`[Mali|mali]: news.\n${text}`, 'happened-in', 'en');
    expect(
      news('Since the last coup in {May 2021|2021-05}, [Mali|mali] has been led by soldiers.'),
    ).toContainEqual(expect.stringMatching(/^coup-d-etat\S* happened-in mali/u));
    expect(news('Since the last coup in {May 2021|2021-05}, soldiers have ruled.')).toEqual([]);
    expect(
      news('The council voted in {May 2021|2021-05} to extend the mandate of its envoy for [Mali|mali].'),
    ).toEqual([]);
  });
});

describe('names in a list', () => {
  it('take part in an event as the others do', () => {
    expect(
      said(
        'L’arrestation de six hommes à [Bamako|bamako], [Gao|gao] et au douar [Kidal|kidal] en {2015|2015} a surpris.',
        'happened-in',
      ).map((claim) => claim.split(' ')[2]?.replace(',', '')),
    ).toEqual(expect.arrayContaining(['bamako', 'gao', 'kidal']));
  });

  it.each<[string, ExtractLanguage]>([
    ['L’armée a arrêté dix hommes à [Gao|gao] et [Kidal|kidal] est restée calme.', 'fr'],
    ['An attack struck [Gao|gao] and [Kidal|kidal] stayed calm.', 'en'],
  ])('are not listed where the last begins a clause of its own: %s', (marked, language) => {
    const told = claims(marked, language);
    expect(told.some((claim) => claim.includes('gao'))).toBe(true);
    expect(told.filter((claim) => claim.includes('kidal'))).toEqual([]);
  });

  it('are not listed by a comma alone', () => {
    expect(
      said(
        'Six hommes ont été arrêtés en {2015|2015} à [Gao|gao], [Kidal|kidal] restant calme.',
        'happened-in',
      ).some((claim) => claim.includes('kidal')),
    ).toBe(false);
  });
});

describe('what is known of a name where no sentence says it', () => {
  it('puts a body in what it is called after', () => {
    const told = ofBodies(
      'La [Minusma|minusma] reste.\nLe [Mali|mali] attend.\nLes [Nations unies|nations] aussi.',
    );
    expect(told).toContain('minusma belongs-to nations');
    expect(told).toContain('minusma active-in mali');
  });

  it('puts a body in the one whose name its own opens with, unless « de » goes on to name another', () => {
    const told = ofBodies(
      '[Nations unies Femmes|femmes] et les [amis|amis] attendent.\nLes [Nations unies|nations] aussi.',
    );
    expect(told).toContain('femmes belongs-to nations');
    expect(told).not.toContain('amis belongs-to nations');
  });

  it('bases a court, not a prosecutor or a broadcaster, where its name says', () => {
    const told = ofBodies(
      'Le [tribunal de Gao|tribunal], le [parquet de Gao|parquet] et [Radio Mali|radio] se taisent, à [Gao|gao] comme au [Mali|mali].',
    );
    expect(told).toContain('tribunal based-in gao');
    expect(told).not.toContain('parquet based-in gao');
    expect(told.some((claim) => claim.startsWith('radio '))).toBe(false);
  });

  it('gives a body of a state to the state that the article is about, where its sentence names that one', () => {
    const found = (text: string): string[] => {
      const article = namedArticle(text, cast);
      const nodes = article.nodes.map((node) => ({ ...node, from: 'new' as const }));
      return relate({ ...article, nodes }).relations.map(
        ({ source, predicate, target }) => `${source} ${predicate} ${target}`,
      );
    };
    expect(found('Au [Mali|mali], le [BCIJ|bcij] se tait.')).toContain('bcij belongs-to mali');
    expect(found('Le [Mali|mali] attend.\nLe [BCIJ|bcij] se tait.')).not.toContain('bcij belongs-to mali');
    expect(found('L’[AFP|afp] se tait au [Mali|mali].')).not.toContain('afp belongs-to mali');
  });

  it('puts a town in its state, where the words for it stand right before, or a noun calls it a place', () => {
    const known = (text: string): string[] => {
      const article = namedArticle(text, cast);
      const nodes = article.nodes.map((node) =>
        node.id === 'gao' ? { ...node, countries: ['mali'] } : node,
      );
      return relate({ ...article, nodes }).relations.map(
        ({ source, predicate, target }) => `${source} ${predicate} ${target}`,
      );
    };
    expect(known('Le ministre s’est rendu ensuite au [Mali|mali], à [Gao|gao].')).toContain(
      'gao lies-in mali',
    );
    expect(known('Le [Mali|mali] déploie des militaires après les pluies à [Gao|gao].')).not.toContain(
      'gao lies-in mali',
    );
    expect(
      known('Les élus [maliens|mali|demonym] craignent la pluie dans la région de [Gao|gao].'),
    ).toContain('gao lies-in mali');
    expect(known('Les élus [maliens|mali|demonym] craignent la pluie à [Gao|gao].')).not.toContain(
      'gao lies-in mali',
    );
    expect(known('Le ministre s’est rendu ensuite au [Niger|niger], à [Gao|gao].')).not.toContain(
      'gao lies-in niger',
    );
  });

  it('takes a group to be active where its camps are, but not where something happens to it', () => {
    expect(
      said('Elle est téléguidée depuis les camps de [Daech|daech] au [Mali|mali].', 'active-in'),
    ).toEqual(['daech active-in mali']);
    expect(said('Les attaques d’[Aqmi|aqmi] au [Mali|mali] continuent.', 'active-in')).toEqual([]);
    expect(said('Les victimes de [Daech|daech] en [France|france] parlent.', 'active-in')).toEqual([]);
    expect(said('Les ennemis de [Daech|daech] en [France|france] parlent.', 'active-in')).toEqual([]);
    expect(said('There are no [UN|onu] troops in [Mali|mali].', 'active-in', 'en')).toEqual([]);
    expect(said('La défaite de [Daech|daech] au [Mali|mali] rassure.', 'active-in')).toEqual([]);
    expect(
      said('A {2019|2019} summit of [UN|onu] leaders in [France|france] opened.', 'active-in', 'en'),
    ).toEqual([]);
  });
});

describe('what several passages say of one event', () => {
  const arrest =
    'Le [BCIJ|bcij] a procédé à l’arrestation de trois hommes à [Gao|gao] le {4 mai 2015|2015-05-04}.';

  it('joins whoever did it with those to whom it was done', () => {
    expect(
      said(`${arrest}\n[Keïta|keita] a été arrêté à [Gao|gao] le {4 mai 2015|2015-05-04}.`, 'arrested'),
    ).toEqual([expect.stringMatching(/^bcij arrested keita/u)]);
  });

  it('takes the only two who took part in talks to have met, where they do not stand in one list', () => {
    expect(
      said('Au terme d’un entretien avec [Keïta|keita], [Macron|macron] a promis une aide.', 'met'),
    ).toHaveLength(1);
    expect(said('La réunion de [Gao|gao] a rassemblé [Keïta|keita] et [Diallo|diallo].', 'met')).toEqual([]);
  });

  it('joins nobody with those to whom something else was done', () => {
    expect(
      said(`${arrest}\n[Keïta|keita] a été arrêté à [Kidal|kidal] le {9 juin 2016|2016-06-09}.`, 'arrested'),
    ).toEqual([]);
  });
});
