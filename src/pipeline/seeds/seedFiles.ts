import type { Problem } from '../../domain/basics/problem.ts';
import { type Decoded, decodeUtf8 } from '../../lib/decodeUtf8.ts';
import { tooLarge } from './limits.ts';

/** One file of the seeds folder. `path` is relative to that folder, with slashes: « lexicon/places.yaml ». */
export interface SeedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Receives each problem. */
export type Report = (problem: Problem) => void;

/**
 * A seed file as text: a byte order mark removed, every line end a line feed. null when its bytes are not UTF-8, are
 * not text or are too many; `report` then receives the line that is wrong.
 */
export function decodeSeed(file: SeedFile, report: Report): string | null {
  const size = tooLarge(file.path, file.bytes.length);
  if (size !== null) {
    report(size);
    return null;
  }
  const binary = file.bytes.indexOf(0);
  const decoded: Decoded = binary === -1 ? decodeUtf8(file.bytes) : { ok: false, at: binary };
  if (decoded.ok) return decoded.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const isUtf16 = looksLikeUtf16(file.bytes);
  const what = binary === -1 ? 'no UTF-8' : isUtf16 ? 'zero' : 'zero, which stands in no text';
  report({
    severity: 'error',
    rule: binary === -1 || isUtf16 ? 'not-utf8' : 'not-text',
    file: file.path,
    line: countLines(file.bytes, decoded.at),
    message: `Byte ${decoded.at} of this file is ${what}${isUtf16 ? ' (it looks like UTF-16)' : ''}: save it as UTF-8 text.`,
  });
  return null;
}

/**
 * A UTF-16 byte order mark at the start, or zeros in every second of the first bytes, as for Latin letters in UTF-16.
 */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  const start = bytes.subarray(0, 200);
  const zeros = [0, 1].map((odd) => start.filter((byte, at) => byte === 0 && at % 2 === odd).length);
  return start.length > 3 && Math.max(...zeros) > 0.35 * start.length && Math.min(...zeros) === 0;
}

/** The line, from 1, that contains a byte. */
function countLines(bytes: Uint8Array, end: number): number {
  let line = 1;
  for (let at = 0; at < end; at++)
    if (bytes[at] === 0x0a || (bytes[at] === 0x0d && bytes[at + 1] !== 0x0a)) line += 1;
  return line;
}
