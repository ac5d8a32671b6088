import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { holdInLinks } from '../../../src/panels/reader/holdInLinks.ts';

/* The page below has one letter every ten pixels: x 0 is before the first. */

const words = 'Un commando a pris des otages';
let root: HTMLElement;
let link: HTMLAnchorElement;
let plain: HTMLElement;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  root = document.createElement('article');
  link = document.createElement('a');
  link.href = '?sel=commando';
  link.textContent = words;
  plain = document.createElement('p');
  plain.textContent = 'Rien ici';
  root.append(link, plain);
  document.body.append(root);
  const caretPositionFromPoint = (x: number) => ({ offsetNode: link.firstChild, offset: Math.round(x / 10) });
  Object.assign(document, { caretPositionFromPoint });
  stop = holdInLinks(root);
});

afterEach(() => {
  stop();
  root.remove();
  getSelection()?.removeAllRanges();
  Reflect.deleteProperty(document, 'caretPositionFromPoint');
  vi.useRealTimers();
});

/** Sends what a finger at x does; says whether the browser may still do what it would. */
function touch(type: string, x: number | null, target: HTMLElement = link): boolean {
  const event = new Event(type, { bubbles: true, cancelable: true });
  Object.assign(event, { touches: x === null ? [] : [{ clientX: x, clientY: 0 }] });
  return target.dispatchEvent(event);
}

const hold = () => vi.advanceTimersByTime(1000);
const selected = () => String(getSelection());

describe('a finger on words in a link', () => {
  it('selects the word under it when it stays, and lifting it follows no link', () => {
    touch('touchstart', 60);
    hold();
    expect(selected()).toBe('commando');
    expect(touch('touchend', null)).toBe(false);
    expect(selected()).toBe('commando');
  });

  it('takes the words on its way, forwards and backwards, and the page stays where it is', () => {
    touch('touchstart', 60);
    hold();
    expect(touch('touchmove', 160)).toBe(false);
    expect(selected()).toBe('commando a pris');
    expect(touch('touchmove', 10)).toBe(false);
    expect(selected()).toBe('Un commando');
  });

  it('scrolls or taps as ever when it moves or leaves at once', () => {
    touch('touchstart', 60);
    expect(touch('touchmove', 120)).toBe(true);
    hold();
    expect(selected()).toBe('');
    touch('touchstart', 60);
    expect(touch('touchend', null)).toBe(true);
    hold();
    expect(selected()).toBe('');
  });

  it('opens no menu of the link, however soon the browser asks; a mouse does', () => {
    const ask = () => link.dispatchEvent(new Event('contextmenu', { bubbles: true, cancelable: true }));
    touch('touchstart', 60);
    expect(ask()).toBe(false);
    expect(selected()).toBe('commando');
    touch('touchend', null);
    expect(ask()).toBe(true);
  });

  it('is left to the browser outside of links, and with a second finger', () => {
    touch('touchstart', 60, plain);
    hold();
    expect(selected()).toBe('');
    const event = new Event('touchstart', { bubbles: true });
    Object.assign(event, { touches: [{ clientX: 60 }, { clientX: 90 }] });
    link.dispatchEvent(event);
    hold();
    expect(selected()).toBe('');
  });
});
