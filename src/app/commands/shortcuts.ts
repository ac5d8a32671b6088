/*
 * The keys of the page: this table drives both what they do and the list that « ? » opens. Keys that only work where
 * the focus is (in the graph, in a panel) are told here and handled there.
 */

/** Acts that a key or the palette sets off. */
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

/** What other parts of the page do with keys while they have the focus. */
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
  | 'moveEntry';

/** In the order of the list: everywhere, display by display, then what stands beside them. */
export const shortcutGroups = [
  'find',
  'look',
  'history',
  'inGraph',
  'inList',
  'inTimeline',
  'inMap',
  'inTable',
  'inYears',
  'inPanel',
] as const;
export type ShortcutGroup = (typeof shortcutGroups)[number];

/** Names as in `aria-keyshortcuts`, with modifiers joined by +. */
export interface Shortcut {
  readonly id: ActionId | LocalKey;
  readonly keys: readonly string[];
  readonly group: ShortcutGroup;
  /** Each key does it its own way, this or that direction: they are no alternatives. */
  readonly together?: true;
}

interface GlobalShortcut extends Shortcut {
  readonly id: ActionId;
}

/** What works wherever the focus is. */
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

const arrows = ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown'] as const;

/** What works in one place only. */
export const localShortcuts: readonly Shortcut[] = [
  { id: 'walk', keys: arrows, group: 'inGraph', together: true },
  { id: 'stride', keys: ['Shift+Arrows'], group: 'inGraph' },
  { id: 'open', keys: ['Enter'], group: 'inGraph' },
  { id: 'add', keys: ['Shift+Enter'], group: 'inGraph' },
  { id: 'menu', keys: ['Shift+F10'], group: 'inGraph' },
  { id: 'zoom', keys: ['+', '-'], group: 'inGraph', together: true },
  { id: 'box', keys: ['Shift+Drag'], group: 'inGraph' },
  { id: 'row', keys: ['ArrowUp', 'ArrowDown'], group: 'inList', together: true },
  { id: 'linksOf', keys: ['ArrowRight'], group: 'inList' },
  { id: 'leaveLinks', keys: ['ArrowLeft'], group: 'inList' },
  { id: 'openRow', keys: ['Enter'], group: 'inList' },
  { id: 'pickRow', keys: ['Space'], group: 'inList' },
  { id: 'typeName', keys: ['Letters'], group: 'inList' },
  { id: 'mark', keys: ['ArrowLeft', 'ArrowRight'], group: 'inTimeline', together: true },
  { id: 'lane', keys: ['ArrowUp', 'ArrowDown'], group: 'inTimeline', together: true },
  { id: 'openRow', keys: ['Enter'], group: 'inTimeline' },
  { id: 'zoom', keys: ['+', '-'], group: 'inTimeline', together: true },
  { id: 'allTime', keys: ['0'], group: 'inTimeline' },
  { id: 'place', keys: arrows, group: 'inMap', together: true },
  { id: 'open', keys: ['Enter'], group: 'inMap' },
  { id: 'add', keys: ['Shift+Enter'], group: 'inMap' },
  { id: 'menu', keys: ['Shift+F10'], group: 'inMap' },
  { id: 'zoom', keys: ['+', '-'], group: 'inMap', together: true },
  { id: 'allPlaces', keys: ['0'], group: 'inMap' },
  { id: 'cell', keys: arrows, group: 'inTable', together: true },
  { id: 'page', keys: ['PageUp', 'PageDown'], group: 'inTable', together: true },
  { id: 'rowEnds', keys: ['Home', 'End'], group: 'inTable', together: true },
  { id: 'tableEnds', keys: ['Control+Home', 'Control+End'], group: 'inTable', together: true },
  { id: 'openCell', keys: ['Enter'], group: 'inTable' },
  { id: 'gatherRow', keys: ['Space', 'Shift+Arrows'], group: 'inTable' },
  { id: 'setCell', keys: ['F2'], group: 'inTable' },
  { id: 'copyRows', keys: ['Control+C'], group: 'inTable' },
  { id: 'year', keys: ['ArrowLeft', 'ArrowRight'], group: 'inYears', together: true },
  { id: 'bothYears', keys: ['Shift+Arrows'], group: 'inYears' },
  { id: 'allYears', keys: ['Delete'], group: 'inYears' },
  { id: 'gather', keys: ['D'], group: 'inPanel' },
  { id: 'moveEntry', keys: ['Alt+ArrowUp', 'Alt+ArrowDown'], group: 'inPanel', together: true },
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

/** The act that a key sets off; null: none. On a Mac the Command key stands for Control. */
export function findAction(pressed: PressedKey): ActionId | null {
  return globalShortcuts.find(({ keys }) => keys.some((key) => matches(pressed, key)))?.id ?? null;
}

/**
 * Letters must come with just the modifiers that are named. Signs may need Shift on some keyboards, and digits do on
 * French ones: there the key alone counts too.
 */
function matches(pressed: PressedKey, shortcut: string): boolean {
  const parts = shortcut.split('+');
  const modifiers = parts.slice(0, -1);
  const key = parts.at(-1) ?? '';
  if (pressed.altKey || (pressed.ctrlKey || pressed.metaKey) !== modifiers.includes('Control')) return false;
  if (/^\d$/.test(key)) return pressed.key === key || (pressed.code === `Digit${key}` && !pressed.shiftKey);
  if (/^[A-Z]$/.test(key))
    return pressed.key.toUpperCase() === key && pressed.shiftKey === modifiers.includes('Shift');
  return pressed.key === key;
}
