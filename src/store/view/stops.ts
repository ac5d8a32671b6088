import type { ArticleId } from '../../domain/basics/ids.ts';
import { overlaps, type Span } from '../../domain/basics/span.ts';
import type { VisibleGraph } from '../../domain/filter/filter.ts';
import { whyWitnessHidden } from '../../domain/filter/whyWitnessHidden.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import type { GraphNode } from '../../domain/graph/schema.ts';
import {
  type MarkedPassage,
  markPassages,
  passageAround,
  passagesOfNode,
} from '../../domain/passages/passages.ts';
import type { Selection, View } from './view.ts';

/** One place that previous and next lead to: a passage of the selected node, or one piece of an edge's evidence. */
export interface Stop {
  readonly article: ArticleId;
  /** What the link keeps as the passage being read. */
  readonly span: Span;
  readonly passage: MarkedPassage;
  /** For an edge: the position of the evidence in its list. */
  readonly evidence: number | null;
}

/**
 * The passages that prove the selection, by article in order of date, then in order of the text; those that the
 * filters hide are left out. Of several nodes it is the last one's; with nothing selected there are none.
 */
export function listStops(
  index: GraphIndex,
  visible: VisibleGraph,
  filters: View['filters'],
  selection: Selection,
): readonly Stop[] {
  if (selection.kind === 'none') return [];
  if (selection.kind === 'nodes') {
    const node = index.node(selection.ids.at(-1) ?? selection.ids[0]);
    return passagesOfNode(index, node.id).flatMap(({ article, passages }) =>
      passages
        .filter((passage) => isPassageShown(index, filters, node, passage))
        .map((passage) => ({ article: article.article.id, span: spanOf(passage), passage, evidence: null })),
    );
  }
  const { evidence } = index.edge(selection.id);
  return [...(visible.edges.get(selection.id) ?? [])]
    .flatMap((position) => {
      const item = evidence[position];
      if (!item) return [];
      const passage = passageAround(index, item.article, item);
      return [{ article: item.article, span: spanOf(item), passage, evidence: position }];
    })
    .sort(
      (a, b) =>
        index.article(a.article).number - index.article(b.article).number || a.span.start - b.span.start,
    );
}

/** Whether the filters leave a node's passage in the lists; an event's passages are of the event's date. */
const isPassageShown = (
  index: GraphIndex,
  filters: View['filters'],
  { type, when }: GraphNode,
  { article, section }: MarkedPassage,
): boolean =>
  whyWitnessHidden(index, filters, { article, section, when: type === 'event' ? when : null }).length === 0;

/** The parts of a view that say what is being read, and for whose sake. */
type Place = Pick<View, 'selection' | 'reading'>;

/** The stop that is being read, as a position in the list; -1 when the reader is closed or open elsewhere. */
export function findStop(stops: readonly Stop[], { reading, selection }: Place): number {
  const span = reading?.passage;
  if (!reading || !span) return -1;
  const here = (stop: Stop): boolean => stop.article === reading.article && overlaps(stop.passage, span);
  const chosen = selection.kind === 'edge' ? selection.evidence : null;
  const exact = stops.findIndex((stop) => here(stop) && stop.evidence === chosen && chosen !== null);
  return exact >= 0 ? exact : stops.findIndex(here);
}

/** The view with the stop's passage open in the reader, and its evidence chosen. */
export function readStop(view: View, { article, span, evidence }: Stop): View {
  const { selection } = view;
  const chosen = selection.kind === 'edge' && evidence !== null ? { ...selection, evidence } : selection;
  return { ...view, selection: chosen, reading: { article, passage: span } };
}

/** What an article shows of the selection: the passage being read, the proving words, all marked passages. */
export interface ReadingMarks {
  readonly current: Span | null;
  readonly strong: readonly Span[];
  /** Whole sentences, the current one among them, in order and without overlap. */
  readonly soft: readonly Span[];
}

/** The marks of the article that is open. Other evidence of the selected edge is marked softly, without its words. */
export function marksOfReading(index: GraphIndex, place: Place, stops: readonly Stop[]): ReadingMarks {
  const { reading, selection } = place;
  if (!reading) return { current: null, strong: [], soft: [] };
  const stop = stops[findStop(stops, place)];
  const current =
    stop?.passage ?? (reading.passage && passageAround(index, reading.article, reading.passage));
  const others = selection.kind === 'edge' ? stops.filter((other) => other.article === reading.article) : [];
  const soft = [...others.map((other) => other.passage), ...(current ? [current] : [])];
  const words = current?.marks ?? [];
  return {
    current: current ? spanOf(current) : null,
    strong: words.filter((mark) => stop !== undefined || !isWhole(mark, current)),
    soft: markPassages(index, reading.article, soft).map(spanOf),
  };
}

/** A passage without words of its own to mark, as one found by a search. */
const isWhole = (mark: Span, passage: Span | null): boolean =>
  mark.start === passage?.start && mark.end === passage.end;

const spanOf = ({ start, end }: Span): Span => ({ start, end });
