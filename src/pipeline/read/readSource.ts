import { fetchScript, isLostScript } from '../../lib/lostScript.ts';
import { decodeArticle } from '../extract/article/decode/decodeArticle.ts';
import { failWith } from './faults.ts';
import { mostBytes } from './limits.ts';
import { settleText } from './settleText.ts';
import { type SourceFormat, tellFormat } from './tellFormat.ts';
import { faultOf, type ReadSource, type SourceFile } from './types.ts';

/**
 * Reads a file: the article in it as text, the files that it packs, or why neither is possible. Touches no document and
 * runs nothing that the file contains. Each format's reader is fetched when its first file arrives, and throws only where it
 * cannot be had. The same bytes give the same result in Node and in a worker.
 */
export async function readSource(file: SourceFile): Promise<ReadSource> {
  const format = tellFormat(file.bytes, file.name);
  const most = mostOf(format);
  if (file.bytes.length > most) return faultOf(failWith('too-large', most / 1_000_000));
  try {
    return await readers[format](file);
  } catch (error) {
    // It says nothing of the file.
    if (isLostScript(error)) throw error;
    // An error of a reader on a hostile or damaged file explains nothing: the format's own fault is reported instead.
    return faultOf(failWith(brokenOf(format)));
  }
}

type Reader = (file: SourceFile) => ReadSource | Promise<ReadSource>;

const readers: Readonly<Record<SourceFormat, Reader>> = {
  text: ({ bytes }) => settleText(bytes),
  json: ({ bytes }) => {
    const { text } = decodeArticle(bytes.subarray(0, 4000));
    return text !== null && /"format"\s*:\s*"maillage-graph"/.test(text)
      ? { kind: 'graph' }
      : settleText(bytes);
  },
  // A graph of another program, or a table of links.
  graph: () => ({ kind: 'graph' }),
  markdown: async (file) => (await fetchScript(import('./readMarkdown.ts'))).readMarkdown(file),
  html: async (file) => (await fetchScript(import('./html/readHtml.ts'))).readHtml(file),
  docx: async (file) => (await fetchScript(import('./docx/readDocx.ts'))).readDocx(file),
  pdf: async (file) => (await fetchScript(import('./pdf/readPdf.ts'))).readPdf(file),
  mail: async (file) => (await fetchScript(import('./mail/readMail.ts'))).readMail(file),
  zip: async (file) => (await fetchScript(import('./zip/openArchive.ts'))).openArchive(file),
  'old-office': ({ bytes }) => faultOf(failWith(isEncrypted(bytes) ? 'docx-password' : 'old-office')),
  rtf: () => faultOf(failWith('rtf')),
  picture: () => faultOf(failWith('picture')),
  packed: () => faultOf(failWith('packed')),
};

function mostOf(format: SourceFormat): number {
  if (format === 'text' || format === 'markdown' || format === 'json') return mostBytes.text;
  return format in mostBytes ? mostBytes[format as keyof typeof mostBytes] : Number.POSITIVE_INFINITY;
}

function brokenOf(format: SourceFormat) {
  const broken = {
    html: 'html-broken',
    docx: 'docx-broken',
    pdf: 'pdf-broken',
    mail: 'mail-broken',
    zip: 'zip-broken',
  } as const;
  return format in broken ? broken[format as keyof typeof broken] : ('no-text' as const);
}

/** An encrypted docx is packed in the older container format, with a stream of this name (in UTF-16). */
function isEncrypted(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 8192)).replaceAll('\0', '');
  return (
    head.includes('EncryptedPackage') ||
    String.fromCharCode(...bytes.subarray(-8192))
      .replaceAll('\0', '')
      .includes('EncryptedPackage')
  );
}
