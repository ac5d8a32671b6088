/* What stands around the canvas, in one script: fetched beside the filters, there for the first picture. */
export { BottomSheet } from '../ui/BottomSheet.tsx';
export { DisplayBar } from './DisplayChoice.tsx';
export { FiltersSheet } from './FiltersSheet.tsx';
export { TopBar } from './TopBar.tsx';
