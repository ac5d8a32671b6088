import { useEffect } from 'react';
import { useActions, useAppStore } from '../../store/react.tsx';
import type { Theme } from '../../store/session/session.ts';
import { useMediaQuery } from '../../ui/hooks/useMediaQuery.ts';
import { keepTheme, readPreferences } from '../boot/preferences.ts';

interface ShownTheme {
  readonly dark: boolean;
  readonly toggle: () => void;
}

/** The theme that is on screen, and the way to the other; what the reader chose is kept on this machine. */
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
