/** A run of an article's text: UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether the two hold the same code units; null is the same as null alone. */
export const isSameSpan = (a: Span | null, b: Span | null): boolean =>
  a?.start === b?.start && a?.end === b?.end;

/** Whether the two share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `outer` holds all of `inner`; a span contains itself. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Orders spans by where they start; of those that start together the longer comes first. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
