import { bySpan, overlaps, type Span } from '../basics/span.ts';

/** A run of text inside which no layer begins or ends, with the layers that cover it, in the order given. */
interface Segment<Layer extends Span> extends Span {
  readonly layers: readonly Layer[];
}

/**
 * Cuts `whole` wherever one of the layers begins or ends. Joined, the segments are `whole` again, without gap or
 * overlap; layers may nest, cross, repeat and reach beyond `whole`. An empty `whole` has no segments.
 */
export function segmentText<Layer extends Span>(
  whole: Span,
  layers: readonly Layer[],
): readonly Segment<Layer>[] {
  const here = layers.filter((layer) => layer.start < layer.end && overlaps(layer, whole));
  const inside = (at: number): boolean => at > whole.start && at < whole.end;
  const cuts = new Set(here.flatMap((layer) => [layer.start, layer.end]).filter(inside));
  const edges = [whole.start, ...[...cuts].sort((a, b) => a - b), whole.end];
  return edges.slice(1).flatMap((end, at) => {
    const start = edges[at] ?? end;
    if (start >= end) return [];
    return [{ start, end, layers: here.filter((layer) => overlaps(layer, { start, end })) }];
  });
}

/**
 * How many mentions lie under each one: 0 for a mention that overlaps no lower one, otherwise one more than the highest
 * that it overlaps. Of two that overlap, the longer lies outside; of equals, the later. Underlines are drawn that many
 * steps down, and the lowest one that covers a word answers a click on it.
 */
export function stackMentions<Mention extends Span>(
  mentions: readonly Mention[],
): ReadonlyMap<Mention, number> {
  const heights = new Map<Mention, number>();
  const shortestFirst = [...mentions].sort((a, b) => a.end - a.start - (b.end - b.start) || bySpan(a, b));
  for (const mention of shortestFirst) {
    const below = [...heights].filter(([other]) => overlaps(other, mention)).map(([, height]) => height + 1);
    heights.set(mention, Math.max(0, ...below));
  }
  return heights;
}
