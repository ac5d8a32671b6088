import type { ParsedGraph } from '../../domain/graph/parseGraph.ts';

/* A graph from a file is opened first and then shown: a large one is read only the first time. */

let kept: { readonly text: string; readonly parsed: ParsedGraph } | null = null;

/** Keeps what was read from a text until it is taken, or another is kept. */
export function keepRead(text: string, parsed: ParsedGraph): void {
  kept = { text, parsed };
}

/** What was kept for this text, once; null where nothing was. */
export function takeRead(text: string): ParsedGraph | null {
  const parsed = kept?.text === text ? kept.parsed : null;
  kept = null;
  return parsed;
}
