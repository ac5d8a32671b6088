/** What an adding has still to bring into a corpus. */
export interface Coming {
  /** So many articles and files were to be added, those that are there already included. */
  readonly all: number;
  /** So many of them are not there yet. */
  readonly left: number;
  /** What the first of these are called; pasted texts have no name. */
  readonly names: readonly string[];
}

/** An adding as it is noted with its corpus until it has ended. */
export interface UnfinishedAdding extends Coming {
  readonly id: string;
}

/** An edit is part of an adding to another corpus than the one that is open. */
export class OtherCorpus extends Error {}

/** A step of an adding: what it has added, by name, and what is still to come; null: it has ended. */
export interface AddingStep {
  readonly id: string;
  readonly added: readonly string[];
  readonly coming: Coming | null;
}

/** More names than anybody looks up one by one. */
export const mostNames = 1000;
const longestName = 200;
const mostNotes = 20;

/** What is still to come of so many articles, by their names (null: it has none). null: nothing is. */
export const comingOf = (all: number, left: readonly (string | null)[]): Coming | null =>
  left.length === 0
    ? null
    : {
        all,
        left: left.length,
        names: left.flatMap((name) => (name ? [name.slice(0, longestName)] : [])).slice(0, mostNames),
      };

/** The notes after a step: its own is replaced, and what it added no longer lacks in those that others left behind. */
export function afterStep(
  notes: readonly UnfinishedAdding[],
  { id, added, coming }: AddingStep,
): readonly UnfinishedAdding[] {
  const there = new Set(added.flatMap((name) => [name.slice(0, longestName), archiveOf(name)]));
  const others = notes.flatMap((note) => {
    if (note.id === id) return [];
    const names = note.names.filter((name) => !there.has(name));
    const left = note.left - (note.names.length - names.length);
    return left > 0 ? [{ ...note, names, left }] : [];
  });
  return [...others, ...(coming === null ? [] : [{ ...coming, id }])].slice(-mostNotes);
}

/** The archive that an article came in: « lot.zip » for « lot.zip › niamey.md ». */
const archiveOf = (name: string): string => name.split(' › ')[0] ?? '';

/** Several addings told as one. */
export const sumOf = (notes: readonly Coming[]): Coming => ({
  all: notes.reduce((sum, { all }) => sum + all, 0),
  left: notes.reduce((sum, { left }) => sum + left, 0),
  names: notes.flatMap(({ names }) => names),
});

/** Notes as they were stored; what is damaged counts for nothing. */
export function readUnfinished(kept: unknown): readonly UnfinishedAdding[] {
  if (!Array.isArray(kept)) return [];
  return kept.slice(-mostNotes).flatMap((one: unknown) => {
    if (typeof one !== 'object' || one === null) return [];
    const { id, all, left, names } = one as Partial<Record<keyof UnfinishedAdding, unknown>>;
    if (typeof id !== 'string' || !isCount(all) || !isCount(left) || left > all) return [];
    const words = Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
    return [{ id, all, left, names: words.slice(0, mostNames).map((name) => name.slice(0, longestName)) }];
  });
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0;
