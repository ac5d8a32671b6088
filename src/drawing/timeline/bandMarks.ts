/** How a stretch of time looks: a tint over a line; broken where nobody states it or the source is not certain of the date. */
export const bandMarks = { tint: 0.16, linePx: 2, broken: [5, 3.5], faded: 0.4 } as const;
