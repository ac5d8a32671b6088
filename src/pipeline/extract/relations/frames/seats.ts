import { bodies, grounds } from '../../languages/ends.ts';
import { argumentsOf, placesAfter } from '../clauses/argumentsOf.ts';
import { type Finding, type ReadSentence, spanOver } from '../context.ts';
import { nodesAt } from './matchEnd.ts';
import { realDoer } from './oneToAnother.ts';

/** French nouns (folded) for where a body has its seat. */
const seats = /^(?:siege|quartier|base|bureaux|locaux)$/u;

/** « l'agence X, dont le siège est à Y »: a body is based where its seat is. */
export function seatFrames(read: ReadSentence): Finding[] {
  const { chunks, grammar } = read;
  return chunks.flatMap((seat, at): Finding[] => {
    const [relative, verb] = [chunks[at - 1], chunks[at + 1]];
    if (seat.kind !== 'phrase' || seat.head === null || !seats.test(seat.head)) return [];
    if (relative?.kind !== 'relative' || relative.word !== 'dont') return [];
    const whose = chunks[at - 2]?.kind === 'comma' ? chunks[at - 3] : chunks[at - 2];
    if (whose?.kind !== 'phrase' || whose.members.length > 0) return [];
    if (verb?.kind !== 'verb' || !/^(?:être|trouver|situer|baser)$/u.test(verb.lemma)) return [];
    if (realDoer(read, verb, at + 1) !== seat) return [];
    return placesAfter(argumentsOf(chunks, at + 1, false), grammar.place.at).flatMap((place) =>
      nodesAt(read, place, grounds).flatMap((target) =>
        nodesAt(read, whose, bodies).map(
          (source): Finding => ({
            source,
            predicate: 'based-in',
            target,
            at,
            span: spanOver(whose, place),
            trigger: seat.headSpan,
            certainty: 'stated',
            score: 0.88,
            why: 'noun-frame',
          }),
        ),
      ),
    );
  });
}
