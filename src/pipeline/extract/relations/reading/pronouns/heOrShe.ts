import type { Grammar } from '../../../languages/grammar.ts';
import { wordSet } from '../../../languages/words.ts';
import type { NamedNode } from '../../../types.ts';
import { subjectOf } from '../../clauses/subjectOf.ts';
import type { Chunk } from '../chunks.ts';
import { namedOf } from '../takeUp/described.ts';
import type { Thread } from '../thread.ts';
import { standsForNone, verbAfter } from './impersonal.ts';
import { namesBody } from './itAgain.ts';
import { namedBefore } from './namedBefore.ts';
import { isInverted, isTeller } from './quotes.ts';
import { orOpen, type Resolver, type Told } from './told.ts';

/** « Il », "she": a person, or in French the state or body that the sentence before was about. */
export const heOrShe: Resolver = ({ word }, told) => {
  if (!/^(?:il|elle|he|she)$/u.test(word)) return null;
  const { grammar, chunks, resolved, at, thread } = told;
  // « « X ment », a-t-il dit »: whoever is named in the quoted words is not the speaker.
  if (isInverted(chunks, at) || isTeller(grammar, chunks, at)) return orOpen(thread?.person ?? null);
  if (standsForNone(chunks, at)) return [];
  const isEnglish = /^s?he$/u.test(word);
  if (isEnglish && isAnothers(grammar, resolved, at)) return [];
  return orOpen(personMeant(told) ?? (isEnglish ? null : bodyAgain(resolved, at, thread)));
};

/**
 * The person who is the only subject of the sentence so far, or else of the sentences before it; null where there are
 * two such persons, or none.
 */
function personMeant({ chunks, at, subjects, thread }: Told): NamedNode | null {
  const [one, ...more] = namedBefore(chunks, at);
  const [only, ...others] = subjects.persons;
  if (only !== undefined) return others.length === 0 && more.length === 0 ? only : null;
  if (one !== undefined) return more.length === 0 && undergoes(chunks, at) ? one : null;
  const [visitor, ...guests] = goesOnThere(chunks, at) ? namedOf(chunks.slice(0, at), 'person') : [];
  if (visitor !== undefined && guests.length === 0) return visitor;
  return thread === null ? null : (thread.person ?? whoUnderwent(chunks, at, thread));
}

/** English: "X was held, and the head of the party said she …": whoever spoke last has no name. */
function isAnothers(grammar: Grammar, chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks.slice(0, at).findLastIndex((chunk) => chunk.kind === 'verb' && chunk.form === 'finite');
  const said = chunks[verb];
  const subject = verb < 0 ? null : subjectOf(chunks, verb);
  return (
    said?.kind === 'verb' &&
    grammar.cues.saying.has(said.lemma) &&
    subject?.kind === 'phrase' &&
    subject.phrase.head !== null &&
    subject.phrase.members.length === 0 &&
    !subject.phrase.possessive &&
    subject.phrase.referents.every(({ node }) => node.type !== 'person')
  );
}

/** "… the extradition of X, a day after he was captured": what else is done to whoever the sentence names already. */
function undergoes(chunks: readonly Chunk[], at: number): boolean {
  const joint = chunks[at - 1]?.kind;
  return verbAfter(chunks, at)?.passive === true && (joint === 'preposition' || joint === 'subordinator');
}

/** « lors d'une visite de X à Gao, où il a rencontré Y »: what the one person named does where that was. */
function goesOnThere(chunks: readonly Chunk[], at: number): boolean {
  const [joint, pronoun] = [chunks[at - 1], chunks[at]];
  return (
    (joint?.kind === 'relative' || joint?.kind === 'subordinator') &&
    /^(?:ou|where)$/u.test(joint.word) &&
    // « l'attaque …, où elle a fait dix morts »
    pronoun?.kind === 'pronoun' &&
    pronoun.word !== 'elle'
  );
}

/**
 * « Le Brésil a livré X. Il avait été condamné … »: what is only done to persons was done to the one person whom the
 * sentence before names.
 */
function whoUnderwent(chunks: readonly Chunk[], at: number, thread: Thread): NamedNode | null {
  const verb = verbAfter(chunks, at);
  if (verb === null || thread.kept) return null;
  const [one, ...more] = thread.persons;
  const deeds = verb.passive ? doneToPersons : doneByPersons;
  return one !== undefined && more.length === 0 && deeds.has(verb.lemma) ? one : null;
}

/** Verbs (of either language) of what is done to single persons. */
const doneToPersons = wordSet(
  'arrêter interpeller appréhender capturer condamner extrader incarcérer écrouer emprisonner inculper libérer relâcher élire réélire nommer limoger destituer assassiner abattre tuer blesser inhumer enterrer hospitaliser juger rechercher détenir gracier acquitter auditionner expulser arrest detain convict extradite jail imprison indict release elect re-elect appoint assassinate kill shoot wound bury sentence',
);

/** … and of what only they do. */
const doneByPersons = wordSet(
  'naître mourir décéder purger écoper comparaître démissionner épouser évader marry resign',
);

/** « Le Maroc a … Il a … »: where neither sentence names a person, the state or body that the one before was about. */
function bodyAgain(chunks: readonly Chunk[], at: number, thread: Thread | null): NamedNode | null {
  const verb = verbAfter(chunks, at);
  return thread !== null &&
    thread.persons.length === 0 &&
    verb !== null &&
    verb.lemma !== 'avoir' &&
    chunks.slice(0, at).every((chunk) => chunk.kind !== 'verb' && !namesBody(chunk)) &&
    namedOf(chunks, 'person').length === 0
    ? thread.body
    : null;
}
