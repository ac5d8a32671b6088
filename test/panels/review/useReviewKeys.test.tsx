import userEvent from '@testing-library/user-event';
import { useRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { useShortcuts } from '../../../src/app/commands/useShortcuts.ts';
import { asNodeId } from '../../../src/domain/basics/ids.ts';
import { emptyReview } from '../../../src/domain/review/proposal.ts';
import type { OpenProposal } from '../../../src/panels/review/useProposal.ts';
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

function ReviewKeys({ open = null }: { readonly open?: OpenProposal | null }) {
  const home = useRef<HTMLElement>(null);
  useReviewKeys(open, seeInGraph, home);
  return (
    <section ref={home} tabIndex={-1}>
      <input aria-label="field" />
    </section>
  );
}

/** The review of a corpus in which nothing waits, within a page in whose graph a node is selected. */
function renderReview(open: OpenProposal | null = null) {
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
      <ReviewKeys open={open} />
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

  it('give the keyboard to the review itself when a field is left by Escape', async () => {
    renderReview({ listing: false } as OpenProposal);
    const field = document.querySelector('input');
    field?.focus();
    await user.keyboard('{Escape}');
    expect(field?.closest('section')).toHaveFocus();
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
