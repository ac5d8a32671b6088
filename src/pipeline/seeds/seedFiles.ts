import type { Problem } from '../../domain/basics/problem.ts';
import { decodeUtf8 } from '../../lib/decodeUtf8.ts';

/** One file of the seeds folder. `path` is relative to that folder, with slashes: « lexicon/places.yaml ». */
export interface SeedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Hears of each finding. */
export type Report = (problem: Problem) => void;

/**
 * A seed file as text: a byte order mark taken off, every line end a line feed. null when its bytes are no UTF-8, and
 * then `report` has heard which line is wrong.
 */
export function decodeSeed(file: SeedFile, report: Report): string | null {
  const decoded = decodeUtf8(file.bytes);
  if (decoded.ok) return decoded.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const isUtf16 = decoded.at === 0 && (file.bytes[0] === 0xff || file.bytes[0] === 0xfe);
  report({
    severity: 'error',
    rule: 'not-utf8',
    file: file.path,
    line: countLines(file.bytes, decoded.at),
    message: `Byte ${decoded.at} of this file is no UTF-8${isUtf16 ? ' (it looks like UTF-16)' : ''}: save it as UTF-8.`,
  });
  return null;
}

/** The line, from 1, that a byte stands in. */
function countLines(bytes: Uint8Array, end: number): number {
  let line = 1;
  for (let at = 0; at < end; at++)
    if (bytes[at] === 0x0a || (bytes[at] === 0x0d && bytes[at + 1] !== 0x0a)) line += 1;
  return line;
}
