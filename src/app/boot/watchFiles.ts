import { showTrouble } from './trouble.ts';

/**
 * Watches, from before they are asked for, whether the files arrive without which no page can begin: its first script
 * and its style. Nothing else could tell of them: what would is in that script.
 */
export function watchFiles(): void {
  addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof Element && target.matches(needed) && !hasBegun())
        showTrouble(isCutOff() ? 'unserved' : 'lost');
    },
    true,
  );
}

/** The picture's own style, which the build asks for plainly, is no loss: without it the picture alone is not shown. */
const needed = 'script,[rel=stylesheet][crossorigin]';

/** What a page that is there lacks later, it says itself. */
const hasBegun = (): boolean => document.getElementById('root')?.hasChildNodes() === true;

/** From a disk, or in a frame without an origin, a browser reads no module and no style that is asked for as one is. */
const isCutOff = (): boolean => origin === 'null';

/**
 * The floor: Chrome 114, Firefox 125, Safari 17, by the youngest part of the browser that the page cannot do without.
 * The style sheet asks for the same, for browsers that cannot even read this script.
 */
export function checkBrowser(): void {
  if (!('popover' in HTMLElement.prototype)) showTrouble('outdated');
}
