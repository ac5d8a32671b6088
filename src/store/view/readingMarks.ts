import { isSameSpan, type Span } from '../../domain/basics/span.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { markPassages, passageAround } from '../../domain/passages/passages.ts';
import { findPlace, type PassagePlace, type ReadFor, spanOf } from './passageCursor.ts';

/**
 * What is marked in an article because of the selection: the passage being read, the proving words, all relevant
 * passages.
 */
export interface ReadingMarks {
  readonly current: Span | null;
  readonly strong: readonly Span[];
  /** Whole sentences, the current one among them, in order and without overlap. */
  readonly soft: readonly Span[];
}

/**
 * The marks of the open article. Other evidence of the selected edge is marked softly as a whole, without marking its
 * words.
 */
export function marksOfReading(
  index: GraphIndex,
  view: ReadFor,
  places: readonly PassagePlace[],
): ReadingMarks {
  const { reading, selection } = view;
  if (!reading) return { current: null, strong: [], soft: [] };
  const found = places[findPlace(places, view)];
  // When nothing is selected, an article is read for its own sake: only the words that a link points to are marked, not
  // the sentences around them.
  const namesWords = selection.kind === 'none' && !isSameSpan(found?.span ?? null, reading.passage);
  const place = namesWords ? undefined : found;
  const current =
    place?.passage ?? (reading.passage && passageAround(index, reading.article, reading.passage));
  const others = selection.kind === 'edge' ? places.filter((other) => other.article === reading.article) : [];
  const soft = [...others.map((other) => other.passage), ...(current ? [current] : [])];
  const words = current?.marks ?? [];
  return {
    current: current ? spanOf(current) : null,
    strong: words.filter((mark) => place !== undefined || !isWhole(mark, current)),
    soft: markPassages(index, reading.article, soft).map(spanOf),
  };
}

/** A passage without particular words to mark, such as one found by a search. */
const isWhole = (mark: Span, passage: Span | null): boolean =>
  mark.start === passage?.start && mark.end === passage.end;
