import type { Grammar } from '../../../languages/grammar.ts';
import type { Chunk, VerbGroup } from '../../reading/chunks.ts';
import { isThat } from '../../reading/isThat.ts';

/* How a verb of saying introduces what is said. */

/** « …, a fait savoir X », « …, a laissé entendre X »: whether the verb at `at` and the next say as one. */
export function makesKnown(chunks: readonly Chunk[], at: number): boolean {
  const [verb, infinitive] = [chunks[at], chunks[at + 1]];
  return (
    verb?.kind === 'verb' &&
    infinitive?.kind === 'verb' &&
    infinitive.form === 'infinitive' &&
    /^(?:faire savoir|laisser entendre)$/u.test(`${verb.lemma} ${infinitive.lemma}`)
  );
}

/** Between a verb of saying and what is said stand at most this many chunks. */
const reach = 8;

/** Where the reported words begin after a verb of saying: after « que », after a colon; null when there are none. */
export function contentStart(grammar: Grammar, chunks: readonly Chunk[], at: number): number | null {
  const verb = chunks[at];
  const told = verb?.kind === 'verb' && verb.lemma === 'tell';
  const denies = verb?.kind === 'verb' && grammar.cues.denying.has(verb.lemma);
  for (let next = at + 1; next < chunks.length && next <= at + reach; next++) {
    const [behind, chunk] = [chunks[next - 1], chunks[next]];
    switch (chunk?.kind) {
      case 'subordinator':
        return isThat(chunk) ? next + 1 : null;
      case 'relative':
        return grammar.headAt === 'last' && chunk.word === 'that' ? next + 1 : null;
      case 'colon':
        return next + 1;
      case 'quote':
        // "X said “the raid was …”"
        return grammar.headAt === 'last' && !denies ? next + 1 : null;
      case 'verb':
        // « X dit avoir recensé six attaques », unlike « X pense partir ».
        if (next === at + 1 && isPast(chunk) && !denies) return next;
        // "said in a report published on Tuesday that …"
        if (!published.test(chunk.lemma) || behind?.kind !== 'phrase') return null;
        if (chunks[next - 2]?.kind !== 'preposition') return null;
        break;
      case 'phrase':
        // "told reporters that …": whoever is told; « a dit lundi à la presse que … »: when, where and to whom.
        if (!told && behind?.kind !== 'preposition') return null;
        break;
      case 'break':
        return null;
    }
  }
  return null;
}

/** Verbs (of either language) whose participle says when a document came out. */
const published = /^(?:publi|release|issue)/u;

/** « avoir recensé », « être parti »: whether what an infinitive says is past. */
const isPast = (verb: VerbGroup): boolean => verb.form === 'infinitive' && verb.headSpan.start > verb.start;
