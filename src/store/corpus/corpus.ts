import { type CorpusFiles, type CorpusId, type FileEdit, isArticlePath } from '../../domain/basics/corpus.ts';
import type { LocalizedText } from '../../domain/graph/schema.ts';
import { toSlug } from '../../lib/toSlug.ts';
import { namePath, readName, tidyName, writeName } from './corpusName.ts';

/**
 * One of the reader's own corpora: a folder of texts, with what is known about it on this computer. Times are
 * milliseconds since 1970.
 */
export interface Corpus {
  readonly id: CorpusId;
  readonly name: string;
  readonly files: CorpusFiles;
  readonly createdAt: number;
  readonly changedAt: number;
  /** Incremented with every change, so that a tab notices when another has changed the corpus. */
  readonly revision: number;
}

/** The name of a step; of one that adds articles, by how many it adds. */
export type StepLabel = LocalizedText | ((articles: number) => LocalizedText);

/** What an edit did: each file before and after; null where there is none. */
interface CorpusStep {
  readonly label: LocalizedText;
  /** The adding of articles that it is a part of, or all of; null: it is none. */
  readonly adding: string | null;
  readonly before: ReadonlyMap<string, string | null>;
  readonly after: ReadonlyMap<string, string | null>;
}

/** A corpus with the edits that can be undone, oldest first, and those that can be redone, next first. */
export interface EditedCorpus {
  readonly corpus: Corpus;
  readonly past: readonly CorpusStep[];
  readonly future: readonly CorpusStep[];
}

/**
 * More steps than anybody undoes one by one; texts are shared between steps, so that each takes the memory of one
 * version of a file.
 */
const mostSteps = 300;

/**
 * A new corpus of these files. Its id is made from its name and `suffix`, so that two corpora of one name have
 * different ids. The name is also written into the files, so that it travels with them.
 */
export function createCorpus(
  name: string,
  files: CorpusFiles,
  { suffix, now }: { readonly suffix: string; readonly now: number },
): Corpus {
  const tidy = tidyName(name);
  const slug = toSlug(tidy, 'corpus').split('-').slice(0, 6).join('-').slice(0, 60);
  const id = `${slug}-${suffix}`.replaceAll('--', '-') as CorpusId;
  return { id, name: tidy, files, createdAt: now, changedAt: now, revision: 1 };
}

/** The files with the corpus's name in them; the same files where it is there already. */
export function withNameInside(files: CorpusFiles, name: string): CorpusFiles {
  const tidy = tidyName(name);
  if (readName(files) === tidy) return files;
  return new Map([...files, [namePath, writeName(tidy, files.get(namePath))]]);
}

/** A corpus that nobody has edited since it was opened. */
export const asOpened = (corpus: Corpus): EditedCorpus => ({ corpus, past: [], future: [] });

/**
 * Edits files as one step that can be undone under that label. Articles come in batches: what belongs to the same adding as the
 * step before is undone with it. An edit that changes nothing returns the same corpus.
 */
export function editFiles(
  edited: EditedCorpus,
  label: StepLabel,
  edits: readonly FileEdit[],
  now: number,
  adding: string | null = null,
): EditedCorpus {
  const change = changeOf(edited.corpus.files, edits);
  if (change === null) return edited;
  const last = edited.past.at(-1);
  const goesOn = adding !== null && last?.adding === adding && edited.future.length === 0;
  const [before, after] = goesOn
    ? [new Map([...change.before, ...last.before]), new Map([...last.after, ...change.after])]
    : [change.before, change.after];
  const name = typeof label === 'function' ? label(countAdded(before)) : label;
  const earlier = goesOn ? edited.past.slice(0, -1) : edited.past.slice(-(mostSteps - 1));
  return {
    corpus: withFiles(edited.corpus, change.after, now),
    past: [...earlier, { label: name, adding, before, after }],
    future: [],
  };
}

/** How many articles were not there before. */
const countAdded = (before: ReadonlyMap<string, string | null>): number =>
  [...before].filter(([path, text]) => text === null && isArticlePath(path)).length;

/**
 * Edits files without an undo step: changes that no person made, such as the places of new nodes. Undoing leaves them
 * as they are.
 */
export function settleFiles(edited: EditedCorpus, edits: readonly FileEdit[], now: number): EditedCorpus {
  const change = changeOf(edited.corpus.files, edits);
  return change === null ? edited : { ...edited, corpus: withFiles(edited.corpus, change.after, now) };
}

/** Undoes the last edit; the same corpus when there is none. */
export function undoEdit(edited: EditedCorpus, now: number): EditedCorpus {
  const step = edited.past.at(-1);
  if (step === undefined) return edited;
  return {
    corpus: withFiles(edited.corpus, step.before, now),
    past: edited.past.slice(0, -1),
    future: [step, ...edited.future],
  };
}

/** Redoes the last edit that was undone; the same corpus when there is none. */
export function redoEdit(edited: EditedCorpus, now: number): EditedCorpus {
  const [step, ...future] = edited.future;
  if (step === undefined) return edited;
  return { corpus: withFiles(edited.corpus, step.after, now), past: [...edited.past, step], future };
}

/**
 * Renames a corpus, in its files too; an empty name changes nothing. There is no undo step: one can simply rename
 * again.
 */
export function renameCorpus(corpus: Corpus, name: string, now: number): Corpus {
  const tidy = tidyName(name);
  if (tidy === '' || tidy === corpus.name) return corpus;
  const named = withFiles(corpus, new Map([[namePath, writeName(tidy, corpus.files.get(namePath))]]), now);
  return { ...named, name: tidy };
}

/** The files that differ, as they are in `after`; null for those that it lacks. */
export function changedFiles(before: CorpusFiles, after: CorpusFiles): ReadonlyMap<string, string | null> {
  const changed = new Map<string, string | null>();
  for (const [path, text] of after) if (before.get(path) !== text) changed.set(path, text);
  for (const path of before.keys()) if (!after.has(path)) changed.set(path, null);
  return changed;
}

function changeOf(
  files: CorpusFiles,
  edits: readonly FileEdit[],
): Pick<CorpusStep, 'before' | 'after'> | null {
  const after = new Map(edits.map(({ path, text }) => [path, text]));
  for (const [path, text] of after) if ((files.get(path) ?? null) === text) after.delete(path);
  if (after.size === 0) return null;
  return { before: new Map([...after.keys()].map((path) => [path, files.get(path) ?? null])), after };
}

function withFiles(corpus: Corpus, changes: ReadonlyMap<string, string | null>, now: number): Corpus {
  const files = new Map(corpus.files);
  for (const [path, text] of changes) {
    if (text === null) files.delete(path);
    else files.set(path, text);
  }
  const name = readName(files) ?? corpus.name;
  return { ...corpus, name, files, changedAt: now, revision: corpus.revision + 1 };
}
