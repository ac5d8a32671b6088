/**
 * Whether most characters of a text are ones that nobody writes: the result for a PDF whose fonts do not say which
 * letters their glyphs stand for.
 */
export function isGarbled(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  const strange = text.match(/[\0-\x08\x0e-\x1f\x7f-\x9f\uE000-\uF8FF\uFFFD]/g)?.length ?? 0;
  return strange * 4 > text.replace(/\s/g, '').length;
}
