import { render } from '@testing-library/react';
import cytoscape, { type Core } from 'cytoscape';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { classesOfLink } from '../../src/canvas/cytoscape/classes.ts';
import { makeStylesheet } from '../../src/canvas/cytoscape/stylesheet.ts';
import {
  certainties,
  type Family,
  families,
  type NodeType,
  nodeTypes,
} from '../../src/domain/basics/kinds.ts';
import { arrowForm } from '../../src/drawing/arrowShapes.ts';
import { paintShapes } from '../../src/drawing/canvas2d.ts';
import { curveBetween } from '../../src/drawing/curves.ts';
import { betweenBorders } from '../../src/drawing/linkEnds.ts';
import { familyMarks } from '../../src/drawing/linkMarks.ts';
import { type LinkLook, linkShapes, plainLink, styleOfLink } from '../../src/drawing/linkShapes.ts';
import { mapLinkCurve, mapLinkShapes } from '../../src/drawing/map/mapLinks.ts';
import type { Standing } from '../../src/drawing/markStates.ts';
import { type RingName, ringMarks } from '../../src/drawing/nodeMarks.ts';
import { nodeShapes, ringShapes } from '../../src/drawing/nodeShapes.ts';
import { type Palette, tokenPalette } from '../../src/drawing/palette.ts';
import type { Shape } from '../../src/drawing/shapes.ts';
import { drawShapes } from '../../src/drawing/svg.ts';
import { type SvgElement, svg } from '../../src/drawing/svgElement.ts';
import { drawLegend } from '../../src/paper/sheet/drawLegend.ts';
import { sheetMessages } from '../../src/paper/sheet/sheetMessages.ts';
import { LinkSample } from '../../src/ui/evidence/LinkSample.tsx';
import { SvgParts } from '../../src/ui/SvgParts.tsx';
import { drawnShapes } from '../helpers/drawnShapes.ts';
import {
  type Painted,
  type PaintedForm,
  RecordingPath,
  recordingContext,
} from '../helpers/recordingContext.ts';

/* Every mark through every painter, compared shape by shape. Cytoscape's own drawing is the judge of the others. */

/** A different colour for each token, in the form that Cytoscape gives. */
let next = 0;
const colour = (): string => `rgb(${next++},7,9)`;
const paint = <Key extends string>(colours: Readonly<Record<Key, string>>): Record<Key, string> =>
  Object.fromEntries(Object.keys(colours).map((key) => [key, colour()])) as Record<Key, string>;
const { nodes, families: links, theme, dense, ...inks } = tokenPalette;
/** No other colour is mixed with it that would be one of the others. */
const canvas = 'rgb(9,255,255)';
const palette: Palette = {
  ...paint(inks),
  canvas,
  nodes: paint(nodes),
  families: paint(links),
  theme,
  dense,
};

const reach = 12;
const [from, to] = [
  { x: 0, y: 0 },
  { x: 160, y: 90 },
];
const bend = 14;

/** One variation of the look at a time, for each family. */
const variations: readonly (readonly [name: string, look: Partial<LinkLook>])[] = [
  ['of one article', {}],
  ['of two articles', { articles: 2 }],
  ['of three articles', { articles: 3 }],
  ...certainties.map((certainty) => [certainty, { certainty }] as const),
  ...(['lit', 'read', 'unread', 'dimmed', 'faded'] satisfies Standing[]).map(
    (standing) => [standing, { standing }] as const,
  ),
  ['faint', { faint: true }],
  ['pointed', { pointed: true, articles: 2 }],
  ['marked', { marked: 'inside' }],
  ['marked outside the articles', { marked: 'outside' }],
  ['between ringed nodes', { sourceRinged: true, targetRinged: true }],
  ['in pencil', { hand: 'pencil' }],
  ['in pencil with the marker', { hand: 'pencil', marked: 'inside' }],
  ['in pencil with a broken marker', { hand: 'pencil', marked: 'outside', articles: 3 }],
];
const looks = families.flatMap((family) =>
  variations.map(([name, look]) => ({ name: `${family}, ${name}`, look: { ...plainLink, family, ...look } })),
);

const shapesOf = (look: LinkLook): readonly Shape[] =>
  linkShapes(
    betweenBorders(
      curveBetween(from, to, bend),
      { type: 'country', at: from, reach },
      { type: 'group', at: to, reach },
    ),
    styleOfLink(look, palette),
  );

describe('a link', () => {
  let canvas: ReturnType<typeof startCytoscape>;
  beforeAll(() => {
    canvas = startCytoscape();
  });
  afterAll(() => canvas.stop());

  it.each(looks)('is on the canvas, in a picture and on the map the same: $name', ({ look }) => {
    const wanted = onCanvas2d(shapesOf(look));
    expectAlike(inSvg(shapesOf(look)), wanted);
    expectAlike(inReact(shapesOf(look)), wanted);
    expectAlike(onMap(look), wanted);
    const { arrow } = familyMarks[look.family];
    // Pencilled links have their arrowheads from the overlay, which draws the same shapes.
    const cytoscapes = look.hand === 'pencil' ? wanted.slice(0, 1) : wanted;
    const goesOn = arrow?.hollow === true && look.hand === 'ink';
    expectAlike(
      canvas.paintLink(look).map(cutShort),
      goesOn ? wanted.map(cutShort) : cytoscapes.map(cutShort),
    );
    expect(wanted).toHaveLength(arrow === null ? 1 : 2);
  });
});

describe('the arrowhead of a family', () => {
  const painters: Readonly<Record<string, (family: Family) => readonly Seen[]>> = {
    canvas2d: (family) => onCanvas2d(shapesOf({ ...plainLink, family })),
    svg: (family) => inSvg(shapesOf({ ...plainLink, family })),
    map: (family) => onMap({ ...plainLink, family }),
    'lists and legends': (family) => readDom(render(<LinkSample family={family} />).container),
    'legend on paper': (family) =>
      seenIn(
        svg('g', {}, drawLegend(contentOf(family), sheetMessages.fr, palette, 900, measure).elements),
      ).filter(({ text }) => !text),
  };
  it.each(families.flatMap((family) => Object.keys(painters).map((painter) => ({ family, painter }))))(
    'is there, and is of its form: $family by $painter',
    ({ family, painter }) => {
      const { arrow } = familyMarks[family];
      const heads = (painters[painter]?.(family) ?? []).filter(({ form }) => form.kind !== 'curve');
      expect(heads).toHaveLength(arrow === null ? 0 : 1);
      if (arrow === null || heads[0] === undefined) return;
      const mark = { name: arrow.name, scale: arrow.scale, widthPx: 1.1, colour: '', hollowPx: null };
      const [alone] = onCanvas2d([arrowForm(mark, { x: 0, y: 0 }, 0)]);
      expect(extent(heads[0].form)).toBeCloseTo(alone ? extent(alone.form) : Number.NaN, 0);
      expect(heads[0].op).toBe(arrow.hollow ? 'stroke' : 'fill');
    },
  );
});

describe('a node', () => {
  let canvas: ReturnType<typeof startCytoscape>;
  beforeAll(() => {
    canvas = startCytoscape();
  });
  afterAll(() => canvas.stop());

  it.each(nodeTypes)('is on the canvas, in a picture and on the map the same: %s', (type) => {
    const shapes = nodeShapes({ type, at: from, reach }, palette);
    const wanted = onCanvas2d(shapes);
    expectAlike(inSvg(shapes), wanted);
    expectAlike(inReact(shapes), wanted);
    const [cytoscapes] = canvas.paintNode(type).filter(({ op }) => op === 'fill');
    const ours = wanted.findLast(({ op }) => op === 'fill');
    expect(cytoscapes).toBeDefined();
    expectAlike(cytoscapes ? [cytoscapes] : [], ours ? [ours] : []);
  });
});

describe('what marks a node', () => {
  const marked = nodeTypes.flatMap((type) => [
    ...(Object.keys(ringMarks) as RingName[]).map((ring) => ({
      name: `a ${ring} ${type}`,
      shapes: ringShapes(ring, { type, at: from, reach }, palette),
      least: ringMarks[ring].length,
    })),
    {
      name: `a pencilled ${type}`,
      shapes: nodeShapes({ type, at: from, reach, hand: 'pencil' }, palette),
      least: 2,
    },
  ]);

  it.each(marked)('is on the canvas, in a picture and on the page the same: $name', ({ shapes, least }) => {
    const wanted = onCanvas2d(shapes);
    expect(wanted.length).toBeGreaterThanOrEqual(least);
    expectAlike(inSvg(shapes), wanted);
    expectAlike(inReact(shapes), wanted);
  });
});

/** A shape as a painter has drawn it. */
interface Seen {
  readonly op: 'fill' | 'stroke';
  readonly form: PaintedForm;
  readonly colour: string;
  readonly alpha: number;
  readonly widthPx: number;
  readonly dash: readonly number[];
  readonly text?: string;
}

/** Cytoscape includes the opacity in its colours. */
function seen({ op, form, colour: ink, alpha, widthPx, dash }: Omit<Painted, 'erases'>): Seen {
  const [red, green, blue, own = 1] = (ink.match(/[\d.]+/g) ?? []).map(Number);
  return {
    op,
    form,
    colour: `rgb(${red},${green},${blue})`,
    alpha: alpha * own,
    widthPx,
    dash: op === 'stroke' ? dash : [],
  };
}

/** Positions are written in tenths of a pixel, and outlines may begin at any corner. */
function expectAlike(found: readonly Seen[], wanted: readonly Seen[]): void {
  expect(found.map(withoutNumbers)).toEqual(wanted.map(withoutNumbers));
  found.forEach((one, n) => {
    const other = wanted[n];
    if (other === undefined) return;
    expect(one.alpha).toBeCloseTo(other.alpha, 2);
    expect(one.widthPx).toBeCloseTo(other.widthPx, 1);
    one.dash.forEach((px, at) => {
      expect(px).toBeCloseTo(other.dash[at] ?? Number.NaN, 1);
    });
    expect(distanceBetween(one.form, other.form)).toBeLessThan(0.35);
  });
}

const withoutNumbers = ({ op, form, colour: ink, dash }: Seen) => ({
  op,
  kind: form.kind,
  colour: ink,
  dashes: dash.length,
});

/** The greatest distance from a point of one form to the nearest point of the other. */
function distanceBetween(one: PaintedForm, other: PaintedForm): number {
  if (one.kind === 'circle' && other.kind === 'circle')
    return Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y), Math.abs(one.r - other.r));
  if (one.kind === 'circle' || other.kind === 'circle') return Number.POSITIVE_INFINITY;
  const away = (from: PaintedPoints, to: PaintedPoints): number =>
    Math.max(...from.map(([x, y]) => Math.min(...to.map(([u, v]) => Math.hypot(x - u, y - v)))));
  return Math.max(away(one.points, other.points), away(other.points, one.points));
}

type PaintedPoints = readonly (readonly [number, number])[];

function onCanvas2d(shapes: readonly Shape[]): readonly Seen[] {
  const { context, painted } = recordingContext();
  paintShapes(context, shapes);
  return painted.map(seen);
}

const inSvg = (shapes: readonly Shape[]): readonly Seen[] => seenIn(svg('svg', {}, drawShapes(shapes)));

const inReact = (shapes: readonly Shape[]): readonly Seen[] =>
  readDom(
    render(
      <svg aria-hidden="true">
        <SvgParts of={drawShapes(shapes)} />
      </svg>,
    ).container,
  );

function onMap(look: LinkLook): readonly Seen[] {
  const [source, target] = [
    { type: 'country', at: from, reach },
    { type: 'group', at: to, reach },
  ] as const;
  const steps = bend / (Math.hypot(to.x, to.y) * 0.09);
  const curve = mapLinkCurve({ steps, parallel: false }, source, target);
  const style = styleOfLink(look, palette);
  const shapes = mapLinkShapes(curve, source, target, style, look, palette);
  return inSvg(look.marked === 'no' ? shapes : shapes.slice(1));
}

function readDom(container: Element): readonly Seen[] {
  const toData = (element: Element): SvgElement => ({
    tag: element.tagName.toLowerCase(),
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    children: [...element.children].map(toData),
  });
  return seenIn(toData(container));
}

function seenIn(element: SvgElement): readonly Seen[] {
  const withAlpha = (one: SvgElement, alpha: number): readonly (Seen & { readonly text?: string })[] => {
    const own = alpha * Number(one.attributes.opacity ?? 1);
    if (one.tag === 'g' || one.tag === 'svg' || one.tag === 'div')
      return one.children.flatMap((child) => (typeof child === 'string' ? [] : withAlpha(child, own)));
    return drawnShapes(one).flatMap(({ tag, attributes, text }) => {
      if (tag === 'text') return [{ ...noForm, text }];
      const form = formOf(tag, attributes);
      const fill = attributes.fill ?? 'none';
      const { stroke = 'none' } = attributes;
      const filled = { op: 'fill', form, colour: fill, alpha: own, widthPx: 0, dash: [] } as const;
      const stroked = {
        op: 'stroke',
        form,
        colour: stroke,
        alpha: own,
        widthPx: Number(attributes['stroke-width'] ?? 1),
        dash: (attributes['stroke-dasharray'] ?? '').split(' ').filter(Boolean).map(Number),
      } as const;
      const both = attributes['paint-order'] === 'stroke' ? [stroked, filled] : [filled, stroked];
      return both.filter(({ colour: ink }) => ink !== 'none').map(seen);
    });
  };
  return withAlpha(element, 1);
}

const noForm: Seen = {
  op: 'fill',
  form: { kind: 'curve', points: [] },
  colour: '',
  alpha: 1,
  widthPx: 0,
  dash: [],
};

function formOf(tag: string, attributes: Readonly<Record<string, string>>): PaintedForm {
  const number = (name: string): number => Number(attributes[name] ?? 0);
  if (tag === 'circle') return { kind: 'circle', x: number('cx'), y: number('cy'), r: number('r') };
  if (tag === 'rect') {
    const [x, y, width, height] = ['x', 'y', 'width', 'height'].map(number) as [
      number,
      number,
      number,
      number,
    ];
    return {
      kind: 'corners',
      points: [
        [x, y],
        [x + width, y],
        [x + width, y + height],
        [x, y + height],
      ],
    };
  }
  const d = attributes.d ?? '';
  const numbers = (text: string): number[] => (text.match(/-?[\d.]+/g) ?? []).map(Number);
  const pairs = (all: readonly number[]) =>
    Array.from({ length: all.length / 2 }, (_, n) => [all[2 * n], all[2 * n + 1]] as [number, number]);
  if (d.includes('Q')) return { kind: 'curve', points: pairs(numbers(d)) };
  const [start = '', steps] = d.split('l');
  if (steps === undefined) return { kind: 'corners', points: pairs(numbers(d)) };
  let [at] = pairs(numbers(start)) as [[number, number]];
  const points = [at];
  for (const [x, y] of pairs(numbers(steps))) {
    at = [at[0] + x, at[1] + y];
    points.push(at);
  }
  return { kind: 'corners', points };
}

/**
 * Under a hollow arrowhead Cytoscape's line continues and is then erased: where a line ends is checked with the
 * arrowhead.
 */
const cutShort = (one: Seen): Seen =>
  one.form.kind === 'curve' ? { ...one, form: { kind: 'curve', points: one.form.points.slice(0, 2) } } : one;

/** The least width of a form, which does not change when it is turned. */
function extent(form: PaintedForm): number {
  if (form.kind === 'circle') return 2 * form.r;
  const { points } = form;
  const across = Array.from({ length: 180 }, (_, degree) => {
    const [cos, sin] = [Math.cos((degree * Math.PI) / 180), Math.sin((degree * Math.PI) / 180)];
    const along = points.map(([x, y]) => x * cos + y * sin);
    return Math.max(...along) - Math.min(...along);
  });
  return Math.max(...across.map((width, at) => Math.min(width, across[(at + 90) % 180] ?? width)));
}

const measure = (text: string): number => text.length * 6;
const contentOf = (family: Family) => ({
  types: [],
  families: [family],
  certainties: [],
  mostArticles: 0,
  pencilled: false,
  sizes: [],
  marked: false,
});

/** Cytoscape with its own renderer, on canvases that record what it paints, in the graph's own pixels. */
function startCytoscape() {
  const contexts: ReturnType<typeof recordingContext>[] = [];
  const getContext = vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation((() => {
    const made = recordingContext();
    contexts.push(made);
    return made.context;
  }) as never);
  const toDataURL = vi
    .spyOn(HTMLCanvasElement.prototype, 'toDataURL')
    .mockReturnValue('data:image/png;base64,');
  vi.stubGlobal('Path2D', RecordingPath);
  const container = document.createElement('div');
  for (const size of ['clientWidth', 'clientHeight']) Object.defineProperty(container, size, { value: 600 });
  document.body.append(container);
  const paintAll = (core: Core): readonly Painted[] => {
    contexts.length = 0;
    const { x1, y1 } = core.elements().boundingBox();
    core.png({ full: true });
    core.destroy();
    // Cytoscape moves the picture into view; this moves it back to where it is in the graph.
    const back = (form: PaintedForm): PaintedForm =>
      form.kind === 'circle'
        ? { ...form, x: form.x + x1, y: form.y + y1 }
        : { ...form, points: form.points.map(([x, y]) => [x + x1, y + y1] as const) };
    const painted = contexts.flatMap((one) => one.painted).map((one) => ({ ...one, form: back(one.form) }));
    return painted.filter(({ erases }) => !erases);
  };
  const start = (elements: cytoscape.ElementDefinition[]): Core =>
    cytoscape({
      container,
      elements,
      style: makeStylesheet(palette),
      layout: { name: 'preset', fit: false },
    });
  return {
    paintLink: (look: LinkLook): readonly Seen[] => {
      const core = start([
        { data: { id: 'a', type: 'country', sizePx: 2 * reach }, position: { ...from } },
        { data: { id: 'b', type: 'group', sizePx: 2 * reach }, position: { ...to } },
        {
          data: { id: 'l', source: 'a', target: 'b', family: look.family, distances: [bend] },
          classes: classesOfLink(look),
        },
      ]);
      const [ink, head] = [styleOfLink(look, palette).colour, palette.families[look.family]];
      return paintAll(core)
        .map(seen)
        .filter((one) => [ink, head].includes(one.colour));
    },
    paintNode: (type: NodeType): readonly Seen[] => {
      const core = start([{ data: { id: 'a', type, sizePx: 2 * reach }, position: { ...from } }]);
      return paintAll(core).map(seen);
    },
    stop: () => {
      container.remove();
      getContext.mockRestore();
      toDataURL.mockRestore();
      vi.unstubAllGlobals();
    },
  };
}
