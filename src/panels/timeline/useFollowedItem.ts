import type { TimelineItem } from '../../domain/timeline/timeline.ts';
import type { ItemState } from '../../drawing/timeline/itemStates.ts';
import { linksReadOf } from '../../store/passagesOf.ts';
import { useAppStore, useIndex, useSelection } from '../../store/react.tsx';

/**
 * The key of the item to have in view: the selected one. For a selection without a date of its own, such as a country:
 * the first that the passage being read proves, a link or else an event at the end of one, or else the first that is
 * related to the selection. undefined: nothing is selected, or nothing related to it is dated.
 */
export function useFollowedItem(
  items: readonly TimelineItem[],
  stateOf: (item: TimelineItem) => ItemState,
): string | undefined {
  const index = useIndex();
  const read = useAppStore(linksReadOf);
  if (useSelection().kind === 'none') return undefined;
  const ends = new Set<string>(
    read.flatMap((id) => {
      const { source, target } = index.edge(id);
      return [source, target];
    }),
  );
  const related = items.filter((item) => !stateOf(item).faded);
  const followed =
    items.find((item) => stateOf(item).selected) ??
    related.find(({ subject }) => subject.kind === 'edge' && read.includes(subject.id)) ??
    related.find(({ subject }) => subject.kind === 'node' && ends.has(subject.id)) ??
    related[0];
  return followed?.key;
}
