/** Whether this host can paint on a canvas. Where it cannot, Cytoscape runs headless and the layers stay empty. */
export const canDraw = (): boolean => typeof CanvasRenderingContext2D !== 'undefined';
