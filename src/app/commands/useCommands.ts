import { useCallback } from 'react';
import { nodeTypes } from '../../domain/basics/kinds.ts';
import type { Language } from '../../domain/basics/languages.ts';
import type { LayoutKind } from '../../domain/basics/layout.ts';
import { areDefaultFilters, openFilters } from '../../domain/filter/activeFilters.ts';
import { kindWords } from '../../domain/graph/kindWords.ts';
import type { Command } from '../../panels/search/commands.ts';
import type { AppStore } from '../../store/appStore.ts';
import { useDossierHandle } from '../../store/dossier/dossierReact.tsx';
import type { DossierStore } from '../../store/dossier/dossierStore.ts';
import { movedNow } from '../../store/movedNow.ts';
import { useStoreHandle } from '../../store/react.tsx';
import { setDisplay, setTable } from '../../store/view/transitions.ts';
import { displays } from '../../store/view/view.ts';
import { useLanguage, useText } from '../../ui/language.tsx';
import { isActionOn, nodesMeant, runAction } from './actions.ts';
import { commandMessages } from './commandMessages.ts';
import { filterCommands } from './filterCommands.ts';
import { keysOf } from './keysOf.ts';
import { commandsOnNodes, connectCommands, isolationCommands, namesMeant } from './nodeCommands.ts';
import { settingCommands } from './settingCommands.ts';
import { shareView } from './shareView.ts';
import { shortcutMessages } from './shortcutMessages.ts';
import type { ActionId } from './shortcuts.ts';

type Words = (typeof commandMessages)['fr'];

/**
 * What the palette offers for what is typed, in the present state of the page: actions on the graph, filters and
 * settings.
 */
export function useCommands(): (query: string) => readonly Command[] {
  const store = useStoreHandle();
  const dossier = useDossierHandle();
  const text = useText(commandMessages);
  const language = useLanguage();
  return useCallback(
    (query) => [
      ...listCommands(store, dossier, text, language),
      ...commandsOnNodes(store, text, language, query),
      ...connectCommands(store, text, language, query),
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

  return [
    ...isolationCommands(state, text, language),
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
    ...action('hide', '', text.hideNamed(namesMeant(state, language))),
    { key: 'connect', label: text.connect, run: () => actions.openChain(...nodesMeant(state).slice(-2)) },
    ...when(view.selection.kind !== 'none', {
      key: 'clear-selection',
      label: text.clearSelection,
      run: actions.clearSelection,
    }),
    { key: 'opening', label: text.backToOpening, words: text.words.opening, run: actions.reset },
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
    ...settingCommands(store, text, language),
  ];
}
