import type { CorpusFiles } from '../../domain/basics/corpus.ts';
import { packZip } from '../../lib/packZip.ts';

/**
 * A corpus as the bytes of a `.maillage.zip`: exactly its folder, each text as UTF-8. The same files give the same
 * bytes, on any computer and any day.
 */
export function packCorpus(files: CorpusFiles): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const paths = [...files.keys()].sort();
  return packZip(paths.map((path) => [path, encoder.encode(files.get(path))] as const));
}
