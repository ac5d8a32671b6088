import { xmlText } from '../lib/xmlText.ts';
import type { Point } from './geometry.ts';

/** An element of an SVG picture: plain data, so that a picture is drawn where there is no document. */
export interface SvgElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (SvgElement | string)[];
}

type Value = string | number | null | undefined;

/**
 * Makes an element. Numbers are rounded to hundredths of a pixel; null and undefined attributes are left out. Use
 * presentation attributes only: the page's policy forbids styles in markup.
 */
export function svg(
  tag: string,
  attributes: Readonly<Record<string, Value>>,
  children: readonly (SvgElement | string)[] = [],
): SvgElement {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined)
      kept[name] = typeof value === 'number' ? formatLength(value) : value;
  }
  return { tag, attributes: kept, children };
}

/** A position in the picture: tenths of a pixel are as fine as anyone sees. */
export const format = (value: number): string => String(Math.round(value * 10) / 10 || 0);

/** A length, to hundredths, so that small shapes keep their form. */
const formatLength = (value: number): string => String(Math.round(value * 100) / 100 || 0);

/** A closed shape as the `d` of a path: where it begins, then each step from corner to corner. */
export function closedPath(corners: readonly Point[]): string {
  const [first = { x: 0, y: 0 }, ...rest] = corners;
  let last = first;
  const steps = rest.map((corner) => {
    const step = `${formatLength(corner.x - last.x)} ${formatLength(corner.y - last.y)}`;
    last = corner;
    return step;
  });
  return `M${format(first.x)} ${format(first.y)}l${steps.join(' ').replace(/ -/g, '-')}z`;
}

/** The picture as text. Everything that comes from the graph is escaped, and what no XML may hold is left out. */
export function writeSvg({ tag, attributes, children }: SvgElement): string {
  const said = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeText(value)}"`);
  const start = `<${tag}${said.join('')}`;
  if (children.length === 0) return `${start}/>`;
  const inside = children.map((child) => (typeof child === 'string' ? escapeText(child) : writeSvg(child)));
  return `${start}>${inside.join('')}</${tag}>`;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeText = (text: string): string =>
  xmlText(text).replace(/[&<>"]/g, (character) => escapes[character] ?? '');
