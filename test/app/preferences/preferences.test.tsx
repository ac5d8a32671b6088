import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  forgetPreferences,
  keepBareKeys,
  keepLanguage,
  keepLegend,
  keepTheme,
  keepViewPreferences,
  keepWelcomeSeen,
  readPreferences,
} from '../../../src/app/preferences/preferences.ts';
import { usualPreferences } from '../../../src/store/view/usualPreferences.ts';

const atFirst = {
  theme: 'system',
  language: null,
  welcomeSeen: false,
  legendOpen: true,
  bareKeys: true,
  view: usualPreferences,
};

function preferAll(): void {
  keepTheme('dark');
  keepLanguage('en');
  keepLegend(false);
  keepBareKeys(false);
  keepWelcomeSeen();
  keepViewPreferences({ teasers: false, labels: 'all' });
}

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
  delete document.documentElement.dataset.theme;
});

describe('preferences', () => {
  it('are kept on the machine', () => {
    expect(readPreferences()).toEqual(atFirst);
    preferAll();
    expect(readPreferences()).toEqual({
      theme: 'dark',
      language: 'en',
      welcomeSeen: true,
      legendOpen: false,
      bareKeys: false,
      view: { teasers: false, labels: 'all' },
    });
    expect(document.documentElement.dataset.theme).toBe('dark');
  });

  it('leave nothing behind when they are forgotten, nor touch what others keep', () => {
    localStorage.setItem('maillage.dossier', '{}');
    preferAll();
    forgetPreferences();
    expect(Object.keys(localStorage)).toEqual(['maillage.dossier']);
    expect(readPreferences()).toEqual(atFirst);
    expect(document.documentElement.dataset.theme).toBeUndefined();
  });

  it('of before the page was like this, and rubbish, count as none', () => {
    for (const name of ['theme', 'language', 'hint', 'legend', 'keys', 'teasers', 'labels'])
      localStorage.setItem(`maillage.${name}`, '{"broken": ');
    expect(readPreferences()).toEqual(atFirst);
  });

  it.each([
    ['cannot be had at all', 'get'],
    ['answers every question with an error', 'call'],
  ])('are none, and stop nothing, where storage %s', (_, how) => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    const broken = { getItem: refuse, setItem: refuse, removeItem: refuse };
    if (how === 'get') vi.spyOn(window, 'localStorage', 'get').mockImplementation(refuse);
    else vi.stubGlobal('localStorage', broken);
    expect(() => {
      preferAll();
      forgetPreferences();
    }).not.toThrow();
    expect(readPreferences()).toEqual(atFirst);
    vi.restoreAllMocks();
  });
});
