import { type Caret, caretAt } from './caretAt.ts';

/** How far a pressed mouse may move before it selects rather than clicks. */
const slackPx = 4;

/**
 * Lets the mouse begin a selection on a link inside `root`, which browsers do not: in an article most words that matter are
 * links. The selection runs from where the button was pressed to the pointer; the click that ends it follows no link.
 * Returns a function that stops listening.
 */
export function selectInLinks(root: HTMLElement): () => void {
  let from: { readonly x: number; readonly y: number; readonly caret: Caret } | null = null;
  let selecting = false;
  const press = (event: PointerEvent) => {
    selecting = false;
    from = null;
    const plain = !(event.shiftKey || event.ctrlKey || event.metaKey || event.altKey);
    if (event.pointerType !== 'mouse' || event.button !== 0 || !plain) return;
    if (!(event.target instanceof Element) || event.target.closest('a[href]') === null) return;
    const caret = caretAt(event.clientX, event.clientY);
    if (caret !== null) from = { x: event.clientX, y: event.clientY, caret };
  };
  const move = (event: PointerEvent) => {
    if (from === null) return;
    if (event.buttons === 0) {
      from = null;
      return;
    }
    if (!selecting && Math.hypot(event.clientX - from.x, event.clientY - from.y) < slackPx) return;
    const to = caretAt(event.clientX, event.clientY);
    if (to === null || !root.contains(to.node)) return;
    selecting = true;
    getSelection()?.setBaseAndExtent(from.caret.node, from.caret.offset, to.node, to.offset);
  };
  const release = () => {
    from = null;
    // The click that ends a selection comes at once, or not at all when the mouse is let go outside: later clicks are plain.
    setTimeout(() => {
      selecting = false;
    });
  };
  // Or the browser would drag the text that has just been selected.
  const drag = (event: DragEvent) => {
    if (from !== null) event.preventDefault();
  };
  const click = (event: MouseEvent) => {
    if (!selecting) return;
    selecting = false;
    event.preventDefault();
    event.stopPropagation();
  };
  root.addEventListener('pointerdown', press);
  document.addEventListener('pointermove', move);
  document.addEventListener('pointerup', release);
  root.addEventListener('dragstart', drag);
  root.addEventListener('click', click, true);
  return () => {
    root.removeEventListener('pointerdown', press);
    document.removeEventListener('pointermove', move);
    document.removeEventListener('pointerup', release);
    root.removeEventListener('dragstart', drag);
    root.removeEventListener('click', click, true);
  };
}
