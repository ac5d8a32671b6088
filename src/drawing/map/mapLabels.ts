import type { NodeId } from '../../domain/basics/ids.ts';
import type { NodeType } from '../../domain/basics/kinds.ts';
import type { Language } from '../../domain/basics/languages.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import { countryCodeOf } from '../../domain/graph/registers.ts';
import { type Box, overlapArea, type Point } from '../geometry.ts';
import { boxInSlot, type Obstacle, placeLabels } from '../labelPlacement.ts';
import { isStrong, type LabelText, labelTextOf } from '../labelText.ts';
import { nodeLinePx, nodeMarks } from '../nodeMarks.ts';
import { asCssFont, type Font, type MeasureText } from '../shapes.ts';
import { unite } from './frames.ts';
import type { CountryShape } from './land.ts';

/** A name on the map, the middle of its box in pixels from the plane's origin. */
export interface MapLabel {
  readonly key: string;
  /** null: a country that the articles do not name, there to find one's way. */
  readonly id: NodeId | null;
  readonly text: LabelText;
  readonly font: Font;
  readonly tone: 'ink' | 'ink2' | 'ink3';
  readonly lineHeight: number;
  readonly box: Box;
}

/** A glyph at the zoom that names are placed for. */
export interface GlyphSpot {
  readonly id: NodeId;
  readonly at: Point;
  readonly reach: number;
  /** The country or place that it stands around; itself when it stands on its own place. */
  readonly around: NodeId;
}

interface LabelGround {
  readonly index: GraphIndex;
  readonly language: Language;
  readonly zoom: number;
  readonly ringed: ReadonlySet<NodeId>;
  readonly measure: MeasureText;
  /** How many times larger than usual the reader has letters; left out: as usual. */
  readonly letters?: number;
}

const largestOverlapPx = 14;
/** How far the heart of a country reaches from its middle, as a share of its width and height. */
const coreShare = 0.3;
/** Between names on a line: closer together they would be read as one. */
const gapPx = 6;
const dense = '"Archivo Narrow", "Archivo", sans-serif';
const serif = '"Newsreader", Georgia, serif';

/**
 * Places the names so that none covers another: those of what is ringed first, in its order, then those of countries,
 * beside all that stands around their point, then the others by passages as far as there is room, then those of the
 * countries around them. `alsoTaken`: boxes that names keep off and that have none. The same picture gives the same names.
 */
export function placeNames(
  ground: LabelGround,
  glyphs: readonly GlyphSpot[],
  land: readonly CountryShape[],
  shownCodes: { readonly has: (code: string) => boolean },
  alsoTaken: readonly Box[] = [],
): readonly MapLabel[] {
  const { index, ringed } = ground;
  const boxes = glyphs.map(glyphBox);
  const surroundings = boxesAround(index, glyphs, boxes);
  const isCountry = (id: NodeId) => index.node(id).type === 'country';
  const ids = glyphs.map(({ id }) => id);
  const countries = ids.filter(isCountry);
  const aroundCountries = {
    obstacles: [...coresOfLand(ground, land, countries), ...surroundings],
    taken: [
      ...boxes.filter((_, n) => !surroundings.some(({ id }) => id === glyphs[n]?.around)),
      ...alsoTaken,
    ],
  };
  const aroundOthers = { obstacles: boxes, taken: alsoTaken };
  const placed: MapLabel[] = [];
  const place = (id: NodeId, forced: boolean): void => {
    const { obstacles, taken } = isCountry(id) ? aroundCountries : aroundOthers;
    const label = isCountry(id) ? nameCountry(ground, id) : nameNode(ground, id);
    const names = placed.map(({ box }) => box);
    const beside = settle(label, obstacles, { taken, forced, names });
    if (!isCountry(id)) placed.push(...beside);
    else {
      const foreign = aroundCountries.obstacles.filter((obstacle) => obstacle.id !== id);
      placed.push(
        ...beside.map((one) => withinLand(one, ground, land, [...foreign, ...boxes, ...alsoTaken, ...names])),
      );
    }
  };
  const there = new Set(ids);
  for (const id of ringed) if (there.has(id)) place(id, true);
  for (const id of countries) if (!ringed.has(id)) place(id, true);
  for (const id of ids) if (!ringed.has(id) && !isCountry(id)) place(id, false);
  return [
    ...placed,
    ...nameSurroundings(ground, land, shownCodes, [...boxes, ...alsoTaken, ...placed.map(({ box }) => box)]),
  ];
}

/**
 * The name of a country somewhere in its own land, if it would cover less there than beside its point: on a small map it
 * would stand in a neighbour's land, as if it were that one's name.
 */
function withinLand(
  label: MapLabel,
  { index, zoom }: LabelGround,
  land: readonly CountryShape[],
  others: readonly Box[],
): MapLabel {
  const covered = (box: Box): number => others.reduce((sum, other) => sum + overlapArea(box, other), 0);
  const code = label.id === null ? null : countryCodeOf(index.node(label.id));
  const shape = code === null ? undefined : land.find((one) => one.code === code);
  let best = { box: label.box, covered: covered(label.box) };
  if (shape === undefined || best.covered <= largestOverlapPx) return label;
  const { middle, mainland } = shape;
  const [width, height] = [label.box.x2 - label.box.x1, label.box.y2 - label.box.y1];
  const room = {
    x: Math.max(0, (mainland.x2 - mainland.x1) * zoom - width) / 2,
    y: Math.max(0, (mainland.y2 - mainland.y1) * zoom - height) / 2,
  };
  for (const [across, down] of landSpots) {
    const x1 = middle.x * zoom + across * room.x - width / 2;
    const y1 = middle.y * zoom + down * room.y - height / 2;
    const box = { x1, x2: x1 + width, y1, y2: y1 + height };
    const now = covered(box);
    if (now < best.covered) best = { box, covered: now };
  }
  return { ...label, box: best.box };
}

/** Where in a land a name is tried, from its middle outwards, as shares of the room that it leaves. */
const landSpots = [0, -0.3, 0.3, -0.6, 0.6]
  .flatMap((down) => [0, -0.3, 0.3, -0.6, 0.6].map((across) => [across, down] as const))
  .sort((a, b) => Math.hypot(...a) - Math.hypot(...b));

type Unplaced = Omit<MapLabel, 'box'> & { readonly width: number; readonly height: number };

/** The label where it stands best; none where it has no room. */
function settle(
  label: Unplaced,
  obstacles: readonly Obstacle[],
  options: { readonly taken: readonly Box[]; readonly names: readonly Box[]; readonly forced: boolean },
): readonly MapLabel[] {
  const { key: id, width, height } = label;
  const { taken, names, forced } = options;
  const request = { id, width, height, forced };
  const slot = placeLabels(obstacles, [request], {
    largestOverlap: largestOverlapPx,
    taken: [...taken, ...names],
    names,
  }).get(id);
  const around = obstacles.find((obstacle) => obstacle.id === id);
  return slot === undefined || around === undefined
    ? []
    : [{ ...label, box: boxInSlot(around, label, slot) }];
}

function nameCountry(
  { index, language, zoom, ringed, measure, letters = 1 }: LabelGround,
  id: NodeId,
): Unplaced {
  const sizePx = letters * Math.min(22, 15.5 * Math.max(1, zoom ** 0.3));
  return setName(
    {
      key: id,
      id,
      text: { lines: [nameOf(index.node(id), language, 'full')], year: null },
      font: {
        family: serif,
        weight: ringed.has(id) ? 680 : 470,
        sizePx: Math.round(sizePx * 10) / 10,
        italic: true,
      },
      tone: 'ink',
      lineHeight: sizePx * 1.14,
    },
    measure,
  );
}

function nameNode({ index, language, ringed, measure, letters = 1 }: LabelGround, id: NodeId): Unplaced {
  const strong = isStrong(index, id) || ringed.has(id);
  const sizePx = letters * (ringed.has(id) ? 14 : strong ? 12.5 : 11.5);
  return setName(
    {
      key: id,
      id,
      text: labelTextOf(index.node(id), language),
      font: { family: dense, weight: ringed.has(id) ? 700 : strong ? 600 : 500, sizePx },
      tone: strong ? 'ink' : 'ink2',
      lineHeight: sizePx * 1.14,
    },
    measure,
  );
}

/**
 * Names of countries that the articles do not name, the largest first, where their land has room and nothing else stands.
 */
function nameSurroundings(
  { language, zoom, measure, letters = 1 }: LabelGround,
  land: readonly CountryShape[],
  shownCodes: { readonly has: (code: string) => boolean },
  taken: readonly Box[],
): readonly MapLabel[] {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const placed: MapLabel[] = [];
  const areaOf = ({ mainland }: CountryShape) => overlapArea(mainland, mainland);
  for (const { code, middle, mainland } of [...land].sort((a, b) => areaOf(b) - areaOf(a))) {
    if (code === null || shownCodes.has(code)) continue;
    const label = setName(
      {
        key: `land-${code}`,
        id: null,
        text: { lines: [names.of(code) ?? code], year: null },
        font: { family: serif, weight: 430, sizePx: 13 * letters, italic: true },
        tone: 'ink3',
        lineHeight: 15 * letters,
      },
      measure,
    );
    if (label.width > (mainland.x2 - mainland.x1) * zoom * 0.92) continue;
    const [x, y] = [middle.x * zoom, middle.y * zoom];
    const box = {
      x1: x - label.width / 2,
      x2: x + label.width / 2,
      y1: y - label.height / 2,
      y2: y + label.height / 2,
    };
    const withGap = { ...box, x1: box.x1 - gapPx * letters, x2: box.x2 + gapPx * letters };
    if ([...taken, ...placed.map((other) => other.box)].some((other) => overlapArea(withGap, other) > 0))
      continue;
    placed.push({ ...label, box });
  }
  return placed;
}

function setName(label: Omit<Unplaced, 'width' | 'height'>, measure: MeasureText): Unplaced {
  const { lines, year } = label.text;
  const widths = lines.map((line, n) =>
    measure(year !== null && n === lines.length - 1 ? `${line} ${year}` : line, asCssFont(label.font)),
  );
  return { ...label, width: Math.max(...widths), height: label.lineHeight * lines.length };
}

/** The box around a glyph. */
export const glyphBox = ({ id, at: { x, y }, reach }: GlyphSpot): Obstacle => ({
  id,
  x1: x - reach,
  x2: x + reach,
  y1: y - reach,
  y2: y + reach,
});

/**
 * The heart of each country, as names of other countries see it: there they would seem to be its own. Those that the
 * articles name have the id of their node.
 */
function coresOfLand(
  { index, zoom }: LabelGround,
  land: readonly CountryShape[],
  countries: readonly NodeId[],
): readonly Obstacle[] {
  const idOf = new Map(countries.map((id) => [countryCodeOf(index.node(id)), id]));
  return land.map(({ code, name, middle, mainland }) => {
    const [width, height] = [mainland.x2 - mainland.x1, mainland.y2 - mainland.y1];
    return {
      id: (code === null ? undefined : idOf.get(code)) ?? name,
      x1: (middle.x - width * coreShare) * zoom,
      x2: (middle.x + width * coreShare) * zoom,
      y1: (middle.y - height * coreShare) * zoom,
      y2: (middle.y + height * coreShare) * zoom,
    };
  });
}

/** For each country the box around its point and all that stands around it. */
function boxesAround(
  index: GraphIndex,
  glyphs: readonly GlyphSpot[],
  boxes: readonly Obstacle[],
): readonly Obstacle[] {
  return glyphs
    .filter(({ id }) => index.node(id).type === 'country')
    .map(({ id }) => ({
      ...(unite(boxes.filter((_, n) => glyphs[n]?.around === id)) ?? { x1: 0, y1: 0, x2: 0, y2: 0 }),
      id,
    }));
}

/** Half the height of a glyph's box on the map, for names to keep off it. */
export const boxReach = (type: NodeType, reach: number): number =>
  nodeMarks[type].hollow ? reach + nodeLinePx / 2 : reach;
