import type { GraphIndex } from '../domain/graphIndex.ts';
import type { EdgeId, NodeId } from '../domain/ids.ts';
import type { Language } from '../domain/schema.ts';
import { type Curve, pointAt } from './curves.ts';
import { type Box, extentOf, overlapArea, type Point } from './geometry.ts';
import { boxInSlot, type LabelRequest, type Obstacle, placeLabels, type Slot } from './labelPlacement.ts';
import { isStrong, type LabelText, labelTextOf } from './labelText.ts';
import { measureText } from './measureText.ts';
import type { Scene } from './scene.ts';

/** A name that is shown: what is written, how, and on which side of its node. Sizes in screen pixels. */
export interface ShownLabel {
  readonly id: NodeId;
  readonly text: LabelText;
  readonly font: string;
  readonly tone: 'ink' | 'ink2';
  readonly lineHeight: number;
  readonly width: number;
  readonly height: number;
  readonly slot: Slot;
}

/** The words of a relation on its link, at a part of its length. */
export interface ShownWord {
  readonly id: EdgeId;
  readonly text: string;
  readonly font: string;
  readonly at: number;
}

export interface ShownTexts {
  readonly labels: readonly ShownLabel[];
  readonly words: readonly ShownWord[];
  /** The boxes of the labels as they were placed, with the graph's origin at 0, 0. */
  readonly boxes: readonly Box[];
}

export interface TextGround {
  readonly zoom: number;
  /** The font family of labels. */
  readonly dense: string;
  readonly positionOf: (id: NodeId) => Point;
  readonly curveOf: (id: EdgeId) => Curve;
}

const largestOverlapPx = 120;
/** From this zoom on every label is shown. */
const allShownFrom = 1.3;
/** Names and relation words keep their size on the screen between these zooms, as on a map. */
const steadyFrom = 0.7;
const steadyTo = 1.6;

/** By how much texts grow or shrink at a zoom. */
export function textScale(zoom: number): number {
  if (zoom < steadyFrom) return Math.max(0.6, Math.sqrt(zoom / steadyFrom));
  return zoom > steadyTo ? Math.min(1.6, Math.sqrt(zoom / steadyTo)) : 1;
}

/**
 * Chooses and places the names and relation words for a scene. Labels that the selection alone would show keep their
 * places while the pointer passes; what it lights is added around them.
 */
export function arrangeTexts(
  scene: Scene,
  ground: TextGround,
  previous: ReadonlyMap<string, Slot>,
): { readonly shown: ShownTexts; readonly settled: ReadonlyMap<string, Slot> } {
  const { index, visible, emphasis, selected } = scene;
  const boxes = new Map([...visible.nodes].map((id) => [id as string, nodeBox(index, id, ground)]));
  const limit = ground.zoom >= allShownFrom ? Number.POSITIVE_INFINITY : largestOverlapPx;
  const ranked = rankLabels(index, visible.nodes);
  const labelOf = (id: NodeId): Omit<ShownLabel, 'slot'> => setLabel(scene, id, ground);

  const isLit = ({ subject, litNodes }: Scene['selected'], id: NodeId): boolean =>
    subject === 'none' || litNodes.has(id);
  const base = ranked.filter((id) => isLit(selected, id));
  const requests = base.map((id) => requestOf(labelOf(id), selected.ringed.has(id)));
  const settled = placeLabels(obstaclesOf(base, boxes), firstForced(requests), {
    largestOverlap: limit,
    linkPoints: pointsAlongLinks(scene, ground),
    previous,
  });

  const now = ranked.filter((id) => isLit(emphasis, id));
  const slots = new Map(
    now.flatMap((id) => (settled.has(id) ? [[id as string, settled.get(id) as Slot]] : [])),
  );
  const keptBoxes = now.flatMap((id) => boxOfSlot(boxes.get(id), labelOf(id), slots.get(id)));
  const pointedAt = new Set([
    emphasis.pointedNode,
    scene.cursor,
    ...(emphasis.pointedEdge === null
      ? []
      : [index.edge(emphasis.pointedEdge).source, index.edge(emphasis.pointedEdge).target]),
  ]);
  const missing = now.filter((id) => !slots.has(id) && (emphasis !== selected || pointedAt.has(id)));
  const added = placeLabels(
    obstaclesOf(now, boxes),
    firstForced(missing.map((id) => requestOf(labelOf(id), pointedAt.has(id)))),
    { largestOverlap: limit, taken: keptBoxes },
  );
  for (const [id, slot] of added) slots.set(id, slot);

  const labels = now.flatMap((id) => {
    const slot = slots.get(id);
    return slot === undefined ? [] : [{ ...labelOf(id), slot }];
  });
  const labelBoxes = labels.flatMap((label) => boxOfSlot(boxes.get(label.id), label, label.slot));
  const words = placeWords(scene, ground, [...obstaclesOf(now, boxes), ...labelBoxes]);
  return { shown: { labels, words, boxes: labelBoxes }, settled };
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

const rankLabels = (index: GraphIndex, ids: Iterable<NodeId>): readonly NodeId[] =>
  [...ids].sort((a, b) => index.passageCount(b) - index.passageCount(a) || (a < b ? -1 : 1));

function setLabel(scene: Scene, id: NodeId, { zoom, dense }: TextGround): Omit<ShownLabel, 'slot'> {
  const { index, language, selected } = scene;
  const text = labelTextOf(index.node(id), language);
  const isSelected = selected.ringed.has(id);
  const strong = isSelected || isStrong(index, id);
  const sizePx = (isSelected ? 15 : strong ? 13.5 : 12) * textScale(zoom);
  const font = `${isSelected ? 700 : strong ? 600 : 500} ${sizePx}px ${dense}`;
  const widths = linesOf(text).map((line) => measureText(line, font));
  const lineHeight = Math.round(sizePx * 1.14 * 2) / 2;
  return {
    id,
    text,
    font,
    tone: strong ? 'ink' : 'ink2',
    lineHeight,
    width: Math.max(...widths),
    height: lineHeight * text.lines.length,
  };
}

/** The lines as they are measured: the year stands after the last one. */
export const linesOf = ({ lines, year }: LabelText): readonly string[] =>
  year === null ? lines : lines.map((line, n) => (n === lines.length - 1 ? `${line} ${year}` : line));

const requestOf = (
  { id, width, height }: Pick<ShownLabel, 'id' | 'width' | 'height'>,
  forced: boolean,
): LabelRequest => ({ id, width, height, forced });

/** What must be shown is placed first, so that nothing else takes its best place. */
const firstForced = (requests: readonly LabelRequest[]): readonly LabelRequest[] => [
  ...requests.filter((request) => request.forced),
  ...requests.filter((request) => !request.forced),
];

const obstaclesOf = (ids: readonly NodeId[], boxes: ReadonlyMap<string, Obstacle>): Obstacle[] =>
  ids.flatMap((id) => boxes.get(id) ?? []);

const boxOfSlot = (
  node: Box | undefined,
  size: { readonly width: number; readonly height: number },
  slot: Slot | undefined,
): Box[] => (node === undefined || slot === undefined ? [] : [boxInSlot(node, size, slot)]);

const pointSpacingPx = 10;

function pointsAlongLinks({ visible, selected }: Scene, { zoom, curveOf }: TextGround): readonly Point[] {
  const points: Point[] = [];
  for (const id of visible.edges.keys()) {
    if (selected.subject !== 'none' && !selected.litEdges.has(id)) continue;
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

const placesAlongLink = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];
const largestWordOverlapPx = 16;

/** Relation words stand on the links of a neighbourhood and on the link under the pointer, where there is room. */
function placeWords(
  scene: Scene,
  { zoom, dense, curveOf }: TextGround,
  obstacles: readonly Box[],
): ShownWord[] {
  const { index, language, emphasis, visible } = scene;
  const font = `500 ${11.5 * textScale(zoom)}px ${dense}`;
  const wanted = new Set(emphasis.subject === 'nodes' ? emphasis.litEdges : []);
  if (emphasis.marked !== null) wanted.delete(emphasis.marked);
  const first = emphasis.pointedEdge === null ? [] : [emphasis.pointedEdge];
  const taken = [...obstacles];
  const words: ShownWord[] = [];
  for (const id of new Set([...first, ...wanted])) {
    if (!visible.edges.has(id)) continue;
    const text = relationWords(index, id, language);
    const halfWidth = measureText(text, font) / 2;
    const curve = curveOf(id);
    for (const at of placesAlongLink) {
      const { x, y } = pointAt(curve, at);
      const box = {
        x1: x * zoom - halfWidth,
        y1: y * zoom - 7,
        x2: x * zoom + halfWidth,
        y2: y * zoom + 7,
      };
      const covered = Math.max(0, ...taken.map((other) => overlapArea(box, other)));
      if (covered > largestWordOverlapPx && id !== emphasis.pointedEdge) continue;
      words.push({ id, text, font, at });
      taken.push(box);
      break;
    }
  }
  return words;
}

const relationWords = (index: GraphIndex, id: EdgeId, language: Language): string =>
  index.graph.predicates[index.edge(id).predicate]?.label[language] ?? '';
