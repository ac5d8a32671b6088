import type { Language } from '../../domain/basics/languages.ts';
import type { Layout } from '../../domain/basics/layout.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import type { messages } from './messages.ts';

const namedAtMost = 2;

/** « Par date », « Autour de Maroc, Mali, + 1 ». */
export function layoutName(
  layout: Layout,
  index: GraphIndex,
  language: Language,
  text: (typeof messages)['fr'],
): string {
  if (layout.kind !== 'around') return text[layout.kind];
  const names = layout.middle.slice(0, namedAtMost).map((id) => nameOf(index.node(id), language, 'short'));
  const more = layout.middle.length - names.length;
  return text.around([...names, ...(more > 0 ? [text.others(more)] : [])].join(', '));
}
