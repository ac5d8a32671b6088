/*
 * The build's picture in the page stands in for the graph until the canvas is drawn. Cytoscape's first frame is the
 * longest task on the page, and shows only what is there already: it waits for the reader's first action, or for a
 * moment without any, so that the page is free to respond to that action.
 */

/** The picture; null once it is gone, or if there never was one. It is part of index.html: React does not manage it. */
const findPicture = (): HTMLElement | null => document.getElementById('opening');

/** Whether the reader sees it: not for any view but the opening one, nor where its own files are missing. */
export const isPictureShown = (): boolean => {
  const picture = findPicture();
  return picture !== null && getComputedStyle(picture).display !== 'none';
};

/** Calls back once the picture is painted; at once where none will be. */
export function afterPicture(act: () => void): void {
  if (!isPictureShown() || document.hidden) act();
  else requestAnimationFrame(() => setTimeout(act));
}

const acts = ['pointermove', 'pointerdown', 'touchstart', 'click', 'wheel', 'keydown', 'focusin'] as const;
/** Without a mouse, Chromium reports one resting in the corner. */
const isAct = (event: Event): boolean =>
  !(event instanceof MouseEvent && event.type === 'pointermove' && event.clientX + event.clientY === 0);
/** Someone who has done nothing for this long is reading: drawing the canvas does not disturb them. */
const patienceMs = 3000;

/** Calls back at the reader's next action. Returns a function that cancels this. */
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

/** Records on the picture that the reader has acted, and the last click on it, for the page that replaces it. */
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
      target.closest('.opening-welcome') === null;
    if (onCanvas ? picture.dataset.around !== undefined : !picture.contains(target)) return;
    const click: NotedClick = { x: clientX, y: clientY, shiftKey, onCanvas };
    picture.dataset.click = JSON.stringify(click);
  });
}

/** Whether the reader has acted while the picture was there. */
export const hasStirred = (): boolean => findPicture()?.dataset.stirred !== undefined;

/** Calls back at the reader's first action while the picture is there, at once if there has been one. */
export function whenReaderActs(act: () => void): void {
  if (hasStirred()) act();
  else if (isPictureShown()) onNextAct(act);
}

/**
 * Calls back once: at the reader's first action, at once if there has been one, or after a while. Returns a function
 * that cancels this.
 */
export function whenReaderStirs(stirred: () => void): () => void {
  const timer = setTimeout(tell, hasStirred() ? 0 : patienceMs);
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

/** Moves what is left of the picture, the graph alone, behind the page. */
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

/**
 * Leaves of the picture only the frame around the graph, until what fills the frame has come. Returns a function that
 * repeats the recorded click, if it was on the graph; another one is kept.
 */
export function leaveFrame(): () => void {
  const picture = findPicture();
  if (picture === null) return () => {};
  picture.dataset.around = '';
  picture.querySelector('.opening-canvas')?.replaceChildren();
  const { click = '{}' } = picture.dataset;
  const noted = JSON.parse(click) as NotedClick;
  if (!noted.onCanvas) return () => {};
  delete picture.dataset.click;
  return () => repeat(noted);
}

/** Removes the picture. Returns a function that repeats the recorded click on what is there now. */
export function removePicture(): () => void {
  const picture = findPicture();
  picture?.remove();
  const click = picture?.dataset.click;
  return () => {
    if (click !== undefined) repeat(JSON.parse(click) as NotedClick);
  };
}

/**
 * A click on the canvas goes to the graph, even under a note that has appeared since; it is dropped if the graph has
 * gone.
 */
function repeat({ x, y, shiftKey, onCanvas }: NotedClick): void {
  const target = document
    .elementsFromPoint(x, y)
    .find((element) => !onCanvas || element.closest('[data-graph]') !== null);
  for (const type of ['mousedown', 'mouseup', 'click']) {
    target?.dispatchEvent(
      new MouseEvent(type, { bubbles: true, cancelable: true, clientX: x, clientY: y, shiftKey }),
    );
  }
}
