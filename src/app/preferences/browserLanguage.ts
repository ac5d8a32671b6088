import type { Language } from '../../domain/basics/languages.ts';

/** French for readers whose browser prefers it over any other language that the page has; English for all others. */
export function browserLanguage(asked: readonly string[] = navigator.languages): Language {
  const first = asked.find((tag) => /^(fr|en)\b/i.test(tag));
  return first !== undefined && /^fr/i.test(first) ? 'fr' : 'en';
}
