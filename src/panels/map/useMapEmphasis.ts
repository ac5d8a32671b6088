import { useMemo } from 'react';
import { type Emphasis, findEmphasis } from '../../store/emphasis.ts';
import { useAppStore, useIndex, usePointed, useSelection, useVisible } from '../../store/react.tsx';

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
  const focus = useAppStore((state) => state.view.focus);
  const selected = useMemo(
    () => findEmphasis(index, visible, selection, null, focus),
    [index, visible, selection, focus],
  );
  const emphasis = useMemo(() => {
    if (pointed !== null) return findEmphasis(index, visible, selection, pointed, focus);
    return onScreen === null ? selected : { ...selected, read: onScreen };
  }, [index, visible, selection, pointed, onScreen, focus, selected]);
  return useMemo(() => ({ emphasis, selected }), [emphasis, selected]);
}
