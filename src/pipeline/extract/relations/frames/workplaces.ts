import type { NamedNode } from '../../types.ts';
import { type Finding, type ReadSentence, spanOver } from '../context.ts';
import type { Chunk, Phrase } from '../reading/chunks.ts';
import type { End } from './matchEnd.ts';

/**
 * Where a person works, set off after the name without a title: « Jeanne Martin, du ministère de la Défense », and in a
 * byline « Jeanne Martin, Centre d'études stratégiques ».
 */
export function workplaceFrames(read: ReadSentence): Finding[] {
  return read.chunks.flatMap((chunk, at): Finding[] => {
    if (chunk.kind !== 'phrase' || read.chunks[at + 1]?.kind !== 'comma') return [];
    const person = onlyPerson(chunk);
    const body = person === null ? null : bodyBehind(read, at + 2);
    if (person === null || body === null) return [];
    const span = spanOver(chunk.names[0] ?? chunk, body.phrase);
    return [
      {
        source: person,
        predicate: 'served',
        target: body.node,
        at,
        span,
        trigger: { start: body.phrase.start, end: body.phrase.end },
        certainty: 'stated',
        granted: true,
        score: 0.85,
        why: 'role',
      },
    ];
  });
}

function onlyPerson({ referents, members, appositions }: Phrase): NamedNode | null {
  const [one, ...more] = referents;
  return one !== undefined &&
    more.length === 0 &&
    members.length === 0 &&
    appositions.length === 0 &&
    one.as === 'self' &&
    one.node.type === 'person'
    ? one.node
    : null;
}

function bodyBehind(read: ReadSentence, at: number): End | null {
  const first = read.chunks[at];
  const joined = first?.kind === 'preposition' && /^(?:de|du|d|des|of|from|with)$/u.test(first.word);
  // Without a preposition, a body is the author's workplace only in a byline.
  if (!joined && read.sentence.section !== 'byline') return null;
  const phrase: Chunk | undefined = joined ? read.chunks[at + 1] : first;
  if (phrase?.kind !== 'phrase' || phrase.members.length > 0) return null;
  // « du service Afrique de X »
  const part = joined && /^(?:service|redaction|bureau|desk|departement|cellule)$/u.test(phrase.head ?? '');
  if (phrase.head !== null && !part) return null;
  const [one, ...more] = part ? (phrase.complements.at(-1)?.referents ?? []) : phrase.referents;
  const end = read.chunks[joined ? at + 2 : at + 1];
  if (end !== undefined && end.kind !== 'comma' && end.kind !== 'break' && end.kind !== 'verb') return null;
  return one !== undefined &&
    more.length === 0 &&
    one.as === 'self' &&
    (one.node.type === 'organization' || one.node.type === 'agency')
    ? { node: one.node, phrase }
    : null;
}
