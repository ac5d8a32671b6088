import type { Chunk, Phrase } from './chunks.ts';

/** Verbs (of either language) whose participle says to whom someone belongs. */
const bound = /^(?:lier|affilier|rattacher|link|affiliate|ally|tie)$/u;

/**
 * « une cellule liée à X », "militants linked to X", « un groupe affilié à X »: whoever has no name of their own acts as a
 * member of the group to which they are bound.
 */
export function takeAllegiance(chunks: readonly Chunk[]): Chunk[] {
  return chunks.map((chunk, at) => {
    if (chunk.kind !== 'phrase' || chunk.referents.length > 0 || chunk.members.length > 0) return chunk;
    if (chunk.headClass !== 'members' && chunk.headClass !== 'kind' && chunk.headClass !== 'forces')
      return chunk;
    const group = groupBehind(chunks, at);
    return group === null ? chunk : { ...chunk, referents: group };
  });
}

function groupBehind(chunks: readonly Chunk[], at: number): Phrase['referents'] | null {
  const [verb, joint, phrase] = chunks.slice(at + 1, at + 4);
  if (verb?.kind !== 'verb' || verb.form !== 'participle' || !bound.test(verb.lemma) || verb.negated)
    return null;
  if (joint?.kind !== 'preposition' || !/^(?:a|au|aux|to|with)$/u.test(joint.word)) return null;
  if (phrase?.kind !== 'phrase') return null;
  const [one, ...more] = phrase.referents;
  return one?.node.type === 'group' && one.as === 'self' && more.length === 0
    ? [{ node: one.node, as: 'members' }]
    : null;
}
