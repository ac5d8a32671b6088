import type { Palette } from '../../drawing/palette.ts';
import type { Places } from '../places/usePlaces.ts';
import type { Scene } from '../scene.ts';
import type { Ground } from './ground.ts';
import type { PictureTexts } from './setTexts.ts';

/** What is drawn above links and nodes, and keeps its size on the screen at every zoom. */
export interface TextPicture {
  readonly scene: Scene;
  readonly places: Places;
  readonly palette: Palette;
  readonly texts: PictureTexts;
  readonly ground: Ground;
}
