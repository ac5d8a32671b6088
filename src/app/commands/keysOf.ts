import type { Language } from '../../domain/basics/languages.ts';
import { isBareKey } from '../../lib/isBareKey.ts';
import { keyMessages, splitKeys } from '../../ui/keyMessages.ts';
import { type ActionId, globalShortcuts } from './shortcuts.ts';

/** The keys of an action's first shortcut that works, as printed: « Ctrl », « Z ». undefined: none does. */
export function keysOf(id: ActionId, language: Language, bareKeys: boolean): readonly string[] | undefined {
  const names = keyMessages[language];
  const keys = globalShortcuts.find((shortcut) => shortcut.id === id)?.keys;
  const key = keys?.find((one) => bareKeys || !isBareKey(one));
  return key === undefined ? undefined : splitKeys(key).map((part) => names[part] ?? part);
}
