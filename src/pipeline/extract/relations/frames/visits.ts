import { visitorOf } from '../../events/visitorOf.ts';
import { grounds } from '../../languages/ends.ts';
import { argumentsOf, placesAfter } from '../clauses/argumentsOf.ts';
import { type Finding, type ReadSentence, spanOver } from '../context.ts';
import { nodesAt } from './matchEnd.ts';

/** « En visite à X, Y … », « Y, en déplacement à X, … », "Y was on a visit to X": where someone is on a visit. */
export function visitFrames(read: ReadSentence): Finding[] {
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
