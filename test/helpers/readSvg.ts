import { XMLParser } from 'fast-xml-parser';

/** An element of a drawing, as read by a parser that knows nothing about our writer. */
export interface ReadElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ReadElement[];
  /** All text inside. */
  readonly text: string;
}

type Xml = { readonly [name: string]: unknown } & { readonly ':@'?: Readonly<Record<string, string>> };

const parser = new XMLParser({
  ignoreAttributes: false,
  preserveOrder: true,
  trimValues: false,
  attributeNamePrefix: '',
});

/** Reads a drawing as a tree. */
export function readSvg(file: string): ReadElement {
  const roots = (parser.parse(file) as readonly Xml[]).map(read).filter(({ tag }) => tag === 'svg');
  if (roots[0] === undefined) throw new Error('no svg');
  return roots[0];
}

/** An element and everything in it. */
export const allWithin = (element: ReadElement): readonly ReadElement[] => [
  element,
  ...element.children.flatMap(allWithin),
];

function read(node: Xml): ReadElement {
  const tag = Object.keys(node).find((key) => key !== ':@') ?? '';
  const inside = node[tag];
  if (tag === '#text') return { tag, attributes: {}, children: [], text: String(inside) };
  const children = Array.isArray(inside) ? (inside as readonly Xml[]).map(read) : [];
  return { tag, attributes: node[':@'] ?? {}, children, text: children.map(({ text }) => text).join('') };
}
