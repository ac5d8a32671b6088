import type { Size } from '../../drawing/geometry.ts';
import {
  fitInsets,
  type Insets,
  largestFit,
  leastFitOnPhone,
  narrowInsets,
  narrowPx,
} from '../../drawing/graph/framing.ts';
import { displays } from '../../store/view/view.ts';
import { measureOf } from './measures.ts';

/** How the page frames the canvas between two widths of the window, matching `PageLayout.tsx`; or a sheet of paper. */
export interface PageFraming {
  readonly medium: 'screen' | 'print';
  readonly fromPx: number;
  /** null: no upper limit. */
  readonly toPx: number | null;
  readonly frame: Insets;
  /** What the camera keeps free inside the frame. */
  readonly insets: Insets;
}

const topPx = measureOf('--h-top');
const legendPx = measureOf('--h-legend');
const barPx = displays.length > 1 ? measureOf('--h-bar') : 0;
const besides = (left: number): Insets => ({ top: topPx, right: 0, bottom: legendPx, left });
const onPhone: Insets = { top: topPx, right: 0, bottom: barPx, left: 0 };

const medium = 'screen';
const nothing: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** The layouts in which the whole graph is fitted into the canvas: rail, strip, a large phone, and paper. */
export const fittedLayouts: readonly PageFraming[] = [
  { medium, fromPx: 1280, toPx: null, frame: besides(measureOf('--w-rail')), insets: fitInsets },
  { medium, fromPx: 720, toPx: 1280, frame: besides(measureOf('--w-rail-min')), insets: fitInsets },
  { medium, fromPx: narrowPx, toPx: 720, frame: onPhone, insets: fitInsets },
  { medium: 'print', fromPx: 0, toPx: null, frame: nothing, insets: fitInsets },
];

/** The layout in which the canvas opens on the middle of the graph, at a zoom of its own. */
export const phoneLayout: PageFraming = {
  medium,
  fromPx: 0,
  toPx: narrowPx,
  frame: onPhone,
  insets: narrowInsets,
};
export const phoneZoom = leastFitOnPhone;

/**
 * The zooms for which texts are placed, smallest first: those of common windows. Other windows show the texts of the
 * nearest zoom, few of which would be elsewhere.
 */
export function listZooms(box: Size): readonly PlacedZoom[] {
  const common = commonWindows.map((window) => fitInto(window, box));
  const sorted = [...common, { zoom: phoneZoom, room: phoneRoom }, { zoom: largestFit, room: null }].sort(
    (a, b) => a.zoom - b.zoom,
  );
  return sorted.filter(({ zoom }, n) => n === 0 || zoom / (sorted[n - 1]?.zoom ?? zoom) > sameZoom);
}

/** A zoom for which texts are placed, and the canvas that has it; null: canvases of many sizes. */
interface PlacedZoom {
  readonly zoom: number;
  readonly room: Size | null;
}

/** The canvas of a common phone: what lies beyond it is cut off, and no text is placed across its edges. */
const phoneRoom: Size = { width: 390, height: 844 - onPhone.top - onPhone.bottom };

/** Zooms whose ratio is smaller count as the same. */
const sameZoom = 1.01;

const commonWindows: readonly (readonly [number, number])[] = [
  [1920, 1080],
  [1920, 945],
  [1440, 900],
  [1536, 730],
  [1366, 768],
  [1280, 720],
  [1024, 768],
  // Such windows enlarged to 200 %, and a tablet.
  [960, 540],
  [768, 1024],
  [720, 450],
];

function fitInto(
  [windowWidth, windowHeight]: readonly [number, number],
  { width, height }: Size,
): PlacedZoom {
  const layout = fittedLayouts.find(({ fromPx }) => windowWidth >= fromPx);
  if (layout === undefined) return { zoom: phoneZoom, room: null };
  const { frame } = layout;
  const { across, down } = roomTaken(layout);
  return {
    zoom: Math.min((windowWidth - across) / width, (windowHeight - down) / height, largestFit),
    room: { width: windowWidth - frame.left - frame.right, height: windowHeight - frame.top - frame.bottom },
  };
}

/** What a layout takes from the window's width and height besides the fitted graph, in pixels. */
export const roomTaken = ({
  frame,
  insets,
}: PageFraming): { readonly across: number; readonly down: number } => ({
  across: frame.left + frame.right + insets.left + insets.right,
  down: frame.top + frame.bottom + insets.top + insets.bottom,
});
