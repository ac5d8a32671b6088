import type { NodeId } from '../../domain/basics/ids.ts';
import type { Language } from '../../domain/basics/kinds.ts';
import type { Emphasis } from '../../domain/filter/emphasis.ts';
import type { VisibleGraph } from '../../domain/filter/filter.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { countryCodeOf } from '../../domain/graph/registers.ts';
import type { Curve } from '../curves.ts';
import type { Size } from '../geometry.ts';
import { handOf, lookOfLink, ringsOf, standingOfNode } from '../graph/looks.ts';
import type { LinkEnd } from '../linkEnds.ts';
import { styleOfLink } from '../linkShapes.ts';
import type { RingName } from '../marks.ts';
import { type NodeToDraw, nodeShapes, ringShapes } from '../nodeShapes.ts';
import { opacityOf, type Palette } from '../palette.ts';
import type { MeasureText, Shape, Written } from '../shapes.ts';
import type { Land } from './land.ts';
import { landShapes, type ShadedCountry } from './landShapes.ts';
import type { MapCamera } from './mapCamera.ts';
import type { MapContent, Shades } from './mapContent.ts';
import { boxReach, type GlyphSpot, type MapLabel, placeNames } from './mapLabels.ts';
import { type MapLink, mapLinkCurve, mapLinkShapes } from './mapLinks.ts';
import type { MapPalette } from './mapPalette.ts';
import { glyphScale, type MapPlaces } from './mapPlaces.ts';

/** All that decides what the map shows, apart from colours and camera. */
interface MapGround {
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
  const { land, content } = ground;
  const spots = spotsAt(ground, camera.zoom);
  const shaded = shadedCountries(ground);
  const labels = namesAt(ground, spots, shaded, camera.zoom, 1, measure);
  const isWhole = ({ box }: MapLabel): boolean =>
    box.x1 + camera.x >= 0 &&
    box.y1 + camera.y >= 0 &&
    box.x2 + camera.x <= room.width &&
    box.y2 + camera.y <= room.height;
  const at = { x: camera.x, y: camera.y };
  return [
    { kind: 'group', at, scale: camera.zoom, shapes: landShapes(land, shaded, palette, camera.zoom) },
    {
      kind: 'group',
      at,
      shapes: [
        ...listLinks(ground, content.links, spots, palette).flatMap(({ shapes }) => shapes),
        ...spots.flatMap((spot) => glyphShapes(ground, spot, palette)),
        ...labels.filter(isWhole).flatMap((label) => labelShape(label, ground.emphasis, palette) ?? []),
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

/** The names for a zoom, `letters` times larger than usual. */
export const namesAt = (
  { index, language, selected, land }: Pick<MapGround, 'index' | 'language' | 'selected' | 'land'>,
  spots: readonly GlyphSpot[],
  codes: { readonly has: (code: string) => boolean },
  zoom: number,
  letters: number,
  measure: MeasureText,
): readonly MapLabel[] =>
  placeNames(
    { index, language, zoom, ringed: selected.ringed, letters, measure },
    spots.map((spot) => ({ ...spot, reach: boxReach(index.node(spot.id).type, spot.reach) })),
    land.countries,
    codes,
  );

/** A link on the map. */
interface DrawnLink {
  readonly link: MapLink;
  readonly curve: Curve;
  readonly shapes: readonly Shape[];
}

/** The links in the order in which they are drawn: what is brought forward lies above the rest. */
export function listLinks(
  { index, visible, emphasis }: Pick<MapGround, 'index' | 'visible' | 'emphasis'>,
  links: readonly MapLink[],
  spots: readonly GlyphSpot[],
  palette: Palette,
): readonly DrawnLink[] {
  const ends = new Map(
    spots.map(({ id, at, reach }): [NodeId, LinkEnd] => [id, { type: index.node(id).type, at, reach }]),
  );
  return links
    .flatMap((link) => {
      const [from, to] = [ends.get(link.edge.source), ends.get(link.edge.target)];
      const look = lookOfLink(index, link.edge, visible, emphasis);
      if (from === undefined || to === undefined || look === null) return [];
      const style = styleOfLink(look, palette);
      return { link, look, style, from, to };
    })
    .sort((a, b) => a.style.level - b.style.level)
    .map(({ link, look, style, from, to }) => {
      const curve = mapLinkCurve(link.bend, from, to);
      return { link, curve, shapes: mapLinkShapes(curve, from, to, style, look.marked, palette) };
    });
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
  { subject, litNodes, read }: Emphasis,
  palette: Palette,
): Written | null {
  const isShown = id === null || subject === 'none' || litNodes.has(id) || read?.nodes.has(id) === true;
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
