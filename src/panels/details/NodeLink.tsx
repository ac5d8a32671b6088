import type { MouseEvent } from 'react';
import type { NodeId } from '../../domain/basics/ids.ts';
import { useActions, useStoreHandle } from '../../store/react.tsx';
import { selectNode } from '../../store/view/transitions.ts';
import { writeUrl } from '../../store/view/url/urlFields.ts';
import { Isolated } from '../../ui/evidence/Isolated.tsx';

interface NodeLinkProps {
  readonly id: NodeId;
  readonly className?: string;
  readonly children: string;
}

/** A node's name in running text; a real link, so that it wraps with its sentence and can be opened in a new tab. */
export function NodeLink({ id, className = '', children }: NodeLinkProps) {
  const store = useStoreHandle();
  const actions = useActions();
  const follow = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    actions.selectNode(id);
  };
  return (
    <a
      href={writeUrl(selectNode(store.getState().view, id), store.getState().index) || '?'}
      onClick={follow}
      onPointerEnter={() => actions.pointAt({ kind: 'node', id })}
      onPointerLeave={() => actions.pointAt(null)}
      className={`decoration-1 underline-offset-4 hover:underline ${className}`}
    >
      <Isolated>{children}</Isolated>
    </a>
  );
}
