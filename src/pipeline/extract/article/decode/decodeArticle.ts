import { decodeUtf8 } from '../../../../lib/decodeUtf8.ts';
import type { ArticleNote } from '../notes.ts';
import { say } from '../notes.ts';
import { decodeDamagedUtf8 } from './damagedUtf8.ts';
import { findFormat } from './formats.ts';
import { repairMojibake } from './mojibake.ts';
import { decodeUtf16 } from './utf16.ts';
import { decodeWindows1252 } from './windows1252.ts';

/** The result of decoding: the text to be stored, and what was done to get it; null when there is no text. */
interface DecodedArticle {
  readonly text: string | null;
  readonly notes: readonly ArticleNote[];
}

/** A text of more UTF-16 code units is refused: no article is so long. */
const longestArticle = 8_000_000;

/**
 * Decodes bytes, or takes characters that are already decoded, as an article's text: byte order mark removed, line ends
 * LF, words that another program decoded wrongly repaired, nothing else changed. The encoding is the first that fits: a
 * byte order mark, UTF-16 by its zeros, UTF-8 without a fault, UTF-8 with few faults, Windows-1252. Never throws;
 * linear in the length.
 */
export function decodeArticle(source: Uint8Array | string): DecodedArticle {
  const notes: ArticleNote[] = [];
  if ((typeof source === 'string' ? source.length : source.length / 2) > longestArticle)
    return { text: null, notes: [say('too-long', { count: longestArticle })] };
  const format = findFormat(source);
  if (format !== null) return { text: null, notes: [say(format)] };
  const decoded = typeof source === 'string' ? source : decodeText(source, notes);
  if (decoded === null) return { text: null, notes: [say('not-text')] };
  const plain = decoded.replace(/^\uFEFF+/, '').replace(/\r\n?/g, '\n');
  if (plain.length > longestArticle)
    return { text: null, notes: [say('too-long', { count: longestArticle })] };
  if (!looksWritten(plain)) return { text: null, notes: [say('not-text')] };
  const text = repair(plain, notes);
  if (text.trim() === '') return { text: null, notes: [...notes, say('empty')] };
  noteOddities(text, notes);
  return { text, notes };
}

/** Bytes as characters by the first encoding that fits, as `decodeArticle` chooses it; null for what is no text. */
export function decodeText(bytes: Uint8Array, notes: ArticleNote[]): string | null {
  const wide = decodeUtf16(bytes);
  if (wide !== null) {
    notes.push(say('utf-16'));
    return wide;
  }
  const strict = decodeUtf8(bytes);
  if (strict.ok) return strict.text;
  const damaged = decodeDamagedUtf8(bytes);
  if (damaged !== null) {
    notes.push(say('utf-8-damaged', { count: damaged.count }));
    return damaged.text;
  }
  const text = decodeWindows1252(bytes);
  if (!looksWritten(text)) return null;
  notes.push(say(hasWesternLetters(text) ? 'windows-1252' : 'encoding-doubtful'));
  return text;
}

/**
 * Whether there are few control characters, of which prose has none; programs, pictures and tables of numbers have
 * many.
 */
function looksWritten(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  const controls = text.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]/g)?.length ?? 0;
  return controls === 0 || (!text.includes('\0') && controls < text.length / 500);
}

/**
 * Whether accented letters are as rare as in every western European language; text in other alphabets, decoded wrongly,
 * is full of them.
 */
function hasWesternLetters(text: string): boolean {
  const accented = text.match(/[À-ÿ]/g)?.length ?? 0;
  const letters = text.match(/[A-Za-zÀ-ÿ]/g)?.length ?? 0;
  return accented < letters * 0.3;
}

function repair(plain: string, notes: ArticleNote[]): string {
  const repaired = repairMojibake(plain);
  if (repaired === null) return plain;
  notes.push(say('mojibake-repaired', { count: repaired.count }));
  return repaired.text;
}

function noteOddities(text: string, notes: ArticleNote[]): void {
  const lost = text.match(/\uFFFD/g)?.length ?? 0;
  if (lost > 0 && !notes.some(({ rule }) => rule === 'utf-8-damaged'))
    notes.push(say('characters-lost', { count: lost }));
}
