import { type SvgElement, svg } from '../../drawing/svgElement.ts';
import { hexColour } from '../../lib/hexColour.ts';

/**
 * A picture that other programs read as browsers do: colours as #rrggbb, and a halo as a shape of its own below what it
 * surrounds, since some do not know `paint-order` (Illustrator would draw the halo over the letters). Most read no fonts from
 * inside a file: ours are followed by fonts of nearly their width that systems have.
 */
export const standAlone = (element: SvgElement): SvgElement => {
  const [only] = layersOf(element);
  return only ?? element;
};

function layersOf({ tag, attributes, children }: SvgElement): readonly SvgElement[] {
  const { 'paint-order': order, ...kept } = attributes;
  const inside = children.flatMap<SvgElement | string>((child) =>
    typeof child === 'string' ? [child] : layersOf(child),
  );
  const plain = svg(tag, withFaces(mapValues(kept, hexColour)), inside);
  if (order !== 'stroke' || plain.attributes.stroke === undefined) return [plain];
  const { stroke, 'stroke-width': width, ...filled } = plain.attributes;
  return [inOneColour(plain, stroke), svg(tag, filled, inside)];
}

/** The same shapes, filled with the colour of their outline. */
const inOneColour = ({ tag, attributes, children }: SvgElement, colour: string): SvgElement =>
  svg(
    tag,
    { ...attributes, fill: colour },
    children.map((child) => (typeof child === 'string' ? child : withoutFill(child))),
  );

function withoutFill({ tag, attributes, children }: SvgElement): SvgElement {
  const { fill, ...kept } = attributes;
  return svg(
    tag,
    kept,
    children.map((child) => (typeof child === 'string' ? child : withoutFill(child))),
  );
}

const withFaces = (attributes: Readonly<Record<string, string>>): Record<string, string> => {
  const family = attributes['font-family'];
  if (family === undefined) return { ...attributes };
  const others = family.includes('Narrow') ? narrowFaces : family.includes('Newsreader') ? serifFaces : null;
  return { ...attributes, ...(others !== null && { 'font-family': others }) };
};

const narrowFaces =
  "'Archivo Narrow', 'Arial Narrow', 'Liberation Sans Narrow', 'Nimbus Sans Narrow', 'Roboto Condensed', Arial, sans-serif";
const serifFaces = "Newsreader, Georgia, 'Times New Roman', 'Liberation Serif', serif";

const mapValues = (
  attributes: Readonly<Record<string, string>>,
  change: (value: string) => string,
): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, change(value)]));
