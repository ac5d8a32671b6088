/** Prepositions (of either language) before the place where something is: in it, over it or just outside. */
export const inside = /^(?:a|au|aux|en|dans|sur|in|at|across|within|inside|throughout|over|outside)$/u;
