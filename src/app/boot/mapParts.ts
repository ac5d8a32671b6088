/* The map and the land that it draws, in one script: the land is fetched with it, so that both are there when it is asked for. */
export { loadLand } from '../../drawing/map/loadLand.ts';
export { MapDisplay } from '../../panels/map/MapDisplay.tsx';
