import type { VerbGroup } from '../relations/reading/chunks.ts';
import type { EventReading } from './eventPhrase.ts';

/** French: whether a verb tells what was done, « s'est rendu », or what is yet to come, « se rendra », « doit se rendre ». */
export function tenseOf(
  { article, grammar }: EventReading,
  verb: VerbGroup,
  planned: boolean,
): 'done' | 'coming' | null {
  if (grammar.headAt !== 'first') return null;
  const before = article.text.slice(verb.start, verb.headSpan.start);
  // « devait se rendre » may have come about since.
  if (planned) return verb.modal === null || /\bdoi(?:t|vent)\b/iu.test(before) ? 'coming' : null;
  return verb.modal === null && having.test(before) ? 'done' : null;
}

/** The auxiliaries of what was done, before its participle. */
const having = /(?:^|[\s'’])(?:ai|a|ont|est|sont|avait|avaient|était|étaient)(?=\s)/iu;
