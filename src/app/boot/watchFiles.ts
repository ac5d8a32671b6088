import { showTrouble } from './trouble.ts';

/**
 * Watches whether the files arrive without which no page can begin: its first script and its style, which has arrived or
 * is lost by now. The code to report the loss of the first script cannot be in it.
 */
export function watchFiles(): void {
  const check = (target: EventTarget | null) => {
    if (target instanceof Element && target.matches(needed) && !hasBegun())
      showTrouble(isCutOff() ? 'unserved' : 'lost');
  };
  addEventListener('error', ({ target }) => check(target), true);
  for (const link of document.querySelectorAll<HTMLLinkElement>('[rel=stylesheet]'))
    if (link.sheet === null) check(link);
}

/**
 * The picture's own style sheet, which the build links without `crossorigin`, is not needed: without it only the
 * picture is missing.
 */
const needed = 'script,[rel=stylesheet][crossorigin]';

/** Once the page has begun, it reports itself what it lacks later. */
const hasBegun = (): boolean => document.getElementById('root')?.hasChildNodes() === true;

/** From a disk, or in a frame without an origin, a browser loads no module and no style with `crossorigin`. */
const isCutOff = (): boolean => origin === 'null';

/**
 * Checks for the oldest browsers, Chrome 114, Firefox 125 and Safari 17, by the most recent feature that the page
 * needs. The style sheet does the same for browsers that cannot even run this script.
 */
export function checkBrowser(): void {
  if (!('popover' in HTMLElement.prototype)) showTrouble('outdated');
}
