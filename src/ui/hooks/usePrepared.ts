import { useEffect } from 'react';
import type { Search } from '../../domain/search/search.ts';
import { runInSlices } from '../runInSlices.ts';

/** Makes the search ready before anything is typed, without standing in the way of what is. */
export function usePrepared(search: Search | null): void {
  useEffect(() => (search === null ? undefined : prepareInSlices(search)), [search]);
}

/** The same outside of a component. Returns a function that stops it; what is done stays done. */
export const prepareInSlices = (search: Search): (() => void) =>
  runInSlices(
    search.prepare(),
    () => {},
    () => {},
  );
