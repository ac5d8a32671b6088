import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import type { GraphNode } from '../../domain/graph/schema.ts';

interface NameForm {
  readonly form: string;
  readonly count: number;
}

/**
 * How the texts write the name, apart from `shown`: each form as written, with its number of occurrences, the most
 * frequent first. Passages that report an event are not forms of its name.
 */
export function countForms(index: GraphIndex, node: GraphNode, shown: string): readonly NameForm[] {
  const counts = new Map<string, number>();
  for (const { article, start, end, how } of node.mentions) {
    if (how === 'passage') continue;
    const form = index.article(article).article.text.slice(start, end);
    if (form !== shown) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return [...counts]
    .map(([form, count]) => ({ form, count }))
    .sort((a, b) => b.count - a.count || (a.form < b.form ? -1 : 1));
}
