import { useCallback, useMemo } from 'react';
import type { EdgeId } from '../domain/basics/ids.ts';
import type { Pointed, Selection } from '../domain/basics/selection.ts';
import type { Chain } from '../domain/chains/chain.ts';
import type { Emphasis } from '../domain/filter/emphasis.ts';
import type { VisibleGraph } from '../domain/filter/filter.ts';
import type { Focus } from '../domain/filter/focus.ts';
import { askedOf } from './passagesOf.ts';
import { useAppStore, useIndex, usePointed } from './react.tsx';
import { findChainEmphasis, findEmphasis, markLinks } from './view/emphasis.ts';

interface NowAndSelected {
  /** What selection and pointer highlight … */
  readonly emphasis: Emphasis;
  /** … and the selection alone: names keep the places that they have under it. */
  readonly selected: Emphasis;
}

/**
 * What is highlighted of the visible graph, for a selection, or for an open chain instead; the same in every display.
 * `marked`: the links that are gathered, or that the current passage proves.
 */
export function useEmphasis(
  visible: VisibleGraph,
  selection: Selection,
  focus: Focus | null,
  chain: Chain | null,
  marked: readonly EdgeId[],
): NowAndSelected {
  const index = useIndex();
  const pointed = usePointed();
  const answers = useAppStore((state) => askedOf(state) !== null);
  const onScreen = useAppStore((state) => state.session.onScreen);
  const emphasize = useCallback(
    (at: Pointed | null) =>
      chain === null
        ? markLinks(index, visible, findEmphasis(index, visible, selection, at, focus), marked, answers)
        : findChainEmphasis(index, visible, chain, at),
    [index, visible, selection, chain, focus, marked, answers],
  );
  const selected = useMemo(() => emphasize(null), [emphasize]);
  const emphasis = useMemo(
    () =>
      pointed !== null ? emphasize(pointed) : onScreen === null ? selected : { ...selected, read: onScreen },
    [emphasize, pointed, selected, onScreen],
  );
  return useMemo(() => ({ emphasis, selected }), [emphasis, selected]);
}
