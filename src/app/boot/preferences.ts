import type { Language } from '../../domain/basics/kinds.ts';
import type { Theme } from '../../store/session/session.ts';
import { labelChoices, usualPreferences, type ViewPreferences } from '../../store/view/usualPreferences.ts';

/*
 * What a reader prefers is kept on this machine. Storage may be closed, full or broken: the page then works without it.
 */

interface Preferences {
  readonly theme: Theme;
  readonly language: Language | null;
  /** Whether the guide for first visits has been put away. */
  readonly guideSeen: boolean;
  readonly legendOpen: boolean;
  readonly view: ViewPreferences;
}

const keyPrefix = 'maillage.';
const names = ['theme', 'language', 'hint', 'legend', 'teasers', 'labels'] as const;
type Name = (typeof names)[number];

/** What is kept; where nothing is, or nothing that can be used, what holds at first. */
export function readPreferences(): Preferences {
  const theme = read('theme');
  const language = read('language');
  const labels = read('labels');
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    language: language === 'fr' || language === 'en' ? language : null,
    guideSeen: read('hint') === 'seen',
    legendOpen: read('legend') !== 'folded',
    view: {
      teasers: read('teasers') === 'hidden' ? false : usualPreferences.teasers,
      labels: labelChoices.find((choice) => choice === labels) ?? usualPreferences.labels,
    },
  };
}

/** Whether nobody has put the guide away on this machine. */
export const isFirstVisit = (): boolean => !readPreferences().guideSeen;

export function keepTheme(theme: Theme): void {
  write('theme', theme === 'system' ? null : theme);
  applyTheme(theme);
}

/** null: the browser's, whichever it will be. */
export function keepLanguage(language: Language | null): void {
  write('language', language);
}

export function keepGuideSeen(): void {
  write('hint', 'seen');
}

export function keepLegend(open: boolean): void {
  write('legend', open ? null : 'folded');
}

export function keepViewPreferences({ teasers, labels }: ViewPreferences): void {
  write('teasers', teasers ? null : 'hidden');
  write('labels', labels === usualPreferences.labels ? null : labels);
}

/** As on a first visit, from now on. */
export function forgetPreferences(): void {
  for (const name of names) write(name, null);
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

function read(name: Name): string | null {
  try {
    return localStorage.getItem(keyPrefix + name);
  } catch {
    return null;
  }
}

/** null: nothing is kept, and what holds at first holds. */
function write(name: Name, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(keyPrefix + name);
    else localStorage.setItem(keyPrefix + name, value);
  } catch {
    // Nothing is lost but the memory of a preference.
  }
}
