import { preloadableStyled } from '../boot/preloadableStyled.ts';
import type { CorpusFailureProps } from './CorpusFailure.tsx';

/* What only readers with corpora of their own need, each in a script that nobody else fetches. */

export const CorpusFailure = preloadableStyled<CorpusFailureProps>(
  async () => (await import('./CorpusFailure.tsx')).CorpusFailure,
);
