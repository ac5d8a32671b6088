import type { Language } from '../../domain/basics/kinds.ts';

/** French for those whose browser asks for it, before any other that we speak; English for all others. */
export function browserLanguage(asked: readonly string[] = navigator.languages): Language {
  const first = asked.find((tag) => /^(fr|en)\b/i.test(tag));
  return first !== undefined && /^fr/i.test(first) ? 'fr' : 'en';
}
