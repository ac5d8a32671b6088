import { visitorOf } from '../../events/visitorOf.ts';
import { weekdays } from '../../languages/en/calendarWords.ts';
import { grounds, persons } from '../../languages/ends.ts';
import { argumentsOf, placesAfter } from '../clauses/argumentsOf.ts';
import { subjectOf } from '../clauses/subjectOf.ts';
import { isUnsure } from '../clauses/unsure.ts';
import { type Finding, type ReadSentence, spanOver } from '../context.ts';
import type { Chunk } from '../reading/chunks.ts';
import { nodesAt } from './matchEnd.ts';

/** « En visite à X, Y … », « Y, en déplacement à X, … », "Y was on a visit to X": where someone is on a visit. */
export function visitFrames(read: ReadSentence): Finding[] {
  return [...onVisits(read), ...asGuests(read)];
}

/** "X was in Y at the invitation of Z", « X était à Y à l'invitation de Z »: a guest is on a visit. */
function asGuests(read: ReadSentence): Finding[] {
  const { chunks, grammar } = read;
  return chunks.flatMap((verb, at): Finding[] => {
    if (verb.kind !== 'verb' || !/^(?:être|be)$/u.test(verb.lemma) || verb.form !== 'finite') return [];
    if (verb.negated || verb.future || verb.modal !== null || verb.conditional) return [];
    if (isUnsure(grammar, chunks, at)) return [];
    const found = argumentsOf(chunks, at, true);
    const guest = [...found.after.keys()].some((word) =>
      /^(?:at_the_invitation_of|a_l_invitation_de)$/u.test(word),
    );
    const attends = chunks[found.governs];
    const comes =
      attends?.kind === 'verb' && /^(?:attend|meet|rencontrer|participer|assister)$/u.test(attends.lemma);
    // "X was in Y on Thursday", but not "was in a Y prison"
    const where = chunks[at + 2];
    const dated =
      verb.lemma === 'be' &&
      /^was$/iu.test(read.article.text.slice(verb.headSpan.start, verb.headSpan.end)) &&
      chunks[at + 1]?.kind === 'preposition' &&
      where?.kind === 'phrase' &&
      where.referents.every(({ as }) => as === 'self') &&
      isDated(chunks, at + 3);
    const subject = guest || comes || dated ? subjectOf(chunks, at) : null;
    if (subject?.kind !== 'phrase' || found.direct !== null) return [];
    const { phrase } = subject;
    return placesAfter(found, grammar.place.at).flatMap((place) =>
      nodesAt(read, place, grounds).flatMap((target) =>
        nodesAt(read, phrase, persons).map(
          (source): Finding => ({
            source,
            predicate: 'visited',
            target,
            at,
            span: spanOver(phrase, verb, place),
            trigger: verb.headSpan,
            certainty: 'stated',
            score: 0.82,
            why: 'verb-active',
          }),
        ),
      ),
    );
  });
}

function onVisits(read: ReadSentence): Finding[] {
  const { chunks, grammar } = read;
  return chunks.flatMap((chunk, at): Finding[] => {
    if (chunk.kind !== 'phrase') return [];
    const visitor = visitorOf(chunks, at);
    if (visitor === null) return [];
    const places = placesAfter(
      argumentsOf(chunks, at, false),
      new Set([...grammar.place.at, ...grammar.place.towards]),
    );
    return places.flatMap((place) =>
      nodesAt(read, place, grounds).flatMap((target) =>
        visitor.referents
          .filter(({ node, as }) => node.type === 'person' && as === 'self')
          .map(
            ({ node }): Finding => ({
              source: node,
              predicate: 'visited',
              target,
              at,
              span: spanOver(chunk, visitor, place),
              trigger: chunk.headSpan,
              certainty: 'stated',
              score: 0.85,
              why: 'noun-frame',
            }),
          ),
      ),
    );
  });
}

/** "… on Thursday", "… this week" stands there. */
function isDated(chunks: readonly Chunk[], at: number): boolean {
  const [one, next] = [chunks[at], chunks[at + 1]];
  const day = one?.kind === 'preposition' && one.word === 'on' ? next : one;
  // Where the article does not say when it appeared, the name of a day gives no date.
  return day?.kind === 'date' || (day?.kind === 'phrase' && weekdays.has(day.head ?? ''));
}
