import type { Selection } from '../../domain/basics/selection.ts';
import type { Cited } from '../../domain/citations/cited.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { passageAround } from '../../domain/passages/passages.ts';
import type { PassagePlace } from './passageCursor.ts';
import type { View } from './view.ts';

/**
 * What is being read, to be cited or gathered: the evidence of the selected edge, a passage of the selected node, or a
 * passage that a search or a link opened. `stop` is the position of the reader or, when that is closed, of the panel.
 */
export const currentPassage = (
  index: GraphIndex,
  { selection, reading }: Pick<View, 'selection' | 'reading'>,
  stop: PassagePlace | undefined,
): Cited | null => {
  if (stop && stop.evidence !== null && selection.kind === 'edge')
    return { kind: 'evidence', edge: index.edge(selection.id), position: stop.evidence };
  if (stop) return { kind: 'passage', passage: stop.passage, node: nodeOf(index, selection) };
  if (!reading?.passage) return null;
  return { kind: 'passage', passage: passageAround(index, reading.article, reading.passage), node: null };
};

/** When several nodes are selected, the passages are those of the last one. */
const nodeOf = (index: GraphIndex, selection: Selection) =>
  selection.kind === 'nodes' ? index.node(selection.ids.at(-1) ?? selection.ids[0]) : null;
