import { decodeUtf8 } from '../../../../lib/decodeUtf8.ts';
import { byteOfCharacter, charactersOfControls } from './windows1252.ts';

/*
 * « Ã©tÃ© » for « été »: UTF-8 that some program read as Windows-1252. Such characters are turned back into their bytes
 * and read as UTF-8. Only a text with many of them is repaired, so that an article that quotes one keeps it.
 */

/* What the second and later bytes of a UTF-8 character (0x80 to 0xBF) turn into. */
const later = `[\\u0080-\\u00bf${charactersOfControls}]`;

/*
 * What the first bytes turn into of letters of Europe and the Near East, punctuation, East Asian characters and emoji;
 * others begin no word of news, and French capitals before a quotation mark (« SÉCURITÉ» ») look like them.
 */
const garbled = new RegExp(`[ÂÃÄÅÎÏÐÑ×ØÙÚÛ]${later}|[à-ï]${later}{2}|ð${later}{3}`, 'gu');

/**
 * The repaired text, with the number of repaired characters; null when there is nothing to repair, or too little to be
 * certain.
 */
export function repairMojibake(text: string): { readonly text: string; readonly count: number } | null {
  const once = repairOnce(text);
  // A text may have gone through the same faulty program twice.
  const twice = once === null ? null : repairOnce(once.text);
  return twice === null ? once : { text: twice.text, count: once?.count ?? twice.count };
}

function repairOnce(text: string): { readonly text: string; readonly count: number } | null {
  let count = 0;
  const repaired = text.replace(garbled, (run) => {
    const meant = decodeRun(run);
    if (meant === null) return run;
    count += 1;
    return meant;
  });
  const foreign = text.match(/[\u0080-\u{10ffff}]/gu)?.length ?? 0;
  const isMuch = count >= 3 && (count > text.length / 330 || count > foreign * 0.4);
  // « à » became « Ã » and a no-break space, which often became a plain one.
  return isMuch ? { text: repaired.replace(/Ã {1,2}(?=\S)/g, 'à '), count } : null;
}

function decodeRun(run: string): string | null {
  const bytes = [...run].map(byteOfCharacter);
  const decoded = decodeUtf8(Uint8Array.from(bytes.map((byte) => byte ?? 0)));
  return decoded.ok ? decoded.text : null;
}
