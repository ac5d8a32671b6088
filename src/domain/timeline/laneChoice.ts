/** What the lanes of the timeline stand for; the first is shown at first. */
export const laneChoices = ['region', 'type'] as const;
export type LaneChoice = (typeof laneChoices)[number];
