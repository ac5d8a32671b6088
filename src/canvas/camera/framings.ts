import type { RefObject } from 'react';
import type { NodeId } from '../../domain/basics/ids.ts';
import type { Layout } from '../../domain/basics/layout.ts';
import { mostTelling } from '../../domain/filter/overview.ts';
import type { Box } from '../../drawing/geometry.ts';
import {
  boxAround,
  type Framing,
  fillRoom,
  fitInsets,
  frameBox,
  type Insets,
  largestFit,
  leastFitOnPhone,
  narrowInsets,
  narrowPx,
  nodeMargin,
} from '../../drawing/graph/framing.ts';
import type { GraphPlaces } from '../../drawing/graph/places.ts';
import type { Scene } from '../../drawing/graph/scene.ts';
import type { AppStore } from '../../store/appStore.ts';
import { linksReadOf } from '../../store/passagesOf.ts';
import { matchesMedia } from '../../ui/media.ts';
import { type Aim, clearedBy, strongestPartner } from './cameraRule.ts';
import { bringClear, bringClearWith, insetsAround } from './freeRoom.ts';

/** Layouts other than the map have names at their edges. */
const layoutInsets: Insets = { top: 92, right: 92, bottom: 40, left: 92 };
/** Room around what is selected, for its name. */
const sightInsets: Insets = { top: 40, right: 72, bottom: 36, left: 72 };
const narrowSight: Insets = { top: 40, right: 36, bottom: 24, left: 36 };
/** A chain leaves the graph a low part of the page, with little above it but its heading. */
const chainInsets: Insets = { top: 44, right: 96, bottom: 40, left: 96 };
/** What is framed is not enlarged beyond this. */
const largestFrame = 1.6;
/** Below this scale a neighbourhood cannot be read, and is framed. */
const leastReadable = 0.45;
/** A canvas lower than this, on a touch screen, is that of a phone in landscape. */
const lowPx = 400;

/** What the canvas shows now. */
interface Shown extends Pick<GraphPlaces, 'positionOf'> {
  readonly scene: Scene;
  readonly layout: Layout;
}

/** Where the camera must be, given the room that is free now. */
interface Framings {
  /** For an aim, starting from the present camera; null: it stays. Earlier cameras are not known here. */
  readonly framingFor: (aim: Aim, before: Framing) => Framing | null;
  /** At the same scale, moved only if the node is out of view. */
  readonly bringIntoSight: (id: NodeId, before: Framing) => Framing | null;
}

/** Measures the frame, what covers it and what is shown each time it is asked. */
export function createFramings(
  frame: RefObject<HTMLElement | null>,
  shown: RefObject<Shown>,
  store: AppStore,
  coversOf: () => readonly Box[],
): Framings {
  const measureRoom = () => ({
    width: frame.current?.clientWidth ?? 0,
    height: frame.current?.clientHeight ?? 0,
  });
  const boxOf = (ids: Iterable<NodeId>, margin: number): Box | null =>
    boxAround([...ids].map(shown.current.positionOf), margin);

  /** `among`: what else there is, for room that they leave empty. */
  const frameNodes = (
    ids: Iterable<NodeId>,
    largestZoom: number,
    isOpening = false,
    among: Iterable<NodeId> = [],
  ): Framing | null => {
    const box = boxOf(ids, nodeMargin);
    const room = measureRoom();
    if (box === null || room.width === 0) return null;
    const isAsked = store.getState().view.chain !== null;
    const wide = shown.current.layout.kind === 'map' ? fitInsets : layoutInsets;
    const least = isAsked ? chainInsets : room.width < narrowPx ? narrowInsets : wide;
    const insets = isOpening || isAsked ? least : insetsAround(coversOf(), room, least);
    const framing = frameBox(box, room, insets, largestZoom);
    const whole = boxOf(among, nodeMargin);
    return whole === null ? framing : fillRoom(framing, whole, room, insets);
  };

  /** All of it; where that would be too small to read, what the reader has asked about, or the most telling part. */
  const frameShown = (largestZoom: number, isOpening = false): Framing | null => {
    const { scene, layout } = shown.current;
    const all = frameNodes(scene.visible.nodes, largestZoom, isOpening);
    const { width, height } = measureRoom();
    const roomy = width >= narrowPx && (height >= lowPx || !isTouched());
    if (all === null || roomy || all.zoom >= leastFitOnPhone) return all;
    if (layout.kind === 'around') return frameNodes([layout.middle[0]], leastFitOnPhone, isOpening);
    const { visible, index } = scene;
    const most = mostTelling(index, nodesOrChosen(visible.nodes, store.getState().view.filters.countries));
    return most === null ? all : frameNodes([most], leastFitOnPhone, isOpening, visible.nodes);
  };

  const frameLit = (): Framing | null => {
    const { litNodes, ringed } = shown.current.scene.selected;
    const lit = frameNodes(litNodes, largestFit);
    if (lit === null) return frameShown(largestFit);
    return lit.zoom >= leastReadable || ringed.size === 0 ? lit : frameNodes(ringed, leastFitOnPhone);
  };

  const measureSight = () => {
    const room = measureRoom();
    const least = room.width < narrowPx ? narrowSight : sightInsets;
    return { room, insets: insetsAround(coversOf(), room, least) };
  };

  /**
   * What is selected; where nothing is, the ends of the links that the passage being read proves, or else what its article
   * names.
   */
  const clearedNow = (): readonly NodeId[] => {
    const state = store.getState();
    const { view, index } = state;
    if (view.selection.kind !== 'none') return clearedBy(view, index);
    const ends = linksReadOf(state).flatMap((id) => {
      const { source, target } = index.edge(id);
      return [source, target];
    });
    const { reading } = view;
    const named = reading === null || ends.length > 0 ? [] : index.mentionsIn(reading.article);
    return [...new Set([...ends, ...named.map(({ node }) => node.id)])];
  };

  const clearSelected = (before: Framing): Framing | null => {
    const { index } = store.getState();
    const { visible } = shown.current.scene;
    const ids = clearedNow().filter((id) => visible.nodes.has(id));
    const box = boxOf(ids, nodeMargin / 2);
    const { room, insets } = measureSight();
    if (box === null || room.width === 0) return null;
    if (before.zoom < leastReadable) {
      const lit = frameLit();
      if (lit !== null && lit.zoom > before.zoom) return lit;
    }
    const width = room.width - insets.left - insets.right;
    const isTooWide = (box.x2 - box.x1) * before.zoom > width && ids.length > 1;
    if (isTooWide) return frameNodes(ids, before.zoom);
    const [only, second] = ids;
    const partner =
      only === undefined || second !== undefined
        ? null
        : strongestPartner(index, (id) => visible.edges.has(id), only);
    const beside = partner && boxOf([partner], nodeMargin / 2);
    return beside ? bringClearWith(box, beside, before, room, insets) : bringClear(box, before, room, insets);
  };

  return {
    framingFor: (aim, before) => {
      const { nodes } = shown.current.scene.visible;
      if (aim.kind === 'open')
        return aim.whole ? frameNodes(nodes, largestFit, true) : frameShown(largestFit, true);
      if (aim.kind === 'clear') return clearSelected(before);
      if (aim.kind !== 'frame') return null;
      if (aim.what === 'lit') return frameLit();
      if (aim.what === 'shown') return frameShown(largestFrame);
      if (aim.what === 'all') return frameNodes(nodes, largestFrame);
      return frameNodes(aim.what, largestFrame);
    },
    bringIntoSight: (id, before) => {
      const box = boxOf([id], nodeMargin);
      const { room, insets } = measureSight();
      return box && bringClear(box, before, room, insets);
    },
  };
}

/** The chosen countries that are shown; where there are none, all that is shown. */
function nodesOrChosen(nodes: ReadonlySet<NodeId>, chosen: readonly NodeId[]): Iterable<NodeId> {
  const shown = chosen.filter((id) => nodes.has(id));
  return shown.length > 0 ? shown : nodes;
}

const isTouched = (): boolean => matchesMedia('(pointer: coarse)');
