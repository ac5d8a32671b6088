import type { Core } from 'cytoscape';
import { useLayoutEffect } from 'react';
import type { AppStore } from '../../store/appStore.ts';
import { useStoreHandle } from '../../store/react.tsx';

/** The element in which the graph is drawn, with the attribute `data-graph`, carrying graph and store. */
export type GraphElement = HTMLElement & { readonly graph: Core; readonly store: AppStore };

/**
 * Attaches graph and store to the element in which the graph is drawn, so that tests and measurements can ask where a
 * node is on the canvas, and what the session contains. In the page only the opening picture looks for the element, to
 * hand over a click.
 */
export function useGraphHandle(cy: Core | null): void {
  const store = useStoreHandle();
  useLayoutEffect(() => {
    const element = cy?.container();
    if (!cy || !element) return;
    Object.assign(element, { graph: cy, store });
    element.dataset.graph = '';
    // A browser may hold an element for a while after it has gone; graph and store shall not stay with it.
    return () => void Object.assign(element, { graph: null, store: null });
  }, [cy, store]);
}
