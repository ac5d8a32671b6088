import type { Core } from 'cytoscape';
import { useLayoutEffect } from 'react';
import type { AppStore } from '../../store/appStore.ts';
import { useStoreHandle } from '../../store/react.tsx';

/** The element in which the graph is drawn, found by `[data-graph]`: it knows what it shows, and what the page keeps. */
export type GraphElement = HTMLElement & { readonly graph: Core; readonly store: AppStore };

/**
 * Leaves graph and store with the element that the graph is drawn in, so that tests and measurements can ask where a node
 * stands on the canvas, and what the session keeps out of sight. Nothing in the page reads it.
 */
export function useGraphHandle(cy: Core | null): void {
  const store = useStoreHandle();
  useLayoutEffect(() => {
    const element = cy?.container();
    if (!cy || !element) return;
    Object.assign(element, { graph: cy, store });
    element.dataset.graph = '';
  }, [cy, store]);
}
