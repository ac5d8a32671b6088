/* The filters in one script: they are always shown together. */
export { EmptyCanvas } from '../panels/filters/EmptyCanvas.tsx';
export { FilterChips } from '../panels/filters/FilterChips.tsx';
export { FiltersRail } from '../panels/filters/FiltersRail.tsx';
export { FiltersStrip } from '../panels/filters/FiltersStrip.tsx';
