import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A seed article as the graph's offsets count it: decoded from UTF-8 without its byte order mark, line ends as LF.
 * Deliberately independent of the pipeline: what the page shows is compared with the seed's own bytes.
 */
export function readSeedText(file: string): string {
  const bytes = readFileSync(join(import.meta.dirname, '..', '..', 'seeds', 'articles', file));
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}
