import cytoscape from 'cytoscape';

/**
 * Takes Cytoscape's advice to developers out of the reader's console: a node dragged onto its neighbour leaves their
 * link no room for a curve, and that is no fault of the page.
 */
export function quietCytoscape(): void {
  cytoscape.warnings(false);
}
