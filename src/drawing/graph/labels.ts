import type { EdgeId, NodeId } from '../../domain/basics/ids.ts';
import type { Language } from '../../domain/basics/languages.ts';
import type { Emphasis } from '../../domain/filter/emphasis.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { pointAt } from '../curves.ts';
import { type Box, extentOf, type Point } from '../geometry.ts';
import { boxInSlot, type LabelRequest, type Obstacle, placeLabels, type Slot } from '../labelPlacement.ts';
import { isStrong, type LabelText, labelTextOf } from '../labelText.ts';
import { asCssFont, type Font, type MeasureText } from '../shapes.ts';
import { detailAt, rankNames } from './detail.ts';
import type { GraphPlaces } from './places.ts';
import type { Scene } from './scene.ts';

/** A name as it is written: its lines, its font, its size in screen pixels. */
interface SetLabel {
  readonly id: NodeId;
  readonly text: LabelText;
  readonly font: Font;
  readonly tone: 'ink' | 'ink2';
  readonly lineHeight: number;
  readonly width: number;
  readonly height: number;
}

/** A name that is shown, and on which side of its node. */
export interface ShownLabel extends SetLabel {
  readonly slot: Slot;
}

/**
 * What text is placed on: the graph at one zoom. Boxes have the graph's origin at 0, 0, so that panning changes none.
 */
export interface TextGround extends GraphPlaces {
  readonly zoom: number;
  /** The font family of labels. */
  readonly dense: string;
  readonly measure: MeasureText;
  /** What names keep clear of besides nodes and one another. */
  readonly kept?: readonly Box[];
  /** The visible part of the graph: the names of nodes inside it stay inside it; left out: everything is visible. */
  readonly frame?: Box | undefined;
  /** Whether every name is to be shown, in the place where it covers least. */
  readonly allShown?: boolean;
  /** Whether only the main names are to be shown, while nothing is selected. */
  readonly mainOnly?: boolean;
  /** By how much the reader has enlarged letters; left out: not at all. */
  readonly letters?: number;
}

/** The names that the selection, or its absence, shows, before the pointer adds any. */
export interface SettledLabels {
  /** All visible nodes, the most telling first. */
  readonly ranked: readonly SetLabel[];
  readonly nodes: ReadonlyMap<string, Obstacle>;
  readonly slots: ReadonlyMap<string, Slot>;
  readonly boxes: readonly Box[];
}

/**
 * How much a name may cover of another name or a node: very little where names are many, a corner where they are few.
 * Square pixels.
 */
const hairPx = 6;
const cornerPx = 120;
/** Names and relation words keep their size on the screen up to this zoom, as on a map; then they grow slowly. */
const steadyTo = 1.6;
const largestScale = 1.6;

/**
 * The factor by which texts grow at a zoom, and with the reader's own letter size. They never shrink: below 11 px
 * nothing can be read.
 */
export const textScale = ({ zoom, letters = 1 }: Pick<TextGround, 'zoom' | 'letters'>): number =>
  letters * Math.min(largestScale, Math.max(1, Math.sqrt(zoom / steadyTo)));

/** Places the names of all nodes that the selection does not fade. `previous`: their places before the zoom changed. */
export function settleLabels(
  { index, language, visible, selected }: Omit<Scene, 'emphasis' | 'cursor'>,
  ground: TextGround,
  previous: ReadonlyMap<string, Slot>,
): SettledLabels {
  const nodes = new Map([...visible.nodes].map((id) => [id as string, nodeBox(index, id, ground)]));
  const order = rankNames(index, visible);
  const ranked = order.map((id) => setLabel(index, id, language, selected.ringed.has(id), ground));
  const detail = detailAt({ index, ranked: order }, ground.zoom, holdsAll(ground.frame, [...nodes.values()]));
  const isWanted = (id: NodeId): boolean => {
    if (selected.subject !== 'none') return isLit(selected, id);
    if (ground.mainOnly) return isStrong(index, id) || selected.ringed.has(id);
    return ground.allShown === true || detail.named.has(id);
  };
  const wanted = ranked.filter(({ id }) => isWanted(id));
  const shapes = boxesOf(selected.subject === 'none' ? ranked : wanted, nodes);
  const linkPoints = pointsAlongLinks(
    [...visible.edges.keys()].filter((id) => isLitLink(selected, id)),
    ground,
  );
  const { kept = [], frame } = ground;
  const apart = placeLabels(shapes, requestsFor(wanted, selected.ringed), {
    largestOverlap: hairPx,
    taken: kept,
    linkPoints,
    previous,
    frame,
  });
  const slots = new Map(apart);
  // A name that finds no free place takes one that it shares, where every name counts.
  if (selected.subject !== 'none' || detail.close || ground.allShown) {
    const left = wanted.filter(({ id }) => !apart.has(id));
    const close = placeLabels(shapes, requestsFor(left, selected.ringed), {
      largestOverlap: ground.allShown || detail.all ? Number.POSITIVE_INFINITY : cornerAt(ground),
      taken: [...kept, ...labelBoxes(wanted, nodes, apart)],
      linkPoints,
      previous,
      frame,
    });
    for (const [id, slot] of close) slots.set(id, slot);
  }
  return { ranked, nodes, slots, boxes: labelBoxes(ranked, nodes, slots) };
}

/** Whether the frame is large enough for all boxes, wherever it lies. */
function holdsAll(frame: Box | undefined, boxes: readonly Box[]): boolean {
  if (frame === undefined) return true;
  const across = Math.max(...boxes.map(({ x2 }) => x2)) - Math.min(...boxes.map(({ x1 }) => x1));
  const down = Math.max(...boxes.map(({ y2 }) => y2)) - Math.min(...boxes.map(({ y1 }) => y1));
  return across <= frame.x2 - frame.x1 && down <= frame.y2 - frame.y1;
}

/**
 * The names to show now: those that were placed and are not faded keep their places; nodes that pointer or keyboard
 * light up get theirs around them, and the node under pointer or keyboard gets its name in any case.
 */
export function showLabels(
  { index, visible, emphasis, selected, cursor }: Scene,
  ground: TextGround,
  settled: SettledLabels,
) {
  const { ranked, nodes } = settled;
  const lit = ranked.filter(({ id }) => visible.nodes.has(id) && isLit(emphasis, id));
  const slots = new Map(
    lit.flatMap(({ id }) => {
      const slot = settled.slots.get(id);
      return slot === undefined ? [] : [[id as string, slot] as const];
    }),
  );
  const wanted = new Set<NodeId>();
  if (emphasis.pointedNode !== null) wanted.add(emphasis.pointedNode);
  if (cursor !== null) wanted.add(cursor);
  if (emphasis.pointedEdge !== null) {
    const { source, target } = index.edge(emphasis.pointedEdge);
    wanted.add(source).add(target);
  }
  const { read, subject } = emphasis;
  // A link that is pointed at while nothing is selected fades nothing, so that all are lit; it adds its two ends.
  const isAdded = (id: NodeId): boolean =>
    read ? read.nodes.has(id) : emphasis !== selected && subject !== 'none';
  const missing = lit.filter(({ id }) => !slots.has(id) && (isAdded(id) || wanted.has(id)));
  const added = placeLabels(boxesOf(lit, nodes), requestsFor(missing, wanted), {
    largestOverlap: ground.allShown ? Number.POSITIVE_INFINITY : cornerAt(ground),
    taken: [...(ground.kept ?? []), ...labelBoxes(lit, nodes, slots)],
    frame: ground.frame,
  });
  for (const [id, slot] of added) slots.set(id, slot);
  const labels = lit.flatMap((label): ShownLabel[] => {
    const slot = slots.get(label.id);
    return slot === undefined ? [] : [{ ...label, slot }];
  });
  return { labels, boxes: labelBoxes(lit, nodes, slots), obstacles: boxesOf(lit, nodes) };
}

/** The box of a node's shape on the screen, with the graph's origin at 0, 0. */
export function nodeBox(
  index: GraphIndex,
  id: NodeId,
  { zoom, positionOf }: Pick<TextGround, 'zoom' | 'positionOf'>,
): Obstacle {
  const { x, y } = positionOf(id);
  const extent = extentOf(index.node(id).type, index.passageCount(id));
  return {
    id,
    x1: (x + extent.x1) * zoom,
    y1: (y + extent.y1) * zoom,
    x2: (x + extent.x2) * zoom,
    y2: (y + extent.y2) * zoom,
  };
}

/** The lines as they are measured: the year comes after the last one. */
export const linesOf = ({ lines, year }: LabelText): readonly string[] =>
  year === null ? lines : lines.map((line, n) => (n === lines.length - 1 ? `${line} ${year}` : line));

function setLabel(
  index: GraphIndex,
  id: NodeId,
  language: Language,
  isSelected: boolean,
  ground: TextGround,
): SetLabel {
  const { dense, measure } = ground;
  const text = labelTextOf(index.node(id), language);
  const strong = isSelected || isStrong(index, id);
  const sizePx = (isSelected ? 15 : strong ? 13.5 : 12) * textScale(ground);
  const font: Font = { family: dense, weight: isSelected ? 700 : strong ? 600 : 500, sizePx };
  const lineHeight = sizePx * 1.14;
  return {
    id,
    text,
    font,
    tone: strong ? 'ink' : 'ink2',
    lineHeight,
    width: Math.max(...linesOf(text).map((line) => measure(line, asCssFont(font)))),
    height: lineHeight * text.lines.length,
  };
}

const isLit = ({ subject, litNodes, read }: Emphasis, id: NodeId): boolean =>
  subject === 'none' || litNodes.has(id) || read?.nodes.has(id) === true;

const isLitLink = ({ subject, litEdges }: Emphasis, id: EdgeId): boolean =>
  subject === 'none' || litEdges.has(id);

/** Below zoom 1 nodes are smaller and closer: what a name may cover shrinks with them. */
const cornerAt = ({ zoom }: TextGround): number => cornerPx * Math.min(1, zoom) ** 2;

const boxesOf = (labels: readonly SetLabel[], nodes: ReadonlyMap<string, Obstacle>): Obstacle[] =>
  labels.flatMap(({ id }) => nodes.get(id) ?? []);

const labelBoxes = (
  labels: readonly SetLabel[],
  nodes: ReadonlyMap<string, Obstacle>,
  slots: ReadonlyMap<string, Slot>,
): Box[] =>
  labels.flatMap((label) => {
    const node = nodes.get(label.id);
    const slot = slots.get(label.id);
    return node === undefined || slot === undefined ? [] : [boxInSlot(node, label, slot)];
  });

/** Names that must be shown are placed first, so that nothing else takes their best places. */
function requestsFor(labels: readonly SetLabel[], forced: ReadonlySet<NodeId>): readonly LabelRequest[] {
  const requests = labels.map(({ id, width, height }) => ({ id, width, height, forced: forced.has(id) }));
  return [...requests.filter((request) => request.forced), ...requests.filter((request) => !request.forced)];
}

const pointSpacingPx = 10;

/** Points along links, on the screen: texts keep clear of them where they can. */
export function pointsAlongLinks(
  ids: Iterable<EdgeId>,
  { zoom, curveOf }: Pick<TextGround, 'zoom' | 'curveOf'>,
): readonly Point[] {
  const points: Point[] = [];
  for (const id of ids) {
    const curve = curveOf(id);
    const lengthPx = Math.hypot(curve.to.x - curve.from.x, curve.to.y - curve.from.y) * zoom;
    const count = Math.max(2, Math.round(lengthPx / pointSpacingPx));
    for (let n = 1; n < count; n += 1) {
      const { x, y } = pointAt(curve, n / count);
      points.push({ x: x * zoom, y: y * zoom });
    }
  }
  return points;
}
