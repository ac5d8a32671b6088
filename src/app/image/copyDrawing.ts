import { type SvgElement, svg } from '../../canvas/picture/svg.ts';

/** A drawing of the page as plain data. */
export interface DrawingCopy {
  readonly width: number;
  readonly height: number;
  readonly elements: readonly SvgElement[];
  /** What is behind it. */
  readonly ground: string;
}

/**
 * Copies a drawing of the page in the light theme's colours: each shape with the values that the page's style sheet
 * gives it, so that it needs none. The drawing itself is left as it is.
 */
export function copyDrawing(drawing: SVGSVGElement): DrawingCopy {
  const host = document.createElement('div');
  host.dataset.theme = 'light';
  host.inert = true;
  host.style.position = 'fixed';
  host.style.left = '-20000px';
  host.style.backgroundColor = 'var(--canvas)';
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  host.append(copy);
  document.body.append(host);
  const frame = copy.getBoundingClientRect();
  const readColour = makeColourReader();
  const elements = [...copy.children].flatMap((child) => copyElement(child, readColour, frame));
  const ground = readColour(getComputedStyle(host).backgroundColor) ?? '#ffffff';
  host.remove();
  return { width: frame.width, height: frame.height, elements, ground };
}

/** A colour of the style sheet as it is in the light theme. */
export function readLightColour(colour: string): string {
  const host = document.createElement('div');
  host.dataset.theme = 'light';
  host.style.color = colour;
  document.body.append(host);
  const read = makeColourReader()(getComputedStyle(host).color);
  host.remove();
  return read ?? '#ffffff';
}

type ReadColour = (colour: string) => string | null;

const places = ['d', 'x', 'y', 'cx', 'cy', 'r', 'rx', 'ry', 'width', 'height', 'transform'];
const groups = new Set(['g', 'tspan']);
const shapes = new Set(['path', 'circle', 'ellipse', 'rect', 'text', ...groups]);

function copyElement(element: Element, readColour: ReadColour, frame: DOMRect): readonly SvgElement[] {
  const { tagName: tag } = element;
  if (!(element instanceof SVGGraphicsElement) || !shapes.has(tag)) return [];
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden') return [];
  if (tag === 'text' && isCut(element, frame)) return [];
  const children = [...element.childNodes].flatMap<SvgElement | string>((child) =>
    child instanceof Element
      ? copyElement(child, readColour, frame)
      : tag === 'text' || tag === 'tspan'
        ? [child.textContent ?? '']
        : [],
  );
  const fixed: Record<string, string> = {};
  for (const name of places) {
    const value = element.getAttribute(name);
    if (value !== null) fixed[name] = value;
  }
  const opacity = style.opacity === '1' ? null : style.opacity;
  if (tag === 'g') return children.length === 0 ? [] : [svg('g', { ...fixed, opacity }, children)];
  const paint = readPaint(element, style, readColour);
  if (tag === 'tspan') return [svg('tspan', { ...fixed, fill: paint.fill }, children)];
  if (paint.fill === 'none' && paint.stroke === null) return [];
  const face =
    tag === 'text'
      ? {
          'font-family': style.fontFamily,
          'font-size': Number.parseFloat(style.fontSize),
          'font-weight': style.fontWeight,
          'font-style': style.fontStyle === 'normal' ? null : style.fontStyle,
          'text-anchor': style.textAnchor === 'start' ? null : style.textAnchor,
        }
      : {};
  return [svg(tag, { ...fixed, ...paint, ...face, opacity }, children)];
}

/** A name that the frame cuts is no name to read: a page leaves it out. */
const isCut = (text: Element, frame: DOMRect): boolean => {
  const { left, right, top, bottom } = text.getBoundingClientRect();
  return left < frame.left || right > frame.right || top < frame.top || bottom > frame.bottom;
};

function readPaint(element: SVGGraphicsElement, style: CSSStyleDeclaration, readColour: ReadColour) {
  const fill = style.fill === 'none' ? null : readColour(style.fill);
  const stroke = style.stroke === 'none' ? null : readColour(style.stroke);
  if (stroke === null) return { fill: fill ?? 'none', stroke };
  const scale = style.vectorEffect === 'non-scaling-stroke' ? (element.getScreenCTM()?.a ?? 1) : 1;
  const dashes = style.strokeDasharray === 'none' ? null : style.strokeDasharray.match(/[\d.]+/g);
  return {
    fill: fill ?? 'none',
    stroke,
    'stroke-width': String(+(Number.parseFloat(style.strokeWidth) / scale).toFixed(4)),
    'stroke-dasharray': dashes?.map((dash) => +(Number(dash) / scale).toFixed(4)).join(' ') ?? null,
    'stroke-linejoin': style.strokeLinejoin === 'miter' ? null : style.strokeLinejoin,
    'stroke-linecap': style.strokeLinecap === 'butt' ? null : style.strokeLinecap,
    'paint-order': style.paintOrder.startsWith('stroke') ? 'stroke' : null,
  };
}

/** Reads any colour of CSS as #rrggbb, mixed ones too; null for one that is not seen. */
function makeColourReader(): ReadColour {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const known = new Map<string, string | null>();
  return (colour) => {
    const before = known.get(colour);
    if (before !== undefined || context === null) return before ?? null;
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    const hex = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    const seen = alpha === 0 ? null : hex;
    known.set(colour, seen);
    return seen;
  };
}
