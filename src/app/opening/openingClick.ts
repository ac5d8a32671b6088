/** The picture that stands in for the page until the canvas is drawn; null once it is gone, or was never there. */
const findOpening = (): HTMLElement | null => document.getElementById('opening');

/** Keeps the last click on the picture, on the picture itself, for the page that takes its place. */
export function noteClicks(): void {
  document.addEventListener('click', (event) => {
    const opening = findOpening();
    if (opening === null || !(event.target instanceof Element) || !opening.contains(event.target)) return;
    const onCanvas =
      event.target.closest('.opening-canvas') !== null && event.target.closest('.opening-guide') === null;
    opening.dataset.click = JSON.stringify({
      x: event.clientX,
      y: event.clientY,
      shiftKey: event.shiftKey,
      onCanvas,
    });
  });
}

interface OpeningClick {
  readonly x: number;
  readonly y: number;
  readonly shiftKey: boolean;
  readonly onCanvas: boolean;
}

/**
 * Takes the picture away, and gives the click that it kept to what stands there now: on the canvas to the graph, also
 * where a note has come to lie over it in the meantime.
 */
export function removeOpening(): void {
  const opening = findOpening();
  if (opening === null) return;
  opening.remove();
  const { click } = opening.dataset;
  if (click !== undefined) repeat(JSON.parse(click) as OpeningClick);
}

function repeat({ x, y, shiftKey, onCanvas }: OpeningClick): void {
  const target = document
    .elementsFromPoint(x, y)
    .find((element) => !onCanvas || element.closest('[role="application"]') !== null);
  for (const type of ['mousedown', 'mouseup', 'click']) {
    target?.dispatchEvent(
      new MouseEvent(type, { bubbles: true, cancelable: true, clientX: x, clientY: y, shiftKey }),
    );
  }
}
