import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html } from '../../src/lib/html.ts';
import { readHtml } from '../helpers/readHtml.ts';

/** Leaves out what no HTML, or no UTF-8 file, can contain: NUL, and lone surrogates. */
const text = fc.string({ unit: 'binary' }).map((any) => any.replaceAll('\0', ''));
const hostile = fc.oneof(
  text,
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '</style><b>',
    '&lt;b&gt; &amp;amp;',
    "' onclick='x",
    '<!-- --> ]]>',
    'ligne\r\nligne\rligne\n',
  ),
);

describe('the template of HTML', () => {
  it('gives any text back letter for letter, and never makes an element of it', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const document = readHtml(html`<!doctype html><body><p>${words}</p></body>`.markup);
        expect(document.body.children).toHaveLength(1);
        expect(document.querySelector('p')?.children).toHaveLength(0);
        expect(document.querySelector('p')?.textContent).toBe(words);
      }),
    );
  });

  it('keeps any text inside a quoted attribute', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const document = readHtml(html`<!doctype html><body><a title="${words}">x</a></body>`.markup);
        const link = document.querySelector('a');
        expect(document.body.children).toHaveLength(1);
        expect(link?.getAttributeNames()).toEqual(['title']);
        expect(link?.getAttribute('title')).toBe(words);
      }),
    );
  });

  it('takes markup that it made itself as markup', () => {
    const items = ['a<b', 'c'].map((item) => html`<li>${item}</li>`);
    expect(html`<ul>${items}</ul>${html`<br>`}${3}`.markup).toBe('<ul><li>a&lt;b</li><li>c</li></ul><br>3');
  });
});
