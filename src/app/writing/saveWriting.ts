import type { LocalizedText } from '../../domain/graph/schema.ts';
import type { Writing, Written } from '../../domain/writing/writing.ts';
import type { SaveOutcome } from '../../panels/writing/saved.ts';
import type { CorporaStore } from '../../store/corpus/corporaState.ts';
import { ask } from '../corpus/corporaHere.ts';

/** Writes into the open corpus through the worker, as one step that is on disk when the promise resolves. Never rejects. */
export async function saveWriting(
  corpora: CorporaStore,
  writing: Writing,
  label: LocalizedText,
): Promise<SaveOutcome> {
  let written: Written | null = null;
  try {
    await corpora.getState().actions.editCorpus(label, async (files) => {
      written = await ask('writeInto', { files, writing });
      return written.ok ? written.edits : [];
    });
  } catch {
    return lost;
  }
  return outcomeOf(written);
}

const lost: SaveOutcome = { saved: 'lost', changed: false, predicate: null };

function outcomeOf(written: Written | null): SaveOutcome {
  if (written === null) return lost;
  return written.ok
    ? { saved: null, changed: written.edits.length > 0, predicate: written.predicate }
    : { saved: written.fault, changed: false, predicate: null };
}
