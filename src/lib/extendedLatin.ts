/**
 * The letters of a text, each once, that the page's first font files may lack: a browser fetches those for extended Latin
 * when it meets one. Letters of other scripts come from the reader's own fonts.
 */
export const extendedLatin = (text: string): string => [...new Set(text.match(letters))].sort().join('');

/** Those of `unicode-range` in theme.css, without the few that the first files have. */
const letters =
  /(?![\u0131\u0152\u0153\u02bc\u02c6\u02da\u02dc\u20ac])[\u0100-\u02ff\u1e00-\u1eff\u2020\u20a0-\u20cf\u2113]/g;
