import { isBodyType } from '../../../../domain/basics/kinds.ts';
import { foldName } from '../../../../lib/tokens.ts';
import { backers } from '../../languages/besideOthers.ts';
import { comingAdjectives } from '../../languages/formerAdjectives.ts';
import { wordSet } from '../../languages/words.ts';
import type { NamedNode } from '../../types.ts';
import { argumentsOf, phrasesAfter } from '../clauses/argumentsOf.ts';
import { doerOf } from '../clauses/doerOf.ts';
import type { Subject } from '../clauses/subject/subject.ts';
import { subjectOf } from '../clauses/subjectOf.ts';
import { isUnsure } from '../clauses/unsure.ts';
import { type Finding, type ReadSentence, spanOver } from '../context.ts';
import { type Chunk, eachOf, type Phrase, type VerbGroup } from '../reading/chunks.ts';
import { isStateOrBody } from '../reading/nodeKinds.ts';
import { namesInFront } from '../reading/partsOfPhrase.ts';
import { officeIn, predicateFor } from './roles/officeIn.ts';
import { ownersOf } from './roles/ownersOf.ts';

/**
 * What a clause says that someone is: « X est le président du Mali », "X became leader of Y", « X a été nommé ministre
 * de la Défense du Mali », « Aqmi est une branche d'Al-Qaïda », « X est à la tête de Y » and « X, à la tête de Y, … ».
 */
export function copulaFrames(read: ReadSentence): Finding[] {
  return read.chunks.flatMap((chunk, at): Finding[] => {
    if (chunk.kind === 'verb') return [...fromVerb(read, chunk, at), ...heldFor(read, chunk, at)];
    return chunk.kind === 'phrase' && read.chunks[at + 1]?.kind === 'comma'
      ? atHead(read, chunk, at + 2, chunk)
      : [];
  });
}

/** Verbs (of either language) that say what their subject is, and those that say what it is made in the passive. */
const being = wordSet('être devenir rester demeurer be become remain');
const making = wordSet(
  'nommer élire réélire désigner investir introniser appoint elect re-elect name swear inaugurate install declare proclaim',
);

function fromVerb(read: ReadSentence, verb: VerbGroup, at: number): Finding[] {
  // « X, élu président de Y en 2013, … »
  const set =
    read.chunks[at - 1]?.kind === 'comma' && verb.form === 'participle' && read.grammar.headAt === 'first';
  const made = making.has(verb.lemma) && verb.passive && (verb.form === 'finite' || set);
  const as = read.chunks[at + 1];
  const acts =
    /^(?:serve|act|work|resign|retire)$/u.test(verb.lemma) && as?.kind === 'preposition' && as.word === 'as';
  const is = (being.has(verb.lemma) || acts) && !verb.passive && verb.form === 'finite';
  const suspected = being.has(verb.lemma) && verb.form === 'infinitive' ? suspectOf(read, at) : null;
  if (
    !(made || is || suspected !== null) ||
    verb.negated ||
    verb.conditional ||
    verb.future ||
    verb.modal !== null
  )
    return [];
  if (isUnsure(read.grammar, read.chunks, at)) return [];
  const subject = suspected ?? subjectOf(read.chunks, at);
  if (subject?.kind !== 'phrase') return [];
  let next = acts ? at + 2 : at + 1;
  while (/^(?:adverb|date)$/u.test(read.chunks[next]?.kind ?? '') || (made && isAs(read.chunks[next])))
    next++;
  // « a été élu à X, à l'unanimité, président de Y »
  if (made) next = behindAsides(read.chunks, next);
  const leads = atHead(read, subject.phrase, next, verb);
  if (leads.length > 0) return leads;
  const title = read.chunks[next];
  if (title?.kind !== 'phrase' || title.head === null || title.members.length > 0) return [];
  const holder = onlyOne(subject.phrase);
  if (holder === null || title.names.some(({ node }) => node.type === 'person')) return [];
  const words = foldName(read.article.text.slice(verb.start, verb.end));
  const past = is && (acts || /\b(?:etait|fut|a ete|avait ete|was|had been|has been)\b/u.test(words));
  const span = spanOver(subject.phrase, verb, title);
  if (span.end - span.start > longest) return [];
  return (holder.type === 'person' ? offices(read, holder, title, past) : kinds(read, holder, title)).map(
    ({ predicate, doubted, target }): Finding => ({
      source: holder,
      predicate,
      target,
      at,
      span,
      trigger: title.headSpan,
      certainty: suspected === null && !doubted ? 'stated' : 'unconfirmed',
      score: 0.86,
      why: holder.type === 'person' ? 'role' : 'membership',
    }),
  );
}

/** The chunk after what says where, when and how. */
function behindAsides(chunks: readonly Chunk[], from: number): number {
  let next = from;
  while (next < from + 8) {
    const chunk = chunks[next];
    if (chunk?.kind === 'comma' || chunk?.kind === 'adverb' || chunk?.kind === 'date') next++;
    else if (
      chunk?.kind === 'preposition' &&
      chunks[next + 1]?.kind === 'phrase' &&
      chunk.word !== 'a_la_tete_de'
    )
      next += 2;
    else break;
  }
  const title = chunks[next];
  return title?.kind === 'phrase' && title.headClass === 'role' && !title.definite ? next : from;
}

/** « X, soupçonné d'être le chef de Y »: whom the verb that governs the infinitive at `at` suspects. */
function suspectOf(read: ReadSentence, at: number): Subject | null {
  const [governor, joint] = [read.chunks[at - 2], read.chunks[at - 1]];
  if (joint?.kind !== 'preposition' || governor?.kind !== 'verb') return null;
  if (!read.grammar.cues.suspecting.has(governor.lemma)) return null;
  const doer = doerOf(read.grammar, read.chunks, at);
  return doer === null || doer.negated || doer.mode !== 'accused' ? null : doer.subject;
}

/** Verbs (of either language) by which someone is held to be something. */
const holding = wordSet(
  'considérer présenter décrire soupçonner suspecter regarder consider describe regard',
);

/**
 * « X, considéré comme le chef de Y », « La police présente X comme un membre de Y »: an office that is held to be
 * someone's, by whoever is said to think so.
 */
function heldFor(read: ReadSentence, verb: VerbGroup, at: number): Finding[] {
  const { chunks, grammar } = read;
  if (!holding.has(verb.lemma) || verb.negated || verb.modal !== null || verb.objectPronoun) return [];
  const found = argumentsOf(chunks, at, !verb.passive);
  const as = findAs(chunks, at);
  const title = as < 0 ? undefined : chunks[as];
  if (title?.kind !== 'phrase' || title.head === null) return [];
  const subject = subjectOf(chunks, at);
  const passive = verb.passive || verb.form === 'participle';
  const holder = passive ? (subject?.kind === 'phrase' ? subject.phrase : null) : found.direct;
  const person = holder === null ? null : onlyOne(holder);
  if (holder === null || person?.type !== 'person') return [];
  const thinkers = passive
    ? phrasesAfter(found, grammar.place.by)
    : subject?.kind === 'phrase'
      ? [subject.phrase]
      : [];
  const [thinker, ...more] = thinkers.flatMap(({ referents }) => referents);
  const named =
    thinker !== undefined && more.length === 0 && thinker.as !== 'nationals' ? thinker.node : null;
  const titles = eachOf(title);
  return titles.flatMap((one) => {
    if (one.names.some(({ node }) => node.type === 'person')) return [];
    const span = spanOver(holder, verb, one);
    if (span.end - span.start > longest) return [];
    return offices(read, person, one, false).map(
      ({ predicate, target }): Finding => ({
        source: person,
        predicate,
        target,
        at,
        span,
        trigger: one.headSpan,
        certainty: named === null ? 'unconfirmed' : 'attributed',
        ...(named === null ? {} : { attributedTo: named.id }),
        score: 0.8,
        why: 'role',
      }),
    );
  });
}

/** The phrase after « comme » or "as" in the clause of the verb at `at`; -1 where there is none. */
function findAs(chunks: readonly Chunk[], at: number): number {
  for (let next = at + 1; next < chunks.length && next <= at + 12; next++) {
    const chunk = chunks[next];
    if (chunk?.kind === 'preposition' && /^(?:comme|as)$/u.test(chunk.word)) return next + 1;
    if (
      chunk?.kind === 'break' ||
      chunk?.kind === 'relative' ||
      chunk?.kind === 'subordinator' ||
      (chunk?.kind === 'verb' && chunk.form === 'finite')
    )
      return -1;
  }
  return -1;
}

/** "sworn in as", "elected as" */
const isAs = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'preposition' && /^(?:as|in)$/u.test(chunk.word);

/** A clause longer than this (in code units) was probably misread. */
const longest = 260;

/** What a title says of someone, and of whom or what. */
interface Told {
  readonly predicate: string;
  /** It is only held to be so: « le chef présumé d'Aqmi ». */
  readonly doubted: boolean;
  readonly target: NamedNode;
}

function offices(read: ReadSentence, person: NamedNode, title: Phrase, past: boolean): Told[] {
  const office = officeIn(read.grammar, [...title.counts, ...title.words]);
  if (office === null) return [];
  return ownersOf(title, person, office.role).flatMap(({ node }) => {
    const predicate = predicateFor({ ...office, former: office.former || past }, node);
    return predicate === null || node === person
      ? []
      : [{ predicate, doubted: office.doubted, target: node }];
  });
}

/** Nouns (folded, of either language) for what is a part of a body or a state. */
const parts = wordSet(
  'agence organe branche filiale aile bras emanation faction agency arm branch wing offshoot affiliate subsidiary',
);
const members = wordSet('membre membres member members');

function kinds({ grammar }: ReadSentence, body: NamedNode, title: Phrase): Told[] {
  const words = [...title.counts, ...title.words];
  if (words.some((word) => comingAdjectives.has(word))) return [];
  const doubted = words.some((word) => grammar.cues.hedges.has(word));
  const predicate =
    title.head === null
      ? null
      : members.has(title.head)
        ? 'was-member-of'
        : parts.has(title.head)
          ? 'belongs-to'
          : backers.test(title.head) || (grammar.headAt === 'last' && title.head === 'patron')
            ? 'backed'
            : null;
  if (predicate === null || body.type === 'place' || body.type === 'event') return [];
  const owners = title.words.includes('s')
    ? namesInFront(title).map(({ node }) => ({ node, as: 'self' as const }))
    : [];
  return [...title.complements.slice(0, 1).flatMap(({ referents }) => referents), ...owners]
    .filter(
      ({ node, as }) =>
        as === 'self' &&
        node !== body &&
        (isBodyType(node.type) || (predicate !== 'was-member-of' && node.type === 'country')),
    )
    .map(({ node }) => ({ predicate, doubted, target: node }));
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
    .filter(({ node, as }) => (as === 'self' || as === 'forces' || as === 'authority') && isStateOrBody(node))
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
