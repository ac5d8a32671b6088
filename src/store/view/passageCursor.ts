import type { ArticleId, EdgeId } from '../../domain/basics/ids.ts';
import type { Selection } from '../../domain/basics/selection.ts';
import { overlaps, type Span } from '../../domain/basics/span.ts';
import type { VisibleGraph } from '../../domain/filter/filter.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import type { Edge } from '../../domain/graph/schema.ts';
import { type MarkedPassage, passageAround } from '../../domain/passages/passages.ts';
import {
  type ProvedLink,
  type ProvingPassages,
  provingPassages,
} from '../../domain/passages/provingPassages.ts';
import type { View } from './view.ts';

/** One position that previous and next lead to: a passage of the selected node, or one piece of an edge's evidence. */
export interface PassagePlace {
  readonly article: ArticleId;
  /** What a link stores as the passage being read. */
  readonly span: Span;
  readonly passage: MarkedPassage;
  /** Where the article repeats the same words. */
  readonly repeats: readonly Span[];
  /** The links that its words prove; for a node's passage, only the node's own. */
  readonly proves: readonly ProvedLink[];
  /** For an edge: the position of the evidence in its list. */
  readonly evidence: number | null;
}

/**
 * The passages that prove the selection under the filters, by article in order of date. Of several selected nodes,
 * those of the last one; when nothing is selected there are none.
 */
export const listPlaces = (
  index: GraphIndex,
  visible: VisibleGraph,
  filters: View['filters'],
  selection: Selection,
): readonly PassagePlace[] => {
  if (selection.kind === 'none') return [];
  if (selection.kind === 'edge') return placesOfEdge(index, visible, selection.id);
  const id = selection.ids.at(-1) ?? selection.ids[0];
  return placesOfNode(provingPassages(index, visible, filters, id), false);
};

/** A node's passages as places, in the order in which the lists show them. */
export const placesOfNode = (
  groups: readonly ProvingPassages[],
  onlyProving: boolean,
): readonly PassagePlace[] =>
  groups.flatMap(({ article, shown }) =>
    shown
      .filter(({ ofNode }) => !onlyProving || ofNode.length > 0)
      .map((passage) => ({
        article: article.article.id,
        span: spanOf(passage),
        passage,
        repeats: passage.repeats,
        proves: [...passage.ofNode, ...(passage.ofNode.length === 0 ? passage.ofOthers : [])],
        evidence: null,
      })),
  );

/** The evidence of an edge that the filters keep, ordered as in `placesOfEvidence`. */
export const placesOfEdge = (index: GraphIndex, visible: VisibleGraph, id: EdgeId): readonly PassagePlace[] =>
  placesOfEvidence(index, index.edge(id), visible.edges.get(id) ?? []);

/** Some of an edge's evidence (positions in it), by article in order of date, then in order of the text. */
export const placesOfEvidence = (
  index: GraphIndex,
  edge: Edge,
  positions: readonly number[],
): readonly PassagePlace[] =>
  positions
    .flatMap((position) => {
      const item = edge.evidence[position];
      if (!item) return [];
      return {
        article: item.article,
        span: spanOf(item),
        passage: passageAround(index, item.article, item),
        repeats: [],
        proves: [{ edge, evidence: position }],
        evidence: position,
      };
    })
    .sort(
      (a, b) =>
        index.article(a.article).number - index.article(b.article).number || a.span.start - b.span.start,
    );

/** The parts of a view that say what is being read, and because of what. */
export type ReadFor = Pick<View, 'selection' | 'reading'>;

/** The position in the list of what is being read; -1 when the reader is closed or open elsewhere. */
export function findPlace(places: readonly PassagePlace[], { reading, selection }: ReadFor): number {
  const span = reading?.passage;
  if (!reading || !span) return -1;
  const here = ({ article, passage, repeats }: PassagePlace): boolean =>
    article === reading.article && [passage, ...repeats].some((one) => overlaps(one, span));
  const chosen = selection.kind === 'edge' ? selection.evidence : null;
  const exact = places.findIndex((place) => here(place) && place.evidence === chosen && chosen !== null);
  return exact >= 0 ? exact : places.findIndex(here);
}

/** The view with that passage open in the reader, and its evidence chosen. */
export function readPlace(view: View, { article, span, evidence }: PassagePlace): View {
  const { selection } = view;
  const chosen = selection.kind === 'edge' && evidence !== null ? { ...selection, evidence } : selection;
  return { ...view, selection: chosen, reading: { article, passage: span } };
}

export const spanOf = ({ start, end }: Span): Span => ({ start, end });
