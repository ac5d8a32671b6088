import type { NamedNode } from '../../../types.ts';
import type { Chunk } from '../chunks.ts';

/** Persons that the sentence names before the pronoun, in any position. */
export function namedBefore(chunks: readonly Chunk[], at: number): Set<NamedNode> {
  const persons = new Set<NamedNode>();
  for (const chunk of chunks.slice(0, at))
    if (chunk.kind === 'phrase')
      for (const { node } of chunk.referents) if (node.type === 'person') persons.add(node);
  return persons;
}
