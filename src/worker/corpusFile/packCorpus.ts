import { zipSync } from 'fflate';
import type { CorpusFiles } from '../../domain/basics/corpus.ts';

/**
 * A corpus as the bytes of a `.maillage.zip`: exactly its folder, each text as UTF-8. The same files give the same
 * bytes, on any computer and any day.
 */
export function packCorpus(files: CorpusFiles): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const paths = [...files.keys()].sort();
  const entries = paths.map((path) => [path, encoder.encode(files.get(path))] as const);
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: firstDay });
}

/** The earliest date that a zip can contain. */
const firstDay = new Date(1980, 0, 1);
