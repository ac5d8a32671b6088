import { applyFilters, type Filters, type VisibleGraph } from '../domain/filter/filter.ts';
import { type Scope, wholeScope } from '../domain/filter/focus.ts';
import type { GraphIndex } from '../domain/graph/graphIndex.ts';
import type { AppState } from './appStore.ts';
import { scopeOf } from './view/focusTransitions.ts';
import type { View } from './view/view.ts';

/** What filters, isolation and hiding leave: computed once, and the same object until one of them changes. */
export const visibleOf = (state: AppState): VisibleGraph => rememberedVisible(state.index, state.view);

/**
 * Remembers a result per graph, filters, focus and hidden nodes, all by identity; nothing outlives the objects from
 * which it was made. A focus that only lights hides nothing, so it counts as none.
 */
export const rememberPerPart = <T extends object>(
  work: (index: GraphIndex, filters: Filters, scope: Scope) => T,
) => {
  const known = new WeakMap<object, unknown>();
  return (index: GraphIndex, view: View): T => {
    const { filters } = view;
    const scope = scopeOf(view);
    const isolation = scope.focus?.isolated ? scope.focus : wholeScope;
    const perFocus = inside(inside(inside(known, index), filters), isolation);
    const result = perFocus.get(scope.hidden) as T | undefined;
    if (result) return result;
    const made = work(index, filters, scope);
    perFocus.set(scope.hidden, made);
    return made;
  };
};

type Memory = WeakMap<object, unknown>;

const inside = (memory: Memory, key: object): Memory => {
  const known = memory.get(key) as Memory | undefined;
  const next = known ?? new WeakMap<object, unknown>();
  if (!known) memory.set(key, next);
  return next;
};

const rememberedVisible = rememberPerPart(applyFilters);
