/* The map and the land that it draws, in one script, so that both are there when the map is opened. */
export { loadLand } from '../../../drawing/map/loadLand.ts';
export { MapDisplay } from '../../../panels/map/MapDisplay.tsx';
