import type { ArticleId } from '../basics/ids.ts';
import type { Language } from '../basics/languages.ts';
import type { CitationLinks } from '../citations/citation.ts';
import { openFilters } from '../filter/activeFilters.ts';
import type { Filters, VisibleGraph } from '../filter/filter.ts';
import { whySpanHidden } from '../filter/whySpanHidden.ts';
import type { GraphIndex, NumberedArticle } from '../graph/graphIndex.ts';
import { isProposed } from '../graph/provenance.ts';
import type { GraphNode, LocalizedText, Mention } from '../graph/schema.ts';
import { passageAround } from '../passages/passages.ts';
import { type ExportEdge, exportEdge } from './exportEdge.ts';
import type { ExportLook } from './exportLook.ts';

/** What an export says besides its content. */
interface ExportNote {
  /** The day of the export, as 2026-11-21. */
  readonly date: string;
  /** What the filters leave out, in words; null: nothing, it is the whole graph. */
  readonly limits: LocalizedText | null;
  /** The address of the view that it was taken from. */
  readonly address: string;
}

/** What an export is made from. */
export interface ExportRequest {
  readonly index: GraphIndex;
  /** What the filters leave of the graph; null: all of it. */
  readonly visible: VisibleGraph | null;
  readonly filters: Filters | null;
  readonly note: ExportNote;
  readonly look: ExportLook;
  readonly links: CitationLinks;
  /** The language of the labels, where a format has room for only one. */
  readonly language: Language;
}

/** A node with the mentions of it that are exported. */
export interface ExportNode {
  readonly node: GraphNode;
  readonly mentions: readonly Mention[];
}

/** What is exported: part of a graph, or all of it. Every format writes exactly this. */
export interface ExportPart extends Pick<ExportRequest, 'index' | 'note' | 'look' | 'links' | 'language'> {
  readonly nodes: readonly ExportNode[];
  /** With the evidence that is exported, at least one piece each. */
  readonly edges: readonly ExportEdge[];
  /** The articles of that evidence and those mentions, in the order of their numbers. */
  readonly articles: readonly NumberedArticle[];
}

/**
 * Takes the part of a graph that is to be exported. What the filters hide is left out: nodes, edges, pieces of evidence
 * and mentions. A node that would be left without a mention, since it is only there as the end of an edge, keeps all of
 * its mentions.
 */
export const takePart = ({ visible, filters, ...rest }: ExportRequest): ExportPart => {
  const { index } = rest;
  const { graph } = index;
  const nodes = graph.nodes
    .filter(({ id }) => visible === null || visible.nodes.has(id))
    .map((node) => ({ node, mentions: mentionsLeft(index, node, filters ?? openFilters) }));
  const edges = graph.edges.flatMap((edge) => {
    const positions = visible === null ? edge.evidence.map((_, n) => n) : visible.edges.get(edge.id);
    return positions === undefined ? [] : [exportEdge(index, edge, positions)];
  });
  const used = new Set<ArticleId>([
    ...nodes.flatMap(({ mentions }) => mentions.map(({ article }) => article)),
    ...edges.flatMap(({ evidence }) => evidence.map(({ item }) => item.article)),
  ]);
  const isWhole = visible === null;
  return {
    ...rest,
    nodes,
    edges,
    articles: index.articles.filter(({ article }) => isWhole || used.has(article.id)),
  };
};

const mentionsLeft = (index: GraphIndex, node: GraphNode, filters: Filters): readonly Mention[] => {
  const when = node.type === 'event' ? node.when : null;
  const left = node.mentions.filter((mention) => {
    const { section } = passageAround(index, mention.article, mention);
    return (
      whySpanHidden(index, filters, {
        article: mention.article,
        section,
        when,
        proposed: isProposed(mention),
      }).length === 0
    );
  });
  return left.length > 0 ? left : node.mentions;
};
