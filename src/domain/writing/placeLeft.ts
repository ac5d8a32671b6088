import type { GraphIndex } from '../graph/graphIndex.ts';
import type { EvidenceRef, Words, Writing } from './writing.ts';

/**
 * Where a reader finds the words that were written about, when the node or the link that stood for them goes with the
 * writing; null: it stays. `index`: the graph before it.
 */
export function placeLeft(index: GraphIndex, writing: Writing): Words | null {
  switch (writing.kind) {
    case 'deleteNode':
      return index.findNode(writing.node)?.mentions[0] ?? null;
    case 'deleteEvidence':
      return isOnly(index, writing.evidence) ? writing.evidence : null;
    case 'editEvidence': {
      const { evidence, claim } = writing;
      const isSameLink = (['source', 'predicate', 'target'] as const).every(
        (key) => claim[key] === evidence[key],
      );
      return !isSameLink && isOnly(index, evidence) ? evidence : null;
    }
    default:
      return null;
  }
}

/** Whether a link rests on this evidence alone. */
function isOnly(index: GraphIndex, { source, predicate, target }: EvidenceRef): boolean {
  const edge = index.edgesBetween(source, target).find((one) => one.predicate === predicate);
  return edge === undefined || edge.evidence.length < 2;
}
