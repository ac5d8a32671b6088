import type { PublishedArticle } from '../../domain/timeline/timeline.ts';
import type { TimeScale } from '../../domain/timeline/timeScale.ts';

const tagPx = 24;

/** Places the numbers of articles above the axis, each tied to its day; side by side where days are close together. */
export function placeTags(
  published: readonly PublishedArticle[],
  scale: TimeScale,
  widthPx: number,
): readonly { readonly day: number; readonly tag: number }[] {
  let free = tagPx / 2;
  return published.map(({ extent }, n) => {
    const day = scale.toPx((extent.from + extent.to) / 2);
    const latest = widthPx - tagPx / 2 - (published.length - 1 - n) * tagPx;
    const tag = Math.max(free, Math.min(day, latest));
    free = tag + tagPx;
    return { day, tag };
  });
}
