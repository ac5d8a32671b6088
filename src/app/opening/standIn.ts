/*
 * The picture that the build has put into the page stands in for the graph until the canvas is drawn. Cytoscape's first
 * frame is the longest piece of work on the page, and shows what is there already: it waits for the reader's first
 * act, or for a moment without any, and the page is free for that act.
 */

/** The picture itself; null once it is gone, or was never there. */
const findPicture = (): HTMLElement | null => document.getElementById('opening');

/** Whether the reader sees it: for any other view than the opening one it is not shown. */
export const isPictureShown = (): boolean =>
  findPicture() !== null && document.documentElement.dataset.opening !== 'none';

/** Calls back once the picture is painted; at once where none is to be painted. */
export function afterPicture(act: () => void): void {
  if (!isPictureShown() || document.hidden) act();
  else requestAnimationFrame(() => setTimeout(act));
}

const acts = ['pointermove', 'pointerdown', 'touchstart', 'click', 'wheel', 'keydown', 'focusin'] as const;
/** Where there is no mouse, Chromium reports one that rests in the corner. */
const isAct = (event: Event): boolean =>
  !(event instanceof MouseEvent && event.type === 'pointermove' && event.clientX + event.clientY === 0);
/** Somebody who has not stirred for so long is reading: the canvas takes nothing from them. */
const patienceMs = 3000;

/** Notes on the picture that the reader has stirred, and the last click on it, for the page that takes its place. */
export function noteReader(): void {
  const note = (event: Event) => {
    const picture = findPicture();
    if (picture !== null && isAct(event)) picture.dataset.stirred = '';
  };
  for (const act of acts) document.addEventListener(act, note, { passive: true });
  document.addEventListener('click', ({ target, clientX, clientY, shiftKey }) => {
    const picture = findPicture();
    if (picture === null || !(target instanceof Element)) return;
    const onCanvas =
      target.closest('.opening-canvas, [role="application"]') !== null &&
      target.closest('.opening-guide') === null;
    if (!onCanvas && !picture.contains(target)) return;
    const click: NotedClick = { x: clientX, y: clientY, shiftKey, onCanvas };
    picture.dataset.click = JSON.stringify(click);
  });
}

/** Calls back once: at the reader's first act, now if there has been one, or after a while. Returns how to call it off. */
export function whenReaderStirs(stirred: () => void): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  const tell = () => {
    controller.abort();
    stirred();
  };
  const timer = setTimeout(tell, findPicture()?.dataset.stirred === undefined ? patienceMs : 0);
  signal.addEventListener('abort', () => clearTimeout(timer));
  const hear = (event: Event) => {
    if (isAct(event)) tell();
  };
  for (const act of acts) document.addEventListener(act, hear, { passive: true, signal });
  return () => controller.abort();
}

/** Puts what is left of the picture, the graph alone, behind the page that has come. */
export function putPictureBehind(): void {
  const picture = findPicture();
  if (picture !== null) picture.dataset.behind = '';
}

interface NotedClick {
  readonly x: number;
  readonly y: number;
  readonly shiftKey: boolean;
  readonly onCanvas: boolean;
}

/** Takes the picture away. Returns how to give the click that it kept to what stands there now. */
export function removePicture(): () => void {
  const picture = findPicture();
  picture?.remove();
  const click = picture?.dataset.click;
  return () => {
    if (click !== undefined) repeat(JSON.parse(click) as NotedClick);
  };
}

/** On the canvas it goes to the graph, also where a note has come to lie over it in the meantime. */
function repeat({ x, y, shiftKey, onCanvas }: NotedClick): void {
  const target = document
    .elementsFromPoint(x, y)
    .find((element) => !onCanvas || element.closest('[role="application"]') !== null);
  for (const type of ['mousedown', 'mouseup', 'click']) {
    target?.dispatchEvent(
      new MouseEvent(type, { bubbles: true, cancelable: true, clientX: x, clientY: y, shiftKey }),
    );
  }
}
