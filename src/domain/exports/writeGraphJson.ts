import { formatJson } from '../../lib/formatJson.ts';
import type { GraphIndex } from '../graph/graphIndex.ts';
import type { Edge, Evidence, Graph, GraphNode, Region } from '../graph/schema.ts';
import type { ExportEdge } from './exportEdge.ts';
import type { ExportNode, ExportPart } from './exportPart.ts';

/**
 * The graph file's own format (`public/graph.json`), to be opened again. A part of a graph is itself a whole one: it
 * names no node that it lacks. One field is added to the format, `export`: the day, the filters in force and the
 * address.
 */
export const writeGraphJson = (part: ExportPart): string => {
  const { index, note, edges } = part;
  const kept = new Set<string>(part.nodes.map(({ node }) => node.id));
  const articles = new Set(part.articles.map(({ article }) => article.id));
  const used = new Set<string>(edges.map(({ edge }) => edge.predicate));
  const graph: Graph = {
    format: 'maillage-graph',
    version: 1,
    articles: index.graph.articles.filter(({ id }) => articles.has(id)),
    predicates: Object.fromEntries(
      Object.entries(index.graph.predicates).filter(([id]) => note.limits === null || used.has(id)),
    ),
    nodes: part.nodes.map((one) => cutNode(one, kept)),
    edges: edges.map((one) => cutEdge(index, one, kept)),
    regions: index.graph.regions.flatMap((region) => cutRegion(region, kept)),
  };
  const { format, version, ...rest } = graph;
  return formatJson({ format, version, export: note, ...rest });
};

const cutNode = ({ node, mentions }: ExportNode, kept: ReadonlySet<string>): GraphNode => ({
  ...node,
  countries: node.countries.filter((id) => kept.has(id)),
  mentions,
});

const cutEdge = (
  index: GraphIndex,
  { edge, evidence, years }: ExportEdge,
  kept: ReadonlySet<string>,
): Edge => ({
  ...edge,
  countries: edge.countries.filter((id) => kept.has(id)),
  years,
  evidence: evidence.map(({ item }) => nameSpeakers(index, item, kept)),
});

/** A speaker may be a node that is left out: its name then takes the place of its id, in the article's language. */
const nameSpeakers = (index: GraphIndex, item: Evidence, kept: ReadonlySet<string>): Evidence => {
  const { language } = index.article(item.article).article;
  const nameOf = (speaker: string) => {
    const node = kept.has(speaker) ? undefined : index.findNode(speaker);
    return node === undefined ? speaker : node.label[language === 'en' ? 'en' : 'fr'];
  };
  return {
    ...item,
    ...(item.attributedTo !== undefined && { attributedTo: nameOf(item.attributedTo) }),
    ...(item.via !== undefined && { via: item.via.map(nameOf) }),
  };
};

const cutRegion = (region: Region, kept: ReadonlySet<string>): readonly Region[] => {
  const nodes = region.nodes.filter((id) => kept.has(id));
  return nodes.length > 0 ? [{ ...region, nodes }] : [];
};
