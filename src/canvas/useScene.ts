import { useCallback, useMemo } from 'react';
import type { NodeId } from '../domain/basics/ids.ts';
import type { Pointed } from '../domain/basics/selection.ts';
import { nothingSelected, type Selection } from '../domain/basics/selection.ts';
import { nodesOfChain } from '../domain/chains/chain.ts';
import { linksReadOf } from '../store/passagesOf.ts';
import { useAppStore, useIndex, usePointed, useSelection, useVisible } from '../store/react.tsx';
import { type ChainAnswer, useChain } from '../store/useChain.ts';
import { findChainEmphasis, findEmphasis, markLinks } from '../store/view/emphasis.ts';
import { useLanguage } from '../ui/language.tsx';
import type { Handed } from './cytoscape/elements.ts';
import { chooseOverview, needsOverview, rankNodes, wholeGraph } from './overview.ts';
import { restrictTo, type Scene } from './scene.ts';
import { useAfterPaint } from './useAfterPaint.ts';

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
  const asked = useChain();
  const { chosen, focus, marked } = useSubject();
  const selection = useMemo(() => (asked === null ? chosen : endsAsSelection(asked)), [asked, chosen]);
  const chain = asked?.chain ?? null;
  const pointed = usePointed();
  const onScreen = useAppStore((state) => state.session.onScreen);
  const overview = needsOverview(index);
  const ranked = useMemo(() => (overview ? rankNodes(index) : []), [index, overview]);

  const whole = useMemo(() => (overview ? null : wholeGraph(index)), [index, overview]);
  const wanted = overview ? (chain === null ? wantedBy(selection) : nodesOfChain(chain).join('\n')) : '';
  const part = useMemo(() => {
    if (!overview) return null;
    const subjects = wanted === '' ? [] : (wanted.split('\n') as NodeId[]);
    const around = subjects.flatMap((id) => index.edgesOf(id).flatMap((edge) => [edge.source, edge.target]));
    return chooseOverview(index, ranked, allVisible, [...subjects, ...around]);
  }, [index, overview, ranked, allVisible, wanted]);
  const handed = whole ?? part ?? emptyHanded;

  const visible = useMemo(() => restrictTo(allVisible, handed), [allVisible, handed]);
  const emphasize = useCallback(
    (at: Pointed | null) =>
      chain === null
        ? markLinks(index, visible, findEmphasis(index, visible, selection, at, focus), marked)
        : findChainEmphasis(index, visible, chain, at),
    [index, visible, selection, chain, focus, marked],
  );
  const selected = useMemo(() => emphasize(null), [emphasize]);
  const emphasis = useMemo(
    () =>
      pointed !== null ? emphasize(pointed) : onScreen === null ? selected : { ...selected, read: onScreen },
    [emphasize, pointed, selected, onScreen],
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

/** What is selected and lit, a frame after the panel that opens on it: reading starts there. */
function useSubject() {
  const chosen = useSelection();
  const focus = useAppStore((state) => state.view.focus);
  const marked = useAppStore(linksReadOf);
  return useAfterPaint(useMemo(() => ({ chosen, focus, marked }), [chosen, focus, marked]));
}

/** While there is no chain to show, the ends are shown as nodes that are selected. */
function endsAsSelection({ question: { from, to } }: ChainAnswer): Selection {
  const [first, ...others] = [from, to].filter((id) => id !== null);
  return first === undefined ? nothingSelected : { kind: 'nodes', ids: [first, ...others] };
}

const emptyHanded: Handed = { nodes: [], edges: [] };
