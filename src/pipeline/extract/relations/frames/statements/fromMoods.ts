import { speakerOf } from '../../certainty/sayings/speakers.ts';
import { argumentsOf, phrasesAfter } from '../../clauses/argumentsOf.ts';
import { type Finding, type ReadSentence, spanOver } from '../../context.ts';
import { realDoer } from '../oneToAnother.ts';
import { saysOf } from './saysOf.ts';
import { topicsOf } from './topics.ts';

/** « X s'est dite préoccupée par le coup d'État », « Y se dit choqué de la visite »: the object of a feeling. */
export function fromMoods(read: ReadSentence): Finding[] {
  const { chunks } = read;
  return chunks.flatMap((verb, at): Finding[] => {
    const said = chunks[at + 1];
    if (verb.kind !== 'verb' || verb.lemma !== 'dire' || !verb.reflexive) return [];
    if (said?.kind !== 'verb' || said.form !== 'participle' || !moods.test(said.lemma)) return [];
    const doer = realDoer(read, verb, at);
    if (doer === null) return [];
    const { speaker } = speakerOf(read, doer);
    const told = phrasesAfter(argumentsOf(chunks, at + 1, false), ['par', 'de', 'du', 'des']);
    return speaker === null
      ? []
      : saysOf(
          speaker,
          topicsOf(read, told),
          { at, trigger: said.headSpan, span: spanOver(doer, said) },
          () => 'spoke-of',
        );
  });
}

/** French verbs of what those who speak feel, in « s'est dit … ». */
const moods =
  /^(?:préoccuper|inquiéter|consterner|choquer|horrifier|attrister|alarmer|soulager|disposer|déterminer|convaincre|réjouir)$/u;
