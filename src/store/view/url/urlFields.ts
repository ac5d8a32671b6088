import { readCorpusId } from '../../../domain/basics/corpus.ts';
import type { NodeId } from '../../../domain/basics/ids.ts';
import { certainties, families, nodeTypes } from '../../../domain/basics/kinds.ts';
import { languages } from '../../../domain/basics/languages.ts';
import { type Layout, layoutKey, mapLayout } from '../../../domain/basics/layout.ts';
import type { OpenLink, Selection } from '../../../domain/basics/selection.ts';
import { chainLimit, chainModes } from '../../../domain/chains/chainMode.ts';
import { defaultFilters, type Filters } from '../../../domain/filter/filter.ts';
import type { Focus } from '../../../domain/filter/focus.ts';
import type { GraphIndex } from '../../../domain/graph/graphIndex.ts';
import { depths } from '../../../domain/graph/neighbourhood.ts';
import { findPassage } from '../../../domain/passages/findPassage.ts';
import { edgesOfQuestion } from '../../../domain/summaries/questionEdges.ts';
import { laneChoices } from '../../../domain/timeline/laneChoice.ts';
import { fingerprint } from '../../../lib/fingerprint.ts';
import { labelChoices } from '../usualPreferences.ts';
import { type ChainQuestion, defaultView, displays, type Reading, tables, type View } from '../view.ts';
import { corpusKey } from './corpusKey.ts';
import type { Missing, ReportMissing } from './missing.ts';
import { readParts } from './readParts.ts';
import { readPlaces } from './sharedPlaces.ts';
import type { UrlKey } from './urlKeys.ts';

/** How one part of the view is written in the link and read back. */
interface UrlField<Value> {
  readonly key: UrlKey;
  readonly write: (value: Value, index?: GraphIndex) => string;
  /**
   * null for a text that it cannot use: the default then holds. Ids that the graph does not have and unknown words are
   * left out and reported; a text that is unusable as a whole need not be reported.
   */
  readonly read: (text: string, index: GraphIndex, report: ReportMissing) => Value | null;
}

type UrlFields<Parts> = { readonly [Key in keyof Parts]-?: UrlField<Parts[Key]> };

/**
 * The view as the search part of a URL, `?` included; '' for the default view. Defaults are left out of the link. Given
 * the graph, the open passage carries a fingerprint of its words, by which it is found again when it has moved.
 */
export const writeUrl = (view: View, index?: GraphIndex): string => {
  const params = new URLSearchParams();
  writeFields(params, viewFields, view, defaultView, index);
  writeFields(params, filterFields, view.filters, defaultFilters, index);
  const search = params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return search === '' ? '' : `?${search}`;
};

/** The view in a URL's search part. Never throws: what is not understood gives the default. */
export const readUrl = (search: string, index: GraphIndex): View => readLink(search, index).view;

/**
 * As `readUrl`, together with what the link names that the graph does not have or that is not understood, in the order
 * of the view's parts, each once. Parts of the address that are not ours are ignored.
 */
export const readLink = (
  search: string,
  index: GraphIndex,
): { readonly view: View; readonly missing: readonly Missing[] } => {
  const texts = readParts(search);
  const missing = new Map<string, Missing>();
  const report: ReportMissing = (one) => missing.set(JSON.stringify(one), one);
  const parts = readFields(texts, viewFields, defaultView, index, report);
  const filters = readFields(texts, filterFields, defaultFilters, index, report);
  readPlaces(search, index, report);
  return { view: { ...parts, filters }, missing: [...missing.values()] };
};

const writeFields = <Parts>(
  params: URLSearchParams,
  fields: UrlFields<Parts>,
  parts: Parts,
  standard: Parts,
  index: GraphIndex | undefined,
): void => {
  for (const name of Object.keys(fields) as (keyof Parts)[]) {
    const { key, write } = fields[name];
    const text = write(parts[name], index);
    if (text !== write(standard[name])) params.set(key, text);
  }
};

const readFields = <Parts>(
  texts: ReadonlyMap<UrlKey, string>,
  fields: UrlFields<Parts>,
  standard: Parts,
  index: GraphIndex,
  report: ReportMissing,
): Parts => {
  const parts = { ...standard };
  for (const name of Object.keys(fields) as (keyof Parts)[]) {
    const { key, read } = fields[name];
    const text = texts.get(key);
    if (text === undefined) continue;
    let isReported = text === '';
    const value = read(text, index, (missing) => {
      isReported = true;
      report(missing);
    });
    if (value === null && !isReported) report({ kind: 'part', id: `${key}=${text}` });
    parts[name] = value ?? standard[name];
  }
  return parts;
};

/** One of a closed list of words. */
const oneOf = <Value extends string>(key: UrlKey, all: readonly Value[]): UrlField<Value> => ({
  key,
  write: (value) => value,
  read: (text) => all.find((value) => value === text) ?? null,
});

const yesOrNo = (key: UrlKey): UrlField<boolean> => ({
  key,
  write: (value) => (value ? 'yes' : 'no'),
  read: (text) => (text === 'yes' ? true : text === 'no' ? false : null),
});

/**
 * Some of a list, in any order, each once; `key=` means none of them. What is not in the list is reported, as of that
 * kind if one is given.
 */
const someOf = <Value extends string>(
  key: UrlKey,
  all: (index: GraphIndex) => readonly Value[],
  kind: 'node' | 'article' | null,
): UrlField<readonly Value[]> => ({
  key,
  write: (values) => values.join(','),
  read: (text, index, report) => {
    const words = new Set(text.split(','));
    const known = [...words].flatMap((word) => {
      const value = all(index).find((one) => one === word);
      if (value === undefined && word !== '')
        report(kind === null ? { kind: 'part', id: `${key}=${word}` } : { kind, id: word });
      return value ?? [];
    });
    return known.length === 0 && text !== '' ? null : known;
  },
});

/** Likewise, written in the order of the list, since the order says nothing. */
const hiddenOf = <Value extends string>(key: UrlKey, all: readonly Value[]): UrlField<readonly Value[]> => ({
  ...someOf(key, () => all, null),
  write: (values) => all.filter((value) => values.includes(value)).join(','),
});

/** Ids of nodes, each once; those that the graph does not have are reported. */
const readNodes = (text: string, index: GraphIndex, report: ReportMissing): readonly NodeId[] =>
  [...new Set(text.split(','))].flatMap((id) => {
    const node = index.findNode(id);
    if (!node && id !== '') report({ kind: 'node', id });
    return node?.id ?? [];
  });

/** `maroc,mali:2`: lit around two nodes, two steps deep; `maroc:1:only`: isolated; `maroc:1:only:mali`: and grown by one. */
const focusField: UrlField<Focus | null> = {
  key: 'focus',
  write: (focus) => {
    if (!focus) return '';
    const { around, depth, isolated, expanded } = focus;
    const only = expanded.length === 0 ? ':only' : `:only:${expanded.join(',')}`;
    return `${around.join(',')}:${depth}${isolated ? only : ''}`;
  },
  read: (text, index, report) => {
    const [, ids = '', steps, only, grown = ''] = /^(.*?):([123])(?:(:only)(?::(.*))?)?$/s.exec(text) ?? [];
    const around = readNodes(ids, index, report);
    const depth = depths.find((one) => String(one) === steps);
    if (around.length === 0 || depth === undefined) return null;
    return { around, depth, isolated: only !== undefined, expanded: readNodes(grown, index, report) };
  },
};

/** `time`, `type`; `around:maroc,mali`: in rings around two nodes. */
const layoutField: UrlField<Layout> = {
  key: 'layout',
  write: layoutKey,
  read: (text, index, report) => {
    if (text === 'time' || text === 'type') return { kind: text };
    if (!text.startsWith('around:')) return null;
    const [first, ...others] = readNodes(text.slice('around:'.length), index, report);
    return first === undefined ? mapLayout : { kind: 'around', middle: [first, ...others] };
  },
};

/** `an-edge` or `an-edge:2`: an edge, at its second evidence. */
const writeEdge = ({ id, evidence }: OpenLink): string => `${id}${evidence === 0 ? '' : `:${evidence + 1}`}`;

/** Reads it back; null and reported where the graph does not have the edge. */
const readEdge = (text: string, index: GraphIndex, report: ReportMissing): OpenLink | null => {
  const [, id = '', item] = /^(.*?)(?::(\d{1,6}))?$/s.exec(text) ?? [];
  const edge = index.findEdge(id);
  if (!edge && id !== '') report({ kind: 'edge', id });
  if (!edge) return null;
  const evidence = item === undefined ? 0 : Number(item) - 1;
  if (!edge.evidence[evidence]) report({ kind: 'evidence', edge: edge.id });
  return { id: edge.id, evidence: edge.evidence[evidence] ? evidence : 0 };
};

/**
 * `maroc,france`: nodes; `maroc:an-edge`: a node with one of its links open; `:an-edge` or `:an-edge:2`: an edge, at
 * its second evidence.
 */
const selectionField: UrlField<Selection> = {
  key: 'sel',
  write: (selection) => {
    if (selection.kind === 'none') return '';
    if (selection.kind === 'edge') return `:${writeEdge(selection)}`;
    const { ids, link } = selection;
    return `${ids.join(',')}${link ? `:${writeEdge(link)}` : ''}`;
  },
  read: (text, index, report) => {
    const [, names = '', opened] = /^([^:]*)(?::(.*))?$/s.exec(text) ?? [];
    const link = opened === undefined ? null : readEdge(opened, index, report);
    if (names === '') return link && { kind: 'edge', ...link };
    const [first, ...others] = readNodes(names, index, report);
    return first === undefined ? null : { kind: 'nodes', ids: [first, ...others], ...(link && { link }) };
  },
};

/** `an-article` or `an-article:120-180.k3f9a1`: the passage's UTF-16 offsets in its text, the fingerprint of its words. */
const readingField: UrlField<Reading | null> = {
  key: 'read',
  write: (reading, index) => {
    if (!reading) return '';
    const { article, passage } = reading;
    if (!passage) return article;
    const words = index?.findArticle(article)?.article.text.slice(passage.start, passage.end);
    return `${article}:${passage.start}-${passage.end}${words === undefined ? '' : `.${fingerprint(words)}`}`;
  },
  read: (text, index, report) => {
    const [, id = '', place] = /^([^:]*)(?::(.*))?$/s.exec(text) ?? [];
    const article = index.findArticle(id)?.article;
    if (!article && id !== '') report({ kind: 'article', id });
    if (!article) return null;
    if (place === undefined) return { article: article.id, passage: null };
    const [, start, end, print] = /^(\d{1,9})-(\d{1,9})(?:\.([0-9a-z]{1,6}))?$/.exec(place) ?? [];
    const passage =
      start === undefined
        ? null
        : findPassage(article.text, { start: Number(start), end: Number(end) }, print);
    if (!passage) report({ kind: 'passage', article: article.id });
    return { article: article.id, passage };
  },
};

/**
 * `polisario,dgse`: how the two are connected; `polisario,`: one end is still to be chosen, even where a program took
 * the comma at the link's end as punctuation of the sentence; `polisario,dgse:solid:3`: by the third of the chains
 * without a fragile link.
 */
const chainField: UrlField<ChainQuestion | null> = {
  key: 'chain',
  write: (chain) => {
    if (!chain) return '';
    const { from, to, mode, choice } = chain;
    const rank = choice === 0 ? '' : `:${choice + 1}`;
    return `${from ?? ''},${to ?? ''}${mode === 'shortest' && choice === 0 ? '' : `:${mode}`}${rank}`;
  },
  read: (text, index, report) => {
    const [, ends, word, rank] = /^([^:]+)(?::(\w+)(?::(\d{1,2}))?)?$/.exec(text) ?? [];
    if (ends === undefined) return null;
    const [from = null, to = null] = ends.split(',', 2).map((id) => {
      const node = index.findNode(id);
      if (!node && id !== '') report({ kind: 'node', id });
      return node?.id ?? null;
    });
    const mode = chainModes.find((one) => one === word) ?? 'shortest';
    if (word !== undefined && word !== mode) report({ kind: 'part', id: `chain=${text}` });
    const choice = Math.min(Math.max(Number(rank ?? 1), 1), chainLimit) - 1;
    return from === null && to === null && ends !== ',' ? null : { from, to, mode, choice };
  },
};

/** `2015` or `2011-2013`, both inclusive. */
const yearsField: UrlField<Filters['years']> = {
  key: 'years',
  write: (years) => {
    if (!years) return '';
    return years.from === years.to ? String(years.from) : `${years.from}-${years.to}`;
  },
  read: (text) => {
    const [, first, last = first] = /^(\d{1,4})(?:-(\d{1,4}))?$/.exec(text) ?? [];
    const years = { from: Number(first), to: Number(last) };
    return years.from <= years.to ? years : null;
  },
};

const viewFields: UrlFields<Omit<View, 'filters'>> = {
  corpus: { key: corpusKey, write: (corpus) => corpus ?? '', read: readCorpusId },
  language: {
    key: 'lang',
    write: (language) => language ?? '',
    read: (text) => languages.find((language) => language === text) ?? null,
  },
  display: oneOf('show', [...displays, 'review']),
  split: yesOrNo('split'),
  lanes: oneOf('lanes', laneChoices),
  table: oneOf('table', tables),
  layout: layoutField,
  labels: oneOf('names', labelChoices),
  selection: selectionField,
  passages: yesOrNo('passages'),
  question: {
    key: 'ask',
    write: (key) => key ?? '',
    read: (text, index) => (edgesOfQuestion(index, text).length > 0 ? text : null),
  },
  reading: readingField,
  focus: focusField,
  hidden: { key: 'without', write: (ids) => ids.join(','), read: readNodes },
  chain: chainField,
  query: { key: 'q', write: (query) => query, read: (text) => text },
};

const filterFields: UrlFields<Filters> = {
  hiddenTypes: hiddenOf('hide', nodeTypes),
  hiddenFamilies: hiddenOf('hide-links', families),
  hiddenCertainties: hiddenOf('hide-certainty', certainties),
  hiddenArticles: someOf(
    'hide-sources',
    (index) => index.articles.map(({ article }) => article.id),
    'article',
  ),
  countries: someOf(
    'countries',
    (index) => index.graph.nodes.flatMap((node) => (node.type === 'country' ? node.id : [])),
    'node',
  ),
  countryMode: oneOf('match', ['any', 'all']),
  years: yearsField,
  yearBasis: oneOf('by', ['happened', 'published']),
  minCorroboration: {
    key: 'min',
    write: String,
    read: (text) => (/^[1-9]\d?$/.test(text) ? Number(text) : null),
  },
  teasers: yesOrNo('teasers'),
  origin: oneOf('origin', ['any', 'verified', 'proposed']),
};
