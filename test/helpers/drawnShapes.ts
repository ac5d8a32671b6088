import type { SvgElement } from '../../src/drawing/svgElement.ts';

/** A shape of a drawing with everything that its groups say about it. */
interface DrawnShape {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

const shapes = new Set(['path', 'circle', 'ellipse', 'rect', 'text']);
/** Attributes that apply to a group as a whole; the others are inherited by its shapes. */
const own = new Set(['transform', 'opacity', 'class']);

/** The shapes of a drawing in painting order, each with what it inherits. */
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
