import { useMemo } from 'react';
import type { NodeId } from '../domain/ids.ts';
import { useIndex, usePointed, useSelection, useVisible } from '../store/react.tsx';
import type { Selection } from '../store/view.ts';
import { useLanguage } from '../ui/language.tsx';
import type { Handed } from './elements.ts';
import { findEmphasis } from './emphasis.ts';
import { chooseOverview, needsOverview, rankNodes, wholeGraph } from './overview.ts';
import { restrictTo, type Scene } from './scene.ts';

interface SceneAndElements {
  readonly scene: Scene;
  readonly handed: Handed;
  /** Whether the canvas holds a part of the graph only. */
  readonly overview: boolean;
}

/** What the store says that the canvas shows; each part keeps its identity until what it is made of changes. */
export function useScene(cursor: NodeId | null): SceneAndElements {
  const index = useIndex();
  const language = useLanguage();
  const allVisible = useVisible();
  const selection = useSelection();
  const pointed = usePointed();
  const overview = needsOverview(index);
  const ranked = useMemo(() => (overview ? rankNodes(index) : []), [index, overview]);

  const whole = useMemo(() => (overview ? null : wholeGraph(index)), [index, overview]);
  const wanted = overview ? wantedBy(selection) : '';
  const part = useMemo(() => {
    if (!overview) return null;
    const subjects = wanted === '' ? [] : (wanted.split('\n') as NodeId[]);
    const around = subjects.flatMap((id) => index.edgesOf(id).flatMap((edge) => [edge.source, edge.target]));
    return chooseOverview(index, ranked, allVisible, [...subjects, ...around]);
  }, [index, overview, ranked, allVisible, wanted]);
  const handed = whole ?? part ?? emptyHanded;

  const visible = useMemo(() => restrictTo(allVisible, handed), [allVisible, handed]);
  const selected = useMemo(() => findEmphasis(index, visible, selection, null), [index, visible, selection]);
  const emphasis = useMemo(
    () => (pointed === null ? selected : findEmphasis(index, visible, selection, pointed)),
    [index, visible, selection, pointed, selected],
  );
  const scene = useMemo(
    () => ({ index, language, visible, emphasis, selected, cursor }),
    [index, language, visible, emphasis, selected, cursor],
  );
  return { scene, handed, overview };

  function wantedBy(now: Selection): string {
    if (now.kind === 'nodes') return now.ids.join('\n');
    if (now.kind === 'edge') return [index.edge(now.id).source, index.edge(now.id).target].join('\n');
    return '';
  }
}

const emptyHanded: Handed = { nodes: [], edges: [] };
