/** The format of a file, by its first bytes, or by its name where bytes do not show it. */
export type SourceFormat =
  | 'text'
  | 'markdown'
  | 'html'
  | 'docx'
  | 'pdf'
  | 'mail'
  | 'zip'
  | 'json'
  | 'graph'
  | 'old-office'
  | 'rtf'
  | 'picture'
  | 'packed';

const zip = 'PK\x03\x04';
const emptyZip = 'PK\x05\x06';

type Test = (head: string, name: string) => boolean;

const begins =
  (...signatures: readonly string[]): Test =>
  (head) =>
    signatures.some((signature) => head.startsWith(signature));
const ends =
  (...endings: readonly string[]): Test =>
  (_, name) =>
    endings.some((ending) => name.endsWith(ending));

/** A mail begins with at least two headers, one of which only mails have. */
const isMail: Test = (head) =>
  /^(?:From .*\r?\n)?(?:[A-Za-z][\w-]*:[^\n]*\n(?:[ \t][^\n]*\n)*){2,}/.test(head) &&
  /^(?:Received|Return-Path|Message-ID|MIME-Version|Delivered-To|X-Mailer|Content-Type):/im.test(head) &&
  /^(?:From|Date|Subject|To):/im.test(head);

const isHtml: Test = (head) =>
  /^(?:\xef\xbb\xbf)?\s*(?:<!--[\s\S]*?-->\s*)?(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(
    head,
  );

/* The first that fits; bytes before names, since anybody can name a file anything. */
const formats: readonly (readonly [SourceFormat, Test])[] = [
  ['pdf', (head) => /^[\s\S]{0,1000}?%PDF-\d/.test(head)],
  ['docx', (head, name) => head.startsWith(zip) && (name.endsWith('.docx') || /\0?word\//.test(head))],
  ['zip', begins(zip, emptyZip)],
  ['old-office', begins('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
  ['packed', begins('\x1f\x8b', '7z\xbc\xaf', 'Rar!\x1a', 'BZh')],
  ['rtf', (head) => /^\s*\{\\rtf/.test(head)],
  ['picture', begins('\x89PNG', '\xff\xd8\xff', 'GIF87a', 'GIF89a', 'II*\0', 'MM\0*')],
  ['picture', (head) => head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP'],
  ['picture', (head) => /^ftyp(?:hei[cfx]|avif|mif1)/.test(head.slice(4))],
  ['mail', isMail],
  ['html', isHtml],
  ['html', (head, name) => /\.x?html?$/.test(name) && head.includes('<')],
  ['mail', ends('.eml')],
  ['markdown', ends('.md', '.markdown')],
  ['graph', ends('.gexf', '.graphml', '.csv', '.tsv')],
  ['json', (head, name) => name.endsWith('.json') && /^(?:\xef\xbb\xbf)?\s*[{[]/.test(head)],
];

/** The format of a file; « text » when nothing indicates another. */
export function tellFormat(bytes: Uint8Array, name: string): SourceFormat {
  const head = String.fromCharCode(...bytes.subarray(0, 4096));
  const lower = name.toLowerCase();
  return formats.find(([, fits]) => fits(head, lower))?.[0] ?? 'text';
}
