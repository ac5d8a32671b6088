import type { Language } from '../domain/kinds.ts';
import type { Theme } from '../store/session.ts';

/*
 * What a reader prefers is kept on this machine. Storage may be closed, full or broken: the page then works without it.
 */

interface Preferences {
  readonly theme: Theme;
  readonly language: Language | null;
  /** Whether the guide for first visits has been put away. */
  readonly guideSeen: boolean;
  readonly legendOpen: boolean;
}

const keyPrefix = 'maillage.';

export function readPreferences(): Preferences {
  const theme = read('theme');
  const language = read('language');
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    language: language === 'fr' || language === 'en' ? language : null,
    guideSeen: read('hint') === 'seen',
    legendOpen: read('legend') !== 'folded',
  };
}

/** Whether nobody has put the guide away on this machine. */
export const isFirstVisit = (): boolean => !readPreferences().guideSeen;

export function keepTheme(theme: Theme): void {
  write('theme', theme);
  applyTheme(theme);
}

export function keepLanguage(language: Language): void {
  write('language', language);
}

export function keepGuideSeen(): void {
  write('hint', 'seen');
}

export function keepLegend(open: boolean): void {
  write('legend', open ? 'open' : 'folded');
}

/** As on a first visit, from now on. */
export function forgetPreferences(): void {
  try {
    for (const name of ['theme', 'language', 'hint', 'legend']) localStorage.removeItem(keyPrefix + name);
  } catch {
    // There is nothing to forget.
  }
  applyTheme('system');
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
