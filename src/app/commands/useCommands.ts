import { useCallback } from 'react';
import type { Language } from '../../domain/basics/kinds.ts';
import { nodeTypes } from '../../domain/basics/kinds.ts';
import type { LayoutKind } from '../../domain/basics/layout.ts';
import { areDefaultFilters, openFilters } from '../../domain/filter/activeFilters.ts';
import { kindWords } from '../../domain/graph/kindWords.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import { isBareKey } from '../../lib/isBareKey.ts';
import { type Command, matchCommands, wordsOf } from '../../panels/search/commands.ts';
import type { AppState, AppStore } from '../../store/appStore.ts';
import { useDossierHandle } from '../../store/dossier/dossierReact.tsx';
import type { DossierStore } from '../../store/dossier/dossierStore.ts';
import { useStoreHandle } from '../../store/react.tsx';
import { visibleOf } from '../../store/selectors.ts';
import { movedNow } from '../../store/session/movedNow.ts';
import type { Theme } from '../../store/session/session.ts';
import { hideNodes, isolate, leaveFocus } from '../../store/view/focusTransitions.ts';
import { setDisplay, setLabels, setLanguage, setTable } from '../../store/view/transitions.ts';
import { labelChoices, usualPreferences } from '../../store/view/usualPreferences.ts';
import { displays } from '../../store/view/view.ts';
import { withPreferences } from '../../store/view/viewPreferences.ts';
import { keyNames, splitKeys } from '../../ui/keyNames.ts';
import { useLanguage, useText } from '../../ui/language.tsx';
import { forgetPreferences, keepTheme } from '../boot/preferences.ts';
import { isActionOn, nodesMeant, runAction } from './actions.ts';
import { messages } from './commandMessages.ts';
import { filterCommands } from './filterCommands.ts';
import { shareView } from './shareView.ts';
import { messages as shortcutMessages } from './shortcutMessages.ts';
import { type ActionId, globalShortcuts } from './shortcuts.ts';

type Words = (typeof messages)['fr'];

/**
 * What the palette offers for what is typed, in the present state of the page: actions on the graph, filters and
 * settings.
 */
export function useCommands(): (query: string) => readonly Command[] {
  const store = useStoreHandle();
  const dossier = useDossierHandle();
  const text = useText(messages);
  const language = useLanguage();
  return useCallback(
    (query) => [
      ...listCommands(store, dossier, text, language),
      ...commandsOnNodes(store, text, language, query),
      ...filterCommands(store, text, language, query),
    ],
    [store, dossier, text, language],
  );
}

const onGraph: readonly ActionId[] = [
  'fit',
  'center',
  'depth2',
  'depth3',
  'expand',
  'neighbours',
  'showHidden',
];

const layoutActions = {
  map: 'layoutMap',
  time: 'layoutTime',
  around: 'layoutAround',
  type: 'layoutType',
} as const satisfies Record<LayoutKind, ActionId>;
const layouts = Object.values(layoutActions);

function listCommands(
  store: AppStore,
  dossier: DossierStore | null,
  text: Words,
  language: Language,
): readonly Command[] {
  const state = store.getState();
  const { actions, view, session } = state;
  const { filters } = view;
  const action = (
    id: ActionId,
    words: string,
    label = shortcutMessages[language].does[id],
  ): readonly Command[] =>
    isActionOn(state, id)
      ? [
          {
            key: id,
            label,
            words,
            keys: keysOf(id, language, session.bareKeys),
            run: () => runAction(store, id),
          },
        ]
      : [];
  const when = (holds: boolean, command: Command): readonly Command[] => (holds ? [command] : []);
  const themes: readonly Theme[] = ['light', 'dark', 'system'];
  const other: Language = language === 'fr' ? 'en' : 'fr';

  return [
    ...isolation(state, text, language),
    ...displays
      .filter((display) => display !== view.display)
      .map(
        (display): Command => ({
          key: `display-${display}`,
          label: text.lookAt[display],
          words: text.words.view,
          run: () => actions.setDisplay(display),
        }),
      ),
    ...when(view.display !== 'graph', {
      key: 'split',
      label: view.split ? text.leaveSplit : text.split,
      words: text.words.view,
      run: () => actions.setSplit(!view.split),
    }),
    {
      key: 'articles',
      label: text.listArticles,
      words: text.words.view,
      run: () => actions.changeView((now) => setTable(setDisplay(now, 'table'), 'articles')),
    },
    ...onGraph.flatMap((id) => action(id, text.words.view)),
    ...layouts
      .filter((id) => id !== layoutActions[view.layout.kind] || id === 'layoutAround')
      .flatMap((id) => action(id, text.words.layout)),
    ...action('putBack', text.words.layout),
    ...labelChoices
      .filter((choice) => choice !== view.labels)
      .map(
        (choice): Command => ({
          key: `labels-${choice}`,
          label: text.labels[choice],
          words: text.words.labels,
          isSetting: true,
          run: () => actions.changeView((now) => setLabels(now, choice)),
        }),
      ),
    ...action('hide', '', text.hideNamed(namesMeant(state, language))),
    { key: 'connect', label: text.connect, run: () => actions.openChain(...nodesMeant(state).slice(-2)) },
    ...when(view.selection.kind !== 'none', {
      key: 'clear-selection',
      label: text.clearSelection,
      run: actions.clearSelection,
    }),
    ...action('undo', text.words.history),
    ...action('redo', text.words.history),
    ...nodeTypes.map((type): Command => {
      const hidden = filters.hiddenTypes.includes(type);
      const hiddenTypes = hidden
        ? filters.hiddenTypes.filter((one) => one !== type)
        : [...filters.hiddenTypes, type];
      return {
        key: `type-${type}`,
        label: (hidden ? text.showType : text.hideType)(kindWords[language].types[type]),
        run: () => actions.setFilters({ hiddenTypes }),
      };
    }),
    {
      key: 'teasers',
      label: filters.teasers ? text.hideTeasers : text.showTeasers,
      isSetting: true,
      run: () => actions.setFilters({ teasers: !filters.teasers }),
    },
    ...when(!areDefaultFilters(filters), {
      key: 'reset-filters',
      label: text.resetFilters,
      words: text.words.reset,
      run: actions.clearFilters,
    }),
    {
      key: 'hide-nothing',
      label: text.hideNothing,
      words: text.words.showAll,
      run: () => actions.setFilters(openFilters),
    },
    ...themes
      .filter((theme) => theme !== session.theme)
      .map(
        (theme): Command => ({
          key: `theme-${theme}`,
          label: text.themes[theme],
          words: text.words.theme,
          isSetting: true,
          run: () => {
            keepTheme(theme);
            actions.setTheme(theme);
          },
        }),
      ),
    {
      key: 'language',
      label: text.languages[other],
      words: text.words.language,
      isSetting: true,
      run: () => actions.setLanguage(other),
    },
    ...action('list', text.words.view, session.listOpen ? text.hideList : text.showList),
    ...action('legend', '', session.legendOpen ? text.hideLegend : text.showLegend),
    ...when(dossier !== null, {
      key: 'dossier',
      label: text.openDossier,
      run: () => dossier?.setState({ open: true }),
    }),
    { key: 'share', label: text.share, words: text.words.share, run: () => shareView(store, language) },
    ...when(Object.keys(movedNow(state)).length > 0, {
      key: 'share-places',
      label: text.shareWithPlaces,
      words: text.words.share,
      run: () => shareView(store, language, { withPlaces: true }),
    }),
    { key: 'embed', label: text.embed, words: text.words.share, run: () => actions.open('embed') },
    ...action('export', text.words.export),
    ...action('shortcuts', ''),
    {
      key: 'bare-keys',
      label: session.bareKeys ? text.bareKeysOff : text.bareKeysOn,
      words: text.words.bareKeys,
      isSetting: true,
      run: () => actions.setBareKeys(!session.bareKeys),
    },
    {
      key: 'preferences',
      label: text.resetPreferences,
      words: text.words.preferences,
      isSetting: true,
      run: () => {
        actions.setTheme('system');
        actions.setLegendOpen(true);
        actions.setBareKeys(true);
        actions.setOwnLanguage(null);
        actions.changeView((now) => setLanguage(withPreferences(now, usualPreferences), null));
        forgetPreferences();
        actions.announce(text.preferencesReset);
      },
    },
  ];
}

function isolation(state: AppState, text: Words, language: Language): readonly Command[] {
  const { actions, view } = state;
  const ids = nodesMeant(state);
  const keys = keysOf('isolate', language, state.session.bareKeys);
  return [
    ...(view.focus?.isolated
      ? [{ key: 'leave', label: text.leaveIsolation, keys, run: () => actions.changeView(leaveFocus) }]
      : []),
    ...(ids.length > 0
      ? [
          {
            key: 'isolate',
            label: text.isolateNamed(namesMeant(state, language)),
            keys: view.focus?.isolated ? undefined : keys,
            run: () => actions.changeView((now) => isolate(now, ids)),
          },
        ]
      : []),
  ];
}

const nodesAtMost = 5;

/** « isoler mali », « masquer france »: an action and a name, for those who type both. The shortest name fits best. */
function commandsOnNodes(
  store: AppStore,
  text: Words,
  language: Language,
  query: string,
): readonly Command[] {
  const [verb = '', ...rest] = wordsOf(query);
  if (verb.length < 3 || rest.length === 0) return [];
  const { actions, index } = store.getState();
  const acts = [
    { key: 'isolate', label: text.isolateNamed, change: isolate },
    {
      key: 'hide',
      label: text.hideNamed,
      change: (view: AppState['view'], ids: Parameters<typeof hideNodes>[2]) => hideNodes(view, index, ids),
    },
  ].filter(({ label }) => wordsOf(label(''))[0]?.startsWith(verb));
  if (acts.length === 0) return [];
  const shown = visibleOf(store.getState()).nodes;
  const nodes = index.graph.nodes.filter(({ id }) => shown.has(id));
  return acts.flatMap(({ key, label, change }) =>
    matchCommands(
      nodes.map(({ id }) => ({
        key: `${key}-${id}`,
        label: label(nameOf(index.node(id), language, 'short')),
        words: nameOf(index.node(id), language, 'full'),
        run: () => actions.changeView((view) => change(view, [id])),
      })),
      query,
    )
      .toSorted((a, b) => a.label.length - b.label.length)
      .slice(0, nodesAtMost),
  );
}

const namedAtMost = 2;

function namesMeant(state: AppState, language: Language): string {
  const names = nodesMeant(state).map((id) => nameOf(state.index.node(id), language, 'short'));
  const more = names.length - namedAtMost;
  return [...names.slice(0, namedAtMost), ...(more > 0 ? [`+ ${more}`] : [])].join(', ');
}

function keysOf(id: ActionId, language: Language, bareKeys: boolean): readonly string[] | undefined {
  const names = keyNames[language];
  const keys = globalShortcuts.find((shortcut) => shortcut.id === id)?.keys;
  const key = keys?.find((one) => bareKeys || !isBareKey(one));
  return key === undefined ? undefined : splitKeys(key).map((part) => names[part] ?? part);
}
