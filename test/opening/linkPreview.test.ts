import type { HtmlTagDescriptor } from 'vite';
import { describe, expect, it } from 'vitest';
import { linkPreview } from '../../src/opening/build/linkPreview.ts';

const html = '<meta\n  name="description"\n  content="Cinq articles"\n/>';

function namesAndContents(address: string | undefined): ReadonlyMap<unknown, unknown> {
  const { transformIndexHtml } = linkPreview(address);
  if (typeof transformIndexHtml !== 'function') throw new Error('The plugin changes no page.');
  const tags = Reflect.apply(transformIndexHtml, undefined, [html]) as HtmlTagDescriptor[];
  return new Map(tags.map(({ attrs }) => [attrs?.property ?? attrs?.name, attrs?.content]));
}

describe('the preview of a link', () => {
  it('has title and description, and no picture as long as nobody says where the page is', () => {
    const tags = namesAndContents(undefined);
    expect(tags.get('og:title')).toBe('Maillage');
    expect(tags.get('og:description')).toBe('Cinq articles');
    expect(tags.has('og:image')).toBe(false);
  });

  it('has the picture by its whole address, in whatever folder the page is', () => {
    const tags = namesAndContents('https://example.org/news/');
    expect(tags.get('og:image')).toBe('https://example.org/news/preview.jpg');
    expect(tags.get('og:url')).toBe('https://example.org/news/');
  });
});
