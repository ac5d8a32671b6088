import { asLanguage, type Language } from '../../domain/basics/languages.ts';
import type { Theme } from '../../store/session/session.ts';
import { isEmbed } from '../../store/view/url/embedPart.ts';
import { labelChoices, usualPreferences, type ViewPreferences } from '../../store/view/usualPreferences.ts';

/*
 * The reader's preferences are stored in this browser. Storage may be closed, full or broken: the page then works
 * without it. Embedded in another page it neither reads nor stores any: there it looks the same to everyone.
 */

interface Preferences {
  readonly theme: Theme;
  readonly language: Language | null;
  /** Whether the welcome card of first visits has been closed. */
  readonly welcomeSeen: boolean;
  readonly legendOpen: boolean;
  /** Whether letters, digits and signs set off acts by themselves. */
  readonly bareKeys: boolean;
  readonly view: ViewPreferences;
}

const keyPrefix = 'maillage.';
const names = ['theme', 'language', 'hint', 'legend', 'keys', 'teasers', 'labels'] as const;
type Name = (typeof names)[number];

/** The stored preferences; the defaults where there are none, or none that can be used. */
export function readPreferences(): Preferences {
  const theme = read('theme');
  const labels = read('labels');
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    language: asLanguage(read('language')),
    welcomeSeen: read('hint') === 'seen',
    legendOpen: read('legend') !== 'folded',
    bareKeys: read('keys') !== 'off',
    view: {
      teasers: read('teasers') === 'hidden' ? false : usualPreferences.teasers,
      labels: labelChoices.find((choice) => choice === labels) ?? usualPreferences.labels,
    },
  };
}

/** Whether the welcome card has never been closed in this browser. */
export const isFirstVisit = (): boolean => !readPreferences().welcomeSeen;

export function keepTheme(theme: Theme): void {
  write('theme', theme === 'system' ? null : theme);
  applyTheme(theme);
}

/** null: the browser's language, whatever that will be. */
export function keepLanguage(language: Language | null): void {
  write('language', language);
}

export function keepWelcomeSeen(): void {
  write('hint', 'seen');
}

export function keepLegend(open: boolean): void {
  write('legend', open ? null : 'folded');
}

export function keepBareKeys(on: boolean): void {
  write('keys', on ? null : 'off');
}

export function keepViewPreferences({ teasers, labels }: ViewPreferences): void {
  write('teasers', teasers ? null : 'hidden');
  write('labels', labels === usualPreferences.labels ? null : labels);
}

/** From now on as on a first visit. */
export function forgetPreferences(): void {
  for (const name of names) write(name, null);
  applyTheme('system');
}

/** Runs before the first paint, so that a dark page does not flash white. */
export function applyStoredTheme(): void {
  applyTheme(readPreferences().theme);
}

function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

function read(name: Name): string | null {
  if (isEmbed(location.search)) return null;
  try {
    return localStorage.getItem(keyPrefix + name);
  } catch {
    return null;
  }
}

/** null: nothing is stored, and the default applies. */
function write(name: Name, value: string | null): void {
  if (isEmbed(location.search)) return;
  try {
    if (value === null) localStorage.removeItem(keyPrefix + name);
    else localStorage.setItem(keyPrefix + name, value);
  } catch {
    // Only the memory of a preference is lost.
  }
}
