import { useMemo } from 'react';
import type { Emphasis } from '../../domain/filter/emphasis.ts';
import { linksReadOf } from '../../store/passagesOf.ts';
import { useAppStore, useIndex, usePointed, useSelection, useVisible } from '../../store/react.tsx';
import { findEmphasis, markLinks } from '../../store/view/emphasis.ts';

export interface MapEmphasis {
  /** What selection and pointer bring forward … */
  readonly emphasis: Emphasis;
  /** … and the selection alone: names keep the places that they have under it. */
  readonly selected: Emphasis;
}

/** The same that the canvas brings forward. */
export function useMapEmphasis(): MapEmphasis {
  const index = useIndex();
  const visible = useVisible();
  const selection = useSelection();
  const pointed = usePointed();
  const onScreen = useAppStore((state) => state.session.onScreen);
  const marked = useAppStore(linksReadOf);
  const focus = useAppStore((state) => state.view.focus);
  const selected = useMemo(
    () => markLinks(index, visible, findEmphasis(index, visible, selection, null, focus), marked),
    [index, visible, selection, focus, marked],
  );
  const emphasis = useMemo(() => {
    if (pointed !== null)
      return markLinks(index, visible, findEmphasis(index, visible, selection, pointed, focus), marked);
    return onScreen === null ? selected : { ...selected, read: onScreen };
  }, [index, visible, selection, pointed, onScreen, focus, marked, selected]);
  return useMemo(() => ({ emphasis, selected }), [emphasis, selected]);
}
