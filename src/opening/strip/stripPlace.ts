/*
 * In a file of its own: the page has the place at first, and the strip with the first visit alone.
 */

/** The place of the strip in the canvas's container. */
export const stripPlace =
  'pointer-events-none absolute inset-x-3 bottom-2.5 z-10 flex flex-col items-stretch gap-2 *:pointer-events-auto max-phone:inset-x-2 max-phone:bottom-2';
