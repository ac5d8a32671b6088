import type { NodeId } from '../domain/basics/ids.ts';
import { claimFrom } from '../domain/graph/claim.ts';
import { nameOf } from '../domain/graph/nameOf.ts';
import type { Scene } from '../drawing/graph/scene.ts';
import { useText } from '../ui/language.tsx';
import type { Walked } from './input/walkLinks.ts';
import { messages } from './messages.ts';

interface CursorStatusProps {
  readonly scene: Scene;
  readonly walked: Walked | null;
}

/**
 * Announces the node that the keys have reached, and by which link: « Maroc, pays, 31 liens. La France coopère avec le
 * Maroc. »
 */
export function CursorStatus({ scene: { index, language, visible, cursor }, walked }: CursorStatusProps) {
  const text = useText(messages);
  const sayNode = (id: NodeId): string => {
    const links = index.edgesOf(id).filter((edge) => visible.edges.has(edge.id)).length;
    const node = index.node(id);
    return text.saidNode(nameOf(node, language), text.types[node.type], links);
  };
  const sayLink = ({ edge, from, others }: Walked): string =>
    text.walkedBy(claimFrom(index, index.edge(edge), from, language).sentence, others);
  return (
    <p aria-live="polite" className="sr-only">
      {cursor !== null &&
        visible.nodes.has(cursor) &&
        `${sayNode(cursor)}.${walked === null ? '' : ` ${sayLink(walked)}`}`}
    </p>
  );
}
