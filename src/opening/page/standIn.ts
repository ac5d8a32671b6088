/*
 * The picture that the build has put into the page stands in for the graph until the canvas is drawn. Cytoscape's first
 * frame is the longest piece of work on the page, and shows what is there already: it waits for the reader's first
 * act, or for a moment without any, and the page is free for that act.
 */

/** The picture; null once it is gone, or if there never was one. It is part of index.html: React knows nothing of it. */
const findPicture = (): HTMLElement | null => document.getElementById('opening');

/** Whether the reader sees it: not for any other view than the opening one, nor where its own files are missing. */
export const isPictureShown = (): boolean => {
  const picture = findPicture();
  return picture !== null && getComputedStyle(picture).display !== 'none';
};

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

/** Calls back at the reader's next act. Returns how to call it off. */
function onNextAct(tell: () => void): () => void {
  const controller = new AbortController();
  const hear = (event: Event) => {
    if (!isAct(event)) return;
    controller.abort();
    tell();
  };
  for (const act of acts) document.addEventListener(act, hear, { passive: true, signal: controller.signal });
  return () => controller.abort();
}

/** Notes on the picture that the reader has stirred, and the last click on it, for the page that takes its place. */
export function noteReader(): void {
  onNextAct(() => {
    const picture = findPicture();
    if (picture !== null) picture.dataset.stirred = '';
  });
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

/** Calls back once: at the reader's first act, now if there has been one, or after a while. Returns how to stop it. */
export function whenReaderStirs(stirred: () => void): () => void {
  const timer = setTimeout(tell, findPicture()?.dataset.stirred === undefined ? patienceMs : 0);
  const stopListening = onNextAct(tell);
  return callOff;

  function tell() {
    callOff();
    stirred();
  }
  function callOff() {
    clearTimeout(timer);
    stopListening();
  }
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

/** On the canvas it goes to the graph, also under a note that has come since; to nothing where the graph has gone. */
function repeat({ x, y, shiftKey, onCanvas }: NotedClick): void {
  const target = document
    .elementsFromPoint(x, y)
    .find((element) => !onCanvas || element.closest('.__________cytoscape_container') !== null);
  for (const type of ['mousedown', 'mouseup', 'click']) {
    target?.dispatchEvent(
      new MouseEvent(type, { bubbles: true, cancelable: true, clientX: x, clientY: y, shiftKey }),
    );
  }
}
