import type { Point } from './geometry.ts';
import type { Drawn, Fade, Font, Form, Hung, Paint, Shape, TextShape } from './shapes.ts';
import { closedPath, format, type SvgElement, svg } from './svgElement.ts';

/**
 * Writes a display list as SVG, in order. Names of gradients begin with `ids`: lists in the same page need different
 * ones.
 */
export function drawShapes(shapes: readonly Shape[], ids = 'fade'): readonly SvgElement[] {
  const fades = new Map<Fade, string>();
  return shapes.flatMap((shape) => drawShape(shape, { fades, ids }));
}

/** Writes shapes that are attached to points of the graph; `hang` puts each in its place. */
export const drawHung = (
  hung: readonly Hung[],
  hang: (at: Point, children: readonly SvgElement[]) => SvgElement,
): readonly SvgElement[] => hung.map(({ at, shapes }) => hang(at, drawShapes(shapes)));

interface Page {
  /** The gradients that were already defined, by name. */
  readonly fades: Map<Fade, string>;
  readonly ids: string;
}

function drawShape(shape: Shape, page: Page): readonly SvgElement[] {
  if (shape.kind === 'written') return [write(shape)];
  if (shape.kind === 'drawn') return draw(shape, page);
  const { at, scale, data = {} } = shape;
  const steps = [
    at !== undefined && `translate(${format(at.x)} ${format(at.y)})`,
    scale !== undefined && `scale(${Math.round(scale * 1e4) / 1e4})`,
  ].filter((step) => step !== false);
  const attributes = {
    ...Object.fromEntries(Object.entries(data).map(([name, value]) => [`data-${name}`, value])),
    transform: steps.length === 0 ? null : steps.join(' '),
    opacity: seen(shape.opacity),
  };
  return [
    svg(
      'g',
      attributes,
      shape.shapes.flatMap((inner) => drawShape(inner, page)),
    ),
  ];
}

const seen = (opacity: number | undefined): number | null =>
  opacity === undefined || opacity === 1 ? null : opacity;
const place = (value: number): string | null => (format(value) === '0' ? null : format(value));

function draw({ form, fill, stroke, isHalo, opacity }: Drawn, page: Page): readonly SvgElement[] {
  const fades: SvgElement[] = [];
  const ink = (paint: Paint): string => {
    if (typeof paint === 'string') return paint;
    const known = page.fades.get(paint);
    const id = known ?? `${page.ids}-${page.fades.size}`;
    if (known === undefined) {
      page.fades.set(paint, id);
      fades.push(drawFade(paint, id));
    }
    return `url(#${id})`;
  };
  const [tag, shape] = shapeOf(form);
  const element = svg(tag, {
    ...shape,
    fill: fill === undefined ? 'none' : ink(fill),
    ...(stroke && {
      stroke: ink(stroke.paint),
      'stroke-width': stroke.widthPx,
      'stroke-dasharray': stroke.dash?.map(short).join(' ') ?? null,
      'stroke-linecap': stroke.cap === 'round' ? 'round' : null,
      'stroke-linejoin': stroke.join === 'round' ? 'round' : null,
      'paint-order': isHalo ? 'stroke' : null,
    }),
    opacity: seen(opacity),
  });
  return [...fades, element];
}

const short = (value: number): string => String(Math.round(value * 100) / 100);

type Attributes = Readonly<Record<string, string | number | null>>;

function shapeOf(form: Form): readonly [tag: string, attributes: Attributes] {
  switch (form.kind) {
    case 'circle':
      return ['circle', { cx: place(form.at.x), cy: place(form.at.y), r: form.r }];
    case 'ellipse':
      return ['ellipse', { cx: place(form.at.x), cy: place(form.at.y), rx: form.rx, ry: form.ry }];
    case 'rect': {
      const { at, width, height, radius } = form;
      return ['rect', { x: place(at.x), y: place(at.y), width, height, rx: radius ?? null }];
    }
    case 'polygon':
      return ['path', { d: closedPath(form.corners) }];
    case 'lines':
      return ['path', { d: form.lines.map((line) => `M${line.map(pointOf).join('L')}`).join('') }];
    case 'curve':
      return ['path', { d: `M${pointOf(form.from)}Q${pointOf(form.control)} ${pointOf(form.to)}` }];
    case 'path':
      return ['path', { d: form.d }];
  }
}

const pointOf = ({ x, y }: Point): string => `${format(x)} ${format(y)}`;

const drawFade = ({ colour, from, to, stops }: Fade, id: string): SvgElement =>
  svg('defs', {}, [
    svg(
      'linearGradient',
      { id, gradientUnits: 'userSpaceOnUse', x1: from, x2: to, y1: 0, y2: 0 },
      stops.map(({ at, opacity }) =>
        svg('stop', { offset: String(at), 'stop-color': colour, 'stop-opacity': opacity }),
      ),
    ),
  ]);

function write({ lines, font, fill, anchor = 'start', halo, opacity }: TextShape): SvgElement {
  const attributes = {
    ...faceOf(font),
    fill,
    'text-anchor': anchor,
    ...(halo && {
      stroke: halo.colour,
      'stroke-width': halo.widthPx,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    }),
    opacity: seen(opacity),
  };
  const [first] = lines;
  const inside = lines.map(({ at, words, tail }) => ({
    at: { x: place(at.x), y: place(at.y) },
    words: tail === undefined ? [words] : [`${words} `, svg('tspan', { fill: tail.fill }, [tail.words])],
  }));
  if (lines.length === 1 && first !== undefined)
    return svg('text', { ...inside[0]?.at, ...attributes }, inside[0]?.words ?? []);
  // In a text of several lines, each line gives its whole position: without it, it would continue where the last one
  // ended.
  return svg(
    'text',
    attributes,
    lines.map(({ at }, n) => svg('tspan', { x: format(at.x), y: format(at.y) }, inside[n]?.words ?? [])),
  );
}

const faceOf = ({ family, weight, sizePx, italic = false }: Font) => ({
  'font-family': family,
  'font-weight': weight,
  'font-size': sizePx,
  'font-style': italic ? 'italic' : null,
});
