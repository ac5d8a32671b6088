import type { NamedNode } from '../../../types.ts';
import { argumentsOf } from '../../clauses/argumentsOf.ts';
import { subjectOf } from '../../clauses/subjectOf.ts';
import type { ReadSentence, Saying } from '../../context.ts';
import { phrasesWithin } from '../../reading/partsOfPhrase.ts';
import { type Topic, topicsIn } from './topics.ts';

/**
 * Whom the reported words are about: the subject of their first clause and whom it acts upon; where that subject is a
 * pronoun (« nous ne quittons pas X »), whomever its clause names. Others may be mentioned only in passing.
 */
export function mainTopics(read: ReadSentence, { from, to }: Saying): Topic[] {
  const { chunks } = read;
  const first = chunks.findIndex(
    (chunk, at) => at >= from && at < to && chunk.kind === 'verb' && chunk.form === 'finite',
  );
  const verb = chunks[first];
  if (verb?.kind !== 'verb') return [];
  const subject = subjectOf(chunks, first);
  if (subject !== null && subject.at < from) return [];
  const { direct, after } = argumentsOf(chunks, first, !verb.passive);
  const objects = direct === null ? [] : [direct];
  const agents = verb.passive ? [...read.grammar.place.by].flatMap((word) => after.get(word) ?? []) : [];
  const all =
    subject?.kind === 'pronoun'
      ? [...after].flatMap(([word, phrases]) => (read.grammar.place.at.has(word) ? [] : phrases))
      : [];
  return [...(subject?.kind === 'phrase' ? [subject.phrase] : []), ...objects, ...agents, ...all]
    .filter(({ end }) => end <= (chunks[to - 1]?.end ?? 0))
    .flatMap((phrase) => topicsIn(read, phrase))
    .filter(({ node }) => node.type !== 'event');
}

/** Whom the reported words only name, where their first clause has nobody with a name for its subject or object. */
export const namedTopics = (read: ReadSentence, saying: Saying): Topic[] =>
  read.grammar.headAt === 'first' ? firstNamed(read, saying) : namedByPerson(read, saying);

/**
 * English: "“This is an answer to the situation in Belarus,” X said": all whom a person names, or none where there are
 * too many.
 */
function namedByPerson(read: ReadSentence, { from, to, speaker }: Saying): Topic[] {
  if (speaker?.type !== 'person') return [];
  const topics = read.chunks
    .slice(from, to)
    .flatMap((chunk, at) =>
      chunk.kind === 'phrase' && !isSomewhere(read, from + at) ? phrasesWithin(chunk) : [],
    )
    .flatMap((phrase) =>
      phrase.names
        .filter(
          ({ node, mention }) =>
            node !== speaker &&
            mention.how !== 'demonym' &&
            canBeTold(node) &&
            (phrase.head === null || phrase.words.includes('s') || node.type === 'country'),
        )
        .map(({ node }): Topic => ({ node, span: phrase })),
    );
  return new Set(topics.map(({ node }) => node)).size <= mostOfPerson ? topics : [];
}

/**
 * French: « « Cette action démontre la détermination du gouvernement de X à démanteler le réseau de Y », a commenté
 * Z »: the first whom the words name.
 */
function firstNamed(read: ReadSentence, { from, to }: Saying): Topic[] {
  const topics = read.chunks.slice(from, to).flatMap((chunk, at) => {
    const joint = read.chunks[from + at - 1];
    return chunk.kind === 'phrase' &&
      !(joint?.kind === 'preposition' && read.grammar.place.at.has(joint.word))
      ? phrasesWithin(chunk).flatMap((phrase) =>
          // « la police » of a state that is not named there is not spoken of as that state.
          topicsIn(read, phrase).filter((topic) => phrase.names.some(({ node }) => node === topic.node)),
        )
      : [];
  });
  return topics.filter(({ node }) => canBeTold(node)).slice(0, mostNamed);
}

/** English: words that name more than this many are not about each of them. */
const mostOfPerson = 3;

/** French: of those whom reported words only name, the first ones are what they are about. */
const mostNamed = 2;

const canBeTold = ({ type }: NamedNode): boolean => type !== 'place' && type !== 'event';

/** "held in Ivory Coast": where something is done, unlike "the situation in Belarus". */
function isSomewhere({ chunks, grammar }: ReadSentence, at: number): boolean {
  const [noun, joint] = [chunks[at - 2], chunks[at - 1]];
  return joint?.kind === 'preposition' && grammar.place.at.has(joint.word) && noun?.kind !== 'phrase';
}
