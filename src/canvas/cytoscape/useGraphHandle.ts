import type { Core } from 'cytoscape';
import { useLayoutEffect } from 'react';

/** The element in which the graph is drawn, found by `[data-graph]`: it knows what it shows. */
export type GraphElement = HTMLElement & { readonly graph: Core };

/**
 * Leaves the graph with the element that it is drawn in, so that tests and measurements can ask where a node stands on
 * the canvas. Nothing in the page reads it.
 */
export function useGraphHandle(cy: Core | null): void {
  useLayoutEffect(() => {
    const element = cy?.container();
    if (!cy || !element) return;
    Object.assign(element, { graph: cy });
    element.dataset.graph = '';
  }, [cy]);
}
