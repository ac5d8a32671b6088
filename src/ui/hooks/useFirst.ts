import { useState } from 'react';

/** So many at a time: a graph may have thousands of articles. */
const pageSize = 60;

/**
 * The first of a list, how many more the next step shows (0: none are left), and what takes that step, or shows up to a
 * place. So many are shown at a time, and never fewer than `least`.
 */
export function useFirst<Item>(list: readonly Item[], atATime = pageSize, least = 0) {
  const [asked, setAsked] = useState(atATime);
  const shown = Math.max(asked, least);
  return {
    first: list.slice(0, shown),
    more: Math.max(0, Math.min(atATime, list.length - shown)),
    showMore: () => setAsked((before) => Math.max(before, least) + atATime),
    showUpTo: (place: number) => setAsked((before) => Math.max(before, place + 1)),
  };
}
