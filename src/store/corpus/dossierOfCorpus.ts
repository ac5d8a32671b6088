import type { CorpusFiles } from '../../domain/basics/corpus.ts';
import type { DossierPort } from '../dossier/bindDossier.ts';

/** The file of a corpus that contains its dossier: it travels with the corpus. */
const dossierPath = 'dossier.json';
/** Where a dossier that could not be read is set aside. */
const damagedPath = 'dossier.damaged.json';

interface CorpusBeside {
  /** The current files of the corpus; null: it is no longer open. */
  readonly filesNow: () => CorpusFiles | null;
  readonly keep: (path: string, text: string) => Promise<unknown>;
  /** Calls back after every change; returns what ends that. */
  readonly subscribe: (onChange: () => void) => () => void;
}

/**
 * The dossier of a corpus, stored among its files. What is written counts at once, though it reaches the disk a moment
 * later; what another tab stores arrives with the corpus itself.
 */
export function dossierOfCorpus({ filesNow, keep, subscribe }: CorpusBeside): DossierPort {
  /** Texts on their way to disk, newest last. */
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
