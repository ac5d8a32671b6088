import type { TextSketch } from '../../domain/graph/incoming.ts';
import { isSameText } from '../../domain/graph/sameText.ts';
import type { Duplicate, Row } from './row.ts';

/** An article that the corpus has already. */
export interface KnownArticle {
  readonly title: string;
  readonly sketch: TextSketch;
}

/** The article with the same text as the one in the row with this key: in the corpus, or in a row above; null: none. */
export function findDuplicate(
  key: number,
  sketch: TextSketch,
  rows: readonly Row[],
  known: readonly KnownArticle[],
): Duplicate | null {
  const there = known.find((one) => isSameText(one.sketch, sketch));
  if (there !== undefined) return { kind: 'corpus', title: there.title };
  const row = rows.find(
    ({ key: other, state }) =>
      other < key &&
      state.kind === 'article' &&
      state.duplicate === null &&
      state.reading !== null &&
      isSameText(state.reading.sketch, sketch),
  );
  return row === undefined ? null : { kind: 'row', key: row.key };
}

/** A row whose duplicate has been removed is now the only one. */
export function withoutDuplicate(row: Row, key: number): Row {
  const { state } = row;
  if (state.kind !== 'article' || state.duplicate?.kind !== 'row' || state.duplicate.key !== key) return row;
  return { ...row, state: { ...state, duplicate: null } };
}

/** A row whose duplicate is now in the corpus. */
export function withDuplicateInCorpus(row: Row, titles: ReadonlyMap<number, string>): Row {
  const { state } = row;
  if (state.kind !== 'article' || state.duplicate?.kind !== 'row') return row;
  const title = titles.get(state.duplicate.key);
  return title === undefined ? row : { ...row, state: { ...state, duplicate: { kind: 'corpus', title } } };
}
