import { useMemo } from 'react';
import type { NodeId } from '../domain/basics/ids.ts';
import type { Selection } from '../domain/basics/selection.ts';
import { nothingSelected } from '../domain/basics/selection.ts';
import { type Chain, nodesOfChain } from '../domain/chains/chain.ts';
import type { VisibleGraph } from '../domain/filter/filter.ts';
import {
  chooseOverview,
  type LoadedElements,
  needsOverview,
  rankNodes,
  restrictTo,
  wholeGraph,
} from '../domain/filter/overview.ts';
import type { GraphIndex } from '../domain/graph/graphIndex.ts';
import { useIndex, useVisible } from './react.tsx';
import type { ChainAnswer } from './useChain.ts';

interface LoadedGraph {
  readonly loaded: LoadedElements;
  /** What the filters keep of it. */
  readonly visible: VisibleGraph;
  /** Whether only a part of the graph is loaded into the canvas. */
  readonly overview: boolean;
}

/**
 * What is loaded into the canvas: all of a small graph; of a large one its overview, together with what is selected or
 * in focus.
 */
export function useLoaded(selection: Selection, chain: Chain | null): LoadedGraph {
  const index = useIndex();
  const allVisible = useVisible();
  const overview = needsOverview(index);
  const ranked = useMemo(() => (overview ? rankNodes(index) : []), [index, overview]);
  const whole = useMemo(() => (overview ? null : wholeGraph(index)), [index, overview]);
  const wanted = !overview
    ? ''
    : (chain === null ? subjectsOf(index, selection) : nodesOfChain(chain)).join('\n');
  const part = useMemo(() => {
    if (!overview) return null;
    const subjects = wanted === '' ? [] : (wanted.split('\n') as NodeId[]);
    const around = subjects.flatMap((id) => index.edgesOf(id).flatMap((edge) => [edge.source, edge.target]));
    return chooseOverview(index, ranked, allVisible, [...subjects, ...around]);
  }, [index, overview, ranked, allVisible, wanted]);
  const loaded = whole ?? part ?? nothingLoaded;
  const visible = useMemo(() => restrictTo(allVisible, loaded), [allVisible, loaded]);
  return useMemo(() => ({ loaded, visible, overview }), [loaded, visible, overview]);
}

const nothingLoaded: LoadedElements = { nodes: [], edges: [] };

function subjectsOf(index: GraphIndex, selection: Selection): readonly NodeId[] {
  if (selection.kind === 'nodes') return selection.ids;
  if (selection.kind === 'none') return [];
  const { source, target } = index.edge(selection.id);
  return [source, target];
}

/** What is selected on the graph: while there is no chain to show, the ends that are asked about. */
export function selectionOnGraph(chosen: Selection, asked: ChainAnswer | null): Selection {
  if (asked === null) return chosen;
  const { from, to } = asked.question;
  const [first, ...others] = [from, to].filter((id) => id !== null);
  return first === undefined ? nothingSelected : { kind: 'nodes', ids: [first, ...others] };
}
