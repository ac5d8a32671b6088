import { useEffect } from 'react';
import { useActions, useAppStore } from '../../store/react.tsx';
import { importFindChains } from './parts/preloadableParts.ts';

/** Fetches the function that finds chains. Usually it is there already: it is fetched when the page is idle. */
export function useChainsWhenAsked(asked: boolean): void {
  const there = useAppStore((state) => state.findChains !== null);
  const { provideChains } = useActions();
  useEffect(() => {
    if (asked && !there) importFindChains().then((findChains) => findChains && provideChains(findChains));
  }, [asked, there, provideChains]);
}
