import { expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { guardDecisions } from '../../../src/app/corpus/guardDecisions.ts';
import type { ReviewStore } from '../../../src/store/review/reviewState.ts';

it('has the browser ask before the page is left, as long as a decision is still to be written', () => {
  const page = new EventTarget() as unknown as Window;
  const store = createStore(() => ({ saving: 0 }));
  guardDecisions(store as unknown as ReviewStore, page);
  const leave = () => !page.dispatchEvent(new Event('beforeunload', { cancelable: true }));

  expect(leave()).toBe(false);
  for (const [saving, asks] of [
    [1, true],
    [2, true],
    [1, true],
    [0, false],
  ] as const) {
    store.setState({ saving });
    expect(leave()).toBe(asks);
  }
});
