import { preloadableStyled } from '../fetching/preloadableStyled.ts';
import type { CorporaHostProps } from './CorporaHost.tsx';
import type { CorpusFailureProps } from './CorpusFailure.tsx';

/* Parts that only readers with corpora of their own need, each in a script that nobody else fetches. */

export const CorpusFailure = preloadableStyled<CorpusFailureProps>(
  async () => (await import('./CorpusFailure.tsx')).CorpusFailure,
);
export const EmptyCorpus = preloadableStyled(async () => (await import('./EmptyCorpus.tsx')).EmptyCorpus);
export const CorporaHost = preloadableStyled<CorporaHostProps>(
  async () => (await import('./CorporaHost.tsx')).CorporaHost,
);
export const CorpusNotices = preloadableStyled(
  async () => (await import('./CorpusNotices.tsx')).CorpusNotices,
);
