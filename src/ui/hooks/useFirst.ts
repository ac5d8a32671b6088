import { useState } from 'react';

/** So many at a time: a graph may have thousands of articles. */
const pageSize = 60;

/** The first of a list, how many more the next step shows (0: none are left), and what takes that step. */
export function useFirst<Item>(list: readonly Item[]) {
  const [shown, setShown] = useState(pageSize);
  return {
    first: list.slice(0, shown),
    more: Math.max(0, Math.min(pageSize, list.length - shown)),
    showMore: () => setShown(shown + pageSize),
  };
}
