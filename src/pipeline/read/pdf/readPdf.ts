import { getDocument, VerbosityLevel } from 'unpdf/pdfjs';
import { failWith } from '../faults.ts';
import { mostPages } from '../limits.ts';
import { settleText } from '../settleText.ts';
import { faultOf, type ReadSource, type SourceFile } from '../types.ts';
import { joinLines } from './joinLines.ts';
import { linesOfPage, type PageLine } from './linesOfPage.ts';
import { withoutRunningHeads } from './runningHeads.ts';

/**
 * The text layer of a PDF: its glyphs as lines, lines as paragraphs; running heads and feet are left out, words divided
 * at a line's end are joined. A page that is only a picture has no such layer, which a note says.
 */
export async function readPdf({ bytes }: SourceFile): Promise<ReadSource> {
  // The library takes ownership of the bytes it is given.
  const loading = getDocument({
    data: bytes.slice(),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await loading.promise;
    if (document.numPages > mostPages) return faultOf(failWith('pdf-too-long', mostPages));
    const pages: PageLine[][] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const [, bottom = 0, , top = 0] = page.view;
      pages.push(linesOfPage(items, bottom, top));
      page.cleanup();
    }
    const text = joinLines(withoutRunningHeads(pages));
    if (!/\p{L}{2}/u.test(text)) return faultOf(failWith('pdf-no-text', document.numPages));
    return isGarbled(text) ? faultOf(failWith('pdf-garbled')) : settleText(text);
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return faultOf(failWith(isLocked ? 'pdf-password' : 'pdf-broken'));
  } finally {
    await loading.destroy();
  }
}

/**
 * Whether most characters of a text are ones that nobody writes: the result for a PDF whose fonts do not say which
 * letters their glyphs stand for.
 */
function isGarbled(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  const strange = text.match(/[\0-\x08\x0e-\x1f\x7f-\x9f\uE000-\uF8FF\uFFFD]/g)?.length ?? 0;
  return strange * 4 > text.replace(/\s/g, '').length;
}
