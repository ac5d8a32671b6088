import type { IncomingItem, IncomingStep } from '../../domain/graph/incoming.ts';
import { readSource } from '../../pipeline/read/readSource.ts';
import type { ReadSource, SourceFile } from '../../pipeline/read/types.ts';
import type { Handler } from '../handler.ts';
import { betweenPausesMs } from '../inSteps.ts';

interface Input extends SourceFile {
  /** So many files of an archive have been read before, and are not read again. */
  readonly from?: number;
}

/**
 * Reads a file: reports each article in it, each file that cannot be read, and what is no article but can be opened;
 * before those of an archive, what its files are called. Answers with their number.
 */
export const readFile: Handler<Input, number, IncomingStep> = async ({ from = 0, ...file }, task) => {
  const { tell, pause } = task;
  const source = await readSource(file);
  if (source.kind !== 'archive') {
    tell(itemOf(file.name, source));
    return 1;
  }
  tell({ kind: 'archive', names: source.names });
  let at = 0;
  let paused = performance.now();
  for (const one of source.files) {
    at += 1;
    if (at <= from) continue;
    // A pause takes a browser longer than reading most files.
    if (performance.now() - paused > betweenPausesMs) {
      await pause();
      paused = performance.now();
    }
    if ('fault' in one) tell({ kind: 'fault', ...one });
    else tell(itemOf(one.name, await readSource(one)));
  }
  return at;
};

function itemOf(name: string, source: ReadSource): IncomingItem {
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
