/** Orders texts by their UTF-16 code units: the same on every machine, which a locale's order is not. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
