import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { useShortcuts } from '../../../src/app/commands/useShortcuts.ts';
import { asNodeId } from '../../../src/domain/basics/ids.ts';
import { emptyReview } from '../../../src/domain/review/proposal.ts';
import { useReviewKeys } from '../../../src/panels/review/useReviewKeys.ts';
import { ReviewProvider } from '../../../src/store/review/reviewReact.tsx';
import type { ReviewState } from '../../../src/store/review/reviewState.ts';
import { renderInStore } from '../../helpers/renderInStore.tsx';

const user = userEvent.setup();

function PageKeys() {
  useShortcuts();
  return null;
}

const seeInGraph = vi.fn();

function ReviewKeys() {
  useReviewKeys(null, seeInGraph);
  return <input aria-label="field" />;
}

/** The review of a corpus in which nothing waits, within a page in whose graph a node is selected. */
function renderReview() {
  const step = vi.fn();
  const nothing = async () => {};
  const review = createStore<ReviewState>()(() => ({
    review: emptyReview,
    loaded: true,
    reading: null,
    waiting: 0,
    fault: null,
    queue: [],
    kind: null,
    current: null,
    later: new Set(),
    last: null,
    saving: 0,
    actions: {
      goTo: () => {},
      goToElement: () => false,
      step,
      setKind: () => {},
      decide: nothing,
      putOff: () => {},
      acceptAll: nothing,
      undo: nothing,
      redo: nothing,
    },
  }));
  const page = renderInStore(
    <ReviewProvider store={review}>
      <PageKeys />
      <ReviewKeys />
    </ReviewProvider>,
    { view: { display: 'review', selection: { kind: 'nodes', ids: [asNodeId('cemoc')] } } },
  );
  return { page, step };
}

describe('the keys of the review', () => {
  it('step by J and K, once for each press, and not while something is typed', async () => {
    const { page, step } = renderReview();
    const before = page.getState();
    await user.keyboard('jjk');
    expect(step.mock.calls).toEqual([[1], [1], [-1]]);
    document.querySelector('input')?.focus();
    await user.keyboard('jk');
    expect(step).toHaveBeenCalledTimes(3);
    expect(page.getState()).toBe(before);
  });

  it('leave the graph as it is, which is out of sight, but for the one that leads back to it', async () => {
    const { page } = renderReview();
    const { view, session } = page.getState();
    await user.keyboard('tnhc0l');
    expect(page.getState()).toMatchObject({ view, session });
    await user.keyboard('v');
    expect(seeInGraph).toHaveBeenCalledOnce();
  });
});
