import type MiniSearch from 'minisearch';
import type { NodeId } from '../basics/ids.ts';
import type { Language } from '../basics/languages.ts';
import type { Span } from '../basics/span.ts';
import type { GraphIndex } from '../graph/graphIndex.ts';
import type { GraphNode } from '../graph/schema.ts';
import { findBest, makeWordIndex, markTerms, tellingKey } from './matchQuery.ts';
import { namesOf, type SearchedName } from './searchNames.ts';

/** A node that a query finds, under the name that matched. */
export interface NodeHit {
  readonly node: GraphNode;
  /** The name that matched best: a label, an alias or the words of a text; of equals the one in the reader's language. */
  readonly name: string;
  /** The words of `name` that match. */
  readonly marks: readonly Span[];
}

/** All names, and their words. */
export interface NameIndex {
  readonly names: readonly SearchedName[];
  /** By position in `names`. */
  readonly words: MiniSearch;
  /** Nodes by `tellingKey` each of their names. */
  readonly named: ReadonlyMap<string, ReadonlySet<NodeId>>;
}

/** Makes the names of all nodes ready to be searched, a node at each step. */
export function* indexNames(index: GraphIndex): Generator<void, NameIndex> {
  const names: SearchedName[] = [];
  const words = makeWordIndex();
  const named = new Map<string, Set<NodeId>>();
  for (const node of index.graph.nodes) {
    for (const one of namesOf(index, node)) {
      words.add({ id: names.length, text: one.name });
      names.push(one);
      if (!one.names) continue;
      const key = tellingKey(one.name);
      const nodes = named.get(key) ?? new Set();
      named.set(key, nodes.add(node.id));
    }
    yield;
  }
  return { names, words, named };
}

/** The nodes that a query means by any of their names, the best first; of equal names the one in the reader's language. */
export const findNodes = (
  index: GraphIndex,
  { names, words }: NameIndex,
  query: string,
  language: Language,
): readonly NodeHit[] => {
  const best = new Map<NodeId, { score: number; found: SearchedName; terms: readonly string[] }>();
  const boostDocument = (id: number) => names[id]?.weight ?? 1;
  for (const { id, score, terms } of findBest(words, query, { boostDocument })) {
    const found = names[id as number];
    if (!found) continue;
    const known = best.get(found.node.id);
    const better =
      !known ||
      score > known.score * 1.0001 ||
      (score > known.score * 0.9999 && found.language === language && known.found.language !== language);
    if (better) best.set(found.node.id, { score, found, terms });
  }
  return [...best.values()]
    .sort(
      (a, b) =>
        b.score - a.score ||
        index.passageCount(b.found.node.id) - index.passageCount(a.found.node.id) ||
        (a.found.node.id < b.found.node.id ? -1 : 1),
    )
    .map(({ found, terms }) => ({
      node: found.node,
      name: found.name,
      marks: markTerms(found.name, terms, 0),
    }));
};
