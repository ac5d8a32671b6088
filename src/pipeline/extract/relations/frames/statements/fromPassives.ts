import { speakerOf } from '../../certainty/sayings/speakers.ts';
import { argumentsOf, phrasesAfter } from '../../clauses/argumentsOf.ts';
import { type Finding, type ReadSentence, spanOver } from '../../context.ts';
import { eachOf } from '../../reading/chunks.ts';
import { realDoer } from '../oneToAnother.ts';
import { saysOf } from './saysOf.ts';

/** « l'arrestation de X a été annoncée par Y »: whoever makes an event known, behind the verb. */
export function fromPassives(read: ReadSentence): Finding[] {
  const { chunks, grammar, standsFor } = read;
  return chunks.flatMap((verb, at): Finding[] => {
    if (verb.kind !== 'verb' || !verb.passive || !grammar.cues.announcing.has(verb.lemma)) return [];
    const phrase = realDoer(read, verb, at);
    if (phrase === null) return [];
    const topics = standsFor(phrase).filter(({ node }) => node.type === 'event');
    return phrasesAfter(argumentsOf(chunks, at, false), grammar.place.by).flatMap((by) =>
      eachOf(by).flatMap((one) => {
        const { speaker } = speakerOf(read, one);
        return speaker === null
          ? []
          : saysOf(
              speaker,
              topics.map(({ node }) => ({ node, span: phrase })),
              { at, trigger: verb.headSpan, span: spanOver(verb, by) },
              () => 'announced',
            );
      }),
    );
  });
}
