/**
 * Whether a shortcut, named as in `aria-keyshortcuts`, is a key that writes something by itself: a letter, a digit, a sign or a
 * space, alone or with Shift. Who dictates, or often hits keys by mistake, must be able to switch these off (WCAG 2.1.4).
 */
export const isBareKey = (shortcut: string): boolean => /^(?:Shift\+)?(?:.|Space)$/.test(shortcut);
