import fc from 'fast-check';

/** What programs do to a link: its search part in, what arrives out. */
type Mangling = (search: string) => string;

/**
 * Punctuation of the sentence around it, of markup, of a chat program; followed by words only where no part of a link
 * could contain them.
 */
const tail: fc.Arbitrary<string> = fc.oneof(
  fc
    .array(fc.constantFrom(...')]}>.,;:!?…»”’\'"*_~|\\/\u00a0\u200b\ufeff'), { minLength: 1, maxLength: 4 })
    .map((signs) => signs.join('')),
  fc.constantFrom('">ici</a>', '%22%3Eici%3C%2Fa%3E', '%29.', '%E2%80%A6', '=', ')\u202f!'),
);

const addedParts = [
  'utm_source=lettre&utm_medium=mail',
  'fbclid=IwAR0x-y_z',
  'gclid',
  '__proto__=1',
  'selected=mali',
  'quot;',
  '&',
];

const escapeAll: Mangling = (search) => `?${encodeURIComponent(search.slice(1))}`;
const eachValue =
  (change: (text: string) => string): Mangling =>
  (search) =>
    search.replace(/=([^&]*)/g, (_, text: string) => `=${change(text)}`);

/** These may change a link that contains search words: such a link is only required to stay as it is. */
export const manglings: fc.Arbitrary<Mangling> = fc.oneof(
  tail.map(
    (signs): Mangling =>
      (search) =>
        search + signs,
  ),
  fc.constantFrom(...addedParts).chain((added) =>
    fc.constantFrom<Mangling>(
      (search) => (search === '' ? `?${added}` : `${search}&${added}`),
      (search) => (search === '' ? `?${added}` : `?${added}&${search.slice(1)}`),
    ),
  ),
  fc.constantFrom<Mangling>(
    (search) => search.replaceAll('&', '&amp;'),
    (search) => search.replaceAll('&', '&amp;amp;'),
    (search) => `?${search}`,
    escapeAll,
    (search) => escapeAll(escapeAll(search)),
    eachValue(encodeURIComponent),
    eachValue((text) => encodeURIComponent(encodeURIComponent(text))),
    // As in a mail whose quoted-printable encoding was not decoded.
    (search) => search.replaceAll('=', '=3D'),
    // Broken over lines after each comma.
    eachValue((text) => text.replaceAll(',', ',%0D%0A')),
    eachValue((text) => text.replaceAll(',', ', ')),
    // As word processors replace hyphens.
    eachValue((text) => text.replaceAll('--', '—')),
    eachValue((text) => text.replace(/(?<=\d)-(?=\d)/g, '–')),
    eachValue((text) => text.replaceAll('-', '\u2011')),
    (search) => search.toUpperCase(),
    (search) => search.replace(/,$/, ''),
  ),
);
