import { createElement, type ReactNode, useId } from 'react';
import type { Shape } from '../drawing/shapes.ts';
import { drawShapes } from '../drawing/svg.ts';
import type { SvgElement } from '../drawing/svgElement.ts';

/** A display list inside an svg element of the page. */
export function Shapes({ of }: { readonly of: readonly Shape[] }) {
  const ids = useId();
  return <SvgParts of={drawShapes(of, ids)} />;
}

/** A drawing that is plain data, inside an svg element of the page. */
export const SvgParts = ({ of }: { readonly of: readonly SvgElement[] }): ReactNode => of.map(toReact);

function toReact({ tag, attributes, children }: SvgElement, key: number | string): ReactNode {
  const props: Record<string, string | number> = { key };
  for (const [name, value] of Object.entries(attributes)) props[propOf(name)] = value;
  return createElement(
    tag,
    props,
    ...children.map((child, n) => (typeof child === 'string' ? child : toReact(child, n))),
  );
}

/** « stroke-width » becomes strokeWidth, as React requires; `data-` attributes stay. */
const propOf = (name: string): string =>
  name.startsWith('data-') ? name : name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
