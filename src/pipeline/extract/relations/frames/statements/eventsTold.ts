import { verbBefore } from '../../../events/verbOf.ts';
import type { ReadSentence } from '../../context.ts';
import type { Topic } from './topics.ts';

/** An event that a statement is about, and the chunk that reports it. */
export interface ToldEvent extends Topic {
  readonly at: number;
}

/** The events that the chunks from `from` to `to`, exclusive, report. */
export function eventsOf({ chunks, events }: ReadSentence, from: number, to: number): readonly ToldEvent[] {
  return [...events].flatMap(([at, node]) => {
    const chunk = chunks[at];
    return at >= from && at < to && chunk !== undefined
      ? [{ node, at, span: { start: chunk.start, end: chunk.end } }]
      : [];
  });
}

/**
 * The events that the words are about, where they mention others: « X dit avoir tiré des roquettes en réponse à
 * l'assassinat de Y » reports the firing.
 */
export function foremost(read: ReadSentence, told: readonly ToldEvent[]): readonly ToldEvent[] {
  const main = told.filter(({ at }) => isDeed(read, at) || !isDependent(read, at));
  return main.length > 0 ? main : told;
}

/** « a procédé à l'arrestation de X » */
function isDeed({ chunks }: ReadSentence, at: number): boolean {
  const verb = chunks[verbBefore(chunks, at)];
  return verb?.kind === 'verb' && verb.lemma === 'procéder';
}

/** "in talks aimed at ending the war", « X, soupçonné d'avoir projeté un attentat, … »: what depends on something else. */
function isDependent({ chunks, grammar }: ReadSentence, at: number): boolean {
  const before = chunks[at - 1];
  const forms = grammar.headAt === 'first' ? /^(?:gerund|infinitive)$/u : /^gerund$/u;
  return before?.kind === 'preposition' || (before?.kind === 'verb' && forms.test(before.form));
}

/** Whether the event at `at` is only mentioned by the way: "in talks aimed at ending the war". */
export function isAside(read: ReadSentence, at: number): boolean {
  const { chunks } = read;
  const before = chunks[at - 1];
  const told = chunks[at];
  // « X, arrêté en mai, dirigeait le réseau, selon Y »: what is only said of someone by the way.
  if (told?.kind === 'verb' && told.form === 'participle' && actsAround(read, at)) return true;
  return before?.kind === 'verb' && before.form === 'gerund' && chunks[at - 2]?.kind === 'preposition';
}

/** Whether the clause around a participle has a verb of its own. */
function actsAround({ chunks, grammar }: ReadSentence, at: number): boolean {
  const acts = (on: number, step: 1 | -1): boolean => {
    for (let next = on + step; next >= 0 && next < chunks.length && Math.abs(next - on) <= 14; next += step) {
      const chunk = chunks[next];
      if (chunk?.kind === 'break' || chunk?.kind === 'quote' || chunk?.kind === 'subordinator') return false;
      if (chunk?.kind === 'verb' && chunk.form === 'finite' && step < 0)
        return chunks[next - 1]?.kind !== 'relative';
      // « …, a annoncé Y » only reports it.
      if (chunk?.kind === 'verb' && chunk.form === 'finite') return !grammar.cues.saying.has(chunk.lemma);
    }
    return false;
  };
  return acts(at, -1) || acts(at, 1);
}
