import type { SvgElement } from '../../src/drawing/svgElement.ts';

/** A shape of a drawing with all that its groups say of it. */
export interface DrawnShape {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

const shapes = new Set(['path', 'circle', 'ellipse', 'rect', 'text']);
/** A group's place and its own opacity are its own; the rest its shapes inherit. */
const own = new Set(['transform', 'opacity', 'class']);

/** The shapes of a drawing in the order in which they are painted, each with what it inherits. */
export function drawnShapes(
  { tag, attributes, children }: SvgElement,
  inherited: Readonly<Record<string, string>> = {},
): readonly DrawnShape[] {
  const all = { ...inherited, ...attributes };
  if (shapes.has(tag)) return [{ tag, attributes: all, text: textOf(children) }];
  const handedDown = Object.fromEntries(Object.entries(all).filter(([name]) => !own.has(name)));
  return children.flatMap((child) => (typeof child === 'string' ? [] : drawnShapes(child, handedDown)));
}

const textOf = (children: SvgElement['children']): string =>
  children.map((child) => (typeof child === 'string' ? child : textOf(child.children))).join('');
