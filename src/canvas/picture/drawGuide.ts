import type { Guide } from '../../domain/arrange/types.ts';
import type { NodeId } from '../../domain/basics/ids.ts';
import type { Palette } from '../../drawing/palette.ts';
import { axisHeightPx } from '../overlay/guideBoxes.ts';
import { axisAt, besidePx, type GuideWords, guideFontPx, ringsInSight } from '../overlay/paintGuide.ts';
import type { PictureCamera } from './pictureCamera.ts';
import { type SvgElement, say, svg } from './svg.ts';

type Years = Extract<Guide, { kind: 'years' }>;
type Rings = Extract<Guide, { kind: 'rings' }>;
type Nodes = ReadonlySet<NodeId>;

/** What lies under a layout's nodes, as `paintGuide` has it: years and rings by turns tinted. */
export function drawGuide(
  guide: Guide,
  camera: PictureCamera,
  palette: Palette,
  visible: Nodes,
): readonly SvgElement[] {
  if (guide.kind === 'years') return drawYears(guide, camera, palette);
  return guide.kind === 'rings' ? drawRings(guide, camera, palette, visible) : [];
}

/** What must be read above them, as `paintGuideWords` has it. */
export function drawGuideWords(
  guide: Guide,
  camera: PictureCamera,
  palette: Palette,
  visible: Nodes,
  words: GuideWords,
): readonly SvgElement[] {
  const face = { 'font-family': palette.dense, 'font-size': guideFontPx, 'stroke-linejoin': 'round' };
  if (guide.kind === 'years') return [svg('g', face, writeYears(guide, camera, palette, words))];
  if (guide.kind === 'rings') return [svg('g', face, writeRings(guide, camera, palette, visible, words))];
  return [];
}

const xOn = ({ zoom, pan }: PictureCamera, x: number): number => x * zoom + pan.x;
const yOn = ({ zoom, pan }: PictureCamera, y: number): number => y * zoom + pan.y;

function drawYears(
  { years, undated }: Years,
  camera: PictureCamera,
  palette: Palette,
): readonly SvgElement[] {
  const floor = undated === null ? camera.height : yOn(camera, undated.top);
  const tinted = years
    .filter((_, n) => n % 2 === 0)
    .map(({ from, to }) =>
      svg('rect', {
        x: say(xOn(camera, from)),
        y: 0,
        width: (to - from) * camera.zoom,
        height: floor,
        fill: palette.region,
      }),
    );
  if (undated === null) return tinted;
  const edge = svg('path', {
    d: `M0 ${say(floor)}H${say(camera.width)}`,
    stroke: palette.ink3,
    'stroke-dasharray': '2 4',
  });
  return [...tinted, edge];
}

function writeYears(
  { years, axis, undated }: Years,
  camera: PictureCamera,
  palette: Palette,
  words: GuideWords,
): readonly SvgElement[] {
  const top = axisAt(camera, axis);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [left, right] = [xOn(camera, first.from), xOn(camera, last.to)];
  const ticks = [...years.map(({ from }) => from), last.to].map(
    (x) => `M${say(xOn(camera, x))} ${say(top)}v5`,
  );
  return [
    svg('rect', {
      x: say(left),
      y: say(top),
      width: right - left,
      height: axisHeightPx,
      fill: palette.canvas,
      opacity: 0.88,
    }),
    svg('path', { d: `M${say(left)} ${say(top)}H${say(right)}${ticks.join('')}`, stroke: palette.ink }),
    svg(
      'g',
      { 'font-weight': 600, 'text-anchor': 'middle', fill: palette.ink },
      years
        .filter(({ from, to }) => (to - from) * camera.zoom >= leastYearPx)
        .map(({ year, from, to }) =>
          svg('text', { x: say(xOn(camera, (from + to) / 2)), y: say(top + 18) }, [String(year)]),
        ),
    ),
    ...(undated === null
      ? []
      : [
          svg(
            'text',
            {
              x: say(Math.max(xOn(camera, undated.from), besidePx)),
              y: say(yOn(camera, undated.top) + 16),
              'font-weight': 500,
              ...haloOf(palette),
            },
            [words.undated],
          ),
        ]),
  ];
}

/** Room for the four digits of a year. */
const leastYearPx = 28;

const haloOf = (palette: Palette) => ({
  fill: palette.ink2,
  stroke: palette.canvas,
  'stroke-width': 3.2,
  'paint-order': 'stroke',
});

function drawRings(
  guide: Rings,
  camera: PictureCamera,
  palette: Palette,
  visible: Nodes,
): readonly SvgElement[] {
  const rings = ringsInSight(guide, visible);
  return rings.toReversed().map(({ x, y }, n) =>
    svg('ellipse', {
      cx: say(xOn(camera, 0)),
      cy: say(yOn(camera, 0)),
      rx: x * camera.zoom,
      ry: y * camera.zoom,
      fill: (rings.length - n) % 2 === 1 ? palette.region : palette.canvas,
    }),
  );
}

const writeRings = (
  guide: Rings,
  camera: PictureCamera,
  palette: Palette,
  visible: Nodes,
  words: GuideWords,
): readonly SvgElement[] => [
  svg(
    'g',
    { 'font-weight': 600, 'text-anchor': 'middle', ...haloOf(palette) },
    ringsInSight(guide, visible).map(({ distance, y }) =>
      svg('text', { x: say(xOn(camera, 0)), y: say(yOn(camera, -y) + guideFontPx + 4) }, [
        distance === null ? words.notLinked : words.steps(distance),
      ]),
    ),
  ),
];
