import type { IncomingItem } from '../../domain/graph/incoming.ts';
import { readSource } from '../../pipeline/read/readSource.ts';
import type { ReadSource, SourceFile } from '../../pipeline/read/types.ts';
import type { Handler } from '../handler.ts';

/**
 * Reads a file: reports each article in it, each file that cannot be read, and what is no article but can be opened;
 * answers with their number.
 */
export const readFile: Handler<SourceFile, number, IncomingItem> = async (file, { tell, pause }) => {
  const source = await readSource(file);
  if (source.kind !== 'archive') {
    tell(itemOf(file.name, source));
    return 1;
  }
  for (const { name, fault } of source.faults) tell({ kind: 'fault', name, fault });
  for (const one of source.files) {
    await pause();
    tell(itemOf(one.name, await readSource(one)));
  }
  return source.files.length + source.faults.length;
};

function itemOf(
  name: string,
  source: Exclude<ReadSource, { readonly kind: 'archive' }> | ReadSource,
): IncomingItem {
  switch (source.kind) {
    case 'article': {
      const { text, hints, url, fallback, notes } = source;
      const { sections: _, ...rest } = hints;
      const facts = { ...rest, ...(url !== null && { url }), ...(fallback !== null && { fallback }) };
      return { kind: 'article', name, text, facts, notes };
    }
    case 'fault':
      return { kind: 'fault', name, fault: source.fault };
    case 'archive':
      throw new Error('An archive inside an archive is never opened.');
    default:
      return { kind: source.kind, name };
  }
}
