import type { AddingState } from './addingState.ts';
import { withDuplicateInCorpus, withoutDuplicate } from './duplicates.ts';
import type { ArchiveState, Row, RowState } from './row.ts';

type Rows = Pick<AddingState, 'rows' | 'selected'>;

/** The rows, the one with this key in another state. */
export const withRowState = (rows: readonly Row[], key: number, state: RowState): readonly Row[] =>
  rows.map((row) => (row.key === key ? { ...row, state } : row));

/** Without a row; where it was in view, the next one is, or the last. */
export function withoutRow({ rows, selected }: Rows, key: number): Rows {
  const at = rows.findIndex((row) => row.key === key);
  const left = rows.filter((row) => row.key !== key).map((row) => withoutDuplicate(row, key));
  return {
    rows: left,
    selected: selected === key ? (left[Math.min(at, left.length - 1)]?.key ?? null) : selected,
  };
}

/**
 * With further files of an archive, read into rows below its own, which has this key; its first file is in view where it
 * was. `archive`: the archive before them. Where it has been removed there is nothing to follow.
 */
export function withArrived(
  { rows, selected }: Rows,
  key: number,
  archive: ArchiveState,
  arrived: readonly Row[],
): Rows {
  const at = rows.findLastIndex((row) => row.key === key || row.key === archive.last);
  const [first, last] = [arrived[0], arrived.at(-1)];
  if (at < 0 || first === undefined || last === undefined) return { rows, selected };
  const done = archive.done + arrived.length;
  const opened: RowState = { kind: 'reading', archive: { ...archive, done, last: last.key } };
  return {
    rows: withRowState(rows.toSpliced(at + 1, 0, ...arrived), key, opened),
    selected: archive.done === 0 && selected === key ? first.key : selected,
  };
}

/** Without the rows that are now in the corpus, which are counted. */
export function withoutAdded({
  rows,
  selected,
  outcome,
}: AddingState): Pick<AddingState, 'rows' | 'selected' | 'outcome'> {
  const added = rows.flatMap(({ key, state }) =>
    state.kind === 'article' && state.step === 'added' ? [{ key, state }] : [],
  );
  const titles = new Map(added.map(({ key, state }) => [key, state.reading?.frame.title ?? '']));
  const left = rows.filter(({ key }) => !titles.has(key)).map((row) => withDuplicateInCorpus(row, titles));
  return {
    rows: left,
    selected: left.some(({ key }) => key === selected) ? selected : (left[0]?.key ?? null),
    outcome: {
      added: added.length,
      nameless: added
        .filter(({ state }) => state.counts?.names === 0)
        .map(({ key }) => titles.get(key) ?? ''),
      failure: outcome?.failure ?? null,
    },
  };
}
