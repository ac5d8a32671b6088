import { useId } from 'react';
import type { NodeId } from '../../domain/basics/ids.ts';
import { useAppStore, useIndex } from '../../store/react.tsx';
import type { PassageCursor } from '../../store/usePassageCursor.ts';
import { NodeHead } from './NodeHead.tsx';
import { NodeLinks } from './NodeLinks.tsx';
import { NodePassages } from './NodePassages.tsx';
import { NodeProfile } from './NodeProfile.tsx';
import { NodeTabs } from './NodeTabs.tsx';
import type { HeadingProps } from './PanelHead.tsx';

interface NodeDetailsProps {
  readonly id: NodeId;
  readonly cursor: PassageCursor;
  readonly headingProps: HeadingProps;
}

/** A node: its source text first, then what it is linked to, then what else is known about it. */
export function NodeDetails({ id, cursor, headingProps }: NodeDetailsProps) {
  const node = useIndex().node(id);
  const tab = useAppStore((state) => state.session.nodeTab);
  const base = useId();
  const idOf = (part: string): string => `${base}-${part}`;
  return (
    <>
      <NodeHead node={node} headingProps={headingProps} />
      <NodeTabs node={node} idOf={idOf} />
      <div
        role="tabpanel"
        id={idOf('panel')}
        aria-labelledby={idOf(tab)}
        className="flex min-h-0 grow flex-col"
      >
        {tab === 'passages' ? (
          <NodePassages node={node} cursor={cursor} />
        ) : tab === 'links' ? (
          <NodeLinks node={node} />
        ) : (
          <NodeProfile node={node} />
        )}
      </div>
    </>
  );
}
