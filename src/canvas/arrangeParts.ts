/* What the layouts other than the map need, in a script of its own: fetched when one is first asked for. */
export { arrangeHanded } from './arrangeHanded.ts';
export { guideBoxes } from './guideBoxes.ts';
export { paintGuide, paintGuideWords } from './paintGuide.ts';
export { typeRegions } from './typeRegions.ts';
