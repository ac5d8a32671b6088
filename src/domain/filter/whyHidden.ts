import type { ArticleId, EdgeId, NodeId } from '../basics/ids.ts';
import type { Certainty, Family, NodeType } from '../basics/kinds.ts';
import { familyOf } from '../graph/familyOf.ts';
import type { GraphIndex } from '../graph/graphIndex.ts';
import { keepsEdgeAlone, keepsNodeAlone } from './compiledFilter.ts';
import { compileFilters, type Filters, liftedFilters } from './filter.ts';
import { filterTableOf } from './filterTable.ts';

/** The filters that a reader can set, each in one word. */
export type FilterName =
  | 'types'
  | 'families'
  | 'certainties'
  | 'articles'
  | 'countries'
  | 'years'
  | 'corroboration'
  | 'teasers'
  | 'origin';

/**
 * The filters changed just enough for the node to show: its type, or the articles that mention it, are no longer
 * hidden; chosen countries or years are given up, teasers let in. The same object when the node shows already.
 */
export const reveal = (index: GraphIndex, filters: Filters, id: NodeId): Filters =>
  relaxFewest(filters, hiddenNode(index, id));

/**
 * The filters that hide an edge: the fewest that must give way for it to show, none when it shows. Where several
 * choices are as small, the first in the order of `hiddenEdge`'s names.
 */
export const whyEdgeHidden = (index: GraphIndex, filters: Filters, id: EdgeId): readonly FilterName[] =>
  fewestToRelax(filters, hiddenEdge(index, id));

/** As `reveal`, for an edge: both of its ends come with it. */
export const revealEdge = (index: GraphIndex, filters: Filters, id: EdgeId): Filters =>
  relaxFewest(filters, hiddenEdge(index, id));

/** What is asked about: whether filters show it, which filters can matter to it, and how one is relaxed. */
interface Hidden {
  readonly names: readonly FilterName[];
  readonly isShown: (filters: Filters) => boolean;
  readonly relax: (filters: Filters, name: FilterName) => Filters;
}

const hiddenNode = (index: GraphIndex, id: NodeId): Hidden => {
  const table = filterTableOf(index);
  const node = index.node(id);
  const position = table.nodePositions.get(id) ?? -1;
  const edges = index.edgesOf(id).map((edge) => table.edgePositions.get(edge.id) ?? -1);
  return {
    names: ['types', 'teasers', 'years', 'articles', 'countries', 'origin'],
    isShown: (filters) => {
      const compiled = compileFilters(table, filters);
      return (
        keepsNodeAlone(table, compiled, position) ||
        edges.some((edge) => keepsEdgeAlone(table, compiled, edge))
      );
    },
    relax: relaxFor({ types: [node.type], places: node.mentions }),
  };
};

const hiddenEdge = (index: GraphIndex, id: EdgeId): Hidden => {
  const table = filterTableOf(index);
  const edge = index.edge(id);
  const position = table.edgePositions.get(id) ?? -1;
  const family = familyOf(index, edge);
  return {
    names: [
      'types',
      'families',
      'corroboration',
      'teasers',
      'certainties',
      'years',
      'articles',
      'countries',
      'origin',
    ],
    isShown: (filters) => keepsEdgeAlone(table, compileFilters(table, filters), position),
    relax: relaxFor({
      types: [index.node(edge.source).type, index.node(edge.target).type],
      places: edge.evidence,
      ...(family && { family }),
      certainties: edge.evidence.map((item) => item.certainty),
    }),
  };
};

interface Subject {
  readonly types: readonly NodeType[];
  readonly places: readonly { readonly article: ArticleId }[];
  readonly family?: Family;
  readonly certainties?: readonly Certainty[];
}

const relaxFor =
  (subject: Subject) =>
  (filters: Filters, name: FilterName): Filters => {
    const without = <T>(all: readonly T[], shown: readonly T[]) => all.filter((one) => !shown.includes(one));
    switch (name) {
      case 'types':
        return { ...filters, hiddenTypes: without(filters.hiddenTypes, subject.types) };
      case 'families':
        return {
          ...filters,
          hiddenFamilies: without(filters.hiddenFamilies, subject.family ? [subject.family] : []),
        };
      case 'certainties':
        return {
          ...filters,
          hiddenCertainties: without(filters.hiddenCertainties, subject.certainties ?? []),
        };
      case 'articles': {
        const articles = subject.places.map((place) => place.article);
        return { ...filters, hiddenArticles: without(filters.hiddenArticles, articles) };
      }
      case 'countries':
        return { ...filters, countries: [] };
      case 'years':
      case 'corroboration':
      case 'teasers':
      case 'origin':
        return { ...filters, ...liftedFilters[name] };
    }
  };

const relaxFewest = (filters: Filters, hidden: Hidden): Filters =>
  fewestToRelax(filters, hidden).reduce(hidden.relax, filters);

const fewestToRelax = (filters: Filters, { names, isShown, relax }: Hidden): readonly FilterName[] => {
  let choices: readonly (readonly FilterName[])[] = [[]];
  for (let size = 0; size <= names.length; size += 1) {
    for (const choice of choices) if (isShown(choice.reduce(relax, filters))) return choice;
    choices = choices.flatMap((choice) =>
      names.slice(names.indexOf(choice.at(-1) as FilterName) + 1).map((name) => [...choice, name]),
    );
  }
  return names;
};
