/*
 * What may be preferred of a view; it stands apart because it is asked for before the first paint, in a script of its own.
 */

/** Which names stand on the graph while nothing is selected: as many as there is room for, the main ones, or every one. */
export const labelChoices = ['room', 'main', 'all'] as const;
export type LabelChoice = (typeof labelChoices)[number];

/** The parts of a view that a reader may prefer otherwise than they are at first. */
export interface ViewPreferences {
  /** Whether the teasers of other articles count. */
  readonly teasers: boolean;
  readonly labels: LabelChoice;
}

/** What holds as long as nothing else is preferred: the same as in the default view. */
export const usualPreferences: ViewPreferences = { teasers: true, labels: 'room' };
