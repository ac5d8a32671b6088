import type { CorpusFiles } from '../../domain/basics/corpus.ts';
import type { DossierPort } from '../dossier/bindDossier.ts';

/** The file of a corpus that holds its dossier: it travels with the corpus. */
const dossierPath = 'dossier.json';
/** Where one that could not be read is set aside. */
const damagedPath = 'dossier.damaged.json';

interface CorpusBeside {
  /** The files of the corpus as they stand; null: it is not open any more. */
  readonly filesNow: () => CorpusFiles | null;
  readonly keep: (path: string, text: string) => Promise<unknown>;
  /** Calls back after every change; gives what ends that. */
  readonly subscribe: (onChange: () => void) => () => void;
}

/**
 * The dossier of a corpus, among its files. What is written counts at once, though the disk has it a moment later; what
 * another tab keeps comes in with the corpus itself.
 */
export function dossierOfCorpus({ filesNow, keep, subscribe }: CorpusBeside): DossierPort {
  /** Texts on their way to the disk, newest last. */
  let pending: readonly string[] = [];
  const textNow = () => pending.at(-1) ?? filesNow()?.get(dossierPath) ?? null;
  let known = textNow();
  return {
    read: textNow,
    write: (text) => {
      known = text;
      pending = [...pending, text];
      const done = () => {
        pending = pending.slice(1);
      };
      keep(dossierPath, text).then(done, done);
    },
    setAside: (text) => void keep(damagedPath, text),
    listen: (onOther) =>
      subscribe(() => {
        const text = textNow();
        if (text === null || text === known) return;
        known = text;
        onOther(text);
      }),
  };
}
