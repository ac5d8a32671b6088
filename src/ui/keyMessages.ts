import { defineMessages } from './language.tsx';

/** What is printed on the keys that `aria-keyshortcuts` names by a word. */
export const keyMessages = defineMessages<Readonly<Record<string, string>>>({
  fr: {
    Control: 'Ctrl',
    Shift: 'Maj',
    Enter: 'Entrée',
    Escape: 'Échap',
    ArrowLeft: '←',
    ArrowRight: '→',
    ArrowUp: '↑',
    ArrowDown: '↓',
    Space: 'Espace',
    Delete: 'Suppr',
    Home: 'Début',
    End: 'Fin',
    PageUp: 'Page préc.',
    PageDown: 'Page suiv.',
    Letters: 'lettres',
    Arrows: 'flèche',
    Drag: 'glisser',
  },
  en: {
    Control: 'Ctrl',
    Shift: 'Shift',
    Enter: 'Enter',
    Escape: 'Esc',
    ArrowLeft: '←',
    ArrowRight: '→',
    ArrowUp: '↑',
    ArrowDown: '↓',
    Space: 'Space',
    Delete: 'Del',
    PageUp: 'Page Up',
    PageDown: 'Page Down',
    Letters: 'letters',
    Arrows: 'arrow',
    Drag: 'drag',
  },
});

/** The keys of a shortcut; a lone + is a key too. */
export const splitKeys = (shortcut: string): readonly string[] =>
  shortcut === '+' ? ['+'] : shortcut.split('+');
