import { failWith } from '../faults.ts';
import { mostXmlBytes } from '../limits.ts';
import { settleText } from '../settleText.ts';
import { faultOf, type ReadSource, type SourceFile } from '../types.ts';
import { readEntry } from '../zip/entries.ts';
import { writeParagraphs } from './paragraphs.ts';

/**
 * A Word document as its paragraphs, notes at the end. Who made the file and when is not taken as the author and the
 * date of publication: only the text says these.
 */
export function readDocx({ bytes }: SourceFile): ReadSource {
  const part = (path: string) => readEntry(bytes, path, mostXmlBytes);
  const document = part('word/document.xml') ?? part('word/document2.xml');
  if (document === null) return faultOf(failWith('docx-broken'));
  const parts = [document, part('word/footnotes.xml'), part('word/endnotes.xml')];
  const paragraphs = parts.flatMap((xml) => (xml === null ? [] : writeParagraphs(xml)));
  if (paragraphs.length === 0) return faultOf(failWith('docx-no-text'));
  return settleText(paragraphs.join('\n\n'));
}
