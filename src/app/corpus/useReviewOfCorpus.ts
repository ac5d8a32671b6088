import { useEffect, useState } from 'react';
import { fetchScript } from '../../lib/lostScript.ts';
import { useBuiltCorpus, useCanEditCorpus, useCorporaAccess } from '../../store/corpus/corpusReact.tsx';
import { useAppStore, useStoreHandle } from '../../store/react.tsx';
import type { ReviewStore } from '../../store/review/reviewState.ts';

/**
 * The review of the open corpus, once something in it waits for a person; null before that, and for what cannot be
 * edited.
 */
export function useReviewOfCorpus(): ReviewStore | null {
  const app = useStoreHandle();
  const corpora = useCorporaAccess()?.store ?? null;
  const canEdit = useCanEditCorpus();
  const waits = (useBuiltCorpus()?.toReview ?? 0) > 0;
  const asked = useAppStore((state) => state.view.display === 'review');
  const [review, setReview] = useState<ReviewStore | null>(null);
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    if (waits || asked) setWanted(true);
  }, [waits, asked]);
  useEffect(() => {
    if (corpora === null || !canEdit || !wanted) return;
    let calledOff = false;
    let end = () => {};
    fetchScript(import('./reviewHere.ts')).then(
      ({ createReviewHere }) => {
        if (calledOff) return;
        const made = createReviewHere(corpora, app);
        end = made.end;
        setReview(made.store);
      },
      // The proposals are still in the files; the page goes on without the review.
      () => null,
    );
    return () => {
      calledOff = true;
      end();
      setReview(null);
    };
  }, [corpora, app, canEdit, wanted]);
  return review;
}
