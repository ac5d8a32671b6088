import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { revealLink, revealNode } from '../../store/view/reveal.ts';
import {
  clearSelection,
  openArticle,
  selectEdge,
  selectNode,
  setQuery,
} from '../../store/view/transitions.ts';
import type { View } from '../../store/view/view.ts';
import type { ResultEntry } from './listResults.ts';

/**
 * The view after a hit is chosen, as one step: a node or a link is selected; an article or a passage in it is opened,
 * and a selection that it does not mention is cleared. If the filters hide the hit, they are changed as little as
 * possible to show it.
 */
export function chooseEntry(
  index: GraphIndex,
  view: View,
  entry: Extract<ResultEntry, { kind: 'node' | 'link' | 'article' | 'passage' }>,
): View {
  const settled = setQuery(view, '');
  if (entry.kind === 'node') {
    const { id } = entry.hit.node;
    const shown = entry.hidden ? revealNode(settled, index, id) : settled;
    return selectNode(shown, id);
  }
  if (entry.kind === 'link') {
    const { id } = entry.edge;
    return selectEdge(entry.hidden ? revealLink(settled, index, id) : settled, id);
  }
  if (entry.kind === 'article') return openArticle(clearSelection(settled), entry.source.article.id);
  const { article, start, end, nodes } = entry.hit;
  const [first] = nodes;
  const shown = entry.hidden && first !== undefined ? revealNode(settled, index, first) : settled;
  const { selection } = shown;
  const stays = selection.kind === 'nodes' && selection.ids.some((id) => nodes.includes(id));
  return openArticle(stays ? shown : clearSelection(shown), article, { start, end });
}
