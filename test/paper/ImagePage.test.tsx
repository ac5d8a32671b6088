import { render } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ImagePage } from '../../src/paper/image/ImagePage.tsx';
import type { DrawnSheet } from '../../src/paper/image/useSheet.ts';

/** Addresses that are good for something now. */
const good = new Set<string>();
/** Addresses that an image still had when they were taken back: the browser may be about to ask for them. */
const cutOff: string[] = [];

beforeEach(() => {
  good.clear();
  cutOff.length = 0;
  let made = 0;
  vi.stubGlobal(
    'URL',
    Object.assign(Object.create(URL), {
      createObjectURL: () => {
        made += 1;
        good.add(`blob:${made}`);
        return `blob:${made}`;
      },
      revokeObjectURL: (address: string) => {
        good.delete(address);
        if (images.some((image) => image.getAttribute('src') === address)) cutOff.push(address);
      },
    }),
  );
});
afterEach(() => vi.unstubAllGlobals());

/** Every image that has been in the page: one that was taken out goes on loading. */
const images: HTMLImageElement[] = [];

const sheet = (title: string): DrawnSheet => ({ orientation: 'landscape', title, file: new Blob([title]) });
const page = (drawn: DrawnSheet | null) => (
  <ImagePage title="Le graphe" detail="" name="graphe" drawn={drawn} onSaved={() => {}} />
);

it('shows each page that is drawn, and takes no address back that an image still has', () => {
  const { rerender, unmount, container } = render(page(null));
  const look = () => {
    for (const image of container.querySelectorAll('img')) if (!images.includes(image)) images.push(image);
    return images.filter((image) => good.has(image.getAttribute('src') ?? '')).length;
  };
  expect(look()).toBe(0);
  // Back draws another page while the last one is on its way.
  for (const title of ['one', 'two', 'three']) {
    rerender(page(sheet(title)));
    expect(look()).toBe(1);
  }
  rerender(page(null));
  expect(look()).toBe(0);
  rerender(page(sheet('four')));
  expect(look()).toBe(1);
  unmount();
  expect(cutOff).toEqual([]);
  expect([...good]).toEqual([]);
});
