import type { NodeId } from '../../domain/basics/ids.ts';
import { kindWords } from '../../domain/graph/kindWords.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import type { Placement } from '../../domain/graph/placement.ts';
import type { MapCluster } from '../../drawing/map/gather.ts';
import { useIndex, useVisible } from '../../store/react.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

interface MapCursorStatusProps {
  readonly cursor: NodeId | null;
  /** The cluster that the keys have reached; undefined when they are on none. */
  readonly cluster: MapCluster | undefined;
  readonly placements: ReadonlyMap<NodeId, Placement>;
}

/** Says what the arrow keys have reached: « Cémoc, service, placé à : Tamanrasset, 11 liens », or what is gathered there. */
export function MapCursorStatus({ cursor, cluster, placements }: MapCursorStatusProps) {
  const text = useText(messages);
  const language = useLanguage();
  const index = useIndex();
  const visible = useVisible();
  const say = (id: NodeId): string => {
    const links = index.edgesOf(id).filter((edge) => visible.edges.has(edge.id)).length;
    const node = index.node(id);
    if (cluster !== undefined)
      return text.saidCluster(nameOf(index.node(cluster.head), language), cluster.members.length);
    const placement = placements.get(id);
    const where = placement?.kind === 'at' ? nameOf(index.node(placement.place), language) : null;
    return text.saidNode(nameOf(node, language), kindWords[language].type[node.type], where, links);
  };
  return (
    <p aria-live="polite" className="sr-only">
      {cursor !== null && visible.nodes.has(cursor) && say(cursor)}
    </p>
  );
}
