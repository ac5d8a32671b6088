/** Formats that contain text but are not plain text: the rule that says what to do with each. */
type FormatRule = 'is-pdf' | 'is-office' | 'is-rtf' | 'is-html' | 'is-picture' | 'is-archive';

const begins =
  (...signatures: readonly string[]) =>
  (head: string): boolean =>
    signatures.some((signature) => head.startsWith(signature));
const zip = 'PK\x03\x04';

/* By the first bytes, which each format's definition fixes; the first match counts. */
const formats: readonly (readonly [FormatRule, (head: string) => boolean])[] = [
  ['is-pdf', (head) => /^\s*%PDF-/.test(head)],
  ['is-office', (head) => head.startsWith(zip) && /word\/|\[Content_Types\]|vnd\.oasis/.test(head)],
  ['is-office', begins('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
  ['is-archive', begins(zip, '\x1f\x8b', '7z\xbc\xaf', 'Rar!\x1a')],
  ['is-rtf', (head) => /^\s*\{\\rtf/.test(head)],
  ['is-picture', begins('\x89PNG', '\xff\xd8\xff', 'GIF87a', 'GIF89a')],
  ['is-picture', (head) => head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP'],
  [
    'is-html',
    (head) =>
      /^(?:\xef\xbb\xbf)?\s*(?:<!--[\s\S]*?-->\s*)?(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)\b/i.test(
        head,
      ),
  ],
];

/** The known format, other than plain text, that the beginning of a file or text shows; null: none. */
export function findFormat(source: Uint8Array | string): FormatRule | null {
  const head =
    typeof source === 'string'
      ? source.slice(0, 2048).replace(/^\uFEFF/, '')
      : String.fromCharCode(...source.subarray(0, 2048));
  return formats.find(([, fits]) => fits(head))?.[0] ?? null;
}
