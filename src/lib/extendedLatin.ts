/**
 * The letters of a text, each once, that the page's first font files may lack: a browser fetches those for extended Latin
 * when it meets one. Letters of other scripts come from the reader's own fonts.
 */
export const extendedLatin = (text: string): string => [...new Set(text.match(letters))].sort().join('');

/** As `unicode-range` in theme.css. */
const letters =
  /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u02bd-\u02c5\u02c7-\u02d9\u02db\u02dd-\u02ff\u1e00-\u1e9f\u1ef2-\u1eff\u2020\u20a0-\u20ab\u20ad-\u20c0\u2113]/g;
