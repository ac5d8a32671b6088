import { strToU8, zipSync } from 'fflate';

/*
 * The smallest possible files in the formats in which people have articles, made by code so that a reader of a test
 * sees what is in them.
 */

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export const latin1 = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((character) => character.charCodeAt(0)));

/** UTF-16 with little or big end first, with a byte order mark or without. */
export function utf16(text: string, order: 'little' | 'big', mark: boolean): Uint8Array {
  const units = [...(mark ? '\uFEFF' : '').concat(text)].flatMap((character) =>
    Array.from({ length: character.length }, (_, at) => character.charCodeAt(at)),
  );
  return Uint8Array.from(
    units.flatMap((unit) => (order === 'little' ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff])),
  );
}

export const zipOf = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [
        path,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );

const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** A paragraph of WordprocessingML in one run. */
export const wordParagraph = (text: string): string =>
  `<w:p><w:pPr><w:jc w:val="both"/></w:pPr><w:r><w:t xml:space="preserve">${xml(text)}</w:t></w:r></w:p>`;

/** A Word document whose body is this markup; `notes` are those of footnotes.xml. */
export const docxOf = (body: string, notes?: string): Uint8Array =>
  zipOf({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    ...(notes !== undefined && { 'word/footnotes.xml': `<w:footnotes ${namespaces}>${notes}</w:footnotes>` }),
  });

/** A line on a page of a PDF: its words, and the distances from the page's left and foot, in points. */
export interface PdfLine {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
}

/** A PDF with these lines on its pages, in Helvetica and Windows-1252; A4. `picture`: pages without any text. */
export function pdfOf(pages: readonly (readonly PdfLine[])[]): Uint8Array {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  pages.forEach((lines, at) => {
    const content = lines
      .map(({ text, x = 70, y, size = 11 }) => `BT /F1 ${size} Tf ${x} ${y} Td (${escapePdf(text)}) Tj ET`)
      .join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + at * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  });
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = file.length;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return latin1(file);
}

const escapePdf = (text: string): string =>
  text
    .replace(/[\\()]/g, (sign) => `\\${sign}`)
    .replaceAll('’', '\x92')
    .replaceAll('–', '\x96');
