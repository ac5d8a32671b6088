import type { EventNoun } from '../languages/eventNouns.ts';
import { doerOf } from '../relations/clauses/doerOf.ts';
import type { Phrase } from '../relations/reading/chunks.ts';
import type { EventReading } from './eventPhrase.ts';
import { verbBefore } from './verbOf.ts';

/**
 * Whether violence is told of that was only prepared or kept from happening: « préparait un attentat à X », « s'apprêtait
 * à commettre un attentat », « a déjoué une attaque », « un attentat déjoué ». Where it was to be and whom it was to
 * strike is known; that it did is not said.
 */
export function isPlotted(
  { chunks, grammar }: EventReading,
  { definite }: Phrase,
  at: number,
  { family }: EventNoun,
): boolean {
  if (family !== 'violence' && family !== 'abduction') return false;
  const next = chunks[at + 1];
  if (next?.kind === 'verb' && (next.passive || next.form === 'participle') && foiling.test(next.lemma))
    return !next.negated;
  const before = verbBefore(chunks, at);
  const verb = chunks[before];
  if (verb?.kind !== 'verb' || verb.passive) return false;
  if (foiling.test(verb.lemma)) return !verb.negated;
  // « a préparé l'attentat de Bruxelles »: one that is known, and may have taken place.
  if (definite) return false;
  if (plotting.test(verb.lemma)) return true;
  return (
    verb.form === 'infinitive' &&
    committing.test(verb.lemma) &&
    doerOf(grammar, chunks, before)?.mode === 'meant'
  );
}

/** Verbs (of either language) for having violence in mind. */
const plotting =
  /^(?:préparer|planifier|projeter|préméditer|fomenter|ourdir|comploter|envisager|prévoir|plan|plot|prepare)$/u;

/** … for keeping it from happening. */
const foiling = /^(?:déjouer|empêcher|éviter|prévenir|foil|thwart|prevent|avert)$/u;

/** … and for doing it. */
const committing = /^(?:commettre|perpétrer|mener|lancer|exécuter|commit|carry|launch|stage)$/u;
