import { wordSet } from '../../languages/words.ts';
import type { NamedNode } from '../../types.ts';
import { subjectOf } from '../clauses/subjectOf.ts';
import { type Finding, type ReadSentence, spanOver } from '../context.ts';
import { type Chunk, eachOf, type Phrase } from '../reading/chunks.ts';
import { phrasesWithin } from '../reading/partsOfPhrase.ts';

/** Verbs (of either language) that say who is one of some. */
const being = /^(?:être|figurer|compter|trouver|be|include)$/u;

/** Nouns (folded, of either language) for those whom something has befallen. */
const victims = wordSet('victimes morts tues blesses otages', 'victims dead casualties wounded hostages');

/**
 * « Parmi les personnes arrêtées par Y figure X », "X was among those killed in the attack": whoever is one of those to
 * whom something was done.
 */
export function amongThoseFrames(read: ReadSentence): Finding[] {
  if (read.events.size === 0) return [];
  return read.chunks.flatMap((chunk, at): Finding[] => {
    if (chunk.kind !== 'preposition' || !/^(?:parmi|among)$/u.test(chunk.word)) return [];
    const events = eventsOf(read, at).filter((event) =>
      /^(?:violence|justice|abduction|disaster)$/u.test(read.families.get(event.id) ?? ''),
    );
    const [event, ...more] = new Set(events);
    const who = personsBeside(read, at);
    if (event === undefined || more.length > 0 || who === null) return [];
    return eachOf(who).flatMap((one) =>
      one.referents
        .filter(({ node, as }) => node.type === 'person' && as === 'self')
        .map(
          ({ node }): Finding => ({
            source: node,
            predicate: 'was-target-of',
            target: event,
            at,
            span: spanOver(chunk, who),
            trigger: { start: chunk.start, end: chunk.end },
            certainty: 'stated',
            score: 0.8,
            why: 'event-part',
          }),
        ),
    );
  });
}

/** The events that the words behind « parmi » are about: « les victimes de l'attaque », "those killed in the attack". */
function eventsOf(read: ReadSentence, at: number): NamedNode[] {
  const { chunks, standsFor, events } = read;
  const [some, verb] = [chunks[at + 1], chunks[at + 2]];
  if (some?.kind === 'phrase' && some.head !== null && victims.has(some.head)) {
    const [joint, told] = [chunks[at + 2], chunks[at + 3]];
    const behind = joint?.kind === 'preposition' && told?.kind === 'phrase' ? [told] : [];
    return [...some.complements, ...behind]
      .flatMap(phrasesWithin)
      .flatMap(standsFor)
      .flatMap(({ node }) => (node.type === 'event' ? [node] : []));
  }
  if (verb?.kind !== 'verb' || verb.form !== 'participle' || !isSome(some)) return [];
  const own = events.get(at + 2);
  const [joint, told] = [chunks[at + 3], chunks[at + 4]];
  if (own !== undefined) return [own];
  return joint?.kind === 'preposition' && told?.kind === 'phrase'
    ? standsFor(told).flatMap(({ node }) => (node.type === 'event' ? [node] : []))
    : [];
}

/** « les personnes », "those": people without a name. */
const isSome = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'phrase'
    ? chunk.referents.length === 0
    : (chunk?.kind === 'adverb' || chunk?.kind === 'pronoun') && /^(?:those|ceux|celles)$/u.test(chunk.word);

/** Who is one of them: the subject before, or behind a verb that opens with « parmi ». */
function personsBeside({ chunks }: ReadSentence, at: number): Phrase | null {
  const before = chunks[at - 1];
  if (before?.kind === 'verb') {
    if (!isPlainly(before)) return null;
    const subject = subjectOf(chunks, at - 1);
    return subject?.kind === 'phrase' ? subject.phrase : null;
  }
  const on = chunks.findIndex((chunk, index) => index > at && isPlainly(chunk));
  const behind = chunks[on + 1];
  return on > at && on <= at + 8 && behind?.kind === 'phrase' ? behind : null;
}

const isPlainly = (chunk: Chunk): boolean =>
  chunk.kind === 'verb' &&
  chunk.form === 'finite' &&
  being.test(chunk.lemma) &&
  !chunk.negated &&
  !chunk.conditional &&
  !chunk.future &&
  chunk.modal === null;
