import type { EdgeId } from '../../domain/basics/ids.ts';
import { wordsOfEdge } from '../../domain/graph/predicateWords.ts';
import { pointAt } from '../curves.ts';
import { type Box, overlapArea } from '../geometry.ts';
import { asCssFont, type Font } from '../shapes.ts';
import { type TextGround, textScale } from './labels.ts';
import type { Scene } from './scene.ts';

/** The words of a relation on its link, at a fraction of its length. */
export interface ShownWord {
  readonly id: EdgeId;
  readonly text: string;
  readonly font: Font;
  readonly at: number;
}

const sizePx = 11.5;
const placesAlongLink = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];
const largestOverlapPx = 16;

/** Around a hub with more links than this the words would crowd: they appear only under the pointer. */
const mostWorded = 10;

/**
 * Relation words stand on the links of a neighbourhood and on the link under the pointer, where there is room. `boxes`:
 * theirs, in their order, with the graph's origin at 0, 0.
 */
export function placeWords(
  scene: Scene,
  ground: TextGround,
  obstacles: readonly Box[],
): { readonly words: readonly ShownWord[]; readonly boxes: readonly Box[] } {
  const { index, language, emphasis, visible } = scene;
  const scale = textScale(ground);
  const font: Font = { family: ground.dense, weight: 500, sizePx: sizePx * scale };
  const words: ShownWord[] = [];
  const boxes: Box[] = [];
  for (const id of wordedLinks(scene)) {
    if (!visible.edges.has(id)) continue;
    const text = wordsOfEdge(index, index.edge(id), language);
    const width = ground.measure(text, asCssFont(font));
    const curve = ground.curveOf(id);
    const places = placesAlongLink.map((at) => {
      const { x, y } = pointAt(curve, at);
      return { at, box: boxAround(x * ground.zoom, y * ground.zoom, width, 7 * scale) };
    });
    const free = places.find(({ box }) =>
      [...obstacles, ...boxes].every((other) => overlapArea(box, other) <= largestOverlapPx),
    );
    const place = free ?? (id === emphasis.pointedEdge ? places[0] : undefined);
    if (place === undefined) continue;
    words.push({ id, text, font, at: place.at });
    boxes.push(place.box);
  }
  return { words, boxes };
}

/**
 * The link under the pointer first, then those of the neighbourhood. The selected link is described in its panel
 * instead.
 */
function wordedLinks({ emphasis }: Scene): ReadonlySet<EdgeId> {
  const { pointedEdge, subject, litEdges, marked } = emphasis;
  const links = new Set(pointedEdge === null ? [] : [pointedEdge]);
  if (subject === 'nodes' && litEdges.size <= mostWorded) for (const id of litEdges) links.add(id);
  if (marked !== null) links.delete(marked);
  return links;
}

const boxAround = (x: number, y: number, width: number, halfHeight: number): Box => ({
  x1: x - width / 2,
  y1: y - halfHeight,
  x2: x + width / 2,
  y2: y + halfHeight,
});
