import { useLayoutEffect, useMemo, useRef } from 'react';
import type { VisibleGraph } from '../../domain/filter/filter.ts';
import type { LoadedElements } from '../../domain/filter/overview.ts';

/**
 * Of what is loaded, what is or has been visible: Cytoscape is given an element when it is first to be seen, and keeps it
 * then. It would take as long over the style of each that no filter shows. The same object until more is seen.
 */
export function useSeen(loaded: LoadedElements, visible: VisibleGraph): LoadedElements {
  const before = useRef<LoadedElements>(nothingSeen);
  const seen = useMemo(() => addVisible(before.current, loaded, visible), [loaded, visible]);
  useLayoutEffect(() => {
    before.current = seen;
  }, [seen]);
  return seen;
}

const nothingSeen: LoadedElements = { nodes: [], edges: [] };

/** What is loaded as far as it is visible or was in `before`, in the order of what is loaded. */
export function addVisible(
  before: LoadedElements,
  loaded: LoadedElements,
  visible: VisibleGraph,
): LoadedElements {
  const known = new Set<string>([...before.nodes, ...before.edges]);
  const nodes = loaded.nodes.filter((id) => visible.nodes.has(id) || known.has(id));
  const edges = loaded.edges.filter((id) => visible.edges.has(id) || known.has(id));
  return `${[before.nodes, before.edges]}` === `${[nodes, edges]}` ? before : { nodes, edges };
}
