/* What lies on and below the canvas, in one script: fetched beside the filters, there for the first picture. */
export { Legend } from '../canvas/Legend.tsx';
export { RegionNames } from '../canvas/RegionNames.tsx';
export { Toolbar } from '../canvas/Toolbar.tsx';
