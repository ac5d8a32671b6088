import type { Size } from '../geometry.ts';
import { type LaidTimeline, layOutTimeline, type TimelinePicture } from './timelinePicture.ts';

/** A timeline laid out for a room, and the factor by which it is enlarged there. */
interface FittedTimeline {
  readonly laid: LaidTimeline;
  readonly scale: number;
}

const largestScale = 1.25;
/** At this scale names are 6 points high on A3. At smaller ones they are left out. */
const leastScale = 0.55;
const leastUnnamedScale = 0.1;
const tries = 7;

/**
 * The layout that appears largest in a room. A wider layout needs fewer rows, but is drawn smaller. Names are left out
 * where they would be too small to read.
 */
export function fitTimeline(picture: TimelinePicture, room: Size): FittedTimeline {
  return largestFit(picture, room, true, leastScale) ?? largestFit(picture, room, false, 0) ?? fail();
}

/** null: none is that large. */
function largestFit(
  picture: TimelinePicture,
  room: Size,
  named: boolean,
  least: number,
): FittedTimeline | null {
  const layOut = (widthPx: number) => layOutTimeline(picture, widthPx, named);
  const scaleOf = (laid: LaidTimeline) => Math.min(room.width / laid.widthPx, room.height / laid.heightPx);
  const fits = (laid: LaidTimeline) => laid.heightPx * (room.width / laid.widthPx) <= room.height;
  let [narrow, wide] = [room.width / largestScale, room.width / Math.max(least, leastUnnamedScale)];
  let best = layOut(wide);
  if (!fits(best)) return scaleOf(best) < least ? null : { laid: best, scale: scaleOf(best) };
  for (let n = 0; n < tries; n += 1) {
    const middle = n === 0 ? narrow : Math.sqrt(narrow * wide);
    const laid = layOut(middle);
    if (fits(laid)) [best, wide] = [laid, middle];
    else narrow = middle;
    if (n === 0 && fits(laid)) break;
  }
  return { laid: best, scale: scaleOf(best) };
}

const fail = (): never => {
  throw new Error('a timeline without names fits at any scale');
};

/** A page's orientation, and where its notes stand. */
export interface PageFormat {
  readonly orientation: 'landscape' | 'portrait';
  readonly notes: 'beside' | 'below';
}

/** The available pages, and roughly how much room each leaves between head and notes. */
const formats: readonly [readonly [PageFormat, Size], ...(readonly [PageFormat, Size])[]] = [
  [
    { orientation: 'landscape', notes: 'beside' },
    { width: 1192, height: 880 },
  ],
  [
    { orientation: 'landscape', notes: 'below' },
    { width: 1484, height: 690 },
  ],
  [
    { orientation: 'portrait', notes: 'below' },
    { width: 1019, height: 1120 },
  ],
];

/** The page on which the timeline appears largest; of equals the first. */
export function formatOfTimeline(picture: TimelinePicture): PageFormat {
  const sized = formats.map(([format, room]) => ({ format, fitted: fitTimeline(picture, room) }));
  const best = sized.reduce((a, b) => (worth(b.fitted) > worth(a.fitted) * 1.04 ? b : a));
  return best.format;
}

/** Roughly how much room a page of this format leaves. */
export const roomOf = ({ orientation, notes }: PageFormat): Size =>
  formats.find(([format]) => format.orientation === orientation && format.notes === notes)?.[1] ??
  formats[0][1];

const worth = ({ laid, scale }: FittedTimeline): number => (laid.named ? 10 : 0) + scale;
