import { defaultFilters, type Filters } from '../domain/filter.ts';
import type { GraphIndex } from '../domain/graphIndex.ts';
import { certainties, families, languages, nodeTypes } from '../domain/schema.ts';
import { defaultView, type Reading, type Selection, type View } from './view.ts';

/** How one part of the view stands in the link, and back. */
interface UrlField<Value> {
  readonly key: string;
  readonly write: (value: Value) => string;
  /** null for what it cannot use: then the default holds. Ids that the graph does not have are left out. */
  readonly read: (text: string, index: GraphIndex) => Value | null;
}

type UrlFields<Parts> = { readonly [Key in keyof Parts]-?: UrlField<Parts[Key]> };

/** The view as the search part of a URL, `?` included; '' for the default view. Defaults stay out of the link. */
export const writeUrl = (view: View): string => {
  const params = new URLSearchParams();
  writeFields(params, viewFields, view, defaultView);
  writeFields(params, filterFields, view.filters, defaultFilters);
  const search = params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return search === '' ? '' : `?${search}`;
};

/** The view that a URL's search part asks for. Never throws: what is not understood gives the default. */
export const readUrl = (search: string, index: GraphIndex): View => {
  const params = new URLSearchParams(search);
  return {
    ...readFields(params, viewFields, defaultView, index),
    filters: readFields(params, filterFields, defaultFilters, index),
  };
};

const writeFields = <Parts>(
  params: URLSearchParams,
  fields: UrlFields<Parts>,
  parts: Parts,
  standard: Parts,
): void => {
  for (const name of Object.keys(fields) as (keyof Parts)[]) {
    const { key, write } = fields[name];
    const text = write(parts[name]);
    if (text !== write(standard[name])) params.set(key, text);
  }
};

const readFields = <Parts>(
  params: URLSearchParams,
  fields: UrlFields<Parts>,
  standard: Parts,
  index: GraphIndex,
): Parts => {
  const parts = { ...standard };
  for (const name of Object.keys(fields) as (keyof Parts)[]) {
    const { key, read } = fields[name];
    const text = params.get(key);
    parts[name] = (text === null ? null : read(text, index)) ?? standard[name];
  }
  return parts;
};

/** One of a closed list of words. */
const oneOf = <Value extends string>(key: string, all: readonly Value[]): UrlField<Value> => ({
  key,
  write: (value) => value,
  read: (text) => all.find((value) => value === text) ?? null,
});

/** Some of a list, in any order, each once; `key=` is none of them. */
const someOf = <Value extends string>(
  key: string,
  all: (index: GraphIndex) => readonly Value[],
): UrlField<readonly Value[]> => ({
  key,
  write: (values) => values.join(','),
  read: (text, index) => {
    const words = new Set(text.split(','));
    const known = [...words].flatMap((word) => all(index).find((value) => value === word) ?? []);
    return known.length === 0 && text !== '' ? null : known;
  },
});

/** Likewise, written in the order of the list, since the order says nothing. */
const hiddenOf = <Value extends string>(key: string, all: readonly Value[]): UrlField<readonly Value[]> => ({
  ...someOf(key, () => all),
  write: (values) => all.filter((value) => values.includes(value)).join(','),
});

/** `maroc,france`: nodes; `:an-edge` or `:an-edge:2`: an edge, at its second evidence. */
const selectionField: UrlField<Selection> = {
  key: 'sel',
  write: (selection) => {
    if (selection.kind === 'none') return '';
    if (selection.kind === 'nodes') return selection.ids.join(',');
    return `:${selection.id}${selection.evidence === 0 ? '' : `:${selection.evidence + 1}`}`;
  },
  read: (text, index) => {
    if (text.startsWith(':')) {
      const [, id = '', item] = /^:(.*?)(?::(\d{1,6}))?$/s.exec(text) ?? [];
      const edge = index.findEdge(id);
      if (!edge) return null;
      const evidence = item === undefined ? 0 : Number(item) - 1;
      return { kind: 'edge', id: edge.id, evidence: edge.evidence[evidence] ? evidence : 0 };
    }
    const [first, ...others] = [...new Set(text.split(','))].flatMap((id) => index.findNode(id)?.id ?? []);
    return first === undefined ? null : { kind: 'nodes', ids: [first, ...others] };
  },
};

/** `an-article` or `an-article:120-180`: the passage's UTF-16 offsets in its text. */
const readingField: UrlField<Reading | null> = {
  key: 'read',
  write: (reading) => {
    if (!reading) return '';
    const { article, passage } = reading;
    return passage ? `${article}:${passage.start}-${passage.end}` : article;
  },
  read: (text, index) => {
    const [, id = '', start, end] = /^(.*?)(?::(\d{1,9})-(\d{1,9}))?$/s.exec(text) ?? [];
    const article = index.findArticle(id)?.article;
    if (!article) return null;
    const passage = { start: Number(start), end: Number(end) };
    const isInside = passage.start < passage.end && passage.end <= article.text.length;
    return { article: article.id, passage: isInside ? passage : null };
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
  language: {
    key: 'lang',
    write: (language) => language ?? '',
    read: (text) => languages.find((language) => language === text) ?? null,
  },
  selection: selectionField,
  reading: readingField,
  query: { key: 'q', write: (query) => query, read: (text) => text },
};

const filterFields: UrlFields<Filters> = {
  hiddenTypes: hiddenOf('hide', nodeTypes),
  hiddenFamilies: hiddenOf('hide-links', families),
  hiddenCertainties: hiddenOf('hide-certainty', certainties),
  hiddenArticles: someOf('hide-sources', (index) => index.articles.map(({ article }) => article.id)),
  countries: someOf('countries', (index) =>
    index.graph.nodes.flatMap((node) => (node.type === 'country' ? node.id : [])),
  ),
  countryMode: oneOf('match', ['any', 'all']),
  years: yearsField,
  yearBasis: oneOf('by', ['happened', 'published']),
  minCorroboration: {
    key: 'min',
    write: String,
    read: (text) => (/^[1-9]\d?$/.test(text) ? Number(text) : null),
  },
  teasers: {
    key: 'teasers',
    write: (teasers) => (teasers ? 'yes' : 'no'),
    read: (text) => (text === 'yes' ? true : text === 'no' ? false : null),
  },
};
