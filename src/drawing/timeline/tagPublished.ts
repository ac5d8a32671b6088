import type { Language } from '../../domain/basics/languages.ts';
import { gatherings, gatherPublished, type PublishedGroup } from '../../domain/timeline/gatherPublished.ts';
import type { PublishedArticle } from '../../domain/timeline/timeline.ts';
import type { TimeScale } from '../../domain/timeline/timeScale.ts';
import { countedIn } from '../../lib/counted.ts';
import { asCssFont, type Font, type MeasureText } from '../shapes.ts';
import { sourceWidth } from './sourceShapes.ts';

/** A mark above the axis: the number of an article, or how many were published in a period. */
export interface PublishedTag extends PublishedGroup {
  /** The number, or « 412 articles ». */
  readonly words: string;
  /** How wide its box is, in pixels. */
  readonly boxPx: number;
  /** Where its day, or the middle of its period, is on the axis, and where the middle of its box is. */
  readonly day: number;
  readonly tag: number;
}

/** The least room of a mark, which is a target for the pointer. */
const leastPx = 24;
const gapPx = 5;
/** How far a mark may be pushed from its day by others: as far as five numbers need that share one. */
const mostAsidePx = 5 * leastPx;

export const tagFont: Font = { family: '"Archivo Narrow"', weight: 600, sizePx: 11 };

/**
 * The articles above the axis, each tied to its day; side by side where days are close together. Where there are too many
 * for that, they are gathered by date, month, year or more, as finely as there is room for.
 */
export function tagPublished(
  published: readonly PublishedArticle[],
  scale: TimeScale,
  widthPx: number,
  language: Language,
  measure: MeasureText,
): readonly PublishedTag[] {
  const boxOf = ({ articles }: PublishedGroup): Pick<PublishedTag, 'words' | 'boxPx'> => {
    const [{ number }] = articles;
    if (articles.length === 1) return { words: String(number), boxPx: sourceWidth(number) };
    const words = countedIn[language](articles.length, 'article');
    return { words, boxPx: Math.ceil(measure(words, asCssFont(tagFont))) + 10 };
  };
  let tags: readonly PublishedTag[] = [];
  for (const keyOf of gatherings) {
    // More than this are too many, however they lie.
    const groups = gatherPublished(published, keyOf);
    if (groups.length * leastPx > widthPx && keyOf !== gatherings.at(-1)) continue;
    tags = setSideBySide(
      groups.map((group) => ({ ...group, ...boxOf(group), day: scale.toPx((group.from + group.to) / 2) })),
      widthPx,
    );
    if (tags.every(({ day, tag }) => Math.abs(tag - day) <= mostAsidePx)) break;
  }
  return tags;
}

function setSideBySide(
  groups: readonly Omit<PublishedTag, 'tag'>[],
  widthPx: number,
): readonly PublishedTag[] {
  const roomOf = ({ boxPx }: Pick<PublishedTag, 'boxPx'>): number => Math.max(leastPx, boxPx + gapPx);
  let after = groups.reduce((sum, group) => sum + roomOf(group), 0);
  let free = 0;
  return groups.map((group) => {
    const room = roomOf(group);
    after -= room;
    const tag = Math.max(free + room / 2, Math.min(group.day, widthPx - after - room / 2));
    free = tag + room / 2;
    return { ...group, tag };
  });
}
