import { isBodyType } from '../../../../../domain/basics/kinds.ts';
import { wordSet } from '../../../languages/words.ts';
import type { Chunk, Phrase, Referent } from '../chunks.ts';
import { isStateOrBody } from '../nodeKinds.ts';

/**
 * Verbs (of either language) whose participle says to whom someone belongs, and those that say what someone is called.
 */
const bound = /^(?:lier|affilier|rattacher|link|affiliate|ally|tie)$/u;
const claimed = new Set([
  'réclamer de',
  'réclamer du',
  'réclamer d',
  'appartenir a',
  'appartenir au',
  'appartenir aux',
]);
const called = /^(?:know|dub|call|name|connaître)$/u;

/** « deux entreprises liées à X » are not X. */
const trading =
  /^(?:entreprises?|societes?|compagnies?|firmes?|banques?|medias?|sites?|companies|company|firms?|banks?|entit(?:y|ies)|entites?)$/u;

/**
 * Whom those without a name of their own stand for, by what is said of them: « une cellule liée à X », "militants
 * linked to X", "the group, known as X, …", and "troops from X and Y have …".
 */
export function takeAllegiance(chunks: readonly Chunk[]): Chunk[] {
  return chunks.map((chunk, at) => {
    if (chunk.kind !== 'phrase' || chunk.referents.length > 0 || chunk.members.length > 0) return chunk;
    const { headClass } = chunk;
    const sent = sentBy(chunks, chunk, at);
    if (sent !== null) return { ...chunk, referents: sent };
    if (headClass !== 'members' && headClass !== 'kind' && headClass !== 'forces') return chunk;
    if (chunk.head !== null && trading.test(chunk.head)) return chunk;
    const referents =
      groupBehind(chunks, at) ?? (headClass === 'kind' ? null : cameFrom(chunks, at, headClass));
    return referents === null ? chunk : { ...chunk, referents };
  });
}

function groupBehind(chunks: readonly Chunk[], at: number): readonly Referent[] | null {
  const from = chunks[at + 1]?.kind === 'comma' ? at + 2 : at + 1;
  const [verb, joint, phrase] = chunks.slice(from, from + 3);
  if (verb?.kind !== 'verb' || verb.negated) return null;
  // « des hommes armés se réclamant de X », « des combattants appartenant à X »
  if (verb.form === 'gerund' && joint?.kind === 'preposition' && claimed.has(`${verb.lemma} ${joint.word}`)) {
    const [group, ...others] = phrase?.kind === 'phrase' ? phrase.referents : [];
    return group?.as === 'self' && others.length === 0 && group.node.type === 'group'
      ? [{ node: group.node, as: 'members' }]
      : null;
  }
  if (verb.form !== 'participle') return null;
  if (joint?.kind !== 'preposition' || phrase?.kind !== 'phrase') return null;
  const [one, ...more] = phrase.referents;
  if (one === undefined || one.as !== 'self' || more.length > 0) return null;
  // « des groupes liés à X et à Y » are of no single one.
  const [and, again] = chunks.slice(from + 3, from + 5);
  if (and?.kind === 'conjunction' && again?.kind === 'preposition' && again.word === joint.word) return null;
  if (called.test(verb.lemma) && joint.word === 'as' && isBody(one)) return [one];
  return bound.test(verb.lemma) && /^(?:a|au|aux|to|with)$/u.test(joint.word) && one.node.type === 'group'
    ? [{ node: one.node, as: 'members' }]
    : null;
}

/**
 * "Troops from Chad and Niger have …", "rebels from the M23, …": as a subject, those who come from someone act for
 * them.
 */
function cameFrom(
  chunks: readonly Chunk[],
  at: number,
  as: 'members' | 'forces',
): readonly Referent[] | null {
  const [joint, phrase, after] = chunks.slice(at + 1, at + 4);
  if (chunks[at - 1]?.kind === 'verb' || chunks[at - 1]?.kind === 'preposition') return null;
  if (joint?.kind !== 'preposition' || joint.word !== 'from' || phrase?.kind !== 'phrase') return null;
  const acts = (after?.kind === 'verb' && after.form === 'finite') || after?.kind === 'comma';
  if (!acts || phrase.referents.length === 0) return null;
  const states = phrase.referents.every(({ node, as: how }) => how === 'self' && node.type === 'country');
  const bodies = phrase.referents.every((one) => one.as === 'self' && isBody(one));
  if (!states && !bodies) return null;
  return phrase.referents.map(({ node }) => ({ node, as: states ? 'forces' : as }));
}

/** Those (folded, English) who act for whomever they come from, and those that each state has. */
const agents = wordSet(
  'ambassadors counterparts envoys officials official leaders ministers diplomats representatives delegates delegation delegations negotiators observers monitors inspectors mediators lawmakers experts',
);
const authorities = wordSet('police authorities prosecutors investigators lawmakers officials courts judges');

/** "Officials from Egypt and Sudan met", "police in Kenya arrested X": those who act for a state or a body. */
function sentBy(
  chunks: readonly Chunk[],
  { head, names, complements }: Phrase,
  at: number,
): readonly Referent[] | null {
  const [joint, phrase, after] = chunks.slice(at + 1, at + 4);
  if (head === null || names.length > 0 || complements.length > 0) return null;
  if (joint?.kind !== 'preposition' || phrase?.kind !== 'phrase' || phrase.referents.length === 0)
    return null;
  const states = phrase.referents.every(({ node, as }) => as === 'self' && node.type === 'country');
  if (joint.word === 'in') {
    if (!authorities.has(head) || !states || phrase.referents.length > 1) return null;
    return phrase.referents.map(({ node }) => ({ node, as: head === 'police' ? 'forces' : 'authority' }));
  }
  if (joint.word !== 'from' || !agents.has(head) || chunks[at - 1]?.kind === 'verb') return null;
  if (!/^(?:verb|comma|date|adverb|preposition|break|quote)$/u.test(after?.kind ?? 'break')) return null;
  if (!phrase.referents.every((one) => one.as === 'self' && isStateOrBody(one.node))) return null;
  return phrase.referents.map(({ node }) => ({ node, as: node.type === 'country' ? 'authority' : 'self' }));
}

const isBody = ({ node }: Referent): boolean => isBodyType(node.type);
