import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/domain/basics/languages.ts';
import { agreeFrench } from '../../src/domain/graph/agree.ts';
import { type Claim, claimFrom, claimOf } from '../../src/domain/graph/claim.ts';
import { buildGraphIndex } from '../../src/domain/graph/graphIndex.ts';
import { wordsOfEdge } from '../../src/domain/graph/predicateWords.ts';
import type { Edge } from '../../src/domain/graph/schema.ts';
import { attributionSentence } from '../../src/domain/passages/attributionSentence.ts';
import { entryQuestions } from '../../src/domain/summaries/entryQuestions.ts';
import { openingScene } from '../../src/drawing/graph/openingScene.ts';
import { fixedPlaces } from '../../src/drawing/graph/places.ts';
import { placeWords } from '../../src/drawing/graph/relationWords.ts';
import { foldWord } from '../../src/lib/fold.ts';
import { readGraphFile } from '../helpers/graphFile.ts';
import { attributionRules, type Rule, rules } from './rules.ts';

/*
 * Reads every sentence that can be made from the built-in graph, as a native speaker would: each claim from either end,
 * each attribution, each question, in both languages. The kinds of fault are in rules.ts, with sentences that each must
 * catch.
 */

const index = buildGraphIndex(readGraphFile());
const { edges, predicates } = index.graph;
const languages: readonly Language[] = ['fr', 'en'];

const claims = (
  language: Language,
): readonly { readonly edge: Edge; readonly claim: Claim; readonly from: string }[] =>
  edges.flatMap((edge) => [
    { edge, claim: claimOf(index, edge, language), from: edge.source },
    { edge, claim: claimFrom(index, edge, edge.target, language), from: edge.target },
  ]);

const attributions = (language: Language): readonly string[] => [
  ...new Set(
    edges.flatMap(({ evidence }) =>
      evidence.flatMap((item) => attributionSentence(index, item, language) ?? []),
    ),
  ),
];

const questions = (language: Language): readonly string[] =>
  entryQuestions(index, language, edges.length).map(({ text }) => text);

const faults = (sentences: readonly string[], { find }: Rule): readonly string[] =>
  sentences.flatMap((sentence) => {
    const fault = find(sentence);
    return fault === null ? [] : [`« ${fault} » in: ${sentence}`];
  });

describe.each([...rules, ...attributionRules])('the rule « $name »', (rule) => {
  it('hears the sentences that break it, and no near miss', () => {
    expect(rule.bad.filter((sentence) => rule.find(sentence) === null)).toEqual([]);
    expect(rule.good.filter((sentence) => rule.find(sentence) !== null)).toEqual([]);
  });
});

describe.each(languages)('what the graph says, in %s', (language) => {
  it('has enough to read', () => {
    expect(claims(language).length).toBeGreaterThan(800);
    expect(attributions(language).length).toBeGreaterThan(15);
    expect(questions(language).length).toBeGreaterThan(5);
  });

  it.each(rules.filter((rule) => rule.languages.includes(language)))('keeps the rule « $name »', (rule) => {
    const sentences = claims(language).map(({ claim }) => claim.sentence);
    expect(faults([...sentences, ...attributions(language), ...questions(language)], rule)).toEqual([]);
  });

  it.each(attributionRules.filter((rule) => rule.languages.includes(language)))(
    'attributes by the rule « $name »',
    (rule) => {
      expect(faults(attributions(language), rule)).toEqual([]);
    },
  );

  it('tells what is denied as denied, and nothing else', () => {
    const negation = language === 'fr' ? /^n(?:’|e ).* pas(?: |$)/ : /^(?:never |\w+ not )/;
    const denied = claims(language).filter(({ edge }) => isDenied(edge));
    expect(denied.map(({ claim }) => claim).filter(({ verb }) => !negation.test(verb))).toEqual([]);
    expect(denied.length).toBeGreaterThan(0);
    const told = claims(language).filter(
      ({ edge }) => !isDenied(edge) && edge.predicate !== 'withheld-share-in',
    );
    expect(told.filter(({ claim }) => negation.test(claim.verb))).toEqual([]);
  });

  it('says nothing in the present of the dead, of former offices and of what was dismantled', () => {
    expect(present[language].test('dirige ')).toBe(language === 'fr');
    expect(present[language].test('heads ')).toBe(language === 'en');
    expect(present[language].test(language === 'fr' ? 'a dirigé ' : 'led ')).toBe(false);
    const now = claims(language).filter(
      ({ from, claim }) => gone.has(from) && present[language].test(claim.verb),
    );
    expect(now.map(({ claim }) => claim.sentence)).toEqual([]);
    expect(edges.filter(({ source, predicate }) => gone.has(source) && predicate === 'heads')).toEqual([]);
  });

  it('does not say of anything what its name says already', () => {
    expect(repeats('Aqmi', 'les attentats d’Aqmi')).toBe('aqmi');
    expect(repeats('Le Maroc', 'les attentats de Paris')).toBe(null);
    const tautologies = claims(language)
      .filter(({ edge }) => !['lies-in', 'belongs-to', 'based-in', 'parent-of'].includes(edge.predicate))
      .filter(({ claim }) => repeats(claim.subject, claim.object) !== null);
    expect(tautologies.map(({ claim }) => claim.sentence)).toEqual([]);
  });

  it('gives a plural subject a plural verb', () => {
    const singular =
      language === 'fr'
        ? /^(?:n’)?(?:a|est|devait|dirige|relève|fait|doit|résulte) /
        : /^(?:is|was|has|belongs|owes) /;
    expect(singular.test(language === 'fr' ? 'a localisé ' : 'was located by ')).toBe(true);
    const plurals = claims(language).filter(({ from }) => plural.has(from));
    expect(plurals.length).toBeGreaterThan(50);
    expect(
      plurals.filter(({ claim }) => singular.test(claim.verb)).map(({ claim }) => claim.sentence),
    ).toEqual([]);
  });
});

describe('the words on a line', () => {
  it('agree with its subject and deny what is denied, as its claim does', () => {
    const isPlural = ({ source }: Edge) => plural.has(source);
    const wordsOf = (chosen: readonly Edge[], language: Language) =>
      chosen.map((edge) => wordsOfEdge(index, edge, language));
    expect(
      wordsOf(edges.filter(isPlural), 'fr').filter((words) => /^(?:a|est|relève|devait) /.test(words)),
    ).toEqual([]);
    expect(
      wordsOf(edges.filter(isPlural), 'en').filter((words) => /^(?:is|was|has|belongs) /.test(words)),
    ).toEqual([]);
    expect(edges.filter(isPlural).length).toBeGreaterThan(20);
    const denied = edges.filter(isDenied);
    expect(wordsOf(denied, 'fr').filter((words) => !/^n(?:’|e )\S+ pas /.test(words))).toEqual([]);
    expect(wordsOf(denied, 'en').filter((words) => !/^(?:never|\S+ not) /.test(words))).toEqual([]);
  });

  it('are those that the graph writes', () => {
    const written = edges
      .filter(isDenied)
      .concat(edges.filter(({ source }) => source === 'services-marocains'));
    for (const edge of written) {
      const scene = openingScene(index, 'fr');
      const emphasis = { ...scene.emphasis, pointedEdge: edge.id };
      const visible = { ...scene.visible, edges: new Map([[edge.id, []]]) };
      const ground = {
        ...fixedPlaces(index),
        zoom: 1,
        dense: 'Archivo Narrow',
        measure: (text: string) => text.length * 6,
      };
      const { words } = placeWords({ ...scene, visible, emphasis }, ground, []);
      expect(words.map(({ text }) => text)).toEqual([wordsOfEdge(index, edge, 'fr')]);
    }
  });
});

describe('the vocabulary', () => {
  const vocabulary = Object.entries(predicates);

  it('reads from both ends in both languages', () => {
    for (const [id, { label, inverse, symmetric }] of vocabulary)
      expect([
        id,
        label.fr,
        label.en,
        symmetric ? 'same' : inverse?.fr,
        symmetric ? 'same' : inverse?.en,
      ]).toEqual([id, ...Array.from({ length: 4 }, () => expect.stringMatching(/\S/))]);
  });

  it('has French labels that a feminine subject leaves as they are', () => {
    const woman = index.graph.nodes.find(({ determiner }) => determiner?.fr === 'la');
    if (!woman) throw new Error('There is a feminine name.');
    expect(agreeFrench('a été démantelé par', woman)).toBe('a été démantelée par');
    for (const [, { label, inverse }] of vocabulary)
      for (const words of [label.fr, inverse?.fr ?? label.fr]) expect(agreeFrench(words, woman)).toBe(words);
  });
});

describe('the words that prove it', () => {
  const quotes = edges.flatMap((edge) =>
    edge.evidence.map(({ article, start, end }) => ({
      id: edge.id,
      quote: index.article(article).article.text.slice(start, end),
    })),
  );

  it('are never more than 230 characters', () => {
    expect(quotes.filter(({ quote }) => quote.length > 230)).toEqual([]);
  });

  it('are of one sentence, but where seeds/README.md says why not', () => {
    expect(isOneSentence('un commando d’Al Qaeda')).toBe(true);
    expect(isOneSentence('la dispersion de l’armée malienne. Cette dernière')).toBe(false);
    const several = quotes.filter(({ quote }) => !isOneSentence(quote)).map(({ id }) => id);
    expect([...new Set(several)].sort()).toEqual(Object.keys(argued).sort());
  });
});

/** Edges whose evidence is two sentences, or a teaser’s heading and its text, and why. */
const argued: Readonly<Record<string, string>> = {
  'abdelhamid-abaaoud--was-target-of--neutralisation-d-abaaoud': '« sa neutralisation » is his',
  'localisation-a-saint-denis--led-to--neutralisation-d-abaaoud': '« cette contribution » is the locating',
  'services-marocains--assisted--neutralisation-d-abaaoud': '« cette contribution » is the services’',
  'al-qaida--threatened--maroc': '« cette menace » is theirs',
  'daech--threatened--maroc': '« cette menace » is theirs',
  'anrf--belongs-to--maroc': '« en témoigne » is said of Morocco',
  'attentats-de-vingt-cinq-ans--happened-in--maroc': '« son propre territoire » stands before the attacks',
  'maroc--suffered--attentats-de-vingt-cinq-ans': '« son propre territoire » stands before the attacks',
  'bcij--dismantled--cellule-de-tamaris': 'heading and text of one teaser',
  'eigs--belongs-to--daech': 'heading and text of one teaser',
  'ministere-interieur-marocain--belongs-to--maroc': 'heading and text of one teaser',
  'cellule-inezgane-ait-melloul--planned--projet-de-carnage': '« ils » are its members',
  'elimination-des-camps--benefited--maroc': '« ainsi » draws on the camps for Moroccans',
  'elimination-des-camps--happened-in--nord-du-mali': '« ainsi » draws on the north of Mali',
  'europe--seeks-cooperation-with--maroc': '« cela » is what the European countries want',
  'maroc--carried-out--demantelement-de-quarante-cellules': 'the passive stands after what Morocco did',
  'maroc--dismantled--cellules-reseaux-saheliens': 'the passive stands after what Morocco did',
};

const isDenied = ({ evidence }: Edge): boolean => evidence.every(({ certainty }) => certainty === 'denied');

/** Persons who are dead or no longer hold the office they are said to hold, cells that were dismantled. */
const gone = new Set<string>([
  'abdelhamid-abaaoud',
  'adnane-abou-walid-al-sahraoui',
  'imad-ibn-ziaten',
  'mohamed-merah',
  'francois-hollande',
  'jean-yves-le-drian',
  'cellule-de-tamaris',
  'cellule-inezgane-ait-melloul',
  'cellule-du-vendredi',
  'cellule-des-cinq',
  'cellules-reseaux-saheliens',
]);

const present: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:dirige|relève|fait|forme|englobe|abrite|est|sont|doit|résulte|a (?:pour|à|des|sous))(?:nt)? /,
  en: /^(?:is|are|has|have|heads|lies?|belongs?|trains?|owes?) /,
};

/** Nodes with a plural name in both languages: in English, countries are singular. */
const plural = new Set<string>(
  index.graph.nodes
    .filter(({ determiner, type }) => /^[ld]es$/.test(determiner?.fr ?? '') && type !== 'country')
    .map(({ id }) => id),
);

/** A proper name that both contain, by its first five letters: « malienne » is « Mali » again. */
const repeats = (subject: string, object: string): string | null => {
  const named = new Set(properStems(subject));
  return properStems(object).find((stem) => named.has(stem)) ?? null;
};

const properStems = (name: string): readonly string[] =>
  [...name.matchAll(/\p{L}{4,}/gu)]
    .map(([word]) => word)
    .filter((word) => word !== 'François')
    .filter((word) => /^\p{Lu}/u.test(word) || demonyms.has(foldWord(word).slice(0, 5)))
    .map((word) => foldWord(word).slice(0, 5))
    .filter((stem) => !['novem'].includes(stem));

const demonyms = new Set(
  index.graph.nodes
    .filter(({ type }) => type === 'country' || type === 'place')
    .map(({ label }) => foldWord(label.fr).slice(0, 5)),
);

const isOneSentence = (quote: string): boolean =>
  !/\n|[.!?…] +\p{Lu}|[.!?…]["»”] +\p{Lu}/u.test(quote.trim());
