import { useMemo } from 'react';
import { useAppStore, useIndex, usePointed, useSelection, useVisible } from '../../store/react.tsx';
import { addGathered, type Emphasis, findEmphasis } from '../../store/view/emphasis.ts';

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
  const gathered = useAppStore((state) => state.session.gathered);
  const focus = useAppStore((state) => state.view.focus);
  const selected = useMemo(
    () => addGathered(index, visible, findEmphasis(index, visible, selection, null, focus), gathered),
    [index, visible, selection, focus, gathered],
  );
  const emphasis = useMemo(() => {
    if (pointed !== null)
      return addGathered(index, visible, findEmphasis(index, visible, selection, pointed, focus), gathered);
    return onScreen === null ? selected : { ...selected, read: onScreen };
  }, [index, visible, selection, pointed, onScreen, focus, gathered, selected]);
  return useMemo(() => ({ emphasis, selected }), [emphasis, selected]);
}
