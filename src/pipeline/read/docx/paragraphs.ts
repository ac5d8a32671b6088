import { XMLParser } from 'fast-xml-parser';
import { decodeUtf8 } from '../../../lib/decodeUtf8.ts';

/** An element as the order-preserving parser gives it: one key with its name, and its children. */
type Xml = Readonly<Record<string, unknown>>;

/** Parts of a document that are not its text: deletions, earlier formats, codes of fields. */
const unread = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'mc:Fallback',
  'w:pPr',
  'w:rPr',
  'w:sectPr',
]);

/** Footnotes of these kinds are the lines that separate notes from text. */
const separators = new Set(['separator', 'continuationSeparator', 'continuationNotice']);

/**
 * The paragraphs of WordprocessingML, including those of cells and text boxes, in the order of the file. Throws when it
 * is no such XML, or has a document type declaration: no word processor writes one, and its entities could expand
 * without end.
 */
export function writeParagraphs(xml: Uint8Array): string[] {
  const decoded = decodeUtf8(xml);
  if (!decoded.ok || /<!(?:DOCTYPE|ENTITY)/i.test(decoded.text))
    throw new Error('This is no WordprocessingML.');
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    trimValues: false,
    parseTagValue: false,
    htmlEntities: true,
  });
  const roots: unknown = parser.parse(decoded.text.replace(/^\uFEFF/, ''));
  const paragraphs: string[] = [];
  const end = (line: string) => {
    const plain = line.replace(/[^\S\u00a0\u202f]+/g, ' ').trim();
    if (plain !== '') paragraphs.push(plain);
  };
  walk(Array.isArray(roots) ? roots : [], '', end);
  return paragraphs;
}

/** Goes through elements and collects the words of a paragraph; returns the one that is not yet ended. */
function walk(elements: readonly Xml[], line: string, end: (line: string) => void): string {
  let words = line;
  for (const element of elements) {
    const name = Object.keys(element).find((key) => key !== ':@') ?? '';
    const children = element[name];
    if (unread.has(name) || isSeparator(element)) continue;
    if (name === '#text') continue;
    if (name === 'w:t') words += textOf(children);
    else if (name === 'w:tab') words += ' ';
    else if (name === 'w:br' || name === 'w:cr') words += ' ';
    else if (name === 'w:noBreakHyphen') words += '-';
    else if (name === 'w:p') {
      // A text box is a paragraph inside a paragraph: it comes after the one it is attached to.
      const inner: string[] = [];
      const own = walk(Array.isArray(children) ? children : [], '', (box) => inner.push(box));
      for (const done of [own, ...inner]) end(done);
    } else if (Array.isArray(children)) words = walk(children, words, end);
  }
  return words;
}

const textOf = (children: unknown): string =>
  Array.isArray(children) ? children.map((child: Xml) => String(child['#text'] ?? '')).join('') : '';

function isSeparator(element: Xml): boolean {
  const attributes = element[':@'];
  const type =
    typeof attributes === 'object' && attributes !== null ? (attributes as Xml)['w:type'] : undefined;
  return ('w:footnote' in element || 'w:endnote' in element) && separators.has(String(type));
}
