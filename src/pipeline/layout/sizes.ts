import { breakLabel, isStrongName } from '../../drawing/labelText.ts';
import type { LayoutNode } from './types.ts';

/** Radius of a node in pixels at zoom 1, before its shape's own factor. */
export function radiusOf(passages: number): number {
  return Math.min(28, 5.5 + 2.9 * Math.sqrt(Math.max(1, passages)));
}

/** Width and height in pixels of a node's label on the canvas, in the language in which it is larger. */
export function labelSizeOf(node: LayoutNode): { readonly width: number; readonly height: number } {
  const strong = isStrongName(node.type, node.passages);
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
