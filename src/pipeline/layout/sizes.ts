import type { LayoutNode } from './types.ts';

/** Radius of a node in pixels at zoom 1, before its shape's own factor. */
export function radiusOf(passages: number): number {
  return Math.min(28, 5.5 + 2.9 * Math.sqrt(Math.max(1, passages)));
}

/** Width and height in pixels of a node's label on the canvas, in the language in which it is larger. */
export function labelSizeOf(node: LayoutNode): { readonly width: number; readonly height: number } {
  const strong = node.type === 'country' || node.passages >= 6;
  const perCharacter = strong ? 6.5 : 5.6;
  const lineHeight = strong ? 15 : 13.5;
  const labels = [node.label.fr, node.label.en].map((name) => withYear(breakLabel(name), name, node.year));
  const characters = Math.max(...labels.flat().map((line) => line.length));
  const lines = Math.max(...labels.map((label) => label.length));
  return { width: characters * perCharacter, height: lines * lineHeight };
}

/** An event's year follows the last line, unless its name contains it. */
function withYear(lines: readonly string[], name: string, year: number | undefined): readonly string[] {
  if (year === undefined || name.includes(String(year))) return lines;
  return lines.map((line, at) => (at === lines.length - 1 ? `${line} ${year}` : line));
}

/** A label's lines: above 15 characters it is cut at the space that balances them best, never truncated. */
function breakLabel(name: string): readonly string[] {
  if (name.length <= 15) return [name];
  const spaces = [...name.matchAll(/ /g)].map((match) => match.index);
  const imbalance = (at: number) => Math.max(at, name.length - at - 1);
  const best = spaces.sort((a, b) => imbalance(a) - imbalance(b) || a - b)[0];
  return best === undefined ? [name] : [name.slice(0, best), name.slice(best + 1)];
}
