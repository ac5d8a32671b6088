import type { Language } from '../../domain/basics/languages.ts';
import type { Region } from '../../domain/graph/schema.ts';
import { typeset } from '../../lib/typeset.ts';
import type { Box } from '../geometry.ts';
import { breakLabel } from '../labelText.ts';
import { asCssFont, type Font } from '../shapes.ts';
import { nodeBox, pointsAlongLinks, type TextGround } from './labels.ts';
import { type NameRequest, placeRegionNames } from './placeRegionNames.ts';
import { regionPaddingPx, type ShownRegion } from './regions.ts';
import type { Scene } from './scene.ts';

/** From one line of a region's name to the next, for letters of the usual size. */
export const regionNameLineHeightPx = 23;
/** The font of regions' names; `letters` is the factor by which the reader has enlarged text. */
export const regionNameFont = (letters: number): Font => ({
  family: 'Newsreader, Georgia, serif',
  weight: 430,
  sizePx: 19 * letters,
  italic: true,
});
/** Longer names take two lines. */
const regionsBreakAbove = 26;
/** A region that is small on the screen gets no name, as on a map. */
const leastWidthPx = 90;

/**
 * A box for the name of each region that is large enough at this zoom, with the graph's origin at 0, 0. They are placed
 * before the names of nodes, which keep clear of them: a region's name therefore does not move when the names of nodes
 * change, or when letters are measured anew.
 */
export function nameRegions(
  { index, language, visible }: Pick<Scene, 'index' | 'language' | 'visible'>,
  regions: readonly ShownRegion[],
  ground: Omit<TextGround, 'dense'>,
): ReadonlyMap<string, Box> {
  const { zoom, measure, letters = 1 } = ground;
  const font = asCssFont(regionNameFont(letters));
  const requests = regions
    .filter((shown) => isLargeEnough(shown, zoom))
    .map(({ region, hull }): NameRequest => {
      const lines = linesOfName(region, language);
      return {
        id: region.id,
        hull: hull.map(({ x, y }) => ({ x: x * zoom, y: y * zoom })),
        paddingPx: regionPaddingPx * zoom,
        width: Math.max(...lines.map((line) => measure(line, font))),
        height: regionNameLineHeightPx * letters * lines.length,
      };
    });
  const nodes = [...visible.nodes].map((id) => nodeBox(index, id, ground));
  return placeRegionNames(requests, nodes, pointsAlongLinks(visible.edges.keys(), ground));
}

/** The name of a region, in one line or two. */
export const linesOfName = ({ label }: Region, language: Language): readonly string[] =>
  breakLabel(typeset(label[language]), regionsBreakAbove);

const isLargeEnough = ({ hull }: ShownRegion, zoom: number): boolean => {
  const xs = hull.map((point) => point.x);
  const ys = hull.map((point) => point.y);
  const span = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
  return (span + 2 * regionPaddingPx) * zoom >= leastWidthPx;
};
