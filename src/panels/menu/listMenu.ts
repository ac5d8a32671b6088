import type { EdgeId, NodeId } from '../../domain/basics/ids.ts';
import type { AppStore } from '../../store/appStore.ts';
import { movedNow } from '../../store/movedNow.ts';
import { visibleOf } from '../../store/selectors.ts';
import type { MenuTarget } from '../../store/session/session.ts';
import {
  expand,
  hideNodes,
  isolate,
  leaveFocus,
  selectNeighbours,
  showHidden,
} from '../../store/view/focusTransitions.ts';
import { selectEdge, selectNode, selectNodes, setLayout } from '../../store/view/transitions.ts';
import { addressOf } from '../../store/view/url/permalink.ts';
import type { View } from '../../store/view/view.ts';
import { copyText } from '../../ui/copyText.ts';
import type { MenuItem } from '../../ui/menus/PointMenu.tsx';
import type { messages } from './messages.ts';

type Words = (typeof messages)['fr'];

/** The entries for what the menu is about, with the same effects as in the panel and by keys. */
export function listMenu(store: AppStore, text: Words, target: MenuTarget): readonly (readonly MenuItem[])[] {
  if (target.kind === 'node') return listForNode(store, text, target.id);
  if (target.kind === 'edge') return listForEdge(store, text, target.id);
  return listForBackground(store, text);
}

/** For one of several selected nodes, the entries apply to all of these. */
function listForNode(store: AppStore, text: Words, id: NodeId): readonly (readonly MenuItem[])[] {
  const { index, view, actions } = store.getState();
  const { changeView, lookAt, openChain } = actions;
  const selected: readonly NodeId[] = view.selection.kind === 'nodes' ? view.selection.ids : [];
  const ids = selected.includes(id) ? selected : [id];
  const [first, second] = ids;
  const neighbours = (now: View) => selectNeighbours(now, index, visibleOf(store.getState()), ids);
  const arrangeAround = (now: View) =>
    setLayout(now, { kind: 'around', middle: [ids[0] ?? id, ...ids.slice(1)] });
  const grown = expand(view, index, ids);
  return [
    [
      { key: 'open', label: text.open, shortcut: 'Enter', run: () => actions.selectNode(id) },
      ids.length === 2 && first !== undefined && second !== undefined
        ? { key: 'connect', label: text.connectThem, run: () => openChain(first, second) }
        : { key: 'connect', label: text.connect, run: () => openChain(id, null) },
    ],
    [
      {
        key: 'isolate',
        label: text.isolate,
        shortcut: 'I',
        run: () => changeView((now) => isolate(now, ids)),
      },
      ...(grown === view
        ? []
        : [
            {
              key: 'expand',
              label: text.expand,
              shortcut: 'E',
              run: () => changeView((now) => expand(now, index, ids)),
            },
          ]),
      { key: 'neighbours', label: text.selectNeighbours, shortcut: 'N', run: () => changeView(neighbours) },
      {
        key: 'hide',
        label: text.hide,
        shortcut: 'H',
        run: () => changeView((now) => hideNodes(now, index, ids)),
      },
    ],
    [
      { key: 'center', label: text.center, shortcut: 'C', run: () => lookAt(ids) },
      { key: 'around', label: text.arrangeAround, run: () => changeView(arrangeAround) },
      ...(ids.some((one) => one in movedNow(store.getState()))
        ? [{ key: 'back', label: text.putBack, run: () => actions.putBack(ids) }]
        : []),
      { key: 'copy', label: text.copyLink, run: () => copyLink(store, text, (now) => selectNode(now, id)) },
    ],
  ];
}

function listForEdge(store: AppStore, text: Words, id: EdgeId): readonly (readonly MenuItem[])[] {
  const { index, actions } = store.getState();
  const { changeView, lookAt, openChain } = actions;
  const { source, target } = index.edge(id);
  const ends = [source, target];
  const evidence = visibleOf(store.getState()).edges.get(id)?.[0] ?? 0;
  return [
    [
      {
        key: 'open',
        label: text.openEvidence,
        shortcut: 'Enter',
        run: () => actions.selectEdge(id, evidence),
      },
      { key: 'connect', label: text.connectThem, run: () => openChain(source, target) },
    ],
    [
      { key: 'isolate', label: text.isolateEnds, run: () => changeView((now) => isolate(now, ends)) },
      { key: 'ends', label: text.selectEnds, run: () => changeView((now) => selectNodes(now, ends)) },
    ],
    [
      { key: 'center', label: text.center, run: () => lookAt(ends) },
      {
        key: 'copy',
        label: text.copyLink,
        run: () => copyLink(store, text, (now) => selectEdge(now, id, evidence)),
      },
    ],
  ];
}

function listForBackground(store: AppStore, text: Words): readonly (readonly MenuItem[])[] {
  const { view, session, actions } = store.getState();
  const { changeView, lookAt } = actions;
  const { nodes } = visibleOf(store.getState());
  return [
    [
      { key: 'fit', label: text.fit, shortcut: '0', run: () => lookAt('all') },
      ...(view.focus?.isolated
        ? [{ key: 'all', label: text.showAll, shortcut: 'I', run: () => changeView(leaveFocus) }]
        : []),
      ...(view.hidden.length > 0
        ? [
            {
              key: 'hidden',
              label: text.showHidden(view.hidden.length),
              shortcut: 'Shift+H',
              run: () => changeView(showHidden),
            },
          ]
        : []),
    ],
    [
      ...(nodes.size > 0
        ? [
            {
              key: 'select',
              label: text.selectAll,
              run: () => changeView((now) => selectNodes(now, [...nodes])),
            },
          ]
        : []),
      ...(view.selection.kind !== 'none'
        ? [{ key: 'clear', label: text.clear, shortcut: 'Escape', run: actions.clearSelection }]
        : []),
    ],
    [
      ...(session.canUndo
        ? [{ key: 'undo', label: text.undo, shortcut: 'Control+Z', run: actions.undo }]
        : []),
      ...(session.canRedo
        ? [{ key: 'redo', label: text.redo, shortcut: 'Control+Shift+Z', run: actions.redo }]
        : []),
      ...(Object.keys(movedNow(store.getState())).length > 0
        ? [{ key: 'back', label: text.putAllBack, run: () => actions.putBack('all') }]
        : []),
      { key: 'copy', label: text.copyLink, run: () => copyLink(store, text, (now) => now) },
    ],
  ];
}

async function copyLink(store: AppStore, text: Words, change: (view: View) => View): Promise<void> {
  const { index, view, actions } = store.getState();
  const done = await copyText(addressOf(change(view), index, window.location));
  actions.announce(done ? text.linkCopied : text.linkNotCopied);
}
