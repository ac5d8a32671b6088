/** Whether this host can paint a canvas. Where it cannot, Cytoscape runs headless and the layers stay empty. */
export const canDraw = (): boolean => typeof CanvasRenderingContext2D !== 'undefined';
