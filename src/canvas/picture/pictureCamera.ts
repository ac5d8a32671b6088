import type { Shot } from '../camera/camera.ts';

/** Where the graph stands in the picture (picture = graph × zoom + pan), and how large the picture is, in pixels. */
export interface PictureCamera extends Shot {
  readonly width: number;
  readonly height: number;
}
