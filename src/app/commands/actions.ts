import type { NodeId } from '../../domain/basics/ids.ts';
import type { LayoutKind } from '../../domain/basics/layout.ts';
import type { Depth } from '../../domain/graph/neighbourhood.ts';
import { countProposed } from '../../domain/graph/provenance.ts';
import type { AppState, AppStore } from '../../store/appStore.ts';
import { chooseLayout, layoutOfKind } from '../../store/layoutChoice.ts';
import { movedNow } from '../../store/movedNow.ts';
import { listsView, placesOf, stepPassage } from '../../store/passagesOf.ts';
import { visibleOf } from '../../store/selectors.ts';
import {
  expand,
  hideNodes,
  isolate,
  leaveFocus,
  lightAround,
  sameNodes,
  selectNeighbours,
  showHidden,
  subjectsOf,
} from '../../store/view/focusTransitions.ts';
import { closeQuestion, selectNodes } from '../../store/view/transitions.ts';
import type { View } from '../../store/view/view.ts';
import type { ActionId } from './shortcuts.ts';

interface Action {
  readonly run: (state: AppState) => void;
  /** Whether there is something to do now. */
  readonly isOn: (state: AppState) => boolean;
}

/** Does what a key or the palette asks for. false: it does not apply now. */
export function runAction(store: AppStore, id: ActionId): boolean {
  const state = store.getState();
  if (!actions[id].isOn(state)) return false;
  actions[id].run(state);
  return true;
}

/** Whether the action would do something now. */
export const isActionOn = (state: AppState, id: ActionId): boolean => actions[id].isOn(state);

/**
 * The nodes to which an action applies: those selected, the ends of the selected link, else what the pointer or the
 * keyboard is on.
 */
export function nodesMeant({ view, index, session }: AppState): readonly NodeId[] {
  const subjects = subjectsOf(view, index);
  if (subjects.length > 0) return subjects;
  return session.pointed?.kind === 'node' ? [session.pointed.id] : [];
}

const always = () => true;
const hasNodes = (state: AppState) => nodesMeant(state).length > 0;

/** What is lit depends on the selection, so what was only pointed at is selected first. */
const light = (depth: Depth): Action => ({
  isOn: (state) => hasNodes(state) || state.view.focus?.isolated === true,
  run: (state) => {
    const ids = nodesMeant(state);
    state.actions.changeView((view) =>
      lightAround(
        view.selection.kind === 'none' && !view.focus?.isolated ? selectNodes(view, ids) : view,
        ids,
        depth,
      ),
    );
  },
});

const arrange = (kind: LayoutKind): Action => ({
  isOn: (state) => layoutOfKind(state, kind) !== null,
  run: (state) => chooseLayout(state, kind),
});

/**
 * Goes to the passage before or after the current one; at either end it stays, without a message. Where nothing is
 * selected or read it begins with the passages of the view.
 */
const step = (by: 1 | -1): Action => ({
  isOn: (state) => placesOf(state).length > 0 || isFree(state),
  run: (state) => (isFree(state) ? state.actions.showPassages(true) : stepPassage(state, by)),
});

const isFree = ({ view }: AppState): boolean =>
  view.selection.kind === 'none' &&
  view.reading === null &&
  view.chain === null &&
  !view.passages &&
  view.question === null;

/** The view with the part isolated, or, where it is already, without isolation. */
const toggleIsolation = (view: View, ids: readonly NodeId[]): View =>
  view.focus?.isolated && (ids.length === 0 || sameNodes(view.focus.around, ids))
    ? leaveFocus(view)
    : isolate(view, ids);

const actions: Readonly<Record<ActionId, Action>> = {
  search: { isOn: always, run: ({ actions: { open } }) => open('search') },
  shortcuts: { isOn: always, run: ({ actions: { open } }) => open('shortcuts') },
  stepBack: { isOn: always, run: stepBack },
  undo: { isOn: ({ session }) => session.canUndo, run: (state) => state.actions.undo() },
  redo: { isOn: ({ session }) => session.canRedo, run: (state) => state.actions.redo() },
  passages: {
    isOn: always,
    run: (state) => state.actions.showPassages(!listsView(state)),
  },
  nextPassage: step(1),
  previousPassage: step(-1),
  depth1: light(1),
  depth2: light(2),
  depth3: light(3),
  isolate: {
    isOn: (state) => hasNodes(state) || state.view.focus?.isolated === true,
    run: (state) => state.actions.changeView((view) => toggleIsolation(view, nodesMeant(state))),
  },
  expand: {
    isOn: (state) => expand(state.view, state.index, nodesMeant(state)) !== state.view,
    run: (state) => state.actions.changeView((view) => expand(view, state.index, nodesMeant(state))),
  },
  hide: {
    isOn: hasNodes,
    run: (state) => state.actions.changeView((view) => hideNodes(view, state.index, nodesMeant(state))),
  },
  showHidden: {
    isOn: ({ view }) => view.hidden.length > 0,
    run: (state) => state.actions.changeView(showHidden),
  },
  neighbours: {
    isOn: hasNodes,
    run: (state) =>
      state.actions.changeView((view) =>
        selectNeighbours(view, state.index, visibleOf(state), nodesMeant(state)),
      ),
  },
  center: { isOn: hasNodes, run: (state) => state.actions.lookAt(nodesMeant(state)) },
  layoutMap: arrange('map'),
  layoutTime: arrange('time'),
  layoutAround: arrange('around'),
  layoutType: arrange('type'),
  review: {
    // Goes to what is selected, if it waits for review; if nothing is selected, the review opens where it was left.
    isOn: ({ index }) => {
      const { names, evidence } = countProposed(index.graph);
      return names + evidence > 0;
    },
    run: ({ actions: { setDisplay } }) => setDisplay('review'),
  },
  putBack: {
    isOn: (state) => Object.keys(movedNow(state)).length > 0,
    run: (state) => state.actions.putBack('all'),
  },
  fit: { isOn: always, run: (state) => state.actions.lookAt('all') },
  export: { isOn: always, run: ({ actions: { open } }) => open('export') },
  legend: {
    isOn: always,
    run: ({ actions: { setLegendOpen }, session }) => setLegendOpen(!session.legendOpen),
  },
  list: {
    isOn: ({ view }) => view.chain === null && (view.display === 'graph' || view.split),
    run: ({ actions: { setListOpen }, session }) => setListOpen(!session.listOpen),
  },
};

/**
 * Escape: closes the open filters, then the question about a chain, the article, the selection, the answer or the
 * passages of the view, the list, and ends isolation.
 */
function stepBack({ view, session, actions: now }: AppState): void {
  const { over } = session;
  if (typeof over === 'string' && over !== 'search') now.close(over);
  else if (view.chain !== null) now.closeChain();
  else if (view.reading !== null) now.closeArticle();
  else if (view.selection.kind !== 'none') now.clearSelection();
  else if (view.question !== null) now.changeView(closeQuestion);
  else if (view.passages) now.showPassages(false);
  else if (session.listOpen) now.setListOpen(false);
  else now.changeView(leaveFocus);
}
