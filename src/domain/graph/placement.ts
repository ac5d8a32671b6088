import { asPredicateId, type EdgeId, type NodeId } from '../basics/ids.ts';
import type { GraphIndex } from './graphIndex.ts';
import type { GraphNode } from './schema.ts';
import { surestOf } from './surestOf.ts';

/** Longitude and latitude in degrees. */
export type Coordinates = readonly [number, number];

/** Where the corpus puts a node on a map, or why it does not. */
export type Placement =
  /** It has coordinates of its own. */
  | { readonly kind: 'itself'; readonly at: Coordinates }
  /** A relation puts it in a place, or it concerns exactly one country. */
  | {
      readonly kind: 'at';
      readonly place: NodeId;
      readonly at: Coordinates;
      readonly because: EdgeId | 'only-country';
    }
  | { readonly kind: 'nowhere'; readonly why: 'no-place' | 'several-places' | 'unlocated-place' };

/**
 * The predicates that say where something is, the most specific first. Left out are movements (« a eu pour
 * destination »), fields of action and statements about a place: they do not say where it is.
 */
const placingPredicates = ['happened-in', 'based-in', 'hid-in'].map(asPredicateId);

/**
 * Where each node stands. It follows from the whole graph, not from the filters: filtering moves nothing. Of several
 * places that lie within one another the innermost counts; a node with places apart from one another stands nowhere,
 * unless it concerns exactly one country. A claim that every article denies places nothing.
 */
export const placeNodes = (index: GraphIndex): ReadonlyMap<NodeId, Placement> =>
  new Map(index.graph.nodes.map((node) => [node.id, placementOf(index, node)]));

const placementOf = (index: GraphIndex, node: GraphNode): Placement => {
  if (node.coordinates) return { kind: 'itself', at: node.coordinates };
  if (node.type === 'country' || node.type === 'place') return { kind: 'nowhere', why: 'unlocated-place' };
  const said = placesOf(index, node);
  const [only] = said;
  if (only && said.length === 1) return standAt(index, only.place, only.because);
  const [country] = node.countries;
  if (country !== undefined && node.countries.length === 1) return standAt(index, country, 'only-country');
  const isTorn = said.length > 1 || node.countries.length > 1;
  return { kind: 'nowhere', why: isTorn ? 'several-places' : 'no-place' };
};

const standAt = (index: GraphIndex, place: NodeId, because: EdgeId | 'only-country'): Placement => {
  const { coordinates } = index.node(place);
  return coordinates
    ? { kind: 'at', place, at: coordinates, because }
    : { kind: 'nowhere', why: 'unlocated-place' };
};

interface SaidPlace {
  readonly place: NodeId;
  readonly because: EdgeId;
}

/** The places given by the most specific predicate, without those that contain another of them. */
const placesOf = (index: GraphIndex, node: GraphNode): readonly SaidPlace[] => {
  for (const predicate of placingPredicates) {
    const said = new Map<NodeId, SaidPlace>();
    for (const edge of index.edgesOf(node.id)) {
      const { type } = index.node(edge.target);
      if (edge.predicate !== predicate || edge.source !== node.id) continue;
      if (type !== 'country' && type !== 'place') continue;
      if (surestOf(edge, [...edge.evidence.keys()]) === 'denied') continue;
      said.set(edge.target, { place: edge.target, because: edge.id });
    }
    if (said.size === 0) continue;
    const around = new Set([...said.keys()].flatMap((place) => [...surroundingsOf(index, place)]));
    return [...said.values()].filter(({ place }) => !around.has(place));
  }
  return [];
};

/** All that contains a place, step by step: by « fait partie de », and the one country that it concerns. */
const surroundingsOf = (index: GraphIndex, start: NodeId): ReadonlySet<NodeId> => {
  const around = new Set<NodeId>();
  const visit = (place: NodeId): void => {
    const { type, countries } = index.node(place);
    const outer = index
      .edgesOf(place)
      .filter(({ predicate, source }) => predicate === 'lies-in' && source === place)
      .map(({ target }) => target);
    if (type === 'place' && countries.length === 1) outer.push(...countries);
    for (const id of outer) {
      if (id === start || around.has(id)) continue;
      around.add(id);
      visit(id);
    }
  };
  visit(start);
  return around;
};
