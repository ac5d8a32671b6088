import type { Language } from '../../domain/basics/kinds.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import { type Command, commandWords, matchCommands } from '../../panels/search/commands.ts';
import type { AppState, AppStore } from '../../store/appStore.ts';
import { visibleOf } from '../../store/selectors.ts';
import { hideNodes, isolate, leaveFocus } from '../../store/view/focusTransitions.ts';
import { nodesMeant } from './actions.ts';
import type { messages } from './commandMessages.ts';
import { keysOf } from './keysOf.ts';

type Words = (typeof messages)['fr'];

const nodesAtMost = 5;

/** « isoler mali », « masquer france »: an action and a name, for those who type both. The shortest name fits best. */
export function commandsOnNodes(
  store: AppStore,
  text: Words,
  language: Language,
  query: string,
): readonly Command[] {
  const [verb = '', ...rest] = commandWords(query);
  if (verb.length < 3 || rest.length === 0) return [];
  const { actions, index } = store.getState();
  const acts = [
    { key: 'isolate', label: text.isolateNamed, change: isolate },
    {
      key: 'hide',
      label: text.hideNamed,
      change: (view: AppState['view'], ids: Parameters<typeof hideNodes>[2]) => hideNodes(view, index, ids),
    },
  ].filter(({ label }) => commandWords(label(''))[0]?.startsWith(verb));
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

/** Isolates the nodes that are meant, or leaves the present isolation. */
export function isolationCommands(state: AppState, text: Words, language: Language): readonly Command[] {
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

const namedAtMost = 2;

/** The nodes that an action applies to, by their names; of many, the first and how many more. */
export function namesMeant(state: AppState, language: Language): string {
  const names = nodesMeant(state).map((id) => nameOf(state.index.node(id), language, 'short'));
  const more = names.length - namedAtMost;
  return [...names.slice(0, namedAtMost), ...(more > 0 ? [`+ ${more}`] : [])].join(', ');
}
