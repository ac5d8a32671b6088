import { describe, expect, it } from 'vitest';
import type { Edge } from '../src/domain/schema.ts';
import { type CorpusFact, corpusFacts } from './corpusFacts.ts';
import { readGraphFile } from './helpers/graphFile.ts';

/* What no build may lose of the five articles. The file is the one that is published. */

const graph = readGraphFile();
const texts = new Map<string, string>(graph.articles.map(({ id, text }) => [id, text]));
const evidence = graph.edges.flatMap((edge) => edge.evidence);

/** At least so many mentions of things, passages of events and pieces of evidence in each article. */
const counts = {
  'serval-un-an': { mentions: 80, eventPassages: 25, evidence: 112 },
  'cooperation-france-maroc': { mentions: 109, eventPassages: 32, evidence: 150 },
  'expertise-du-maroc': { mentions: 72, eventPassages: 30, evidence: 74 },
  'algeriens-au-mali': { mentions: 83, eventPassages: 20, evidence: 110 },
  'kiosque360-europe': { mentions: 48, eventPassages: 7, evidence: 69 },
};

/** What two articles tell: the edge has evidence in both. */
const toldTwice = [
  'al-qaida--threatened--maroc',
  'attentats-du-13-novembre-2015--happened-in--paris',
  'daech--active-in--sahel',
  'daech--planned--complot-de-daech-contre-le-maroc',
  'etats-unis--failed-in--afghanistan',
  'localisation-a-saint-denis--happened-in--saint-denis',
  'maroc--was-target-of--complot-de-daech-contre-le-maroc',
  'paris--was-target-of--attentats-du-13-novembre-2015',
  'services-marocains--assisted--enquete-sur-les-attentats',
  'services-marocains--carried-out--localisation-a-saint-denis',
];

/** Named, but in no relation that the words assert. */
const unrelated = {
  ap: 'the credit of a photograph',
  le360: 'the credit of an article',
  sahara: 'only half of an adjective, « sahélo-saharienne »',
};

describe('the corpus', () => {
  it.each(Object.entries(counts))('keeps what was read in %s', (article, least) => {
    const within = <Item extends { readonly article: string }>(items: readonly Item[]) =>
      items.filter((item) => item.article === article).length;
    const things = graph.nodes.filter(({ type }) => type !== 'event');
    const events = graph.nodes.filter(({ type }) => type === 'event');
    expect(within(things.flatMap(({ mentions }) => mentions))).toBeGreaterThanOrEqual(least.mentions);
    expect(within(events.flatMap(({ mentions }) => mentions))).toBeGreaterThanOrEqual(least.eventPassages);
    expect(within(evidence)).toBeGreaterThanOrEqual(least.evidence);
  });

  it('holds no other article than these five', () => {
    expect(graph.articles.map(({ id }) => id as string).sort()).toEqual(Object.keys(counts).sort());
  });

  it('has at least forty telling facts to check, from every article', () => {
    expect(corpusFacts.length).toBeGreaterThanOrEqual(40);
    for (const article of Object.keys(counts))
      expect(corpusFacts.filter((fact) => fact.article === article).length).toBeGreaterThanOrEqual(8);
  });

  it.each(corpusFacts)('says that $source $predicate $target, in the words of $article', (fact) => {
    expect(piecesOf(fact)).toContainEqual({
      certainty: fact.certainty,
      attributedTo: fact.attributedTo,
      quote: fact.quote,
    });
  });

  it('keeps the Moroccan commandos hearsay, as the text has them', () => {
    const hunt = graph.edges.filter(({ target }) => (target as string) === 'traque-d-al-qaida');
    expect(hunt.length).toBeGreaterThan(0);
    for (const { certainty } of hunt.flatMap((edge) => edge.evidence)) expect(certainty).toBe('unconfirmed');
  });

  it('never lets the joint patrols take place', () => {
    const patrols = graph.edges.filter((edge) => endsOf(edge).includes('patrouilles-conjointes'));
    expect(patrols.length).toBeGreaterThan(0);
    for (const { certainty } of patrols.flatMap((edge) => edge.evidence)) expect(certainty).toBe('denied');
  });

  it('quotes no more than it needs: half of the quotes are shorter than 160 characters', () => {
    const lengths = evidence.map(({ start, end }) => end - start).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(160);
    expect(lengths.at(-1)).toBeLessThan(400);
  });

  it.each(toldTwice)('finds %s in two articles', (id) => {
    const edge = graph.edges.find((candidate) => (candidate.id as string) === id);
    expect(new Set(edge?.evidence.map(({ article }) => article)).size).toBeGreaterThanOrEqual(2);
  });

  it('knows the cooperation of France and Morocco from four articles', () => {
    const edge = graph.edges.find(({ id }) => (id as string) === 'france--cooperated-with--maroc');
    expect(new Set(edge?.evidence.map(({ article }) => article)).size).toBe(4);
  });

  it('relates every node to another, but for those that are only named', () => {
    const related = new Set(graph.edges.flatMap(endsOf));
    const alone = graph.nodes.map(({ id }) => id as string).filter((id) => !related.has(id));
    expect(alone.sort()).toEqual(Object.keys(unrelated).sort());
  });

  it('gives every event a participant, a place or a subject that is no event itself', () => {
    const events = new Set<string>(graph.nodes.filter(({ type }) => type === 'event').map(({ id }) => id));
    const told = new Set(
      graph.edges.map(endsOf).flatMap((ends) => (ends.every((id) => events.has(id)) ? [] : ends)),
    );
    // Of the commemoration the text says only what was commemorated, and that an interview was given then.
    expect([...events].filter((id) => !told.has(id))).toEqual(['commemoration-du-13-novembre']);
  });

  it('speaks a closed vocabulary of thirty to sixty predicates, and uses each', () => {
    const predicates = Object.keys(graph.predicates);
    expect(predicates.length).toBeGreaterThanOrEqual(30);
    expect(predicates.length).toBeLessThanOrEqual(60);
    expect([...new Set(graph.edges.map(({ predicate }) => predicate as string))].sort()).toEqual(
      predicates.sort(),
    );
  });

  it('reads both ways in both languages', () => {
    for (const [id, { symmetric, inverse }] of Object.entries(graph.predicates))
      expect(symmetric === true || (inverse?.fr !== undefined && inverse.en !== undefined), id).toBe(true);
  });

  it.each(['fr', 'en'] as const)('has a name for every node that fits on the canvas in %s', (language) => {
    const names = graph.nodes.map(({ short, label }) => short?.[language] ?? label[language]);
    expect(names.filter((name) => name.length > 26)).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('places every country, and every place but the ones that are nowhere in particular', () => {
    const placeless = graph.nodes.filter(
      ({ type, coordinates }) => (type === 'country' || type === 'place') && !coordinates,
    );
    expect(placeless.map(({ id }) => id as string)).toEqual(['occident']);
  });
});

function piecesOf(fact: CorpusFact) {
  return graph.edges
    .filter(
      ({ predicate, source, target }) =>
        predicate === fact.predicate && source === fact.source && target === fact.target,
    )
    .flatMap((edge) => edge.evidence)
    .filter(({ article }) => article === fact.article)
    .map(({ article, start, end, certainty, attributedTo }) => ({
      certainty,
      attributedTo: attributedTo ?? null,
      quote: (texts.get(article) ?? '').slice(start, end).replace(/\s+/g, ' '),
    }));
}

function endsOf({ source, target }: Edge): readonly string[] {
  return [source, target];
}
