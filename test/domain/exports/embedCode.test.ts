import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeEmbedCode } from '../../../src/domain/exports/embedCode.ts';
import { readHtml } from '../../helpers/readHtml.ts';

const frameOf = (code: string): Element => {
  const { body } = readHtml(code);
  const [frame, ...rest] = body.children;
  expect(rest).toEqual([]);
  expect(body.textContent).toBe('');
  if (frame === undefined) throw new Error('There is no frame.');
  return frame;
};

describe('the code that puts a view into another page', () => {
  it('is one frame, whatever title and address hold', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.webUrl({ withQueryParameters: true }),
        (words, address) => {
          const title = words.replaceAll('\0', '').replaceAll('\r', '');
          const frame = frameOf(writeEmbedCode({ address, title }));
          expect(frame.tagName).toBe('IFRAME');
          expect(frame.getAttribute('src')).toBe(address);
          expect(frame.getAttribute('title')).toBe(title);
        },
      ),
    );
  });

  it('lets the frame run, copy and open a tab, and neither lead its host away nor learn whose it is', () => {
    const frame = frameOf(
      writeEmbedCode({ address: 'https://example.org/?embed&sel=a', title: '"><script>' }),
    );
    const allowed = frame.getAttribute('sandbox')?.split(' ') ?? [];
    expect(allowed).toEqual(expect.arrayContaining(['allow-scripts', 'allow-same-origin', 'allow-popups']));
    for (const power of allowed) expect(power).not.toMatch(/navigation|forms|modals|downloads/);
    expect(frame.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(frame.getAttribute('allow')).toBe('clipboard-write');
    expect(frame.getAttribute('loading')).toBe('lazy');
  });
});
