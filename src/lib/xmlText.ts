/** Replaces by U+FFFD what no XML 1.0 document may contain (control characters, lone surrogates). */
export const xmlText = (text: string): string => text.replace(forbidden, '\ufffd');

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
