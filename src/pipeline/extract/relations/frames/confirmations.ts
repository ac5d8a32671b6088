import { authorOf } from '../certainty/sayings/speakers.ts';
import { type Finding, type ReadSentence, spanOver } from '../context.ts';
import { eachOf } from '../reading/chunks.ts';

/** French nouns (folded) for what a newspaper has told first. */
const news = /^(?:informations?|revelations?|renseignements?)$/u;

/**
 * « Trois hommes ont été arrêtés, a indiqué le parquet, confirmant une information de X »: X reported on the first event
 * that the sentence tells of before.
 */
export function confirmationFrames(read: ReadSentence): Finding[] {
  const { chunks, events } = read;
  if (events.size === 0) return [];
  return chunks.flatMap((verb, at): Finding[] => {
    const told = chunks[at + 1];
    if (verb.kind !== 'verb' || verb.form !== 'gerund' || verb.lemma !== 'confirmer' || verb.negated)
      return [];
    if (told?.kind !== 'phrase' || told.head === null || !news.test(told.head)) return [];
    const media = told.complements.flatMap(eachOf);
    const [on, event] = [...events].filter(([index]) => index < at).sort(([a], [b]) => a - b)[0] ?? [];
    const chunk = on === undefined ? undefined : chunks[on];
    if (event === undefined || chunk === undefined) return [];
    return media.flatMap((one): Finding[] => {
      const node = authorOf({ ...told, complements: [one] });
      if (node?.type !== 'organization') return [];
      return [
        {
          source: node,
          predicate: 'reported-on',
          target: event,
          at,
          span: spanOver(chunk, told),
          trigger: verb.headSpan,
          certainty: 'stated',
          score: 0.84,
          why: 'says-of',
        },
      ];
    });
  });
}
