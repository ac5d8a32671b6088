import { useText } from '../ui/language.tsx';
import { messages } from './messages.ts';
import type { Scene } from './scene.ts';

/** Says the node that the arrow keys have reached: « France, pays, 27 liens ». */
export function CursorStatus({ scene: { index, language, visible, cursor } }: { readonly scene: Scene }) {
  const text = useText(messages);
  const say = (id: NonNullable<typeof cursor>): string => {
    const links = index.edgesOf(id).filter((edge) => visible.edges.has(edge.id)).length;
    const { label, type } = index.node(id);
    return text.saidNode(label[language], text.types[type], links);
  };
  return (
    <p aria-live="polite" className="sr-only">
      {cursor !== null && visible.nodes.has(cursor) && say(cursor)}
    </p>
  );
}
