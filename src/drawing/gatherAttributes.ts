import { type SvgElement, svg } from './svgElement.ts';

const forText = ['font-family', 'font-weight', 'font-size', 'font-style', 'text-anchor'];
const forAll = ['fill', 'stroke', 'stroke-width', 'stroke-linejoin', 'paint-order'];
const drawn = new Set(['path', 'circle', 'ellipse', 'rect', 'text']);

/**
 * Wraps elements in a group that carries the attribute values most of them share, so that the picture is shorter and
 * looks the same: a picture inside the page is loaded before any script. Only attributes that every element sets are
 * moved, so that none inherits from the group what it did not have.
 */
export function gatherAttributes(
  elements: readonly SvgElement[],
  attributes: Readonly<Record<string, string>> = {},
): SvgElement {
  const leaves = elements.flatMap(leavesOf);
  const texts = leaves.filter(({ tag }) => tag === 'text');
  const shared = new Map<string, string>();
  for (const [names, those] of [[forAll, leaves] as const, [forText, texts] as const])
    for (const name of names) {
      const value = mostCommon(those.map((leaf) => leaf.attributes[name]));
      if (value !== null) shared.set(name, value);
    }
  return svg(
    'g',
    { ...attributes, ...Object.fromEntries(shared) },
    elements.map((element) => without(element, shared)),
  );
}

/** The same for shapes in their order, with a group of its own for each run of them that are painted alike. */
export function gatherRuns(elements: readonly SvgElement[]): readonly SvgElement[] {
  const runs: SvgElement[][] = [];
  elements.forEach((element, n) => {
    const last = elements[n - 1];
    if (last !== undefined && lookOf(last) === lookOf(element)) runs.at(-1)?.push(element);
    else runs.push([element]);
  });
  const groups: SvgElement[][] = [];
  let isOpen = false;
  for (const run of runs) {
    const isLong = run.length >= leastAlike;
    if (isOpen && !isLong) groups.at(-1)?.push(...run);
    else groups.push(run);
    isOpen = !isLong;
  }
  return groups.map((group) => gatherAttributes(group));
}

/** Fewer shapes than these are not worth a group of their own. */
const leastAlike = 4;
const lookOf = ({ attributes }: SvgElement): string => forAll.map((name) => attributes[name]).join();

const leavesOf = (element: SvgElement): readonly SvgElement[] =>
  element.tag === 'defs'
    ? []
    : drawn.has(element.tag)
      ? [element]
      : element.children.flatMap((child) => (typeof child === 'string' ? [] : leavesOf(child)));

/** null: one of them has no value. */
function mostCommon(values: readonly (string | undefined)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) {
    if (value === undefined) return null;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function without(element: SvgElement, shared: ReadonlyMap<string, string>): SvgElement {
  if (element.tag === 'defs') return element;
  const { tag, attributes, children } = element;
  return {
    tag,
    attributes: drawn.has(tag)
      ? Object.fromEntries(Object.entries(attributes).filter(([name, value]) => shared.get(name) !== value))
      : attributes,
    children: drawn.has(tag)
      ? children
      : children.map((child) => (typeof child === 'string' ? child : without(child, shared))),
  };
}
