import type { Language } from '../../domain/basics/languages.ts';
import type { VisibleGraph } from '../../domain/filter/filter.ts';
import type { GraphIndex, NumberedArticle } from '../../domain/graph/graphIndex.ts';
import type { Edge, GraphNode } from '../../domain/graph/schema.ts';
import type { LinkHit } from '../../domain/search/findLinks.ts';
import type { NodeHit } from '../../domain/search/findNodes.ts';
import type { PassageHit } from '../../domain/search/findSentences.ts';
import type { Search, SearchResults } from '../../domain/search/search.ts';
import { beginsAs, type Command, matchCommands } from './commands.ts';
import { matchArticles } from './matchArticles.ts';

/** One line of the list. `hidden`: the filters hide it. */
export type ResultEntry =
  | { readonly kind: 'node'; readonly key: string; readonly hit: NodeHit; readonly hidden: boolean }
  | { readonly kind: 'link'; readonly key: string; readonly edge: Edge; readonly hidden: boolean }
  | { readonly kind: 'passage'; readonly key: string; readonly hit: PassageHit; readonly hidden: boolean }
  | {
      readonly kind: 'article';
      readonly key: string;
      readonly source: NumberedArticle;
      readonly hidden: false;
    }
  | { readonly kind: 'command'; readonly key: string; readonly command: Command; readonly hidden: false }
  | { readonly kind: 'more'; readonly key: string; readonly group: GroupName; readonly count: number };

export type GroupName =
  | 'nodes'
  | 'links'
  | 'articles'
  | 'passages'
  | 'filters'
  | 'commands'
  | 'settings'
  | 'mostCited'
  | 'near';

export interface ResultGroup {
  readonly name: GroupName;
  readonly entries: readonly ResultEntry[];
}

interface ResultList {
  readonly groups: readonly ResultGroup[];
  /** The query, trimmed; empty: none. */
  readonly query: string;
  readonly nodeCount: number;
  readonly linkCount: number;
  readonly articleCount: number;
  readonly passageCount: number;
  readonly commandCount: number;
}

interface Sources {
  readonly index: GraphIndex;
  readonly search: Search | null;
  readonly visible: VisibleGraph;
  readonly commands: readonly Command[];
}

const nothingFound: SearchResults = {
  nodes: [],
  links: [],
  passages: [],
  totals: { nodes: 0, links: 0, passages: 0 },
};

const shownAtFirst: Record<GroupName, number> = {
  nodes: 8,
  links: 5,
  articles: 5,
  passages: 12,
  filters: 3,
  commands: 6,
  settings: 4,
  mostCited: 8,
  near: 5,
};

/** What the panel lists for a query: hits by kind; for an empty query, or one without hits, somewhere to start. */
export function listResults(
  { index, search, visible, commands }: Sources,
  text: string,
  language: Language,
  unfolded: ReadonlySet<GroupName>,
): ResultList {
  const query = text.trim();
  const found = search && query !== '' ? search.find(query, language) : nothingFound;
  const nodeEntry = (hit: NodeHit): ResultEntry => ({
    kind: 'node',
    key: `node-${hit.node.id}`,
    hit,
    hidden: !visible.nodes.has(hit.node.id),
  });
  const linkEntry = ({ edge }: LinkHit): ResultEntry => ({
    kind: 'link',
    key: `link-${edge.id}`,
    edge,
    hidden: !visible.edges.has(edge.id),
  });
  const passageEntry = (hit: PassageHit): ResultEntry => ({
    kind: 'passage',
    key: `passage-${hit.article}-${hit.start}`,
    hit,
    hidden: hit.nodes.length > 0 && !hit.nodes.some((id) => visible.nodes.has(id)),
  });
  const cut = (name: GroupName, entries: readonly ResultEntry[], folds = true): ResultGroup => {
    const limit = shownAtFirst[name];
    if (unfolded.has(name) || entries.length <= limit) return { name, entries };
    const more: ResultEntry = {
      kind: 'more',
      key: `more-${name}`,
      group: name,
      count: entries.length - limit,
    };
    return { name, entries: [...entries.slice(0, limit), ...(folds ? [more] : [])] };
  };

  const filters = commands.filter(({ isFilter }) => isFilter);
  const meant = matchCommands(
    commands.filter(({ isFilter }) => !isFilter),
    query,
  );
  const commandGroup = (name: GroupName, some: readonly Command[]): ResultGroup =>
    cut(
      name,
      some.map((command) => ({ kind: 'command', key: `command-${command.key}`, command, hidden: false })),
    );
  const filterGroup = commandGroup('filters', filters);
  /** A year is no node’s name: whoever types one means the filter. */
  const isYear = filters.length > 0 && /\d/.test(query);
  const acts = meant.filter(({ isSetting }) => !isSetting);
  const settings = meant.filter(({ isSetting }) => isSetting);
  const actsFirst =
    acts.some((command) => beginsAs(command, query)) || !settings.some((command) => beginsAs(command, query));
  const both = [commandGroup('commands', acts), commandGroup('settings', settings)];
  const commandGroups = actsFirst ? both : both.toReversed();
  const articles = matchArticles(index, query, language);
  const articleGroup = cut(
    'articles',
    articles.map((source) => ({
      kind: 'article',
      key: `article-${source.article.id}`,
      source,
      hidden: false,
    })),
  );
  const nothing = found.nodes.length + found.links.length + found.passages.length + articles.length === 0;
  const nodeGroup = cut('nodes', found.nodes.map(nodeEntry));
  const linkGroup = cut('links', found.links.map(linkEntry));
  /** Someone asking what was done wants the answer before the names in the question. */
  const asks = found.links.length > 0 && query.includes(' ');
  const isAct = meant.some((command) => beginsAs(command, query));
  const isAsked = !isAct && meant.some((command) => command.isAsked);
  const isLost = nothing && meant.length + filters.length === 0;
  const groups =
    query === '' || (isLost && search !== null)
      ? [
          cut('near', query === '' ? [] : nearest(search, query, language).map(nodeEntry), false),
          cut('mostCited', mostCited(index, language).map(nodeEntry), false),
          ...(query === '' ? [articleGroup] : []),
          ...commandGroups,
        ]
      : [
          ...(isAct ? commandGroups : []),
          ...(isYear ? [filterGroup] : []),
          ...(asks || isAsked
            ? [linkGroup, ...(isAsked ? commandGroups : []), nodeGroup]
            : [nodeGroup, linkGroup]),
          ...(isYear ? [] : [filterGroup]),
          articleGroup,
          cut('passages', found.passages.map(passageEntry)),
          ...(isAct || isAsked ? [] : commandGroups),
        ];
  return {
    query,
    nodeCount: found.totals.nodes,
    linkCount: found.totals.links,
    articleCount: articles.length,
    passageCount: found.totals.passages,
    commandCount: meant.length + filters.length,
    groups: groups.filter((group) => group.entries.length > 0),
  };
}

/** Names that begin like the query, where the whole of it finds nothing: at least three letters are kept. */
function nearest(search: Search | null, query: string, language: Language): readonly NodeHit[] {
  for (let length = query.length - 1; length >= 3; length -= 1) {
    const { nodes } = search?.find(query.slice(0, length), language) ?? nothingFound;
    if (nodes.length > 0) return nodes.map((hit) => ({ ...hit, marks: [] }));
  }
  return [];
}

const citedByIndex = new WeakMap<GraphIndex, readonly GraphNode[]>();

/** The most cited nodes, as places to start. */
function mostCited(index: GraphIndex, language: Language): readonly NodeHit[] {
  const known = citedByIndex.get(index);
  const nodes =
    known ??
    [...index.graph.nodes]
      .sort((a, b) => index.passageCount(b.id) - index.passageCount(a.id) || (a.id < b.id ? -1 : 1))
      .slice(0, shownAtFirst.mostCited);
  if (!known) citedByIndex.set(index, nodes);
  return nodes.map((node) => ({ node, name: node.label[language], marks: [] }));
}
