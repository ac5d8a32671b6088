import type { NodeId } from '../../domain/basics/ids.ts';
import type { Language } from '../../domain/basics/languages.ts';
import { nothingSelected } from '../../domain/basics/selection.ts';
import { defaultFilters, type Filters } from '../../domain/filter/filter.ts';
import { claimOf } from '../../domain/graph/claim.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import { formatYears } from '../../domain/time/formatYears.ts';
import { displayWords } from './displayWords.ts';
import { defaultView, type View } from './view.ts';
import { type ViewWords, viewWords } from './viewWords.ts';

/**
 * The view in words, for a title or to say what a link leads to: « Maroc, 2015, sans encadrés ». The display unless it
 * is the graph, what is asked or selected, then what is isolated, how the nodes are arranged unless like a map, then
 * how the filters differ from the initial ones. '' for the opening view.
 */
export function describeView(view: View, index: GraphIndex, language: Language): string {
  const words = viewWords[language];
  const named = (ids: readonly NodeId[]) => listNames(index, ids, language, words);
  return [
    view.display === defaultView.display ? '' : displayWords[language][view.display],
    view.display === 'table' && view.table !== defaultView.table ? words.tables[view.table] : '',
    describeSubject(view, index, language, words, named),
    ...describeFocus(view, words, named),
    describeLayout(view, words, named),
    view.labels === 'room' ? '' : words.labels[view.labels],
    ...describeFilters(view, index, language, words),
    ...(view.hidden.length > 0 ? [words.without(named(view.hidden))] : []),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/**
 * What limits the part of the graph that is shown, in words: « autour de Maroc, 2015, sans lieux, sans organisations ».
 * Unlike `describeView` it also names what is hidden at first, for readers of a file or a picture who do not have the
 * page. '' when nothing is hidden.
 */
export function describeLimits(view: View, index: GraphIndex, language: Language): string {
  const words = viewWords[language];
  const named = (ids: readonly NodeId[]) => listNames(index, ids, language, words);
  return [
    ...(view.focus?.isolated ? describeFocus({ ...view, selection: nothingSelected }, words, named) : []),
    ...describeFilters(view, index, language, words, []),
    ...(view.hidden.length > 0 ? [words.without(named(view.hidden))] : []),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

type Named = (ids: readonly NodeId[]) => string;

function describeSubject(
  { chain, selection, reading }: View,
  index: GraphIndex,
  language: Language,
  words: ViewWords,
  named: Named,
): string {
  if (chain !== null) {
    const [from, to] = [chain.from, chain.to].map((id) => (id === null ? '…' : named([id])));
    return words.connected(from ?? '…', to ?? '…');
  }
  if (selection.kind === 'nodes') return named(selection.ids);
  if (selection.kind === 'edge')
    return claimOf(index, index.edge(selection.id), language).sentence.replace(/\.$/, '');
  return reading === null ? '' : index.article(reading.article).article.title;
}

function describeFocus({ focus, selection }: View, words: ViewWords, named: Named): readonly string[] {
  if (focus === null) return [];
  const isSelected = selection.kind === 'nodes' && named(selection.ids) === named(focus.around);
  if (!focus.isolated) return [words.steps(focus.depth)];
  const part = isSelected ? words.alone : words.around(named(focus.around));
  return focus.depth === 1 ? [part] : [part, words.steps(focus.depth)];
}

function describeLayout({ layout }: View, words: ViewWords, named: Named): string {
  if (layout.kind === 'map') return '';
  return layout.kind === 'around' ? words.ringsAround(named(layout.middle)) : words.layouts[layout.kind];
}

function describeFilters(
  { filters }: View,
  index: GraphIndex,
  language: Language,
  words: ViewWords,
  hiddenBefore: Filters['hiddenTypes'] = defaultFilters.hiddenTypes,
): readonly string[] {
  const { hiddenTypes, countries, years } = filters;
  const names = countries.map((id) => nameOf(index.node(id), language, 'short'));
  const span = years && formatYears(years);
  const shown = hiddenBefore.filter((type) => !hiddenTypes.includes(type));
  const hidden = hiddenTypes.filter((type) => !hiddenBefore.includes(type));
  return [
    names.join(filters.countryMode === 'all' ? words.and : ', '),
    span === null ? '' : filters.yearBasis === 'published' ? words.published(span) : span,
    ...shown.map((type) => words.withPart(words.types[type])),
    ...hidden.map((type) => words.without(words.types[type])),
    ...filters.hiddenFamilies.map((family) => words.without(words.families[family])),
    ...filters.hiddenCertainties.map((certainty) => words.without(words.certainties[certainty])),
    ...filters.hiddenArticles.map((id) => words.without(words.source(index.article(id).number))),
    filters.minCorroboration > 1 ? words.attested(filters.minCorroboration) : '',
    filters.teasers ? '' : words.without(words.teasers),
    filters.origin === 'any' ? '' : words.origins[filters.origin],
  ];
}

const namedAtMost = 3;

function listNames(index: GraphIndex, ids: readonly NodeId[], language: Language, words: ViewWords): string {
  if (ids.length > namedAtMost) return words.nodes(ids.length);
  return ids.map((id) => nameOf(index.node(id), language, 'short')).join(', ');
}
