import { useEffect } from 'react';
import { useActions, useAppStore } from '../../store/react.tsx';
import type { Theme } from '../../store/session/session.ts';
import { useMediaQuery } from '../../ui/hooks/useMediaQuery.ts';
import { keepTheme, readPreferences } from '../preferences/preferences.ts';

interface ShownTheme {
  readonly dark: boolean;
  readonly toggle: () => void;
}

/** The current theme, and a function that switches to the other; the reader's choice is stored in this browser. */
export function useTheme(): ShownTheme {
  const { setTheme } = useActions();
  const theme = useAppStore((state) => state.session.theme);
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)');
  const dark = theme === 'system' ? systemIsDark : theme === 'dark';

  useEffect(() => setTheme(readPreferences().theme), [setTheme]);

  const toggle = () => {
    const next: Theme = dark ? 'light' : 'dark';
    keepTheme(next);
    setTheme(next);
  };
  return { dark, toggle };
}
