import type { Finding, ReadSentence } from '../../context.ts';
import type { Phrase } from '../../reading/chunks.ts';
import { phrasesWithin } from '../../reading/partsOfPhrase.ts';

/** « le régime de Bachar el-Assad », « le gouvernement de Giorgia Meloni »: who heads the state. */
export function ofRule(read: ReadSentence, chunk: Phrase, at: number): Finding[] {
  if (read.grammar.headAt !== 'first') return [];
  return phrasesWithin(chunk).flatMap((phrase): Finding[] => {
    const [ruler, ...more] = phrase.complements;
    if (phrase.head === null || !/^(?:regime|gouvernement)$/u.test(phrase.head) || phrase.names.length > 0)
      return [];
    const person = ruler?.referents[0];
    if (ruler === undefined || more.length > 0 || ruler.referents.length !== 1) return [];
    if (person?.node.type !== 'person' || person.as !== 'self') return [];
    const own = person.node.countries.length === 1 ? person.node.countries[0] : undefined;
    const state =
      own === undefined ? read.mainState : (read.article.nodes.find(({ id }) => id === own) ?? null);
    if (state === null) return [];
    const over = chunk.head !== null && /^(?:chute|renversement|fin|effondrement)$/u.test(chunk.head);
    return [
      {
        source: person.node,
        predicate: over ? 'headed' : 'heads',
        target: state,
        at,
        span: { start: phrase.start, end: phrase.end },
        trigger: phrase.headSpan,
        certainty: 'stated',
        granted: true,
        score: 0.75,
        why: 'role-of-state',
      },
    ];
  });
}
