/** A place between two letters of the page. */
export interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** The place between two letters that is nearest to a point of the window; Safari has a name of its own for it. */
export function caretAt(x: number, y: number): Caret | null {
  const position = document.caretPositionFromPoint?.(x, y);
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}
