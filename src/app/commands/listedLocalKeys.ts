import type { Shortcut, ShortcutGroup } from './shortcuts.ts';

/*
 * Keys that work only in one place: listed here for the dialog that « ? » opens. What they do is where they work, in the
 * folder of that display or panel (`canvas/input`, `canvas/list`, `panels/*`).
 */

/** In the order of the dialog: everywhere, display by display, then the panels. */
export const shortcutGroups: readonly ShortcutGroup[] = [
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
  'inReview',
  'inCorpora',
];

const arrows = ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown'] as const;

/** Keys that work in one place only. */
export const listedLocalKeys: readonly Shortcut[] = [
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
  { id: 'selectWords', keys: ['S'], group: 'inPanel' },
  { id: 'growWords', keys: ['Shift+Arrows'], group: 'inPanel' },
  { id: 'undoWriting', keys: ['Control+Z'], group: 'inPanel' },
  { id: 'accept', keys: ['A'], group: 'inReview' },
  { id: 'reject', keys: ['R'], group: 'inReview' },
  { id: 'correct', keys: ['E'], group: 'inReview' },
  { id: 'putOff', keys: ['Space'], group: 'inReview' },
  { id: 'acceptSimilar', keys: ['Shift+A'], group: 'inReview' },
  { id: 'seeInGraph', keys: ['V'], group: 'inReview' },
  { id: 'proposal', keys: ['J', 'K'], group: 'inReview', together: true },
  { id: 'undoDecision', keys: ['Control+Z'], group: 'inReview' },
  { id: 'renameCorpus', keys: ['F2'], group: 'inCorpora' },
  { id: 'removeCorpus', keys: ['Delete'], group: 'inCorpora' },
];
