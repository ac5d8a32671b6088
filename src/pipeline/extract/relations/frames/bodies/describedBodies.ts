import { wordSet } from '../../../languages/words.ts';
import type { NamedNode } from '../../../types.ts';
import { type Finding, type ReadSentence, spanOver } from '../../context.ts';
import type { Chunk, NameItem, Phrase } from '../../reading/chunks.ts';

/**
 * « la DGSE, le service de renseignement français, … », « le service de renseignement français, la DGSE », "the DGSE,
 * the French intelligence service": the state of what a body is said to be beside a comma.
 */
export function describedBodyFrames({ chunks }: ReadSentence): Finding[] {
  return chunks.flatMap((first, at): Finding[] => {
    const [comma, second, end] = chunks.slice(at + 1, at + 4);
    if (first.kind !== 'phrase' || comma?.kind !== 'comma' || second?.kind !== 'phrase') return [];
    if (!closes(end)) return [];
    const [body, title] = bodyOf(first) === null ? [second, first] : [first, second];
    const node = bodyOf(body);
    const state = node === null ? null : stateIn(title);
    return node === null || state === null
      ? []
      : [
          {
            source: node,
            predicate: 'belongs-to',
            target: state.node,
            at,
            span: spanOver(first, second),
            trigger: title.headSpan,
            certainty: 'stated',
            granted: true,
            score: 0.84,
            why: 'body-of-state',
          },
        ];
  });
}

const closes = (chunk: Chunk | undefined): boolean =>
  chunk === undefined || /^(?:comma|break|close|verb)$/u.test(chunk.kind);

/** The agency that a phrase is nothing but the name of. */
function bodyOf({ head, members, appositions, referents }: Phrase): NamedNode | null {
  const [one, ...more] = referents;
  return head === null &&
    members.length === 0 &&
    appositions.length === 0 &&
    one?.as === 'self' &&
    one.node.type === 'agency' &&
    more.length === 0
    ? one.node
    : null;
}

/** The one state of which a noun for a body has the adjective, or English: the name in front. */
function stateIn(title: Phrase): NameItem | null {
  if (title.head === null || !bodies.has(title.head) || title.members.length > 0) return null;
  if (title.referents.some(({ as }) => as === 'self')) return null;
  const [name, ...more] = [
    ...title.names,
    ...title.complements.filter(({ referents }) => referents.length === 0).flatMap(({ names }) => names),
  ];
  return name?.node.type === 'country' && name.mention.how === 'demonym' && more.length === 0 ? name : null;
}

/** Nouns (folded, of either language) for bodies of a state. */
const bodies = wordSet(
  'service services agence police gendarmerie armee direction bureau ministere parquet garde marine tribunal cour',
  'service agency police army directorate bureau office ministry guard navy court force',
);
