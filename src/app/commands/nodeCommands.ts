import type { Language } from '../../domain/basics/languages.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import type { GraphNode } from '../../domain/graph/schema.ts';
import { numberIn } from '../../lib/counted.ts';
import { type Command, commandWords, matchCommands } from '../../panels/search/commands.ts';
import type { AppState, AppStore } from '../../store/appStore.ts';
import { visibleOf } from '../../store/selectors.ts';
import { hideNodes, isolate, leaveFocus } from '../../store/view/focusTransitions.ts';
import { nodesMeant } from './actions.ts';
import type { commandMessages } from './commandMessages.ts';
import { keysOf } from './keysOf.ts';
import { namedNodes } from './namedNodes.ts';

type Words = (typeof commandMessages)['fr'];

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

/** « relier polisario dgse », or the two names alone: asks how they are connected. None where either names no node. */
export function connectCommands(
  store: AppStore,
  text: Words,
  language: Language,
  query: string,
): readonly Command[] {
  const { actions, index } = store.getState();
  const typed = commandWords(query);
  const [verb = ''] = commandWords(text.connectNamed('', ''));
  const hasVerb = typed[0] === verb;
  const names = (hasVerb ? typed.slice(1) : typed).filter((word) => !linking.has(word));
  const known = namedNodes(index, index.graph.nodes);
  const isOneName = known.some((one) => one.names.includes(typed.join(' ')));
  const find = (words: readonly string[]): GraphNode | undefined => {
    const name = words.join(' ');
    if (name.length < 3) return undefined;
    return (
      known.find(({ names }) => names.includes(name)) ??
      known.find(({ names }) => names.some((one) => one.startsWith(name)))
    )?.node;
  };
  for (let at = 1; at < names.length; at += 1) {
    const [from, to] = [find(names.slice(0, at)), find(names.slice(at))];
    if (from === undefined || to === undefined || from === to) continue;
    return [
      {
        key: 'connect-named',
        label: text.connectNamed(nameOf(from, language, 'short'), nameOf(to, language, 'short')),
        // What was typed, a beginning or an alias, may be no word of the label.
        words: typed.join(' '),
        isAsked: hasVerb || !isOneName,
        run: () => actions.openChain(from.id, to.id),
      },
    ];
  }
  return [];
}

/** Words between two names. */
const linking: ReadonlySet<string> = new Set(['et', 'and', 'a', 'to', 'with', 'avec']);

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
  return [...names.slice(0, namedAtMost), ...(more > 0 ? [`+ ${numberIn[language](more)}`] : [])].join(', ');
}
