import { describe, expect, it } from 'vitest';
import { graphOf, run, seedFiles } from './smallSeeds.ts';

const file = 'proposals/teaser-article.yaml';
const text =
  'La coopération algéro-malienne tient. Le Cémoc se réunit au Mali avec le Niger. Niamey s’en félicite, dit Amadou Koné.';

/** The small corpus, whose second article a program has read too. */
const withProposals = (proposals: string, changes: Record<string, string | null> = {}) =>
  seedFiles({ 'articles/two.txt': text, [file]: `article: teaser-article\n${proposals}`, ...changes });

const names = `names:
  - { id: niger, type: country, label: Niger, forms: [Niger], score: 0.95, why: world-country }
  - { id: amadou-kone, type: person, label: Amadou Koné, forms: [Amadou Koné], countries: [niger], score: 0.8, why: name-after-verb }
  - { id: reunion-du-cemoc, type: event, label: { fr: Réunion du Cémoc, en: CEMOC meeting }, score: 0.7, why: event-noun }
`;
const rest = `mentions:
  - { node: niger, quote: Niamey, how: descriptor, score: 0.6, why: capital-acts }
events:
  - { event: reunion-du-cemoc, quote: Le Cémoc se réunit au Mali, score: 0.7, why: event-noun }
relations:
  - { source: niger, predicate: cooperated, target: mali, quote: au Mali avec le Niger, score: 0.5, why: with, certainty: unconfirmed }
  - { source: mali, predicate: cooperated, target: algerie, quote: coopération algéro-malienne tient, score: 0.9, why: noun }
  - { source: mali, predicate: cooperated, target: algerie, quote: "Niamey s’en félicite", score: 0.9, by: oracle }
`;

describe('proposals in the graph', () => {
  const graph = graphOf(withProposals(names + rest));
  const node = (id: string) => graph.nodes.find((one) => one.id === id);
  const edge = (id: string) => graph.edges.find((one) => one.id === id);

  it('make new nodes, found by their forms in their article, that say how sure they are and why', () => {
    expect(node('amadou-kone')).toMatchObject({
      origin: 'proposed',
      score: 0.8,
      why: 'name-after-verb',
      countries: ['niger'],
      mentions: [{ article: 'teaser-article', origin: 'proposed', score: 0.8, how: 'name' }],
    });
    const words = node('niger')?.mentions.map(({ start, end, how, why }) => [
      text.slice(start, end),
      how,
      why,
    ]);
    expect(words).toEqual([
      ['Niger', 'name', 'world-country'],
      ['Niamey', 'descriptor', 'capital-acts'],
    ]);
    expect(node('reunion-du-cemoc')).toMatchObject({
      type: 'event',
      mentions: [{ how: 'passage', origin: 'proposed' }],
    });
  });

  it('make edges of their own', () => {
    expect(edge('mali--cooperated--niger')).toMatchObject({
      origin: 'proposed',
      score: 0.5,
      why: 'with',
      evidence: [{ origin: 'proposed', certainty: 'unconfirmed' }],
    });
  });

  it('join the evidence of a verified edge, which stays verified, and say nothing again that a person has read', () => {
    const cooperated = edge('algerie--cooperated--mali');
    expect(cooperated?.origin).toBe('curated');
    expect(cooperated?.score).toBeUndefined();
    expect(cooperated?.evidence.map(({ origin, by }) => [origin, by])).toEqual([
      [undefined, undefined],
      ['proposed', 'oracle'],
    ]);
  });

  it('leave every node, edge, mention and piece of evidence that a person has read as it was, but for what joins it', () => {
    const before = graphOf(seedFiles({ 'articles/two.txt': text }));
    for (const old of before.nodes) {
      const now = node(old.id);
      expect({ ...now, position: old.position }).toMatchObject({
        ...old,
        countries: expect.arrayContaining([...old.countries]),
      });
    }
    for (const old of before.edges)
      expect(edge(old.id)?.evidence.filter(({ origin }) => origin === undefined)).toEqual(old.evidence);
  });

  it('are not drawn once they are rejected, nor is what rests on a rejected name', () => {
    const rejected = graphOf(withProposals(names.replace('score: 0.95', 'rejected: true') + rest));
    expect(rejected.nodes.map(({ id }) => id)).not.toContain('niger');
    expect(rejected.edges.map(({ id }) => id)).not.toContain('mali--cooperated--niger');
    expect(rejected.nodes.map(({ id }) => id)).toContain('amadou-kone');
    const [relation] = rest.match(/ {2}- \{ source: niger.*\n/) ?? [''];
    const without = graphOf(
      withProposals(names + rest.replace(relation, relation.replace('score: 0.5', 'rejected: true'))),
    );
    expect(without.edges.map(({ id }) => id)).not.toContain('mali--cooperated--niger');
  });

  it('give way to verified mentions of the same words, and may stand around them', () => {
    const same = `names:
  - { id: x, type: organization, label: X, forms: [Mali, Cémoc] }
  - { id: y, type: place, label: Y, forms: [sommet au Mali, au Mali avec le Niger] }
`;
    const nodes = graphOf(withProposals(same)).nodes;
    expect(nodes.map(({ id }) => id)).not.toContain('x');
    expect(
      nodes.find(({ id }) => id === 'y')?.mentions.map(({ start, end }) => text.slice(start, end)),
    ).toEqual(['au Mali avec le Niger']);
    expect(
      nodes.find(({ id }) => id === 'mali')?.mentions.some(({ start }) => start === text.indexOf('Mali')),
    ).toBe(true);
  });

  it('say which names are none here', () => {
    const not = `names:
  - { id: niger, type: country, label: Niger, forms: [Niger, Niamey] }
not:
  - { quote: Niamey }
`;
    expect(graphOf(withProposals(not)).nodes.find(({ id }) => id === 'niger')?.mentions).toHaveLength(1);
  });

  it('mean nodes by id, by any name of the lexicon or by a label among their own names', () => {
    const labels = `names:
  - { type: person, label: Amadou Koné, forms: [Amadou Koné] }
relations:
  - { source: amadou koné, predicate: said-of, target: [MALI, Algérien], quote: Niamey s’en félicite, certainty: attributed, attributedTo: Amadou Koné }
`;
    const ids = graphOf(withProposals(labels)).edges.map(({ id }) => id);
    expect(ids).toContain('amadou-kone--said-of--mali');
    expect(ids).toContain('amadou-kone--said-of--algerie');
  });

  it('of one node in two articles are one node, as sure as the surest, with the names of both', () => {
    const both = withProposals(names, {
      'articles/one.txt': `Le Mali et le Cémoc

En avril 2010, l’Algérie et le Mali ont créé le Comité d'état-major opérationnel conjoint (Cémoc). L’armée malienne s’y rend.
Alger a longtemps estimé que le Mali était faible. La République du Niger aussi.

Partager Mali
`,
      'proposals/cemoc-article.yaml':
        'article: cemoc-article\nnames:\n  - { id: niger, type: country, label: Niger (le), forms: [République du Niger], score: 0.99 }\n',
    });
    const niger = graphOf(both).nodes.find(({ id }) => id === 'niger');
    expect(niger).toMatchObject({ label: { fr: 'Niger' }, aliases: ['République du Niger'], score: 0.99 });
    expect(niger?.mentions.map(({ article }) => article)).toEqual(['teaser-article', 'cemoc-article']);
  });

  it('let an article that nobody annotated stand without a warning', () => {
    const { problems } = run(withProposals(names, { 'annotations/teaser-article.yaml': null }));
    expect(problems).toEqual([]);
  });
});

describe('what a person has accepted', () => {
  it('is reviewed: entries of the lexicon with all that they name, and items of an annotation', () => {
    const graph = graphOf(
      seedFiles({
        'articles/two.txt': text,
        'lexicon/persons.yaml':
          '- { id: amadou-kone, label: { fr: Amadou Koné, en: Amadou Koné }, names: [Amadou Koné], origin: reviewed }\n',
        'annotations/teaser-article.yaml':
          'article: teaser-article\nrelations:\n  - { source: amadou-kone, predicate: said-of, target: mali, quote: dit Amadou Koné, certainty: attributed, attributedTo: amadou-kone, origin: reviewed }\n  - { source: mali, predicate: founded, target: cemoc, quote: Le Cémoc se réunit au Mali }\n  - { source: mali, predicate: cooperated, target: algerie, quote: coopération algéro-malienne }\n',
      }),
    );
    expect(graph.nodes.find(({ id }) => id === 'amadou-kone')).toMatchObject({
      origin: 'reviewed',
      mentions: [{ origin: 'reviewed' }],
    });
    expect(graph.edges.find(({ id }) => id === 'amadou-kone--said-of--mali')).toMatchObject({
      origin: 'reviewed',
      evidence: [{ origin: 'reviewed' }],
    });
  });
});

describe('a proposal that does not hold', () => {
  it.each([
    [
      'words that the article has not',
      'mentions: [{ node: mali, quote: Bamako }]',
      `${file}:2 quote-missing`,
    ],
    ['a node that nobody knows', 'mentions: [{ node: niger, quote: Niamey }]', `${file}:2 id-unknown`],
    ['a passage of what is no event', 'events: [{ event: mali, quote: au Mali }]', `${file}:2 event-form`],
    [
      'an unknown predicate',
      'relations: [{ source: mali, predicate: loves, target: algerie, quote: La coopération }]',
      `${file}:2 predicate-unknown`,
    ],
    [
      'a relation of a node with itself',
      'relations: [{ source: mali, predicate: founded, target: mali, quote: La coopération }]',
      `${file}:2 relation-loop`,
    ],
    [
      'a country that nobody named',
      'names: [{ type: person, label: Amadou Koné, forms: [Amadou Koné], countries: [Le Tchad] }]',
      `${file}:2 id-unknown`,
    ],
  ])('is told and left out, and the graph is made: %s', (_, item, problem) => {
    const { graph, problems } = run(withProposals(`${item}\n`));
    expect(problems.map(({ file: path, line, rule }) => `${path}:${line} ${rule}`)).toEqual([problem]);
    expect(problems[0]?.severity).toBe('warning');
    expect(graph).not.toBeNull();
  });

  it('is a mistake in the file when it has not the shape of one', () => {
    const { graph, problems } = run(
      withProposals(
        'names: [{ label: X, type: robot }]\nmention: []\nevents: [{ event: a, quote: b, score: 2 }]\n',
      ),
    );
    expect(problems.map(({ line, rule, severity }) => `${line} ${rule} ${severity}`)).toEqual([
      '2 seed-shape error',
      '3 seed-shape error',
      '4 seed-shape error',
    ]);
    expect(graph).toBeNull();
  });

  it('is of an article that is not there, or stands in another’s file', () => {
    const stray = seedFiles({
      'proposals/other.yaml': 'article: other\n',
      'proposals/x.yaml': 'article: teaser-article\n',
    });
    expect(
      run(stray).problems.map(({ file: path, rule, severity }) => `${path} ${rule} ${severity}`),
    ).toEqual([
      'proposals/other.yaml proposals-article warning',
      'proposals/x.yaml proposals-article warning',
    ]);
  });
});
