import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { leaveFrame, noteReader, putPictureBehind, removePicture } from '../../src/opening/page/standIn.ts';

const picture = `
  <div id="opening">
    <div class="opening-frame"></div>
    <div class="opening-canvas"><i></i></div>
  </div>
  <div id="root"><button type="button"></button><div role="application"><div data-graph></div></div></div>`;

/** The elements that were clicked, by their tag or attribute. */
let clicked: string[] = [];

const find = (selector: string): Element => {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`There is no ${selector}.`);
  return element;
};

const click = (selector: string) => find(selector).dispatchEvent(new MouseEvent('click', { bubbles: true }));

/** jsdom lays nothing out: a point has on it what is named here. */
const lieAtEveryPoint = (...selectors: string[]) => {
  document.elementsFromPoint = () => selectors.map(find);
};

describe('the picture before any script', () => {
  noteReader();

  beforeEach(() => {
    document.body.innerHTML = picture;
    clicked = [];
    find('button').addEventListener('click', () => clicked.push('button'));
    find('[data-graph]').addEventListener('click', () => clicked.push('graph'));
    lieAtEveryPoint('button', '[data-graph]');
  });
  afterEach(() => {
    document.body.innerHTML = '';
  });

  it('gives a click on it to the canvas that takes its place, once', () => {
    click('.opening-canvas i');
    const repeat = leaveFrame();
    expect(clicked).toEqual([]);
    repeat();
    expect(clicked).toEqual(['graph']);
    removePicture()();
    expect(clicked).toEqual(['graph']);
  });

  it('keeps a click on its frame until the page that fills it is there', () => {
    click('.opening-frame');
    leaveFrame()();
    expect(clicked).toEqual([]);
    removePicture()();
    expect(clicked).toEqual(['button']);
  });

  it('leaves its frame around a canvas that takes clicks itself, and keeps one on the frame meanwhile', () => {
    leaveFrame()();
    expect(document.querySelector('.opening-canvas i')).toBe(null);
    expect(document.querySelector('.opening-frame')).not.toBe(null);
    click('[data-graph]');
    click('.opening-frame');
    click('[data-graph]');
    removePicture()();
    expect(clicked).toEqual(['graph', 'graph', 'button']);
    expect(document.getElementById('opening')).toBe(null);
  });

  it('gives a click to the canvas also from behind the page', () => {
    putPictureBehind();
    click('[role="application"]');
    removePicture()();
    expect(clicked).toEqual(['graph']);
  });
});
