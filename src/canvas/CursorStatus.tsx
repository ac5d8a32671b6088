import { claimFrom } from '../domain/claim.ts';
import type { NodeId } from '../domain/ids.ts';
import { nameOf } from '../domain/nameOf.ts';
import { useText } from '../ui/language.tsx';
import { messages } from './messages.ts';
import type { Scene } from './scene.ts';
import type { Walked } from './walkLinks.ts';

interface CursorStatusProps {
  readonly scene: Scene;
  readonly walked: Walked | null;
}

/** Says the node that the keys have reached, and by which link: « Maroc, pays, 31 liens. La France coopère avec le Maroc. » */
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
