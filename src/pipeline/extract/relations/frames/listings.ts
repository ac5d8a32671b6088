import type { Span } from '../../../../domain/basics/span.ts';
import { foldWord } from '../../../../lib/fold.ts';
import type { NamedNode } from '../../types.ts';
import { type Finding, type ReadSentence, spanOver } from '../context.ts';
import { eachOf, type Phrase } from '../reading/chunks.ts';

/** Nouns (folded, of either language) for lands that a larger one is made of. */
const lands =
  /^(?:pays|etats|nations|iles|villes|regions|provinces|capitales|countries|states|islands|cities|towns)$/u;
/** Words (folded, of either language) that introduce a list of what was meant. */
const introduces = /^(?:notamment|comme|dont|including|such_as|like|among_them)$/u;
const made = /^(?:composee?s?|formee?s?|constituee?s?|comprenant|regroupant|composed|comprised)$/u;

/**
 * Which lands lie in which, where a list says so: « plusieurs pays européens, notamment la France et l'Espagne », « les
 * pays du Sahel (Mali, Niger) », « le Sahel, composé de la Mauritanie et du Mali »; and which states and bodies form
 * which other: « une force formée de soldats du Mali et du Niger ».
 */
export function listingFrames(read: ReadSentence): Finding[] {
  return read.chunks.flatMap((chunk, at): Finding[] => {
    if (chunk.kind !== 'phrase' || chunk.members.length > 0) return [];
    return [...fromLands(read, chunk, at), ...fromParts(read, chunk, at)];
  });
}

function fromLands(read: ReadSentence, phrase: Phrase, at: number): Finding[] {
  if (phrase.head === null || !lands.test(phrase.head)) return [];
  const area = areaOf(phrase);
  if (area === null) return [];
  const next = read.chunks[at + 1]?.kind === 'comma' ? at + 2 : at + 1;
  const joint = read.chunks[next];
  const listed = read.chunks[next + 1];
  const named =
    joint?.kind === 'preposition' && introduces.test(joint.word) && listed?.kind === 'phrase'
      ? [listed]
      : phrase.appositions;
  return lying(named, area, phrase, at);
}

function fromParts(read: ReadSentence, phrase: Phrase, at: number): Finding[] {
  const [whole, ...more] = phrase.referents;
  if (whole === undefined || whole.as !== 'self' || more.length > 0) return [];
  const next = read.chunks[at + 1]?.kind === 'comma' ? at + 2 : at + 1;
  const parts = read.chunks[next];
  const { type } = whole.node;
  const listed =
    parts?.kind === 'phrase' && parts.head !== null && made.test(parts.head)
      ? parts.complements
      : parts?.kind === 'verb' && parts.form === 'participle' && made.test(foldWord(wordsOf(read, parts)))
        ? behind(read, next)
        : [];
  // What a body is made of is asserted; where lands lie is asserted by whoever lists them.
  if (type === 'place') return lying(listed, whole.node, phrase, at).map(({ granted: _, ...found }) => found);
  if (type !== 'organization' && type !== 'group' && type !== 'agency') return [];
  return membersIn(listed).map(
    ({ node, part }): Finding => ({
      source: node,
      predicate: 'was-member-of',
      target: whole.node,
      at,
      span: spanOver(phrase, part),
      trigger: phrase.headSpan,
      certainty: 'stated',
      score: 0.82,
      why: 'membership',
    }),
  );
}

const wordsOf = ({ article }: ReadSentence, { start, end }: Span): string => article.text.slice(start, end);

/** « formée de soldats du Mali, du Niger et du Tchad »: what follows the participle. */
function behind({ chunks }: ReadSentence, at: number): Phrase[] {
  const preposition = chunks[at + 1];
  const phrase = chunks[at + 2];
  return preposition?.kind === 'preposition' &&
    /^(?:de|du|des|d|of|by)$/u.test(preposition.word) &&
    phrase?.kind === 'phrase'
    ? [phrase]
    : [];
}

/** The states and bodies that are parts themselves, or send them: « des soldats du Mali et du Niger ». */
function membersIn(parts: readonly Phrase[]): { node: NamedNode; part: Phrase }[] {
  return parts
    .flatMap(eachOf)
    .flatMap((part) =>
      part.referents
        .filter(
          ({ node, as }) =>
            /^(?:country|agency|organization|group)$/u.test(node.type) &&
            as !== 'ground' &&
            as !== 'nationals',
        )
        .map(({ node }) => ({ node, part })),
    );
}

/** The area of « les pays du Sahel », « les pays européens »: one place that is no state. */
function areaOf(phrase: Phrase): NamedNode | null {
  const named = [
    ...phrase.names.map(({ node }) => node),
    ...phrase.complements.flatMap(({ referents }) =>
      referents.filter(({ as }) => as === 'self').map(({ node }) => node),
    ),
  ];
  const [area, ...more] = new Set(named);
  return area?.type === 'place' && more.length === 0 ? area : null;
}

const lying = (parts: readonly Phrase[], area: NamedNode, phrase: Phrase, at: number): Finding[] =>
  parts.flatMap((part) =>
    part.referents
      .filter(
        ({ node, as }) =>
          node !== area &&
          ((as === 'self' && (node.type === 'country' || node.type === 'place')) || as === 'ground'),
      )
      .map(
        ({ node }): Finding => ({
          source: node,
          predicate: 'lies-in',
          target: area,
          at,
          span: spanOver(phrase, part),
          trigger: phrase.headSpan,
          certainty: 'stated',
          granted: true,
          score: 0.85,
          why: 'place-within',
        }),
      ),
  );
