import type { NodeId } from '../../domain/basics/ids.ts';
import type { Language } from '../../domain/basics/languages.ts';
import type { Emphasis } from '../../domain/filter/emphasis.ts';
import type { VisibleGraph } from '../../domain/filter/filter.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { countryCodeOf } from '../../domain/graph/registers.ts';
import { type Box, overlapArea, type Size } from '../geometry.ts';
import { handOf, ringsOf, standingOfNode } from '../graph/looks.ts';
import type { RingName } from '../nodeMarks.ts';
import { type NodeToDraw, nodeShapes, ringShapes } from '../nodeShapes.ts';
import { opacityOf, type Palette } from '../palette.ts';
import type { MeasureText, Shape, TextShape } from '../shapes.ts';
import { bundleLinks } from './bundles.ts';
import { clusterShapes } from './clusterShapes.ts';
import { type Gathered, gather, type MapCluster } from './gather.ts';
import type { Land } from './land.ts';
import { landShapes, type ShadedCountry } from './landShapes.ts';
import type { MapCamera } from './mapCamera.ts';
import type { MapContent, Shades } from './mapContent.ts';
import { boxReach, type GlyphSpot, glyphBox, type MapLabel, placeNames } from './mapLabels.ts';
import { bundlesInFrame, endsOf, listLinks } from './mapLines.ts';
import type { MapPalette } from './mapPalette.ts';
import { glyphScale, type MapPlaces } from './mapPlaces.ts';

/** All that decides what the map shows, apart from colours and camera. */
export interface MapGround {
  readonly index: GraphIndex;
  readonly language: Language;
  readonly visible: VisibleGraph;
  readonly land: Land;
  readonly content: MapContent;
  readonly places: MapPlaces;
  readonly shades: Shades;
  readonly emphasis: Emphasis;
  /** The same for the selection alone: names keep the places that they have under it. */
  readonly selected: Emphasis;
  /** The node that the arrow keys have reached; null: none. */
  readonly cursor: NodeId | null;
}

/** The whole map as it stands in a room, without the names that its frame would cut. */
export function mapShapes(
  ground: MapGround,
  camera: MapCamera,
  room: Size,
  palette: MapPalette,
  measure: MeasureText,
): readonly Shape[] {
  const { land, content, index } = ground;
  const gathered = gatherAt(ground, camera.zoom);
  const { spots, clusters, clusterOf } = gathered;
  const shaded = shadedCountries(ground);
  const labels = namesAt(ground, gathered, shaded, camera.zoom, 1, measure);
  const ends = endsOf(index, gathered);
  const bundles = bundleLinks(index, content.links, clusterOf);
  const inFrame = bundlesInFrame(bundles, ends, ground.emphasis, camera, room);
  const at = { x: camera.x, y: camera.y };
  return [
    { kind: 'group', at, scale: camera.zoom, shapes: landShapes(land, shaded, palette, camera.zoom) },
    {
      kind: 'group',
      at,
      shapes: [
        ...listLinks(ground, inFrame, ends, palette).flatMap(({ shapes }) => shapes),
        ...clusters.flatMap((cluster) => discShapes(ground, cluster, palette)),
        ...spots.flatMap((spot) => glyphShapes(ground, spot, palette)),
        ...labels
          .filter((label) => isWhole(label, camera, room))
          .flatMap((label) => labelShape(label, ground.emphasis, clusters, palette) ?? []),
      ],
    },
  ];
}

/** Where the glyphs are at a zoom, from the plane's origin; those with most passages first. */
export function spotsAt(
  { content: { placed }, places, index }: Pick<MapGround, 'content' | 'places' | 'index'>,
  zoom: number,
): readonly GlyphSpot[] {
  const scale = glyphScale(zoom);
  return placed.flatMap((id) => {
    const place = places.places.get(id);
    const placement = places.placements.get(id);
    if (place === undefined || placement === undefined) return [];
    return {
      id,
      at: places.positionAt(id, zoom),
      reach: place.reach * scale,
      around: placement.kind === 'at' ? placement.place : index.node(id).id,
    };
  });
}

/** The same, gathered where they would lie in a pile; what is selected stands by itself. */
export const gatherAt = (
  ground: Pick<MapGround, 'content' | 'places' | 'index' | 'selected'>,
  zoom: number,
): Gathered =>
  gather(
    { index: ground.index, places: ground.places, zoom, apart: ground.selected.ringed },
    spotsAt(ground, zoom),
  );

/** Whether the frame, and what lies on the map, leave a name whole. */
export function isWhole(
  { box }: MapLabel,
  { x, y }: MapCamera,
  { width, height }: Size,
  covers: readonly Box[] = [],
): boolean {
  const onScreen = { x1: box.x1 + x, y1: box.y1 + y, x2: box.x2 + x, y2: box.y2 + y };
  const isInFrame = onScreen.x1 >= 0 && onScreen.y1 >= 0 && onScreen.x2 <= width && onScreen.y2 <= height;
  return isInFrame && covers.every((cover) => overlapArea(onScreen, cover) === 0);
}

/** The countries of the graph by their ISO codes. */
export function shadedCountries({
  index,
  shades,
  emphasis,
}: Pick<MapGround, 'index' | 'shades' | 'emphasis'>): ReadonlyMap<string, ShadedCountry> {
  const byCode = new Map<string, ShadedCountry>();
  for (const [id, step] of shades.stepOf) {
    const code = countryCodeOf(index.node(id));
    const look = emphasis.ringed.has(id) ? 'selected' : emphasis.pointedNode === id ? 'pointed' : 'plain';
    if (code !== null) byCode.set(code, { id, step, look });
  }
  return byCode;
}

/** The names for a zoom, `letters` times larger than usual. A cluster bears the name of its country or town. */
export const namesAt = (
  { index, language, selected, land }: Pick<MapGround, 'index' | 'language' | 'selected' | 'land'>,
  { spots, clusters }: Pick<Gathered, 'spots' | 'clusters'>,
  codes: { readonly has: (code: string) => boolean },
  zoom: number,
  letters: number,
  measure: MeasureText,
): readonly MapLabel[] => {
  const standing = new Set(spots.map(({ id }) => id));
  const discs = clusters.map(({ head, at, reach }): GlyphSpot => ({ id: head, at, reach, around: head }));
  const glyphs = spots.map((spot) => ({ ...spot, reach: boxReach(index.node(spot.id).type, spot.reach) }));
  return placeNames(
    { index, language, zoom, ringed: selected.ringed, letters, measure },
    [...glyphs, ...discs.filter(({ id }) => !standing.has(id))],
    land.countries,
    codes,
    // Where a head stands beside its own disc, it has the name, and other names keep off the disc.
    discs.filter(({ id }) => standing.has(id)).map(glyphBox),
  );
};

/** A cluster, its ring below it; faded as long as nothing in it is brought forward. */
export function discShapes(
  ground: Pick<MapGround, 'index' | 'emphasis' | 'cursor' | 'visible'>,
  cluster: MapCluster,
  palette: Palette,
): readonly Shape[] {
  const { index, emphasis } = ground;
  const rings = ringsOf(ground);
  const all = [cluster.head, ...cluster.members];
  const types = cluster.members.map((id) => index.node(id).type);
  const ring = all.map((id) => rings.get(id)).find((one) => one === 'reached' || one === 'pointed');
  const opacity = Math.max(...all.map((id) => opacityOf(standingOfNode(id, emphasis), palette)));
  const shapes = clusterShapes({ at: cluster.at, reach: cluster.reach, types }, ring, palette);
  return opacity === 1 ? shapes : [{ kind: 'group', opacity, shapes }];
}

/** A node on the map, its ring below it. */
function glyphShapes(
  { index, emphasis, cursor, visible }: Pick<MapGround, 'index' | 'emphasis' | 'cursor' | 'visible'>,
  { id, at, reach }: GlyphSpot,
  palette: Palette,
): readonly Shape[] {
  const ring = ringsOf({ emphasis, cursor, visible }).get(id);
  const node = index.node(id);
  const glyph = { type: node.type, hand: handOf(node), at, reach };
  return glyphOf(glyph, ring, opacityOf(standingOfNode(id, emphasis), palette), palette);
}

/** The same of a node whose standing is known. */
export function glyphOf(
  node: NodeToDraw,
  ring: RingName | undefined,
  opacity: number,
  palette: Palette,
): readonly Shape[] {
  const shapes = [
    ...(ring === undefined ? [] : ringShapes(ring, node, palette)),
    ...nodeShapes(node, palette),
  ];
  return opacity === 1 ? shapes : [{ kind: 'group', opacity, shapes }];
}

const haloPx = 3.2;
const quietName = 0.55;
/** Where a line of a name stands, in line heights from its top. */
const baselineAt = 0.8;

/** A name with a halo of the canvas. null: what is faded has none, but for countries, whose names are then quiet. */
export function labelShape(
  { id, text, font, tone, lineHeight, box }: MapLabel,
  emphasis: Emphasis,
  clusters: readonly MapCluster[],
  palette: Palette,
): TextShape | null {
  const isShown = id === null || isBroughtForward(id, emphasis, clusters);
  const isCountry = font.italic === true;
  if (!isShown && !isCountry) return null;
  const middle = (box.x1 + box.x2) / 2;
  return {
    kind: 'written',
    lines: text.lines.map((words, n) => ({
      at: { x: middle, y: box.y1 + lineHeight * (n + baselineAt) },
      words,
      ...(text.year !== null &&
        n === text.lines.length - 1 && { tail: { words: text.year, fill: palette.ink3 } }),
    })),
    font,
    fill: palette[isShown ? tone : 'ink3'],
    anchor: 'middle',
    halo: { colour: palette.canvas, widthPx: haloPx },
    ...(!isShown && { opacity: quietName }),
  };
}

/** Whether nothing else is brought forward than a node, or than what the cluster that it heads stands for. */
function isBroughtForward(
  id: NodeId,
  { subject, litNodes, read }: Emphasis,
  clusters: readonly MapCluster[],
): boolean {
  const members = clusters.find(({ head }) => head === id)?.members ?? [];
  return (
    subject === 'none' || [id, ...members].some((one) => litNodes.has(one) || read?.nodes.has(one) === true)
  );
}
