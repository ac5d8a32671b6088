/**
 * How a language orders words: « Égypte » beside « Espagne », 9 before 10. Made once per language, since making one
 * costs more than a thousand comparisons.
 */
export const collatorOf = (language: string): Intl.Collator => {
  const known = collators.get(language);
  if (known) return known;
  const made = new Intl.Collator(language, { numeric: true });
  collators.set(language, made);
  return made;
};

const collators = new Map<string, Intl.Collator>();
