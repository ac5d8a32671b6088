import { people } from '../../../events/ofPeople.ts';
import type { Grammar } from '../../../languages/grammar.ts';
import type { Chunk, Phrase } from '../chunks.ts';

/**
 * "Six soldiers killed in Gao", "Two suspects arrested": in English titles that tell of people to whom something is done
 * the auxiliary is left out.
 */
export function headlinePassive(chunks: readonly Chunk[], grammar: Grammar): Chunk[] {
  if (grammar.headAt !== 'last') return [...chunks];
  return chunks.map((verb, at) => {
    const [subject, next] = [chunks[at - 1], chunks[at + 1]];
    if (verb.kind !== 'verb' || verb.form !== 'finite' || verb.passive || verb.modal !== null) return verb;
    if (subject?.kind !== 'phrase' || !isOfPeople(subject)) return verb;
    // An object follows what someone does.
    if (next !== undefined && !/^(?:preposition|date|comma|subordinator)$/u.test(next.kind)) return verb;
    if (verb.headSpan.start > verb.start) return verb;
    const undergone = (grammar.eventVerbs.get(verb.lemma) ?? []).some(
      ({ family, alone, undergone: by, withOther }) =>
        /^(?:justice|violence|abduction)$/u.test(family) &&
        alone !== true &&
        by !== true &&
        withOther !== true,
    );
    return undergone ? { ...verb, passive: true } : verb;
  });
}

const isOfPeople = ({ head, counts }: Phrase): boolean =>
  head !== null && people.has(head) && (counts.length > 0 || head.endsWith('s'));
