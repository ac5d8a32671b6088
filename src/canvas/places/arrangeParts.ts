/* What the layouts other than the map need, in a script of its own: fetched when one is first asked for. */

export { guideBoxes } from '../overlay/guideBoxes.ts';
export { paintGuide, paintGuideWords } from '../overlay/paintGuide.ts';
export { typeRegions } from '../overlay/typeRegions.ts';
export { arrangeHanded } from './arrangeHanded.ts';
