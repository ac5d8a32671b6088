import { TextEncoder } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Graph, GraphNode } from '../../src/domain/graph/schema.ts';
import { formatJson } from '../../src/lib/formatJson.ts';
import { tokenize } from '../../src/lib/tokens.ts';
import { graphOf, run, seedFiles, seedsWith, smallSeeds } from './smallSeeds.ts';

const graph = graphOf(seedFiles());
const nodeOf = (id: string, of: Graph = graph): GraphNode => {
  const found = of.nodes.find((node) => node.id === id);
  if (found === undefined) throw new Error(`there is no node ${id}`);
  return found;
};
const edgeOf = (id: string, of: Graph = graph) => {
  const found = of.edges.find((edge) => edge.id === id);
  if (found === undefined) throw new Error(`there is no edge ${id}`);
  return found;
};
const textOf = (
  { article, start, end }: { article: string; start: number; end: number },
  of: Graph = graph,
) => of.articles.find(({ id }) => id === article)?.text.slice(start, end);
const words = (id: string, of: Graph = graph) =>
  nodeOf(id, of).mentions.map((mention) => `${textOf(mention, of)}/${mention.how}`);

describe('the mentions of the graph', () => {
  it('are the exact characters of the articles, in order of publication and of the text', () => {
    expect(words('mali')).toEqual([
      'malienne/demonym',
      'Mali/name',
      'Mali/name',
      'Mali/name',
      'malienne/demonym',
      'Mali/name',
    ]);
    expect(words('algerie')).toEqual(['algéro/demonym', 'Algérie/name', 'Alger/descriptor']);
    expect(words('cemoc')).toEqual([
      'Cémoc/alias',
      'Cémoc/alias',
      "Comité d'état-major opérationnel conjoint/name",
      'Cémoc/alias',
    ]);
    expect(words('creation-du-cemoc')).toEqual(['l’Algérie et le Mali ont créé le Comité/passage']);
  });

  it('leave out boilerplate', () => {
    expect(nodeOf('mali').mentions.filter(({ article }) => article === 'cemoc-article')).toHaveLength(4);
  });

  it('leave out what the annotation takes out', () => {
    const changed = graphOf(
      seedsWith(
        'annotations/cemoc-article.yaml',
        'events:',
        'not:\n  - { quote: Mali, in: Le Mali et, why: a title }\nevents:',
      ),
    );
    expect(words('mali', changed)).toHaveLength(5);
  });

  it('take a curated mention in place of the name on the same characters', () => {
    const changed = graphOf(
      seedsWith(
        'annotations/cemoc-article.yaml',
        'events:',
        '  - { node: cemoc, quote: Mali, in: Le Mali et, how: descriptor }\nevents:',
      ),
    );
    expect(words('mali', changed)).toHaveLength(5);
    expect(words('cemoc', changed)).toContain('Mali/descriptor');
  });

  it('keep other nodes inside a curated descriptor, not the same one', () => {
    const changed = graphOf(
      seedsWith(
        'annotations/cemoc-article.yaml',
        'events:',
        '  - { node: mali, quote: l’Algérie et le Mali, how: descriptor }\nevents:',
      ),
    );
    expect(words('mali', changed)).toHaveLength(6);
    expect(words('mali', changed)).toContain('l’Algérie et le Mali/descriptor');
    expect(words('algerie', changed)).toContain('Algérie/name');
  });
});

describe('the edges of the graph', () => {
  it('are one per pair and predicate, lists split, evidence in order of publication', () => {
    expect(graph.edges.map(({ id }) => id)).toEqual([
      'algerie--cooperated--mali',
      'algerie--founded--cemoc',
      'algerie--said-of--mali',
      'mali--founded--cemoc',
      'mali--took-part--creation-du-cemoc',
    ]);
    expect(edgeOf('mali--founded--cemoc').evidence.map(({ article }) => article)).toEqual([
      'teaser-article',
      'cemoc-article',
    ]);
  });

  it('turn a symmetric relation to the lesser id first', () => {
    expect(edgeOf('algerie--cooperated--mali')).toMatchObject({ source: 'algerie', target: 'mali' });
  });

  it('carry the quoted words, the certainty and who says it', () => {
    const [evidence] = edgeOf('algerie--said-of--mali').evidence;
    expect(evidence).toMatchObject({ certainty: 'attributed', attributedTo: 'algerie', when: null });
    expect(evidence && textOf(evidence)).toBe('Alger a longtemps estimé que le Mali était faible');
  });

  it('carry the words of who speaks as a sentence takes them, in both languages', () => {
    const seeds = seedsWith(
      'annotations/cemoc-article.yaml',
      'attributedTo: algerie',
      'attributedTo: L’armée malienne',
    );
    const speakers = '- { words: L’armée malienne, fr: l’armée malienne, en: the Malian army }\n';
    const graph = graphOf([...seeds, ...seedFiles({ 'lexicon/speakers.yaml': speakers }).slice(-1)]);
    expect(edgeOf('algerie--said-of--mali', graph).evidence[0]).toMatchObject({
      attributedTo: 'L’armée malienne',
      speaker: { fr: 'l’armée malienne', en: 'the Malian army' },
    });
    expect(edgeOf('algerie--said-of--mali').evidence[0]).not.toHaveProperty('speaker');
  });

  it('have the years of what happened, else of publication', () => {
    expect(edgeOf('algerie--founded--cemoc').years).toEqual([2010]);
    expect(edgeOf('algerie--said-of--mali').years).toEqual([2011]);
    const open = graphOf(seedsWith('annotations/cemoc-article.yaml', 'when: 2010-04', 'when: 2012/2014'));
    expect(edgeOf('mali--founded--cemoc', open).years).toEqual([2010, 2012, 2013, 2014]);
    const going = graphOf(seedsWith('annotations/cemoc-article.yaml', 'when: 2010-04', 'when: 2012/..'));
    expect(edgeOf('algerie--founded--cemoc', going).years).toEqual([2012]);
    const yearless = graphOf(
      seedsWith('annotations/cemoc-article.yaml', 'when: 2010-04', 'when: XXXX-11-21'),
    );
    expect(edgeOf('algerie--founded--cemoc', yearless).years).toEqual([2011]);
  });
});

describe('the nodes of the graph', () => {
  it('have the years of their dated relations, and an event its own', () => {
    expect(nodeOf('cemoc').years).toEqual([2010]);
    expect(nodeOf('armee-malienne').years).toEqual([]);
    const dated = graphOf(seedsWith('lexicon/events.yaml', 'when: 2010-04', 'when: 2009/2010'));
    expect(nodeOf('creation-du-cemoc', dated).years).toEqual([2009, 2010]);
  });

  it('have as aliases their other names, each once, the label left out', () => {
    expect(nodeOf('cemoc').aliases).toEqual(['Cémoc', 'CEMOC']);
    expect(nodeOf('armee-malienne').aliases).toEqual([]);
  });

  it('concern countries: a country itself, others those of the lexicon', () => {
    expect(nodeOf('mali').countries).toEqual(['mali']);
    expect(nodeOf('cemoc').countries).toEqual(['algerie', 'mali']);
  });

  it('concern, for an event, the countries that took part, and those of the agencies and places that did', () => {
    expect(nodeOf('creation-du-cemoc').countries).toEqual(['mali']);
    const withAgency = graphOf(
      seedsWith(
        'annotations/cemoc-article.yaml',
        '  - source: mali\n    predicate: took-part',
        '  - source: cemoc\n    predicate: took-part',
      ),
    );
    expect(nodeOf('creation-du-cemoc', withAgency).countries).toEqual(['algerie', 'mali']);
    const spokenOf = graphOf(
      seedsWith('annotations/cemoc-article.yaml', '    target: mali\n', '    target: creation-du-cemoc\n'),
    );
    expect(nodeOf('creation-du-cemoc', spokenOf).countries).toEqual(['mali']);
    const given = graphOf(seedsWith('lexicon/events.yaml', '  basis:', '  countries: [algerie]\n  basis:'));
    expect(nodeOf('creation-du-cemoc', given).countries).toEqual(['algerie', 'mali']);
  });

  it('stand in places of their own', () => {
    const places = new Set(graph.nodes.map(({ position }) => `${position.x} ${position.y}`));
    expect(places.size).toBe(graph.nodes.length);
  });
});

describe('the same seeds', () => {
  const bytes = formatJson(graph);

  it('give the same bytes, in whatever order the files come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(seedFiles(), { minLength: seedFiles().length }), (files) => {
        expect(formatJson(graphOf(files))).toBe(bytes);
      }),
      { numRuns: 10 },
    );
  });

  it('give the same bytes with a byte order mark and other line ends', () => {
    for (const end of ['\r\n', '\r'])
      for (const mark of ['', '\ufeff']) {
        const changed = Object.entries(smallSeeds).map(([path, text]) => [
          path,
          mark + text.replaceAll('\n', end),
        ]);
        expect(formatJson(graphOf(seedFiles(Object.fromEntries(changed))))).toBe(bytes);
      }
  });

  it('say the same however the spaces of an article are printed', () => {
    const one = smallSeeds['articles/one.txt'] ?? '';
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(' ', '\u00a0', '\u202f', '  '), { minLength: 40, maxLength: 40 }),
        (spaces) => {
          let next = 0;
          const text = one.replace(/ /g, () => spaces[next++] ?? ' ');
          const { graph: other } = run(seedFiles({ 'articles/one.txt': new TextEncoder().encode(text) }));
          const said = (of: Graph | null, id: string) =>
            of && words(id, of).map((mention) => mention.replace(/\s+/g, ' '));
          for (const { id } of graph.nodes) expect(said(other, id)).toEqual(said(graph, id));
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe('the notes of the graph', () => {
  it('stand in both languages; that of an article is also the contract’s string, in French', () => {
    const noted = { fr: 'Vers la fin.', en: 'Near the end.' };
    const note = `basis: inferred\n  note: { fr: ${noted.fr}, en: ${noted.en} }`;
    const ofEvent = graphOf(seedsWith('lexicon/events.yaml', 'basis: stated', note));
    expect(nodeOf('creation-du-cemoc', ofEvent).note).toEqual(noted);

    const relation = `    when: 2010-04\n    ${note.replace('\n', '\n  ')}`;
    const ofRelation = graphOf(seedsWith('annotations/cemoc-article.yaml', '    when: 2010-04', relation));
    expect(edgeOf('algerie--founded--cemoc', ofRelation).evidence[0]?.note).toEqual(noted);

    expect(graph.articles.map(({ published }) => published)).toContainEqual({
      edtf: '2011-12~',
      basis: 'inferred',
      note: 'Réunion passée.',
      noteText: { fr: 'Réunion passée.', en: 'Meeting past.' },
    });
  });
});

describe('every name that is found', () => {
  it('folds to a name of its node', () => {
    const fold = (text: string) =>
      tokenize(text)
        .map(({ fold: word }) => word)
        .join(' ');
    const text = Object.values(smallSeeds).join('\n');
    const names = new Set(
      [...text.matchAll(/(?:names|demonyms): \[(.*)\]/g)].flatMap(([, list]) => list?.split(', ').map(fold)),
    );
    for (const { mentions } of graph.nodes)
      for (const mention of mentions)
        if (mention.how !== 'passage' && mention.how !== 'descriptor')
          expect(names).toContain(fold(textOf(mention) ?? ''));
  });
});
