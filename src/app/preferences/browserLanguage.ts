import { asLanguage, type Language } from '../../domain/basics/languages.ts';

/** The first of the browser's preferred languages that the page has; English for readers who prefer others. */
export function browserLanguage(asked: readonly string[] = navigator.languages): Language {
  for (const tag of asked) {
    const language = asLanguage(tag.split('-', 1)[0]?.toLowerCase() ?? null);
    if (language !== null) return language;
  }
  return 'en';
}
