import type { NodeId } from '../../domain/basics/ids.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import type { Bundle } from '../../drawing/map/bundles.ts';
import { useIndex } from '../../store/react.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

/** The name of a line that stands for several links: « Maroc → France : 12 liens ». */
export function useBundleName({ from, to, edges }: Bundle): string {
  const text = useText(messages);
  const language = useLanguage();
  const index = useIndex();
  const say = (id: NodeId): string => nameOf(index.node(id), language, 'short');
  return text.bundle(say(from.id), say(to.id), edges.length);
}
