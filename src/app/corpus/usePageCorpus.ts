import { useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { CorpusId } from '../../domain/basics/corpus.ts';
import type { CorporaStore } from '../../store/corpus/corporaState.ts';
import type { CorporaAccess } from '../../store/corpus/corpusReact.tsx';
import { corpusIn, corpusKey } from '../../store/view/url/corpusKey.ts';
import { loadCorpora } from './loadCorpora.ts';

interface PageCorpus {
  /** A new number whenever the page is to be fetched again for its address. */
  readonly attempt: number;
  readonly retry: () => void;
  readonly access: CorporaAccess;
}

/**
 * Which corpus the page shows: it is in the address, so that Back leads to the previous one. `leave` unmounts what is
 * shown before the address changes, since whatever it still writes there belongs to the corpus that is left.
 */
export function usePageCorpus(leave: () => void): PageCorpus {
  const [attempt, setAttempt] = useState(0);
  const [store, setStore] = useState<CorporaStore | null>(null);
  const shown = useRef(corpusIn(window.location.search));

  const acts = useMemo(() => {
    const load = async () => {
      const loaded = await loadCorpora();
      setStore(loaded);
      return loaded;
    };
    const fetchAgain = () => {
      shown.current = corpusIn(window.location.search);
      leave();
      setAttempt((count) => count + 1);
    };
    const show = (id: CorpusId | null, at = id === null ? '' : `?${corpusKey}=${id}`) => {
      flushSync(leave);
      window.history.pushState(null, '', window.location.pathname + at);
      fetchAgain();
    };
    return { load, show, fetchAgain };
  }, [leave]);
  const { load, show, fetchAgain } = acts;

  useEffect(() => {
    const arrive = () => {
      if (corpusIn(window.location.search) !== shown.current) fetchAgain();
    };
    window.addEventListener('popstate', arrive);
    return () => window.removeEventListener('popstate', arrive);
  }, [fetchAgain]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each fetched page may belong to another corpus.
  useEffect(() => {
    if (shown.current !== null) load().catch(() => null);
    // The earlier corpus is closed, so that no graph is built for it.
    else void store?.getState().actions.open(null);
  }, [attempt]);

  const access = useMemo(() => ({ store, load, show }), [store, load, show]);
  return { attempt, retry: fetchAgain, access };
}
