import type { ArrowName } from './linkMarks.ts';

/*
 * What changes the look of any mark, said once, as data: who drew it, and what is highlighted. What nodes and links look
 * like by themselves is in `nodeMarks.ts` and `linkMarks.ts`. Lengths are pixels at zoom 1.
 */

/** Who drew it: ink is what a person has verified, pencil what is proposed and nobody has verified. */
export type Hand = 'ink' | 'pencil';

/**
 * What pencil changes. A link is a thin graphite line, however well attested, with a hollow arrowhead in the family's
 * colour, and stops short of its nodes; a primary node is hatched, a secondary one dashed, neither shows a country
 * code; names are quieter.
 */
export const pencil = {
  colour: 'pencil',
  link: { widthPx: 0.9, sourceGapPx: 6, targetGapPx: 4.5 },
  /** The marker under it is the soft one until a person has verified the link. */
  marked: { widthPx: 1.4, colour: 'ink', markerColour: 'markSoft' },
  arrow: { linePx: 1.05, dash: { circle: [1.6, 1.4] } as Partial<Record<ArrowName, readonly number[]>> },
  filled: { linePx: 1.15, hatch: { linePx: 1.7, everyPx: 3.6 } },
  hollow: { linePx: 1.2, dash: [2.6, 1.8] },
  nameColour: 'ink3',
} as const;

/** The standing of an element relative to what is highlighted. */
export type Standing = 'plain' | 'lit' | 'read' | 'unread' | 'dimmed' | 'faded';

/**
 * How visible each standing leaves a mark. Elements are faded beside selected nodes, dimmed beside a selected link;
 * those that the visible words of an open article are about are `read`, the others `unread`. `level`: a higher one is
 * drawn above.
 */
export const standingMarks: Readonly<
  Record<Standing, { readonly opacity: number | { light: number; dark: number }; readonly level: number }>
> = {
  plain: { opacity: 1, level: 0 },
  lit: { opacity: 1, level: 1 },
  read: { opacity: 0.7, level: 1 },
  unread: { opacity: 0.55, level: 0 },
  dimmed: { opacity: { light: 0.3, dark: 0.34 }, level: 0 },
  faded: { opacity: { light: 0.16, dark: 0.2 }, level: 0 },
};
