import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { selectInLinks } from '../../../src/panels/reader/selectInLinks.ts';

/* On the page below, letters are ten pixels wide; the first begins at x = 0. */

const words = 'Un commando a pris des otages';
let root: HTMLElement;
let link: HTMLAnchorElement;
let followed: number;
let stop: () => void;

beforeEach(() => {
  root = document.createElement('article');
  link = document.createElement('a');
  link.href = '?sel=commando';
  link.textContent = words;
  followed = 0;
  link.addEventListener('click', (event) => {
    followed++;
    event.preventDefault();
  });
  root.append(link);
  document.body.append(root);
  const caretPositionFromPoint = (x: number) => ({ offsetNode: link.firstChild, offset: Math.round(x / 10) });
  Object.assign(document, { caretPositionFromPoint });
  stop = selectInLinks(root);
});

afterEach(() => {
  stop();
  root.remove();
  getSelection()?.removeAllRanges();
  Reflect.deleteProperty(document, 'caretPositionFromPoint');
});

const send = (type: string, clientX: number, more: PointerEventInit = {}) =>
  link.dispatchEvent(
    new PointerEvent(type, {
      bubbles: true,
      cancelable: true,
      pointerType: 'mouse',
      buttons: 1,
      clientX,
      ...more,
    }),
  );

function drag(from: number, to: number, more: PointerEventInit = {}): void {
  send('pointerdown', from, more);
  send('pointermove', to, more);
  send('pointerup', to, { ...more, buttons: 0 });
  link.click();
}

describe('words in a link', () => {
  it('are selected by a mouse that is drawn over them, and the link is not followed', () => {
    drag(30, 110);
    expect(String(getSelection())).toBe('commando');
    expect(followed).toBe(0);
  });

  it('are selected backwards too', () => {
    drag(110, 30);
    expect(String(getSelection())).toBe('commando');
  });

  it('are a link for a mouse that hardly moves', () => {
    drag(30, 32);
    expect(String(getSelection())).toBe('');
    expect(followed).toBe(1);
  });

  it('are a link again after they have been selected', () => {
    drag(30, 110);
    drag(30, 30);
    expect(followed).toBe(1);
  });

  it('are a link for a key after the mouse has been let go outside the article', async () => {
    send('pointerdown', 30);
    send('pointermove', 110);
    document.body.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, pointerType: 'mouse' }));
    await new Promise((resolve) => setTimeout(resolve));
    // Enter on a link clicks it without a press.
    link.click();
    expect(followed).toBe(1);
  });

  it('are left to the browser where a finger or another button presses them', () => {
    drag(30, 110, { pointerType: 'touch' });
    drag(30, 110, { button: 2 });
    expect(String(getSelection())).toBe('');
  });
});
