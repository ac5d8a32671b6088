import { preloadable } from '../../ui/preloadable.tsx';
import { drawSparingly, type Painter } from './drawSparingly.ts';
import { type FrameLoop, restRenderer } from './restRenderer.ts';

/**
 * Cytoscape in a script of its own: the page's frame does not wait for it. Its warnings to developers are kept out of
 * the reader's console: a node dragged onto its neighbour leaves their link no room for a curve, which is no fault of
 * the page.
 */
export const CytoscapeComponent = preloadable(async () => {
  const [{ default: Component }, { default: cytoscape }] = await Promise.all([
    import('react-cytoscapejs'),
    import('cytoscape'),
  ]);
  cytoscape.warnings(false);
  const { prototype } = cytoscape('renderer', 'canvas') as { readonly prototype: FrameLoop & Painter };
  restRenderer(prototype);
  drawSparingly(prototype);
  return Component;
});
