import { openFilters } from '../../src/domain/activeFilters.ts';
import { type ExportPart, type ExportRequest, takePart } from '../../src/domain/exports/exportPart.ts';
import { applyFilters, defaultFilters, type Filters } from '../../src/domain/filter.ts';
import { buildGraphIndex, type GraphIndex } from '../../src/domain/graphIndex.ts';
import { families, nodeTypes } from '../../src/domain/kinds.ts';
import { nodeRadius } from '../../src/drawing/geometry.ts';
import { contextOf } from './citationContext.ts';
import { readGraphFile } from './graphFile.ts';
import { sampleIndex } from './sampleGraph.ts';

const colours = <Key extends string>(keys: readonly Key[], start: number) =>
  Object.fromEntries(keys.map((key, n) => [key, `#0000${(start + n).toString(16)}`])) as Record<Key, string>;

/** What asks for an export, of all or of what the filters leave. */
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

/** Parts that each format must carry whole: one of everything, the corpus, and what filters leave of it. */
export const parts: readonly (readonly [string, ExportPart])[] = [
  ['one of everything', takePart(requestFor(sampleIndex, null))],
  ['the whole graph', takePart(requestFor(corpus, null))],
  ['the opening view', takePart(requestFor(corpus, defaultFilters))],
  ['what severe filters leave', takePart(requestFor(corpus, severe))],
];

/** A graph with letters that trip writers up, in every place that a text can stand. */
export const awkward = 'a;b|c,"d" \'e\' <f> & \\ \t=1 \u202f« œ » 😀';
