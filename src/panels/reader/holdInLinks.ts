import { type Caret, caretAt } from './caretAt.ts';

/** A finger that stays so long holds a word; sooner than browsers open the menu of a link. */
const holdMs = 380;

/** Pixels that it may tremble meanwhile. */
const slack = 10;

/**
 * Lets a finger select words that stand in a link inside `root`: to a long press there browsers answer with the link's menu,
 * and in an article most words that matter are links. A press that stays selects the word under it, and, moved on, all
 * words up to the finger; lifting it follows no link. Shorter presses, and words outside of links, are left to the browser.
 * Returns a function that stops listening.
 */
export function holdInLinks(root: HTMLElement): () => void {
  let waiting: {
    readonly x: number;
    readonly y: number;
    readonly timer: ReturnType<typeof setTimeout>;
  } | null = null;
  let held: WordAt | null = null;

  const rest = () => {
    if (waiting !== null) clearTimeout(waiting.timer);
    waiting = null;
  };
  const take = () => {
    if (waiting === null) return;
    const { x, y } = waiting;
    rest();
    held = wordAt(caretAt(x, y));
    if (held !== null) select(held.start, held.end);
  };
  const press = ({ target, touches }: TouchEvent) => {
    rest();
    held = null;
    const [finger] = touches;
    if (touches.length !== 1 || finger === undefined) return;
    if (!(target instanceof Element) || target.closest('a[href]') === null) return;
    waiting = { x: finger.clientX, y: finger.clientY, timer: setTimeout(take, holdMs) };
  };
  const move = (event: TouchEvent) => {
    const [finger] = event.touches;
    if (finger === undefined) return;
    const { clientX, clientY } = finger;
    if (waiting !== null && Math.hypot(clientX - waiting.x, clientY - waiting.y) > slack) rest();
    if (held === null) return;
    // The article stays where it is while the selection grows.
    event.preventDefault();
    const to = wordAt(caretAt(clientX, clientY));
    if (to === null || !root.contains(to.start.node)) return;
    if (isBefore(to.start, held.start)) select(held.end, to.start);
    else select(held.start, to.end);
  };
  const lift = (event: TouchEvent) => {
    rest();
    if (held !== null) event.preventDefault();
    held = null;
  };
  const openMenu = (event: Event) => {
    take();
    if (held !== null) event.preventDefault();
  };
  root.style.setProperty('-webkit-touch-callout', 'none');
  root.addEventListener('touchstart', press, { passive: true });
  root.addEventListener('touchmove', move, { passive: false });
  root.addEventListener('touchend', lift);
  root.addEventListener('touchcancel', lift);
  root.addEventListener('contextmenu', openMenu);
  return () => {
    rest();
    root.style.removeProperty('-webkit-touch-callout');
    root.removeEventListener('touchstart', press);
    root.removeEventListener('touchmove', move);
    root.removeEventListener('touchend', lift);
    root.removeEventListener('touchcancel', lift);
    root.removeEventListener('contextmenu', openMenu);
  };
}

interface WordAt {
  readonly start: Caret;
  readonly end: Caret;
}

const notInWord = /[^\p{L}\p{M}\p{N}’'-]/u;

/** The word at a place, as far as it stands in one piece of text; between words the place itself. */
function wordAt(caret: Caret | null): WordAt | null {
  if (caret === null || !(caret.node instanceof Text)) return null;
  const { node, offset } = caret;
  const text = node.data;
  let start = offset;
  let end = offset;
  while (start > 0 && !notInWord.test(text.charAt(start - 1))) start -= 1;
  while (end < text.length && !notInWord.test(text.charAt(end))) end += 1;
  return { start: { node, offset: start }, end: { node, offset: end } };
}

function isBefore(a: Caret, b: Caret): boolean {
  if (a.node === b.node) return a.offset < b.offset;
  return (a.node.compareDocumentPosition(b.node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

const select = (from: Caret, to: Caret): void =>
  getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
