/* What the layouts other than the map need, in a script of its own, fetched when one of them is first asked for. */

export { arrangeLoaded } from './arrangeLoaded.ts';
export { decorationBoxes } from './decorationBoxes.ts';
export { decorationGround, decorationWords } from './decorations.ts';
export { typeRegions } from './typeRegions.ts';
