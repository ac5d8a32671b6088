import { useSyncExternalStore } from 'react';
import { canDraw } from '../../drawing/canDraw.ts';
import { afterPaint } from '../afterPaint.ts';

interface Store<State> {
  readonly getState: () => State;
  readonly subscribe: (listener: (now: State, before: State) => void) => () => void;
}

/** Whether a change of state concerns what is selected: not, or once it has been painted without it, or with it. */
type HowSoon<State> = (now: State, before: State) => 'never' | 'late' | 'at once';

/**
 * Selects a part of a store's state, one painted frame late: what only counts follows what the reader has done. All that is
 * selected late from a store follows together. `howSoon` is the same for all of it. At once on a host that paints nothing.
 */
export function useLate<State, Value>(
  store: Store<State>,
  select: (state: State) => Value,
  howSoon: HowSoon<State>,
): Value {
  const known = lateStores.get(store) as LateStore<State> | undefined;
  const late = known ?? makeLate(store, howSoon);
  if (known === undefined) lateStores.set(store, late);
  return useSyncExternalStore(late.subscribe, () => select(late.getState()));
}

interface LateStore<State> {
  readonly getState: () => State;
  readonly subscribe: (listener: () => void) => () => void;
}

const lateStores = new WeakMap<object, unknown>();

function makeLate<State>(store: Store<State>, howSoon: HowSoon<State>): LateStore<State> {
  const listeners = new Set<() => void>();
  let state = store.getState();
  let callOff: (() => void) | null = null;
  let unsubscribe = () => {};
  const stopWaiting = () => {
    callOff?.();
    callOff = null;
  };
  const catchUp = () => {
    stopWaiting();
    state = store.getState();
    for (const listener of [...listeners]) listener();
  };
  const follow = (now: State, before: State) => {
    const soon = howSoon(now, before);
    if (soon === 'never') return;
    if (soon === 'late' && canDraw() && !document.hidden) callOff ??= afterPaint(catchUp);
    else catchUp();
  };
  return {
    getState: () => (listeners.size === 0 ? store.getState() : state),
    subscribe: (listener) => {
      if (listeners.size === 0) {
        state = store.getState();
        unsubscribe = store.subscribe(follow);
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        unsubscribe();
        stopWaiting();
      };
    },
  };
}
