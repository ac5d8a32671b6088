/** Prepositions (of either language) for what is within a place, and not only beside it or about it. */
export const inside = /^(?:a|au|aux|en|dans|sur|in|at|across|within|inside|throughout|over|outside)$/u;
