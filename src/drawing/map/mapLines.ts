import { certainties } from '../../domain/basics/kinds.ts';
import type { Emphasis } from '../../domain/filter/emphasis.ts';
import type { VisibleGraph } from '../../domain/filter/filter.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import type { Curve } from '../curves.ts';
import type { Size } from '../geometry.ts';
import { lookOfLink } from '../graph/looks.ts';
import type { LinkEnd } from '../linkEnds.ts';
import { asArticles } from '../linkMarks.ts';
import { type LinkLook, styleOfLink } from '../linkShapes.ts';
import { standingMarks } from '../markStates.ts';
import type { Palette } from '../palette.ts';
import type { Shape } from '../shapes.ts';
import { type Bundle, keyOfEnd, type MapEnd } from './bundles.ts';
import type { Gathered } from './gather.ts';
import type { MapCamera } from './mapCamera.ts';
import { mapLinkCurve, mapLinkShapes } from './mapLinks.ts';

/** What decides how lines look. */
interface LineGround {
  readonly index: GraphIndex;
  readonly visible: VisibleGraph;
  readonly emphasis: Emphasis;
}

/** Where lines end, by `keyOfEnd`. */
export type MapEnds = ReadonlyMap<string, LinkEnd>;

/** The ends of all lines at a zoom. */
export const endsOf = (index: GraphIndex, { spots, clusters }: Gathered): MapEnds =>
  new Map([
    ...spots.map(({ id, at, reach }): [string, LinkEnd] => [
      keyOfEnd({ kind: 'node', id }),
      { type: index.node(id).type, at, reach },
    ]),
    ...clusters.map(({ head, at, reach }): [string, LinkEnd] => [
      keyOfEnd({ kind: 'cluster', id: head }),
      { type: 'country', at, reach },
    ]),
  ]);

/**
 * The lines whose two ends are in the frame: one that leaves it leads to nothing that is seen. The link that is selected
 * or pointed at is drawn in any case.
 */
export function bundlesInFrame(
  bundles: readonly Bundle[],
  ends: MapEnds,
  { marked, pointedEdge }: Emphasis,
  { x, y }: MapCamera,
  { width, height }: Size,
): readonly Bundle[] {
  const isSeen = (end: MapEnd): boolean => {
    const at = ends.get(keyOfEnd(end))?.at;
    return at !== undefined && at.x + x >= 0 && at.y + y >= 0 && at.x + x <= width && at.y + y <= height;
  };
  return bundles.filter(
    ({ from, to, edges }) =>
      (isSeen(from) && isSeen(to)) || edges.some(({ id }) => id === marked || id === pointedEdge),
  );
}

/** A line on the map. */
interface DrawnLink {
  readonly bundle: Bundle;
  readonly curve: Curve;
  readonly shapes: readonly Shape[];
}

/** The lines in the order in which they are drawn: what is brought forward lies above the rest. */
export function listLinks(
  ground: LineGround,
  bundles: readonly Bundle[],
  ends: MapEnds,
  palette: Palette,
): readonly DrawnLink[] {
  return bundles
    .flatMap((bundle) => {
      const [from, to] = [ends.get(keyOfEnd(bundle.from)), ends.get(keyOfEnd(bundle.to))];
      const look = lookOfBundle(ground, bundle);
      if (from === undefined || to === undefined || look === null) return [];
      const style = styleOfLink(look, palette);
      return { bundle, look, style, from, to };
    })
    .sort((a, b) => a.style.level - b.style.level)
    .map(({ bundle, look, style, from, to }) => {
      const curve = mapLinkCurve(bundle.bend, from, to);
      return { bundle, curve, shapes: mapLinkShapes(curve, from, to, style, look, palette) };
    });
}

/**
 * The look of the link that stands for all of a line: the one that most brings forward, as thick as the articles that
 * attest any of them. null: the filters hide them all.
 */
function lookOfBundle({ index, visible, emphasis }: LineGround, { edges }: Bundle): LinkLook | null {
  const looks = edges.flatMap((edge) => lookOfLink(index, edge, visible, emphasis) ?? []);
  const rankOf = ({ marked, pointed, standing, certainty }: LinkLook): readonly number[] => [
    Number(marked !== 'no'),
    Number(pointed),
    standingMarks[standing].level,
    -certainties.indexOf(certainty),
  ];
  const [first] = [...looks].sort((a, b) => compareRanks(rankOf(b), rankOf(a)));
  if (first === undefined || edges.length === 1) return first ?? null;
  const articles = new Set(
    edges.flatMap((edge) =>
      (visible.edges.get(edge.id) ?? []).map((position) => edge.evidence[position]?.article),
    ),
  );
  return {
    ...first,
    articles: asArticles(articles.size),
    sourceRinged: looks.some(({ sourceRinged }) => sourceRinged),
    targetRinged: looks.some(({ targetRinged }) => targetRinged),
  };
}

const compareRanks = (a: readonly number[], b: readonly number[]): number =>
  a.map((value, n) => value - (b[n] ?? 0)).find((difference) => difference !== 0) ?? 0;
