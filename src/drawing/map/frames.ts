import type { Box } from '../geometry.ts';
import type { Land } from './land.ts';

/** A part of the map that a button shows. */
export type FrameName = 'sahel' | 'maghreb' | 'europe';

/**
 * The countries that each button shows, by ISO code. The Sahel: the five states of the G5 Sahel, where the operations
 * that the articles tell of took place. The Maghreb: the Arab Maghreb Union, but for Mauritania, which the Sahel shows.
 * Europe: the west of the continent, around the countries where the articles tell of attacks and investigations.
 */
export const frames: Readonly<Record<FrameName, readonly string[]>> = {
  sahel: ['MR', 'ML', 'BF', 'NE', 'TD'],
  maghreb: ['MA', 'DZ', 'TN', 'LY'],
  europe: ['PT', 'ES', 'FR', 'IT', 'CH', 'AT', 'DE', 'LU', 'BE', 'NL', 'DK', 'GB', 'IE'],
};

/** The box around the mainlands of these countries; null when the atlas has none of them. */
export function boxOfCountries({ countries }: Land, codes: readonly string[]): Box | null {
  return unite(
    countries.filter(({ code }) => code !== null && codes.includes(code)).map(({ mainland }) => mainland),
  );
}

/** The box around boxes; null around none. */
export function unite(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  return {
    x1: Math.min(...boxes.map(({ x1 }) => x1)),
    y1: Math.min(...boxes.map(({ y1 }) => y1)),
    x2: Math.max(...boxes.map(({ x2 }) => x2)),
    y2: Math.max(...boxes.map(({ y2 }) => y2)),
  };
}
