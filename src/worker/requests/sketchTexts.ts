import type { TextSketch } from '../../domain/graph/incoming.ts';
import { sketchText } from '../../pipeline/read/sketchText.ts';
import type { Handler } from '../handler.ts';

/** The sketch of each text, by which texts are compared. */
export const sketchTexts: Handler<readonly string[], readonly TextSketch[]> = async (texts, { pause }) => {
  const sketches: TextSketch[] = [];
  for (const text of texts) {
    sketches.push(sketchText(text));
    await pause();
  }
  return sketches;
};
