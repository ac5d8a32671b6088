import { useEffect, useReducer } from 'react';
import type { Search } from '../../domain/search/search.ts';
import { runInSlices } from '../runInSlices.ts';

/**
 * Makes the search ready before anything is typed, without standing in the way of what is. The search, once it answers at
 * once; null until then: thousands of articles would stop the page for seconds at the first letter.
 */
export function usePrepared(search: Search | null): Search | null {
  const [, look] = useReducer((times: number) => times + 1, 0);
  useEffect(() => (search === null ? undefined : prepareInSlices(search, look)), [search]);
  return search?.isQuick() ? search : null;
}

/** The same outside of a component. Returns a function that stops it; what is done stays done. */
export const prepareInSlices = (search: Search, onDone: () => void = () => {}): (() => void) =>
  runInSlices(search.prepare(), () => {}, onDone);
