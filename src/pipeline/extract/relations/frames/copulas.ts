import { foldName } from '../../../../lib/tokens.ts';
import { wordSet } from '../../languages/words.ts';
import type { NamedNode } from '../../types.ts';
import { subjectOf } from '../clauses/subjectOf.ts';
import { isUnsure } from '../clauses/unsure.ts';
import { type Finding, type ReadSentence, spanOver } from '../context.ts';
import type { Phrase, VerbGroup } from '../reading/chunks.ts';
import { officeIn, ownersOf, predicateFor } from './roles.ts';

/**
 * What a clause says that someone is: « X est le président du Mali », "X became leader of Y", « X a été nommé ministre
 * de la Défense du Mali », « Aqmi est une branche d'Al-Qaïda », « X est à la tête de Y » and « X, à la tête de Y, … ».
 */
export function copulaFrames(read: ReadSentence): Finding[] {
  return read.chunks.flatMap((chunk, at): Finding[] => {
    if (chunk.kind === 'verb') return fromVerb(read, chunk, at);
    return chunk.kind === 'phrase' && read.chunks[at + 1]?.kind === 'comma'
      ? atHead(read, chunk, at + 2, chunk)
      : [];
  });
}

/** Verbs (of either language) that say what their subject is, and those that say what it is made in the passive. */
const being = wordSet('être devenir rester demeurer be become remain');
const making = wordSet('nommer élire réélire désigner appoint elect re-elect name');

function fromVerb(read: ReadSentence, verb: VerbGroup, at: number): Finding[] {
  const made = making.has(verb.lemma) && verb.passive && verb.form === 'finite';
  const is = being.has(verb.lemma) && !verb.passive && verb.form === 'finite';
  if (!(made || is) || verb.negated || verb.conditional || verb.future || verb.modal !== null) return [];
  if (isUnsure(read.grammar, read.chunks, at)) return [];
  const subject = subjectOf(read.chunks, at);
  if (subject?.kind !== 'phrase') return [];
  let next = at + 1;
  while (/^(?:adverb|date)$/u.test(read.chunks[next]?.kind ?? '')) next++;
  const leads = atHead(read, subject.phrase, next, verb);
  if (leads.length > 0) return leads;
  const title = read.chunks[next];
  if (title?.kind !== 'phrase' || title.head === null || title.members.length > 0) return [];
  const holder = onlyOne(subject.phrase);
  if (holder === null || title.names.some(({ node }) => node.type === 'person')) return [];
  const words = foldName(read.article.text.slice(verb.start, verb.end));
  const past = is && /\b(?:etait|fut|a ete|avait ete|was|had been|has been)\b/u.test(words);
  const span = spanOver(subject.phrase, verb, title);
  if (span.end - span.start > longest) return [];
  return (holder.type === 'person' ? offices(read, holder, title, past) : kinds(holder, title)).map(
    ({ predicate, target }): Finding => ({
      source: holder,
      predicate,
      target,
      at,
      span,
      trigger: title.headSpan,
      certainty: 'stated',
      score: 0.86,
      why: holder.type === 'person' ? 'role' : 'membership',
    }),
  );
}

/** A clause longer than this (in code units) was probably misread. */
const longest = 260;

interface Told {
  readonly predicate: string;
  readonly target: NamedNode;
}

function offices(read: ReadSentence, person: NamedNode, title: Phrase, past: boolean): Told[] {
  const office = officeIn(read.grammar, [...title.counts, ...title.words]);
  if (office === null) return [];
  const { role, former, assistant } = office;
  return ownersOf(title, person, role).flatMap(({ node }) => {
    const predicate = predicateFor(role, node, former || assistant || past, assistant);
    return predicate === null || node === person ? [] : [{ predicate, target: node }];
  });
}

/** Nouns (folded, of either language) for what is a part of a body or a state. */
const parts = wordSet(
  'agence organe branche filiale aile bras emanation faction agency arm branch wing offshoot affiliate subsidiary',
);
const members = wordSet('membre membres member members');

function kinds(body: NamedNode, title: Phrase): Told[] {
  const predicate =
    title.head === null
      ? null
      : members.has(title.head)
        ? 'was-member-of'
        : parts.has(title.head)
          ? 'belongs-to'
          : null;
  if (predicate === null || body.type === 'place' || body.type === 'event') return [];
  return title.complements
    .slice(0, 1)
    .flatMap(({ referents }) => referents)
    .filter(
      ({ node, as }) =>
        as === 'self' &&
        node !== body &&
        (/^(?:organization|agency|group)$/u.test(node.type) ||
          (predicate === 'belongs-to' && node.type === 'country')),
    )
    .map(({ node }) => ({ predicate, target: node }));
}

/** « à la tête de Y », "at the helm of Y", beginning at chunk `at`. */
function atHead(
  read: ReadSentence,
  holder: Phrase,
  at: number,
  before: { readonly start: number; readonly end: number },
): Finding[] {
  const [preposition, head] = [read.chunks[at], read.chunks[at + 1]];
  if (preposition?.kind !== 'preposition' || head?.kind !== 'phrase') return [];
  const long = preposition.word === 'a_la_tete_de';
  const short =
    /^(?:a tete|at head|at helm)$/u.test(`${preposition.word} ${head.head ?? ''}`) && head.definite;
  const person = onlyOne(holder);
  if (!(long || short) || person?.type !== 'person') return [];
  return (long ? [head] : head.complements.slice(0, 1))
    .flatMap(({ referents }) => referents)
    .filter(
      ({ node, as }) =>
        (as === 'self' || as === 'forces' || as === 'authority') &&
        /^(?:organization|agency|group|country)$/u.test(node.type),
    )
    .map(
      ({ node }): Finding => ({
        source: person,
        predicate: 'heads',
        target: node,
        at,
        span: spanOver(holder, before, head),
        trigger: head.headSpan,
        certainty: 'stated',
        score: 0.88,
        why: 'role',
      }),
    );
}

const onlyOne = ({ referents }: Phrase): NamedNode | null => {
  const [one, ...more] = referents;
  return one !== undefined && more.length === 0 && one.as === 'self' ? one.node : null;
};
