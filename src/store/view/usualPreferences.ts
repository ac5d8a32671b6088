/*
 * The parts of a view that a reader may prefer otherwise; separate because they are needed before the first paint, in a
 * script of its own.
 */

/**
 * Which names are shown on the graph while nothing is selected: as many as there is room for, the main ones, or all.
 */
export const labelChoices = ['room', 'main', 'all'] as const;
export type LabelChoice = (typeof labelChoices)[number];

/** The parts of a view whose initial value a reader may change. */
export interface ViewPreferences {
  /** Whether the teasers of other articles count. */
  readonly teasers: boolean;
  readonly labels: LabelChoice;
}

/** The preferences of a reader who has set none: the same as in the default view. */
export const usualPreferences: ViewPreferences = { teasers: true, labels: 'room' };
