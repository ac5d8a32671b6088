import type { Plan } from '../plan.ts';

/** The space of a picture, in pixels at zoom 1, and the zoom at which the canvas shows all of it. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
  /** Labels keep their size on the screen: at this zoom they take 1 / zoom of it in the picture. */
  readonly zoom: number;
}

/** The canvas beside the filters on a screen of 1440 by 900. */
const canvas = { width: 1090, height: 740 };
/** What a node shown at first takes with its label and some margin, in square pixels of the canvas. */
const areaPerNode = 8200;
/** Below this zoom the canvas shrinks its labels too (src/canvas/overlay/labels.ts). */
const leastZoom = 0.7;

/** Room for the nodes shown at first; the others share it, and are hidden until the reader wants them. */
export function pictureSizeOf(plan: Plan): PictureSize {
  const primary = plan.nodes.filter((node) => node.primary).length;
  const fitting = Math.sqrt((canvas.width * canvas.height) / (areaPerNode * Math.max(1, primary)));
  const zoom = Math.max(leastZoom, Math.min(1, fitting));
  const stretch = Math.max(1, zoom / fitting) / zoom;
  return { width: canvas.width * stretch, height: canvas.height * stretch, zoom };
}
