import { TextEncoder } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asArticleId, asNodeId } from '../../../src/domain/basics/ids.ts';
import { certainties, nodeTypes } from '../../../src/domain/basics/kinds.ts';
import type { Graph } from '../../../src/domain/graph/schema.ts';
import type { MentionRef, Words, Writing, WritingFault } from '../../../src/domain/writing/writing.ts';
import { runPipeline } from '../../../src/pipeline/runPipeline.ts';
import { verbsFor } from '../../../src/pipeline/writing/takeVerb.ts';
import { write } from '../../../src/pipeline/writing/write.ts';
import { asOpened, createCorpus, editFiles, undoEdit } from '../../../src/store/corpus/corpus.ts';
import { pencilledSeeds as corpus } from '../pencilledSeeds.ts';

type Texts = ReadonlyMap<string, string>;

const asSeeds = (texts: Texts) =>
  [...texts].map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));

/** A vocabulary besides the corpus's own. */
const standard = `mediated:
  family: statement
  label: { fr: a servi d’intermédiaire à, en: mediated for }
`;
const ports = { asSeeds, standard };

const run = (texts: Texts) => runPipeline({ seeds: asSeeds(texts), anchors: null });

function graphOf(texts: Texts): Graph {
  const { graph, problems } = run(texts);
  if (graph === null) throw new Error(JSON.stringify(problems, null, 1));
  return graph;
}

/** The files after writing. Throws when it is refused. */
function filesAfter(texts: Texts, writing: Writing): Texts {
  const written = write(texts, writing, ports);
  if (!written.ok) throw new Error(JSON.stringify(written.fault));
  return new Map([...texts, ...written.edits.map(({ path, text }) => [path, text ?? ''] as const)]);
}

function faultOf(writing: Writing, texts: Texts = corpus): WritingFault | null {
  const written = write(texts, writing, ports);
  return written.ok ? null : written.fault;
}

const one = asArticleId('cemoc-article');
const two = asArticleId('teaser-article');
const id = asNodeId;
const texts = new Map<string, string>([
  [one, corpus.get('articles/one.txt') ?? ''],
  [two, corpus.get('articles/two.txt') ?? ''],
]);

/** The first occurrence of these words in an article, or in other words of it. */
function words(article: typeof one, quote: string, around = quote): Words {
  const text = texts.get(article) ?? '';
  const from = text.indexOf(around);
  const start = text.indexOf(quote, from);
  if (from === -1 || start === -1) throw new Error(`« ${quote} » does not stand there`);
  return { article, start, end: start + quote.length };
}

const mention = (node: string, how: MentionRef['how'], at: Words): MentionRef => ({
  ...at,
  node: id(node),
  how,
});

const named = (graph: Graph, node: string) =>
  (graph.nodes.find((each) => each.id === node)?.mentions ?? []).map(({ article, start, end }) =>
    texts.get(article)?.slice(start, end),
  );

const evidenceOf = (graph: Graph, edge: string) =>
  (graph.edges.find((each) => each.id === edge)?.evidence ?? []).map(({ article, start, end, ...rest }) => ({
    quote: texts.get(article)?.slice(start, end),
    ...rest,
  }));

const delta = {
  make: {
    type: 'place' as const,
    label: { fr: 'Delta du Niger', en: 'Niger Delta' },
    countries: [],
    when: null,
    words: words(two, 'Niger Delta'),
  },
};

describe('naming words', () => {
  it('puts a new node into the lexicon, so that every article is searched for it', () => {
    const next = filesAfter(corpus, {
      kind: 'name',
      words: words(one, 'Alger'),
      node: {
        make: {
          ...delta.make,
          label: { fr: 'Ville d’Alger', en: 'Algiers' },
          countries: [id('algerie')],
        },
      },
      how: 'name',
      everywhere: true,
    });
    expect(next.get('lexicon/places.yaml')).toBe(
      '- { id: ville-d-alger, label: { fr: Ville d’Alger, en: Algiers }, names: [Alger], countries: [algerie] }\n',
    );
    // The annotation says that « Alger » means Algeria here: that stays, and the words now mean the town as well.
    expect(named(graphOf(next), 'ville-d-alger')).toEqual(['Alger']);
    expect(named(graphOf(next), 'algerie')).toContain('Alger');
  });

  it('gives a new node no id that is proposed already, be it written or made from a label', () => {
    const two = 'proposals/teaser-article.yaml';
    const proposed = corpus.get(two) ?? '';
    for (const text of [proposed, proposed.replace('id: amadou-kone, ', '')]) {
      const next = filesAfter(new Map([...corpus, [two, text]]), {
        kind: 'name',
        words: words(one, 'Alger'),
        node: { make: { ...delta.make, label: { fr: 'Amadou Koné', en: 'Amadou Koné' } } },
        how: 'name',
        everywhere: true,
      });
      expect(next.get('lexicon/places.yaml')).toContain('id: amadou-kone-2,');
    }
  });

  it('says it of these words alone where that is wanted, and touches no other line', () => {
    const next = filesAfter(corpus, {
      kind: 'name',
      words: words(one, 'Mali', 'le Mali était'),
      node: { id: id('armee-malienne') },
      how: 'descriptor',
      everywhere: false,
    });
    const path = 'annotations/cemoc-article.yaml';
    const line = '  - { node: armee-malienne, quote: Mali, in: Mali était, how: descriptor }\n';
    expect(next.get(path)?.replace(line, '')).toBe(corpus.get(path));
    expect([...next].filter(([name, text]) => corpus.get(name) !== text).map(([name]) => name)).toEqual([
      path,
    ]);
    expect(named(graphOf(next), 'armee-malienne')).toContain('Mali');
  });

  it('verifies a node that was only proposed', () => {
    const next = filesAfter(corpus, {
      kind: 'name',
      words: words(two, 'Koné', 'Koné part'),
      node: { id: id('amadou-kone') },
      how: 'alias',
      everywhere: true,
    });
    expect(graphOf(next).nodes.find((node) => node.id === 'amadou-kone')).toMatchObject({
      origin: 'reviewed',
    });
    expect(named(graphOf(next), 'amadou-kone')).toEqual(['Amadou Koné', 'Koné']);
  });

  it('refuses what would name two nodes, what is said already, and the site’s own chrome', () => {
    const name = { kind: 'name', node: { id: id('cemoc') }, how: 'alias', everywhere: true } as const;
    expect(faultOf({ ...name, words: words(one, 'Mali') })).toEqual({
      kind: 'taken',
      name: 'Mali',
      node: 'mali',
    });
    const alger = words(one, 'Alger', 'Alger a');
    expect(faultOf({ ...name, words: alger, node: { id: id('algerie') }, everywhere: false })).toEqual({
      kind: 'twice',
    });
    expect(faultOf({ ...name, words: words(one, 'Partager') })).toEqual({ kind: 'outside' });
    const { start } = alger;
    expect(faultOf({ ...name, words: { article: one, start, end: start } })).toEqual({ kind: 'blank' });
    const across = { ...words(one, 'lger a longtemps'), article: one };
    expect(faultOf({ ...name, words: across, everywhere: false })).toEqual({ kind: 'crossing' });
  });
});

describe('an event', () => {
  it('gets the words that tell of it', () => {
    const next = filesAfter(corpus, {
      kind: 'event',
      words: words(one, 'L’armée malienne s’y rend'),
      event: {
        make: {
          type: 'event',
          label: { fr: 'Visite de l’armée', en: 'Army visit' },
          countries: [],
          when: '2010-05',
          words: words(one, 'L’armée malienne s’y rend'),
        },
      },
    });
    expect(next.get('lexicon/events.yaml')).toContain(
      '- { id: visite-de-l-armee, label: { fr: Visite de l’armée, en: Army visit }, when: 2010-05, basis: stated }\n',
    );
    expect(named(graphOf(next), 'visite-de-l-armee')).toEqual(['L’armée malienne s’y rend']);
  });

  it('is nothing else: words cannot tell of a country', () => {
    expect(faultOf({ kind: 'event', words: words(one, 'Alger'), event: { id: id('mali') } })).toEqual({
      kind: 'mixed',
    });
  });
});

const claim = {
  source: { id: id('armee-malienne') },
  predicate: 'cooperated',
  target: { id: id('cemoc') },
  certainty: 'attributed',
  attributedTo: 'armee-malienne',
  when: '2010-05',
} as const;

describe('linking words', () => {
  it('writes a relation under its quote, with who says it, how surely and when', () => {
    const next = filesAfter(corpus, { kind: 'link', words: words(one, 'L’armée malienne s’y rend.'), claim });
    expect(evidenceOf(graphOf(next), 'armee-malienne--cooperated--cemoc')).toEqual([
      {
        quote: 'L’armée malienne s’y rend.',
        certainty: 'attributed',
        attributedTo: 'armee-malienne',
        when: '2010-05',
        whenBasis: 'stated',
      },
    ]);
  });

  it('makes the node at its end that is not there yet, named by its own words', () => {
    const next = filesAfter(corpus, {
      kind: 'link',
      words: words(two, 'Niger Delta. Koné part'),
      claim: { ...claim, target: delta, certainty: 'stated', attributedTo: null, when: null },
    });
    expect(named(graphOf(next), 'delta-du-niger')).toEqual(['Niger Delta']);
    expect(evidenceOf(graphOf(next), 'armee-malienne--cooperated--delta-du-niger')).toHaveLength(1);
  });

  it('takes a verb that the corpus has not used yet into its vocabulary; one that nobody knows is refused', () => {
    const at = words(one, 'L’armée malienne s’y rend.');
    const next = filesAfter(corpus, {
      kind: 'link',
      words: at,
      claim: { ...claim, predicate: 'mediated' },
    });
    const path = 'lexicon/predicates.yaml';
    expect(next.get(path)).toBe(
      `${corpus.get(path)}mediated: { family: statement, label: { fr: a servi d’intermédiaire à, en: mediated for } }\n`,
    );
    expect(graphOf(next).edges.map((edge) => edge.id)).toContain('armee-malienne--mediated--cemoc');
    expect(faultOf({ kind: 'link', words: at, claim: { ...claim, predicate: 'juggled' } })).toEqual({
      kind: 'gone',
    });
    expect(Object.keys(verbsFor(corpus, ports))).toEqual(expect.arrayContaining(['founded', 'mediated']));
  });

  it('settles the proposal that says the same', () => {
    const next = filesAfter(corpus, {
      kind: 'link',
      words: words(two, 'Le Cémoc se réunit au Mali avec le Niger.'),
      claim: {
        ...claim,
        source: { id: id('niger') },
        target: { id: id('mali') },
        certainty: 'stated',
        attributedTo: null,
        when: null,
      },
    });
    expect(next.get('proposals/teaser-article.yaml')).not.toContain('predicate: cooperated');
  });

  it('refuses a loop, a claim of nobody’s, no date, and the same again', () => {
    const link = { kind: 'link', words: words(one, 'L’armée malienne s’y rend.'), claim } as const;
    const withClaim = (patch: Partial<Extract<Writing, { kind: 'link' }>['claim']>): Writing => ({
      ...link,
      claim: { ...claim, ...patch },
    });
    expect(faultOf(withClaim({ target: claim.source }))).toEqual({ kind: 'loop' });
    expect(faultOf(withClaim({ attributedTo: null }))).toEqual({ kind: 'speaker' });
    expect(faultOf(withClaim({ attributedTo: 'nobody anywhere' }))).toEqual({ kind: 'speaker' });
    expect(faultOf(withClaim({ when: 'hier' }))).toEqual({ kind: 'date' });
    expect(faultOf(link, filesAfter(corpus, link))).toEqual({ kind: 'twice' });
  });
});

const founded = {
  ...words(one, "l’Algérie et le Mali ont créé le Comité d'état-major opérationnel conjoint (Cémoc)"),
  source: id('algerie'),
  predicate: 'founded',
  target: id('cemoc'),
  certainty: 'stated',
} as const;

describe('evidence', () => {
  it('is put right where it stands; what its other ends say stays', () => {
    const next = filesAfter(corpus, {
      kind: 'editEvidence',
      evidence: founded,
      claim: {
        source: id('algerie'),
        predicate: 'founded',
        target: id('cemoc'),
        certainty: 'denied',
        attributedTo: null,
        when: '2010',
      },
    });
    const graph = graphOf(next);
    expect(evidenceOf(graph, 'algerie--founded--cemoc')).toMatchObject([
      { certainty: 'denied', when: '2010' },
    ]);
    expect(
      graph.edges.find(({ id: edge }) => edge === 'mali--founded--cemoc')?.evidence.map(({ when }) => when),
    ).toEqual([null, '2010-04']);
  });

  it('is found whichever way round a symmetric relation was written', () => {
    const evidence = {
      ...words(two, 'La coopération algéro-malienne'),
      source: id('algerie'),
      predicate: 'cooperated',
      target: id('mali'),
      certainty: 'stated',
    } as const;
    const next = filesAfter(corpus, { kind: 'deleteEvidence', evidence });
    expect(next.get('annotations/teaser-article.yaml')).toBe(
      corpus
        .get('annotations/teaser-article.yaml')
        ?.replace(/ {2}- source: mali\n {4}predicate: cooperated\n.*\n.*\n/, ''),
    );
  });

  it('that is only proposed is rejected, or verified as it is put right', () => {
    const evidence = {
      ...words(two, 'au Mali avec le Niger'),
      source: id('mali'),
      predicate: 'cooperated',
      target: id('niger'),
      certainty: 'unconfirmed',
    } as const;
    const gone = filesAfter(corpus, { kind: 'deleteEvidence', evidence });
    expect(gone.get('proposals/teaser-article.yaml')).toContain('certainty: unconfirmed, rejected: true }');
    const right = filesAfter(corpus, {
      kind: 'editEvidence',
      evidence,
      claim: { ...evidence, certainty: 'stated', attributedTo: null, when: null },
    });
    expect(evidenceOf(graphOf(right), 'mali--cooperated--niger')).toMatchObject([
      { certainty: 'stated', origin: 'reviewed' },
    ]);
  });

  it('that is not there any more is not touched', () => {
    expect(faultOf({ kind: 'deleteEvidence', evidence: { ...founded, end: founded.end - 1 } })).toEqual({
      kind: 'gone',
    });
  });
});

describe('a mention', () => {
  it('that a name gives is marked as none, here alone', () => {
    const next = filesAfter(corpus, {
      kind: 'deleteMention',
      mention: mention('mali', 'name', words(one, 'Mali', 'le Mali était')),
    });
    expect(next.get('annotations/cemoc-article.yaml')).toContain(
      'not:\n  - { quote: Mali, in: Mali était }\n',
    );
    expect(named(graphOf(next), 'mali').length).toBe(named(graphOf(corpus), 'mali').length - 1);
  });

  it('that is written goes from where it is written', () => {
    const next = filesAfter(corpus, {
      kind: 'deleteMention',
      mention: mention('algerie', 'descriptor', words(one, 'Alger', 'Alger a')),
    });
    expect(next.get('annotations/cemoc-article.yaml')).toBe(
      corpus.get('annotations/cemoc-article.yaml')?.replace(/mentions:\n.*\n/, ''),
    );
  });

  it('that alone names a node cannot go without it', () => {
    expect(
      faultOf({
        kind: 'deleteMention',
        mention: mention('armee-malienne', 'name', words(one, 'armée malienne')),
      }),
    ).toEqual({ kind: 'unnamed', node: 'armee-malienne' });
  });

  it('can mean another node', () => {
    const next = filesAfter(corpus, {
      kind: 'moveMention',
      mention: mention('mali', 'name', words(one, 'Mali', 'le Mali était')),
      node: id('armee-malienne'),
    });
    expect(named(graphOf(next), 'armee-malienne')).toContain('Mali');
    expect(named(graphOf(next), 'mali').length).toBe(named(graphOf(corpus), 'mali').length - 1);
  });
});

describe('a node', () => {
  it('changes in its line alone', () => {
    const path = 'lexicon/countries.yaml';
    const next = filesAfter(corpus, {
      kind: 'editNode',
      node: id('algerie'),
      changes: { label: { fr: 'RADP', en: 'Algeria' }, coordinates: [2.5, 28.1] },
    });
    expect(next.get(path)).toBe(
      corpus.get(path)?.replace('fr: Algérie', 'fr: RADP').replace('[3.04, 36.75]', '[2.5, 28.1]'),
    );
  });

  it('of another type moves to that type’s file; an event is told of, and nothing else is', () => {
    const event = filesAfter(corpus, {
      kind: 'editNode',
      node: id('armee-malienne'),
      changes: { type: 'event', when: '2010' },
    });
    expect(graphOf(event).nodes.find((node) => node.id === 'armee-malienne')).toMatchObject({
      type: 'event',
      when: '2010',
      mentions: [{ how: 'passage' }, { how: 'name' }],
    });
    const back = filesAfter(event, {
      kind: 'editNode',
      node: id('armee-malienne'),
      changes: { type: 'group' },
    });
    expect(named(graphOf(back), 'armee-malienne')).toEqual(['armée malienne']);
    const noCountry = filesAfter(corpus, {
      kind: 'editNode',
      node: id('algerie'),
      changes: { type: 'place' },
    });
    expect(noCountry.get('lexicon/agencies.yaml')).toContain('countries: [mali]');
  });

  it('keeps a name that an article has, and no name that is another’s', () => {
    const edit = (changes: Extract<Writing, { kind: 'editNode' }>['changes']) =>
      faultOf({ kind: 'editNode', node: id('armee-malienne'), changes });
    expect(edit({ names: [] })).toEqual({ kind: 'unnamed', node: 'armee-malienne' });
    expect(edit({ names: ['armée malienne', 'Mali'] })).toEqual({
      kind: 'taken',
      name: 'Mali',
      node: 'mali',
    });
    expect(edit({ names: ['armée malienne', '—'] })).toEqual({ kind: 'blank' });
  });

  it('goes with its links; what it said is then said in the article’s own words', () => {
    const next = filesAfter(corpus, { kind: 'deleteNode', node: id('algerie') });
    const graph = graphOf(next);
    expect(graph.nodes.some((node) => node.id === 'algerie')).toBe(false);
    expect(graph.edges.some(({ source, target }) => source === 'algerie' || target === 'algerie')).toBe(
      false,
    );
    expect(graph.edges.some(({ id: edge }) => edge === 'mali--founded--cemoc')).toBe(true);
    const rejected = filesAfter(corpus, { kind: 'deleteNode', node: id('dgsn') });
    expect(graphOf(rejected).nodes.some((node) => node.id === 'dgsn')).toBe(false);
  });
});

describe('joining and parting', () => {
  it('makes one of two, with the names, mentions and links of both', () => {
    const next = filesAfter(corpus, { kind: 'join', keep: id('cemoc'), drop: id('armee-malienne') });
    expect(named(graphOf(next), 'cemoc')).toContain('armée malienne');
    expect(next.get('lexicon/agencies.yaml')).not.toContain('id: armee-malienne');
  });

  it('keeps what a list says of others when its ends fall together', () => {
    const next = filesAfter(corpus, { kind: 'join', keep: id('cemoc'), drop: id('algerie') });
    expect(graphOf(next).edges.map((edge) => edge.id)).toContain('mali--founded--cemoc');
  });

  it('never joins an event with what is none', () => {
    expect(faultOf({ kind: 'join', keep: id('mali'), drop: id('creation-du-cemoc') })).toEqual({
      kind: 'mixed',
    });
  });

  it('gives a part of the mentions to a new node, and the links that rest on them', () => {
    const next = filesAfter(corpus, {
      kind: 'part',
      node: id('mali'),
      into: { type: 'place', label: { fr: 'Nord du Mali', en: 'Northern Mali' } },
      mentions: [mention('mali', 'name', words(one, 'Mali', 'le Mali était'))],
    });
    const graph = graphOf(next);
    expect(named(graph, 'nord-du-mali')).toEqual(['Mali']);
    expect(graph.edges.map((edge) => edge.id)).toContain('algerie--said-of--nord-du-mali');
    expect(graph.edges.map((edge) => edge.id)).not.toContain('algerie--said-of--mali');
    expect(graph.edges.map((edge) => edge.id)).toContain('mali--founded--cemoc');
  });

  it('gives a name away when all that it finds is chosen', () => {
    const graph = graphOf(corpus);
    const acronyms = (graph.nodes.find((node) => node.id === 'cemoc')?.mentions ?? []).filter(
      ({ article, start, end }) => texts.get(article)?.slice(start, end) === 'Cémoc',
    );
    const next = filesAfter(corpus, {
      kind: 'part',
      node: id('cemoc'),
      into: { type: 'agency', label: { fr: 'Cémoc', en: 'CEMOC' } },
      mentions: acronyms.map((each) => ({ ...each, node: id('cemoc') })),
    });
    expect(next.get('lexicon/agencies.yaml')).toContain("names: [Comité d'état-major opérationnel conjoint]");
    expect(named(graphOf(next), 'cemoc')).toEqual(["Comité d'état-major opérationnel conjoint"]);
  });
});

describe('a verb of one’s own', () => {
  it('comes behind the others and can be used at once', () => {
    const predicate = {
      family: 'cooperation',
      label: { fr: 'a formé', en: 'trained' },
      inverse: { fr: 'a été formé par', en: 'was trained by' },
    } as const;
    const next = filesAfter(corpus, { kind: 'predicate', predicate });
    const path = 'lexicon/predicates.yaml';
    expect(next.get(path)?.startsWith(corpus.get(path) ?? 'none')).toBe(true);
    expect(graphOf(next).predicates).toMatchObject({ trained: { label: { fr: 'a formé' } } });
    expect(faultOf({ kind: 'predicate', predicate }, next)).toEqual({ kind: 'twice' });
  });
});

/** Any writing about what a corpus has: its words, nodes, mentions and evidence, by place in their lists. */
const anyWriting = fc.record({
  kind: fc.constantFrom<Writing['kind']>(
    'name',
    'event',
    'link',
    'editEvidence',
    'deleteEvidence',
    'moveMention',
    'deleteMention',
    'editNode',
    'deleteNode',
    'join',
    'part',
    'predicate',
  ),
  at: fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
  type: fc.constantFrom(...nodeTypes),
  certainty: fc.constantFrom(...certainties),
  when: fc.constantFrom(null, '2010', '2011-12~', 'hier'),
  everywhere: fc.boolean(),
  label: fc.constantFrom('Gao', 'L’armée: une', 'Niger', '# x'),
});

type Choice = typeof anyWriting extends fc.Arbitrary<infer One> ? One : never;

function writingOf({ kind, at, type, certainty, when, everywhere, label }: Choice, graph: Graph): Writing {
  const [a = 0, b = 0, c = 0, d = 0] = at;
  const pick = <Item>(items: readonly Item[], place: number): Item => {
    const item = items[place % items.length];
    if (item === undefined) throw new Error('an empty list');
    return item;
  };
  const article = pick([one, two], a);
  const text = texts.get(article) ?? '';
  const ends = [...text.matchAll(/\p{L}+/gu)];
  const first = pick(ends, b);
  const last = ends[Math.min(ends.length - 1, ends.indexOf(first) + (c % 4))] ?? first;
  const chosen: Words = { article, start: first.index, end: last.index + last[0].length };
  const nodeAt = (place: number) => pick(graph.nodes, place);
  const node = nodeAt(c);
  const own = pick(node.mentions, d);
  const made = { type, label: { fr: label, en: label }, countries: [], when, words: chosen };
  const choice = everywhere ? { id: nodeAt(d).id } : { make: made };
  const edge = pick(graph.edges, b);
  const evidence = { ...edge, ...pick(edge.evidence, d) };
  const said = {
    predicate: pick(Object.keys(graph.predicates), a),
    certainty,
    attributedTo: certainty === 'stated' ? null : nodeAt(b).id,
    when,
  };
  const ref = (each: typeof own): MentionRef => ({ ...each, node: node.id });
  switch (kind) {
    case 'name':
      return { kind, words: chosen, node: choice, how: 'alias', everywhere };
    case 'event':
      return { kind, words: chosen, event: choice };
    case 'link':
      return { kind, words: chosen, claim: { ...said, source: { id: node.id }, target: choice } };
    case 'editEvidence':
      return { kind, evidence, claim: { ...said, source: node.id, target: nodeAt(d).id } };
    case 'deleteEvidence':
      return { kind, evidence };
    case 'moveMention':
      return { kind, mention: ref(own), node: nodeAt(a).id };
    case 'deleteMention':
      return { kind, mention: ref(own) };
    case 'editNode':
      return {
        kind,
        node: node.id,
        changes: { ...(everywhere ? { type } : { names: [label, 'Mali'] }), when },
      };
    case 'deleteNode':
      return { kind, node: node.id };
    case 'join':
      return { kind, keep: node.id, drop: nodeAt(d).id };
    case 'part':
      return { kind, node: node.id, into: made, mentions: node.mentions.slice(0, 1 + (d % 3)).map(ref) };
    case 'predicate':
      return {
        kind,
        predicate: { family: 'structure', label: { fr: label, en: `${label} ${a % 3}` }, inverse: null },
      };
  }
}

describe('whatever is written, one thing after the other', () => {
  it('leaves files that give a graph, or none of it is written; undone, the very bytes are back', () => {
    let written = 0;
    fc.assert(
      fc.property(fc.array(anyWriting, { minLength: 1, maxLength: 5 }), (choices) => {
        let edited = asOpened(createCorpus('x', corpus, { suffix: 'aaaaaa', now: 0 }));
        const states: Texts[] = [edited.corpus.files];
        for (const choice of choices) {
          const { files } = edited.corpus;
          const result = write(files, writingOf(choice, graphOf(files)), ports);
          if (!result.ok) {
            expect(result.fault.kind).not.toBe('refused');
            continue;
          }
          written += 1;
          edited = editFiles(edited, { fr: 'x', en: 'x' }, result.edits, 0);
          expect(run(edited.corpus.files).graph).not.toBeNull();
          if (edited.corpus.files !== states.at(-1)) states.push(edited.corpus.files);
        }
        for (const state of states.reverse()) {
          expect(new Map(edited.corpus.files)).toEqual(new Map(state));
          edited = undoEdit(edited, 0);
        }
      }),
      { numRuns: 25 },
    );
    expect(written).toBeGreaterThan(20);
  });

  it('quotes the very words that were chosen', () => {
    fc.assert(
      fc.property(anyWriting, (choice) => {
        const writing = writingOf({ ...choice, kind: 'name', everywhere: false }, graphOf(corpus));
        if (writing.kind !== 'name') return;
        const result = write(corpus, writing, ports);
        if (!result.ok) return;
        const graph = graphOf(
          new Map([...corpus, ...result.edits.map(({ path, text }) => [path, text ?? ''] as const)]),
        );
        const node = graph.nodes.find((each) => each.id === result.node);
        expect(
          node?.mentions.some(({ start, end }) => start === writing.words.start && end === writing.words.end),
        ).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});
