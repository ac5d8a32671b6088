import { expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { guardLeaving } from '../../../src/app/adding/guardLeaving.ts';
import type { AddingState, AddingStore } from '../../../src/store/adding/addingState.ts';
import { type ArticleState, type Row, type RowState, rowOf } from '../../../src/store/adding/row.ts';

const article = rowOf(1, { kind: 'article', name: 'gao.txt', text: 'Gao', facts: {}, notes: [] })
  .state as ArticleState;

it('has the browser ask before the page is left, as long as an article waits to be added', () => {
  const page = new EventTarget() as unknown as Window;
  const store = createStore(() => ({ rows: [] as readonly Row[] }));
  guardLeaving(store as unknown as AddingStore, page);
  const leave = () => !page.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  const hold = (state: RowState) =>
    store.setState({ rows: [{ key: 1, name: 'gao.txt', state }] } satisfies Partial<AddingState>);

  expect(leave()).toBe(false);
  hold({ kind: 'waiting' });
  expect(leave()).toBe(true);
  hold({ ...article, counts: { names: 1, relations: 0 }, step: 'read' });
  expect(leave()).toBe(true);
  hold({ ...article, step: 'added' });
  expect(leave()).toBe(false);
  hold({ kind: 'elsewhere', what: 'corpus' });
  expect(leave()).toBe(false);
});
