import { createContext, useContext } from 'react';
import { isBareKey } from '../lib/isBareKey.ts';
import { keyMessages, splitKeys } from './keyMessages.ts';
import { useText } from './language.tsx';

/* How a button says which keys do the same. Shortcuts are named as in `aria-keyshortcuts`: modifiers joined by +. */

const BareKeysContext = createContext(true);

/** Whether bare keys work: the reader can switch them off, and then nothing announces them. */
export const BareKeysProvider = BareKeysContext.Provider;

/** Of the shortcuts of an `aria-keyshortcuts`, separated by spaces, those that work; undefined: none. */
export function useWorkingKeys(): (shortcuts: string | undefined) => string | undefined {
  const bareKeys = useContext(BareKeysContext);
  return (shortcuts) => {
    const working = shortcuts?.split(' ').filter((one) => bareKeys || !isBareKey(one)) ?? [];
    return working.length > 0 ? working.join(' ') : undefined;
  };
}

/** A shortcut as a menu or a button prints it, « Maj H »; undefined: it does not work. */
export function usePrintKeys(): (shortcut: string | undefined) => string | undefined {
  const text = useText(keyMessages);
  const working = useWorkingKeys();
  return (shortcut) => {
    const works = working(shortcut);
    return (
      works &&
      splitKeys(works)
        .map((key) => text[key] ?? key)
        .join(' ')
    );
  };
}

/** What a button says, with its shortcut after it as long as that works: « Passage suivant (J) ». */
export function useWithKeys(): (label: string, shortcut: string) => string {
  const print = usePrintKeys();
  return (label, shortcut) => {
    const printed = print(shortcut);
    return printed === undefined ? label : `${label} (${printed})`;
  };
}
