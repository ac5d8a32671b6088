import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { webAddress } from '../../../src/domain/citations/webAddress.ts';

const rfc3986 =
  /^https?:\/\/(?:[\w\-.~:[\]@!$&'()*+,;=]|%[0-9a-f]{2})+(?:[\w\-.~:/?@!$&'()*+,;=]|%[0-9a-f]{2})*(?:#(?:[\w\-.~:/?@!$&'()*+,;=]|%[0-9a-f]{2})*)?$/i;

describe('an address on the web', () => {
  it.each([
    'https://example.org/a/b-c_d.html?x=1&y=(2)#part',
    'http://[2001:db8::1]:8080/~a',
    'https://exemple.fr/caf%C3%A9',
  ])('leaves %s as it is', (address) => expect(webAddress(address)).toBe(address));

  it.each([
    ['https://exemple.fr/à lire?q=<b>"#a#[b]', 'https://exemple.fr/%C3%A0%20lire?q=%3Cb%3E%22#a%23%5Bb%5D'],
    [' https://exemple.fr/100%\n', 'https://exemple.fr/100%25'],
    ['https://exemple.fr/\ud800', 'https://exemple.fr/%EF%BF%BD'],
  ])('encodes what %j may not contain', (text, address) => expect(webAddress(text)).toBe(address));

  it.each(['', 'javascript:alert(1)', 'exemple.fr/a', 'https://', 'https:///a', 'ftp://a/b', 'a https://b'])(
    'is not %j',
    (text) => expect(webAddress(text)).toBe(null),
  );

  it('is well-formed whatever it is made from, and made again stays the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (host, rest) => {
        const address = webAddress(`https://${host}/${rest}`);
        if (address === null) return;
        expect(address).toMatch(rfc3986);
        expect(webAddress(address)).toBe(address);
      }),
    );
  });
});
