import { readFileSync } from 'node:fs';
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

  it('finds the picture where the last slash is left out, as people do', () => {
    const image = (address: string) => namesAndContents(address).get('og:image');
    expect(image('https://example.org/news')).toBe('https://example.org/news/preview.jpg');
    expect(image('https://example.org')).toBe('https://example.org/preview.jpg');
    expect(image('https://example.org/news/index.html')).toBe('https://example.org/news/preview.jpg');
  });

  it.each(['news', 'example.org/news', 'ftp://example.org/'])('refuses « %s » with a word', (address) => {
    expect(() => namesAndContents(address)).toThrow(/MAILLAGE_URL/);
  });

  it('takes an empty address for none', () => {
    expect(namesAndContents('').has('og:image')).toBe(false);
  });

  it('tells the size that the picture has', () => {
    const tags = namesAndContents('https://example.org/');
    const jpeg = readFileSync(new URL('../../public/preview.jpg', import.meta.url));
    expect([tags.get('og:image:width'), tags.get('og:image:height')]).toEqual(sizeOfJpeg(jpeg));
    expect(tags.get('og:image:type')).toBe('image/jpeg');
    expect(tags.get('og:image:alt')).toMatch(/graphe/);
  });
});

/** Width and height as the frame header of a JPEG file says them. */
function sizeOfJpeg(bytes: Buffer): readonly string[] {
  let at = 2;
  // The start of a frame is SOF0 to SOF3; each segment before it begins with its length.
  while (!/^[\xc0-\xc3]$/.test(String.fromCharCode(bytes.readUInt8(at + 1))))
    at += 2 + bytes.readUInt16BE(at + 2);
  return [bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)].map(String);
}
