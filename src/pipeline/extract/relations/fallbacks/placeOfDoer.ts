import { verbBefore } from '../../events/verbOf.ts';
import { subjectOf } from '../clauses/subjectOf.ts';
import type { Finding, ReadSentence } from '../context.ts';
import { eachOf, type Phrase } from '../reading/chunks.ts';
import { isGround } from '../reading/nodeKinds.ts';
import type { Account, Told, ToldSentence } from './account.ts';
import { inside } from './inside.ts';
import { isPlaced } from './isPlaced.ts';
import { placedAt } from './placedAt.ts';

/**
 * "Authorities in France, Spain and Romania carried out a joint action": what those in a place do, and what the article
 * places nowhere else, happened there.
 */
export function placeOfDoer(account: Account, { read, told }: ToldSentence): Finding[] {
  return told.flatMap((one) => {
    const { family } = one.phrase.noun;
    // An operation may go on in several places.
    const placed = family === 'operation' ? one.phrase.place !== null : isPlaced(account, one.node);
    if (!families.test(family) || placed) return [];
    const place = placeOf(read, one);
    return place === null
      ? []
      : eachOf(place).flatMap((phrase) =>
          phrase.referents
            .filter(isGround)
            .map(({ node }) => placedAt(one, node, phrase, 'event-place-of-doer')),
        );
  });
}

const families = /^(?:operation|justice|protest|violence|vote)$/u;

/** The place right behind whoever the clause of an event is about. */
function placeOf({ chunks, grammar }: ReadSentence, { phrase }: Told): Phrase | null {
  const { carrying, starting, supporting } = grammar.cues;
  const on = chunks[phrase.at]?.kind === 'verb' ? phrase.at : verbBefore(chunks, phrase.at);
  const verb = chunks[on];
  // « les membres de la mission en Gambie ont été libérés »: where they serve.
  if (verb?.kind !== 'verb' || verb.passive) return null;
  // « Un journal en France a raconté l'opération »
  if (on !== phrase.at && ![carrying, starting, supporting].some((verbs) => verbs.has(verb.lemma)))
    return null;
  const subject = subjectOf(chunks, on);
  if (subject?.kind !== 'phrase' || subject.at + 2 >= on) return null;
  const [joint, place] = [chunks[subject.at + 1], chunks[subject.at + 2]];
  return joint?.kind === 'preposition' && inside.test(joint.word) && place?.kind === 'phrase' ? place : null;
}
