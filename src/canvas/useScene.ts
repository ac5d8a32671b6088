import { useLayoutEffect, useMemo, useRef } from 'react';
import type { NodeId } from '../domain/basics/ids.ts';
import type { LoadedElements } from '../domain/filter/overview.ts';
import type { Scene } from '../drawing/graph/scene.ts';
import { linksReadOf } from '../store/passagesOf.ts';
import { useAppStore, useIndex, useSelection } from '../store/react.tsx';
import { useChain } from '../store/useChain.ts';
import { useEmphasis } from '../store/useEmphasis.ts';
import { selectionOnGraph, useLoaded } from '../store/useLoaded.ts';
import { useAfterPaint } from '../ui/hooks/useAfterPaint.ts';
import { useLanguage } from '../ui/language.tsx';
import { leaveNextFrame } from './cytoscape/restRenderer.ts';

interface SceneAndElements {
  readonly scene: Scene;
  readonly loaded: LoadedElements;
  /** Whether the canvas holds a part of the graph only. */
  readonly overview: boolean;
}

/** What the store says that the canvas shows; each part keeps its identity until what it is made of changes. */
export function useScene(reached: NodeId | null): SceneAndElements {
  const index = useIndex();
  const cursor = reached !== null && index.findNode(reached) ? reached : null;
  const language = useLanguage();
  const asked = useChain();
  const { chosen, focus, marked } = useSubject();
  const selection = useMemo(() => selectionOnGraph(chosen, asked), [chosen, asked]);
  const chain = asked?.chain ?? null;
  const { loaded, visible, overview } = useLoaded(selection, chain);
  const { emphasis, selected } = useEmphasis(visible, selection, focus, chain, marked);
  const scene = useMemo(
    () => ({ index, language, visible, emphasis, selected, cursor }),
    [index, language, visible, emphasis, selected, cursor],
  );
  return { scene, loaded, overview };
}

/** What is selected and lit, a frame after the panel that opens on it: reading starts there, and nothing is drawn in it. */
function useSubject() {
  const chosen = useSelection();
  const focus = useAppStore((state) => state.view.focus);
  const marked = useAppStore(linksReadOf);
  const shown = useRef(chosen);
  useLayoutEffect(() => {
    if (shown.current !== chosen && chosen.kind !== 'none') leaveNextFrame();
    shown.current = chosen;
  }, [chosen]);
  return useAfterPaint(
    useMemo(() => ({ chosen, focus, marked }), [chosen, focus, marked]),
    useIndex(),
  );
}
