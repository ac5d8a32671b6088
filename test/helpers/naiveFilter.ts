import type { Filters } from '../../src/domain/filter/filter.ts';
import type { Edge, Evidence, Graph, GraphNode, Passage } from '../../src/domain/graph/schema.ts';
import { yearsByDate } from './arbitraryGraph.ts';

/*
 * The judge: what filtering and time mean, written out sentence by sentence, without regard to speed and without
 * anything from src/domain but its types. Dates are those of `yearsByDate`.
 */

interface Place {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

const articleOf = (graph: Graph, place: Place) => {
  const article = graph.articles.find(({ id }) => id === place.article);
  if (!article) throw new Error(`no article ${place.article}`);
  return article;
};

/** The years of a passage, by the basis on which years are chosen. */
const naiveYears = (
  graph: Graph,
  basis: Filters['yearBasis'],
  place: Place,
  when: string | null,
): readonly number[] => {
  const published = yearsByDate[articleOf(graph, place).published.edtf ?? ''] ?? [];
  const own = yearsByDate[when ?? ''] ?? [];
  return basis === 'published' || own.length === 0 ? published : own;
};

const isTeaser = (graph: Graph, place: Place) =>
  articleOf(graph, place).sections.some(
    ({ kind, start, end }) => kind === 'related' && start <= place.start && place.start < end,
  );

const placeStays = (graph: Graph, filters: Filters, place: Place, when: string | null): boolean => {
  const { years } = filters;
  return (
    !filters.hiddenArticles.some((id) => id === place.article) &&
    (filters.teasers || !isTeaser(graph, place)) &&
    (years === null ||
      naiveYears(graph, filters.yearBasis, place, when).some(
        (year) => years.from <= year && year <= years.to,
      ))
  );
};

const evidenceStays = (graph: Graph, filters: Filters, item: Evidence): boolean =>
  !filters.hiddenCertainties.includes(item.certainty) &&
  !isUnwantedPencil(filters, item) &&
  placeStays(graph, filters, item, item.when);

/** When only what is verified is chosen, unverified words go. */
const isUnwantedPencil = (filters: Filters, { origin }: { readonly origin?: string }): boolean =>
  filters.origin === 'verified' && origin === 'proposed';

/** Whether a node or an edge has the chosen origin. */
const isWanted = ({ origin: wanted }: Filters, { origin }: { readonly origin: string }): boolean =>
  wanted === 'any' || (wanted === 'proposed') === (origin === 'proposed');

const nodeOf = (graph: Graph, id: string): GraphNode => {
  const node = graph.nodes.find((one) => one.id === id);
  if (!node) throw new Error(`no node ${id}`);
  return node;
};

const concern = (node: GraphNode): readonly string[] =>
  node.type === 'country' ? [...node.countries, node.id] : node.countries;

const meetsCountries = (filters: Filters, concerned: readonly string[]): boolean => {
  if (filters.countries.length === 0) return true;
  const isConcerned = (country: string) => concerned.includes(country);
  return filters.countryMode === 'any'
    ? filters.countries.some(isConcerned)
    : filters.countries.every(isConcerned);
};

/** What the filters keep, the slow way. */
export const naiveFilter = (graph: Graph, filters: Filters) => {
  const edges = new Map<string, number[]>();
  for (const edge of graph.edges) {
    const kept = [...edge.evidence.keys()].filter((n) =>
      evidenceStays(graph, filters, edge.evidence[n] as Evidence),
    );
    const ends = [nodeOf(graph, edge.source), nodeOf(graph, edge.target)];
    const concerned = [...edge.countries, ...ends.flatMap(concern)];
    const articles = new Set(kept.map((n) => edge.evidence[n]?.article));
    if (
      kept.length > 0 &&
      articles.size >= filters.minCorroboration &&
      !filters.hiddenFamilies.includes(familyOf(graph, edge)) &&
      isWanted(filters, edge) &&
      ends.every((end) => !filters.hiddenTypes.includes(end.type)) &&
      meetsCountries(filters, concerned)
    )
      edges.set(edge.id, kept);
  }
  const nodes = graph.nodes.filter((node) => {
    if (filters.hiddenTypes.includes(node.type)) return false;
    const hasEdge = graph.edges.some(
      ({ id, source, target }) => edges.has(id) && (source === node.id || target === node.id),
    );
    const isChosen = filters.countries.some((id) => id === node.id);
    return (
      hasEdge ||
      isChosen ||
      (isWanted(filters, node) &&
        meetsCountries(filters, concern(node)) &&
        mentionsLeft(graph, filters, node).length > 0)
    );
  });
  return { nodes: new Set<string>(nodes.map(({ id }) => id)), edges };
};

const mentionsLeft = (graph: Graph, filters: Filters, node: GraphNode) =>
  node.mentions.filter(
    (mention) => !isUnwantedPencil(filters, mention) && placeStays(graph, filters, mention, node.when),
  );

const familyOf = (graph: Graph, edge: Edge) => {
  const predicate = graph.predicates[edge.predicate];
  if (!predicate) throw new Error(`no predicate ${edge.predicate}`);
  return predicate.family;
};

/** A unique name for the sentence in which a place starts. */
const sentenceOf = (graph: Graph, place: Place): string => {
  const { passages } = articleOf(graph, place);
  const holds = ({ start, end }: Passage) => start <= place.start && place.start < end;
  return `${place.article} ${passages.findIndex(holds)}`;
};

/** The counts, each from a naive filtering without the filter that is counted. */
export const naiveFacets = (graph: Graph, filters: Filters) => {
  const evidenceUnder = (changed: Filters) => {
    const { edges } = naiveFilter(graph, changed);
    return graph.edges.flatMap((edge) =>
      (edges.get(edge.id) ?? []).map((n) => ({ edge, item: edge.evidence[n] as Evidence })),
    );
  };
  const distinct = (values: readonly string[]) => new Set(values).size;
  const withoutArticles = { ...filters, hiddenArticles: [] };
  const left = naiveFilter(graph, withoutArticles);
  const passages = [
    ...evidenceUnder(withoutArticles).map(({ item }) => item),
    ...graph.nodes
      .filter(({ id }) => left.nodes.has(id))
      .flatMap((node) => mentionsLeft(graph, withoutArticles, node)),
  ];
  const shown = naiveFilter(graph, filters);
  return {
    type: (type: string) =>
      [...naiveFilter(graph, { ...filters, hiddenTypes: [] }).nodes].filter(
        (id) => nodeOf(graph, id).type === type,
      ).length,
    family: (family: string) =>
      [...naiveFilter(graph, { ...filters, hiddenFamilies: [] }).edges.keys()].filter((id) =>
        graph.edges.some((edge) => edge.id === id && familyOf(graph, edge) === family),
      ).length,
    certainty: (certainty: string) =>
      distinct(
        evidenceUnder({ ...filters, hiddenCertainties: [] })
          .filter(({ item }) => item.certainty === certainty)
          .map(({ edge }) => edge.id),
      ),
    article: (id: string) =>
      distinct(passages.filter((place) => place.article === id).map((place) => sentenceOf(graph, place))),
    country: (id: string) => {
      const node = nodeOf(graph, id);
      const proving = graph.edges
        .flatMap((edge) => edge.evidence)
        .filter((item) => !filters.hiddenCertainties.includes(item.certainty))
        .filter((item) => evidenceStays(graph, filters, item))
        .map((item) => sentenceOf(graph, item));
      const left = mentionsLeft(graph, filters, node).map((mention) => sentenceOf(graph, mention));
      const named = node.mentions.map((mention) => sentenceOf(graph, mention));
      return distinct([...left, ...named.filter((sentence) => proving.includes(sentence))]);
    },
    corroborated: (least: number) => naiveFilter(graph, { ...filters, minCorroboration: least }).edges.size,
    year: (year: number) =>
      distinct(
        evidenceUnder({ ...filters, years: null })
          .filter(({ item }) => naiveYears(graph, filters.yearBasis, item, item.when).includes(year))
          .map(({ item }) => sentenceOf(graph, item)),
      ),
    origin: (origin: 'verified' | 'proposed') => {
      const left = naiveFilter(graph, { ...filters, origin: 'any' }).edges;
      return graph.edges.filter(
        (edge) => left.has(edge.id) && (edge.origin === 'proposed') === (origin === 'proposed'),
      ).length;
    },
    teasers: evidenceUnder({ ...filters, teasers: true }).filter(({ item }) => isTeaser(graph, item)).length,
    shown: { nodes: shown.nodes.size, edges: shown.edges.size },
  };
};
