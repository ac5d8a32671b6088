import type { Language } from '../domain/schema.ts';
import type { Theme } from '../store/session.ts';

/*
 * What a reader prefers is kept on this machine. Storage may be closed, full or broken: the page then works without it.
 */

interface Preferences {
  readonly theme: Theme;
  readonly language: Language | null;
  /** Whether the first-run hint has been put away. */
  readonly hintSeen: boolean;
}

const keyPrefix = 'maillage.';

export function readPreferences(): Preferences {
  const theme = read('theme');
  const language = read('language');
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    language: language === 'fr' || language === 'en' ? language : null,
    hintSeen: read('hint') === 'seen',
  };
}

export function keepTheme(theme: Theme): void {
  write('theme', theme);
  applyTheme(theme);
}

export function keepLanguage(language: Language): void {
  write('language', language);
}

export function keepHintSeen(): void {
  write('hint', 'seen');
}

/** Before the first paint, so that a dark page does not flash white. */
export function applyStoredTheme(): void {
  applyTheme(readPreferences().theme);
}

function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

function read(name: string): string | null {
  try {
    return localStorage.getItem(keyPrefix + name);
  } catch {
    return null;
  }
}

function write(name: string, value: string): void {
  try {
    localStorage.setItem(keyPrefix + name, value);
  } catch {
    // Nothing is lost but the memory of a preference.
  }
}
