import { isOfOthers } from '../../names/isOfOthers.ts';
import type { NamedArticle, NamedNode } from '../../types.ts';

/**
 * The state that an article is about: the one with at least one and a half times the points of any other. A mention of
 * the state itself, by name or adjective, is worth two points, a mention of one of its places or agencies one; what
 * only others turn to (« vers les États-Unis », "to the United States", "his US counterpart") is worth one. Teasers of
 * other articles and the site's own words do not count. Null when no state stands out: an office is then given to none.
 */
export function mainState(article: NamedArticle): NamedNode | null {
  const nodes = new Map(article.nodes.map((node) => [node.id, node]));
  const counts = new Map<NamedNode, number>();
  let section = 0;
  for (const { node: id, start, end } of article.mentions) {
    while (section < article.sections.length - 1 && (article.sections[section]?.end ?? 0) <= start) section++;
    const kind = article.sections[section]?.kind;
    const node = nodes.get(id);
    if (kind === 'related' || kind === 'boilerplate' || node === undefined) continue;
    const named = node.type === 'country';
    const states = named ? [node] : node.type === 'place' || node.type === 'agency' ? node.countries : [];
    const points = named && !isOfOthers(article.text, { start, end }) ? 2 : 1;
    for (const one of states) {
      const state = typeof one === 'string' ? nodes.get(one) : one;
      if (state !== undefined) counts.set(state, (counts.get(state) ?? 0) + points);
    }
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined) return null;
  return second === undefined || 2 * first[1] >= 3 * second[1] ? first[0] : null;
}
