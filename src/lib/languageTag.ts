/**
 * Whether a text is a well-formed BCP 47 language tag that begins with a language of two or three letters: « fr »,
 * « pt-BR », « zh-Hant »; not « français », « fr_FR » or « french », though the grammar allows the last as a registered
 * word.
 */
export function isLanguageTag(text: string): boolean {
  if (!/^[a-z]{2,3}(?:-|$)/i.test(text)) return false;
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
