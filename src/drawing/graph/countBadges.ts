import type { EdgeId } from '../../domain/basics/ids.ts';
import type { Family } from '../../domain/basics/kinds.ts';
import { familyOf } from '../../domain/graph/familyOf.ts';
import { numberIn } from '../../lib/counted.ts';
import { pointAt } from '../curves.ts';
import { type Box, overlapArea } from '../geometry.ts';
import { boxAround } from './framing.ts';
import type { TextGround } from './labels.ts';
import type { Scene } from './scene.ts';

/** The number of articles that attest a link, to be written on it. */
export interface CountBadge {
  readonly id: EdgeId;
  readonly articles: number;
  readonly family: Family;
  /** The number as the reader's language writes it. */
  readonly words: string;
  readonly halfWidthPx: number;
}

type CountedScene = Pick<Scene, 'index' | 'visible' | 'emphasis' | 'language'>;

/**
 * One for each link that is not faded and that at least two articles attest, counting only evidence that the filters
 * keep.
 */
export function listCountBadges({ index, visible, emphasis, language }: CountedScene): CountBadge[] {
  const badges: CountBadge[] = [];
  for (const [id, evidence] of visible.edges) {
    if (emphasis.subject !== 'none' && !emphasis.litEdges.has(id)) continue;
    const articles = index.corroboration(index.edge(id), evidence);
    if (articles < 2) continue;
    const words = numberIn[language](articles);
    const halfWidthPx = countRadiusPx + Math.max(0, words.length - inCircle) * halfDigitPx;
    badges.push({ id, articles, family: familyOf(index, index.edge(id)), words, halfWidthPx });
  }
  return badges;
}

export const countRadiusPx = 7;
/** So many digits are within a circle; for more it is drawn out. */
const inCircle = 2;
const halfDigitPx = 2.7;
/** Where along its link a count stands where there is room: away from the middle, which is for the relation's words. */
const usualCountAt = 0.34;
const placesAlongLink = [
  usualCountAt,
  0.66,
  0.38,
  0.62,
  0.3,
  0.7,
  0.42,
  0.58,
  0.26,
  0.74,
  0.46,
  0.54,
  0.22,
  0.78,
  0.5,
  0.18,
  0.82,
  0.14,
  0.86,
];
const hairPx = 2;
/** A fifth of a count's box: a name is still read. */
const mostCoveredPx = 40;

/**
 * Where along its link, from 0 to 1, each count stands: at the first place where it covers neither a name nor a node nor
 * another count, or else where it covers least. One that would hide a name or a node waits, as names do, for a zoom at
 * which there is room: its link is as thick as it says. `obstacles`: boxes with the graph's origin at 0, 0, as at the ground's zoom.
 */
export function placeCounts(
  scene: CountedScene,
  { zoom, curveOf }: Pick<TextGround, 'zoom' | 'curveOf'>,
  obstacles: readonly Box[],
): ReadonlyMap<EdgeId, number> {
  const taken = [...obstacles];
  const places = new Map<EdgeId, number>();
  for (const { id, halfWidthPx } of listCountBadges(scene)) {
    const curve = curveOf(id);
    const points = placesAlongLink.map((at) => {
      const { x, y } = pointAt(curve, at);
      return { at, x: x * zoom, y: y * zoom };
    });
    const reach = boxAround(points, halfWidthPx, countRadiusPx);
    const near = taken.filter((other) => reach !== null && overlapArea(reach, other) > 0);
    let best: { readonly at: number; readonly box: Box; readonly covered: number } | null = null;
    for (const point of points) {
      const box = boxAround([point], halfWidthPx, countRadiusPx);
      if (box === null) continue;
      const covered = near.reduce((sum, other) => sum + overlapArea(box, other), 0);
      if (best === null || covered < best.covered) best = { at: point.at, box, covered };
      if (best.covered <= hairPx) break;
    }
    if (best === null || best.covered > mostCoveredPx) continue;
    places.set(id, best.at);
    taken.push(best.box);
  }
  return places;
}
