import type { Chunk } from '../chunks.ts';

/** "Egypt, whose army has …", « le Mali, dont l'armée a … »: they are those of the name before. */
export const ownedByWhom = (chunks: readonly Chunk[]): readonly Chunk[] =>
  chunks.map((chunk, at) => {
    const whose = chunks[at - 1];
    if (chunk.kind !== 'phrase' || whose?.kind !== 'relative' || !/^(?:whose|dont)$/u.test(whose.word))
      return chunk;
    const { headClass: as } = chunk;
    const owner = chunks[at - 2]?.kind === 'comma' ? chunks[at - 3] : chunks[at - 2];
    if (chunk.referents.length > 0 || chunk.members.length > 0 || owner?.kind !== 'phrase') return chunk;
    if (as !== 'forces' && as !== 'authority' && as !== 'members') return chunk;
    const [one, ...more] = (owner.members.at(-1) ?? owner).referents;
    if (one === undefined || more.length > 0 || one.as !== 'self') return chunk;
    const fits = one.node.type === 'country' ? as !== 'members' : one.node.type === 'group';
    return fits ? { ...chunk, referents: [{ node: one.node, as }] } : chunk;
  });
