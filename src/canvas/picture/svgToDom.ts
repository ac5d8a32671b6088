import type { SvgElement } from './svg.ts';

/** The picture as elements of the page. It scales with its box: the size of its own stays in the `viewBox` alone. */
export function svgToDom(picture: SvgElement): SVGElement {
  const shown = makeElement(picture);
  shown.removeAttribute('width');
  shown.removeAttribute('height');
  return shown;
}

function makeElement({ tag, attributes, children }: SvgElement): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes))
    if (name !== 'xmlns') element.setAttribute(name, value);
  element.append(...children.map((child) => (typeof child === 'string' ? child : makeElement(child))));
  return element;
}
