import type { EdgeId } from '../../domain/basics/ids.ts';
import { useActions, useAppStore } from '../../store/react.tsx';

/** Whether a link of the selected node is the opened one, and functions that open and close it. */
export function useOpenLink(
  id: EdgeId,
  evidence: number,
): { readonly isOpen: boolean; readonly toggle: () => void } {
  const isOpen = useAppStore(
    ({ view: { selection } }) => selection.kind === 'nodes' && selection.link?.id === id,
  );
  const { openLink } = useActions();
  return { isOpen, toggle: () => openLink(isOpen ? null : { id, evidence }) };
}
