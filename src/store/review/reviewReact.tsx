import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { useIndex } from '../react.tsx';
import { proposalOf, type ShownElement } from './proposalOf.ts';
import type { ReviewState, ReviewStore } from './reviewState.ts';

const ReviewContext = createContext<ReviewStore | null>(null);

/** Provides the review of the open corpus to all components below; null: there is none. */
export const ReviewProvider = ({ store, children }: { store: ReviewStore | null; children: ReactNode }) => (
  <ReviewContext value={store}>{children}</ReviewContext>
);

/** Selects from the review's state. Throws where there is no review: check before rendering. */
export function useReview<T>(selector: (state: ReviewState) => T): T {
  const store = useContext(ReviewContext);
  if (store === null) throw new Error('No corpus is under review here.');
  return useStore(store, selector);
}

/** How many proposals wait; null where there is no review. */
export const useReviewCount = (): number | null => {
  const store = useContext(ReviewContext);
  return useStore(store ?? none, ({ waiting }: Known) => waiting);
};

/** Whether something that a link or a node of the graph is drawn for waits for a person, and can be decided here. */
export function useIsToReview(element: ShownElement): boolean {
  const store = useContext(ReviewContext);
  const queue = useStore(store ?? none, (state) => state.queue);
  const index = useIndex();
  return proposalOf(queue, index, element) !== null;
}

/** What is known of a review without there being one. */
type Known = Pick<ReviewState, 'queue'> & { readonly waiting: number | null };

const none = createStore<Known>(() => ({ queue: [], waiting: null }));
