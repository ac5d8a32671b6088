import { isBareKey } from '../../lib/isBareKey.ts';
import { letterOf } from '../../lib/letterOf.ts';

/*
 * The keys of the page: `actions.ts` says what each action does, and the dialog that « ? » opens lists them with the keys
 * of single places (`listedLocalKeys.ts`).
 */

/** Actions triggered by a key or the palette. */
export type ActionId =
  | 'search'
  | 'shortcuts'
  | 'stepBack'
  | 'undo'
  | 'redo'
  | 'passages'
  | 'nextPassage'
  | 'previousPassage'
  | 'depth1'
  | 'depth2'
  | 'depth3'
  | 'isolate'
  | 'expand'
  | 'hide'
  | 'showHidden'
  | 'neighbours'
  | 'center'
  | 'fit'
  | 'layoutMap'
  | 'layoutTime'
  | 'layoutAround'
  | 'layoutType'
  | 'putBack'
  | 'legend'
  | 'review'
  | 'export'
  | 'list';

/** What keys do in single parts of the page. */
export type LocalKey =
  | 'walk'
  | 'stride'
  | 'open'
  | 'add'
  | 'zoom'
  | 'menu'
  | 'box'
  | 'row'
  | 'linksOf'
  | 'leaveLinks'
  | 'openRow'
  | 'pickRow'
  | 'typeName'
  | 'mark'
  | 'lane'
  | 'allTime'
  | 'place'
  | 'allPlaces'
  | 'cell'
  | 'page'
  | 'rowEnds'
  | 'tableEnds'
  | 'openCell'
  | 'gatherRow'
  | 'setCell'
  | 'copyRows'
  | 'year'
  | 'bothYears'
  | 'allYears'
  | 'gather'
  | 'moveEntry'
  | 'selectWords'
  | 'growWords'
  | 'undoWriting'
  | 'accept'
  | 'reject'
  | 'correct'
  | 'putOff'
  | 'acceptSimilar'
  | 'seeInGraph'
  | 'proposal'
  | 'undoDecision'
  | 'renameCorpus'
  | 'removeCorpus';

/** Where a key works: in the whole page, in one display, in a panel, or in a menu. */
export type ShortcutGroup =
  | 'find'
  | 'look'
  | 'history'
  | 'inGraph'
  | 'inList'
  | 'inTimeline'
  | 'inMap'
  | 'inTable'
  | 'inYears'
  | 'inPanel'
  | 'inReview'
  | 'inCorpora';

/** Names as in `aria-keyshortcuts`, with modifiers joined by +. */
export interface Shortcut {
  readonly id: ActionId | LocalKey;
  readonly keys: readonly string[];
  readonly group: ShortcutGroup;
  /** Whether the keys belong together, each for one direction, rather than being alternatives. */
  readonly together?: true;
}

interface GlobalShortcut extends Shortcut {
  readonly id: ActionId;
}

/** Keys that work wherever the focus is. */
export const globalShortcuts: readonly GlobalShortcut[] = [
  { id: 'search', keys: ['Control+K', '/'], group: 'find' },
  { id: 'shortcuts', keys: ['?'], group: 'find' },
  { id: 'stepBack', keys: ['Escape'], group: 'find' },
  { id: 'export', keys: ['X'], group: 'find' },
  { id: 'depth1', keys: ['1'], group: 'look' },
  { id: 'depth2', keys: ['2'], group: 'look' },
  { id: 'depth3', keys: ['3'], group: 'look' },
  { id: 'isolate', keys: ['I'], group: 'look' },
  { id: 'expand', keys: ['E'], group: 'look' },
  { id: 'hide', keys: ['H'], group: 'look' },
  { id: 'showHidden', keys: ['Shift+H'], group: 'look' },
  { id: 'neighbours', keys: ['N'], group: 'look' },
  { id: 'center', keys: ['C'], group: 'look' },
  { id: 'fit', keys: ['0'], group: 'look' },
  { id: 'layoutMap', keys: ['R'], group: 'look' },
  { id: 'layoutTime', keys: ['Y'], group: 'look' },
  { id: 'layoutAround', keys: ['A'], group: 'look' },
  { id: 'layoutType', keys: ['T'], group: 'look' },
  { id: 'legend', keys: ['L'], group: 'look' },
  { id: 'review', keys: ['V'], group: 'look' },
  { id: 'list', keys: ['Shift+L'], group: 'look' },
  { id: 'passages', keys: ['P'], group: 'look' },
  { id: 'nextPassage', keys: ['J'], group: 'look' },
  { id: 'previousPassage', keys: ['K'], group: 'look' },
  { id: 'undo', keys: ['Control+Z'], group: 'history' },
  { id: 'redo', keys: ['Control+Shift+Z', 'Control+Y'], group: 'history' },
];

/** The parts of a keyboard event that matter. */
export interface PressedKey {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * The action that a key triggers; null: none. On a Mac the Command key stands for Control. `bareKeys`: whether bare keys
 * do anything.
 */
export function findAction(pressed: PressedKey, bareKeys = true): ActionId | null {
  const isMeant = (key: string) => (bareKeys || !isBareKey(key)) && matches(pressed, key);
  return globalShortcuts.find(({ keys }) => keys.some(isMeant))?.id ?? null;
}

/**
 * Letters must come with exactly the modifiers that are named. Symbols may need Shift on some keyboards, and digits do
 * on French ones: there only the key counts.
 */
function matches(pressed: PressedKey, shortcut: string): boolean {
  const parts = shortcut.split('+');
  const modifiers = parts.slice(0, -1);
  const key = parts.at(-1) ?? '';
  if (pressed.altKey || (pressed.ctrlKey || pressed.metaKey) !== modifiers.includes('Control')) return false;
  if (/^\d$/.test(key)) return pressed.key === key || (pressed.code === `Digit${key}` && !pressed.shiftKey);
  if (/^[A-Z]$/.test(key))
    return letterOf(pressed) === key && pressed.shiftKey === modifiers.includes('Shift');
  return (otherSigns[pressed.key] ?? pressed.key) === key;
}

/** Signs that keyboards of other scripts have instead. */
const otherSigns: Readonly<Partial<Record<string, string>>> = { '؟': '?', '？': '?', '／': '/' };
