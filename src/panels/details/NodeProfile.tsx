import type { GraphNode } from '../../domain/graph/schema.ts';
import { NodeCard } from './NodeCard.tsx';
import { NodeFacts } from './NodeFacts.tsx';

/** What else is known about a node: its date and countries, how it is written, when and with whom it is named. */
export function NodeProfile({ node }: { readonly node: GraphNode }) {
  return (
    <div className="min-h-0 grow overflow-y-auto overscroll-contain px-5 pt-2 pb-6 max-phone:px-4">
      <NodeFacts node={node} />
      <NodeCard node={node} />
    </div>
  );
}
