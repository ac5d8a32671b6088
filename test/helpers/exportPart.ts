import { families, nodeTypes } from '../../src/domain/basics/kinds.ts';
import { type ExportPart, type ExportRequest, takePart } from '../../src/domain/exports/exportPart.ts';
import { openFilters } from '../../src/domain/filter/activeFilters.ts';
import { applyFilters, defaultFilters, type Filters } from '../../src/domain/filter/filter.ts';
import { buildGraphIndex, type GraphIndex } from '../../src/domain/graph/graphIndex.ts';
import type { Graph } from '../../src/domain/graph/schema.ts';
import { nodeRadius } from '../../src/drawing/geometry.ts';
import { contextOf } from './citationContext.ts';
import { readGraphFile } from './graphFile.ts';
import { sampleIndex } from './sampleGraph.ts';

const colours = <Key extends string>(keys: readonly Key[], start: number) =>
  Object.fromEntries(keys.map((key, n) => [key, `#0000${(start + n).toString(16)}`])) as Record<Key, string>;

/** A request for an export, of everything or of what the filters keep. */
export const requestFor = (index: GraphIndex, filters: Filters | null): ExportRequest => ({
  index,
  visible: filters === null ? null : applyFilters(index, filters),
  filters,
  note: {
    date: '2026-11-21',
    limits: filters === null ? null : { fr: 'sans lieux', en: 'without places' },
    address: 'https://maillage.example/',
  },
  look: { nodeColours: colours(nodeTypes, 0x10), linkColours: colours(families, 0x80), nodeRadius },
  links: contextOf('fr', index).links,
  language: 'fr',
});

const corpus = buildGraphIndex(readGraphFile());
const [firstArticle] = corpus.articles;
const severe: Filters = {
  ...openFilters,
  hiddenTypes: ['person', 'place'],
  hiddenCertainties: ['unconfirmed'],
  hiddenArticles: firstArticle ? [firstArticle.article.id] : [],
  teasers: false,
};

/**
 * Characters that cause trouble for writers: separators, quotes, markup, escapes, a tab, a line end, a formula, astral
 * characters, another direction.
 */
const awkward = '=a;b|c,"d" \'e\' <f> & \\n \t\n\u202f😀 « œ » الجزائر';

/** What stands where an address is expected. */
const awkwardAddresses = ['https://exemple.fr/à lire?q=<b>"#a#[b]', 'javascript:alert(1)', ''];

/**
 * The sample with such characters in its names, which differ only by case, in the titles and addresses of its articles
 * and, replacing as many of its own, in a quote.
 */
const spoil = ({ articles, nodes, edges, ...rest }: Graph): Graph => {
  const quoted = edges
    .flatMap(({ evidence }) => evidence)
    .find(({ start, end }) => end - start > awkward.length);
  if (!quoted) throw new Error('No quote of the sample is long enough.');
  return {
    ...rest,
    edges,
    nodes: nodes.map((node, n) => {
      const name = n % 2 === 0 ? awkward : awkward.toUpperCase();
      return { ...node, label: { fr: name, en: name }, aliases: [awkward] };
    }),
    articles: articles.map((article, n) => {
      const odd = { ...article, title: awkward, url: awkwardAddresses[n] ?? null };
      if (article.id !== quoted.article) return odd;
      const [before, after] = [article.text.slice(0, quoted.start), article.text.slice(quoted.start)];
      return { ...odd, text: before + awkward + after.slice(awkward.length) };
    }),
  };
};

/** Parts that each format must carry completely: one of everything, the corpus, and what filters keep of it. */
export const parts: readonly (readonly [string, ExportPart])[] = [
  ['one of everything', takePart(requestFor(sampleIndex, null))],
  ['awkward letters', takePart(requestFor(buildGraphIndex(spoil(sampleIndex.graph)), null))],
  ['the whole graph', takePart(requestFor(corpus, null))],
  ['the opening view', takePart(requestFor(corpus, defaultFilters))],
  ['what severe filters leave', takePart(requestFor(corpus, severe))],
];
