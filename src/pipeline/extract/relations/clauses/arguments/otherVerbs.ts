import type { Chunk, VerbGroup } from '../../reading/chunks.ts';
import { addAfter, type Step } from './openClause.ts';

/* Other verbs in a clause: participles that describe its object, and verbs that share what follows. */

const participleAt = (chunks: readonly Chunk[], at: number): VerbGroup | null => {
  const verb = chunks[at];
  return verb?.kind === 'verb' && verb.form === 'participle' ? verb : null;
};

/** "has 400 soldiers based in X": where they are is where whoever has them has them. */
export const basedObject: Step = ({ chunks, direct }, next) =>
  direct !== null &&
  direct === chunks[next - 1] &&
  /^(?:base|station|deploy)$/u.test(participleAt(chunks, next)?.lemma ?? '')
    ? next + 1
    : null;

/** « ont attaqué une base avancée située à X »: where it is. */
export const situatedObject: Step = (clause, next) => {
  const { chunks, at } = clause;
  const participle = participleAt(chunks, next);
  const behind = chunks[next - 1]?.kind;
  if (participle === null || next === at + 1) return null;
  if (!situated.test(participle.lemma)) {
    // « avancée située »
    const further = participleAt(chunks, next + 1);
    return behind === 'phrase' && further !== null && situated.test(further.lemma) ? next + 1 : null;
  }
  if (behind !== 'phrase' && behind !== 'verb') return null;
  // « située sur l'île de X » says where, whatever the preposition.
  const [joint, where] = [chunks[next + 1], chunks[next + 2]];
  if (joint?.kind !== 'preposition' || where?.kind !== 'phrase') return next + 1;
  addAfter(clause, 'a', where);
  return next + 3;
};

/** French verbs whose participle says where something is. */
const situated = /^(?:situer|implanter|installer|localiser)$/u;

/** « a démantelé une cellule liée à X à Tanger »: what the participle says of the object ends with X. */
export const describedObject: Step = ({ chunks, direct }, next) =>
  direct !== null &&
  direct === chunks[next - 1] &&
  describing.test(participleAt(chunks, next)?.lemma ?? '') &&
  chunks[next + 1]?.kind === 'preposition' &&
  chunks[next + 2]?.kind === 'phrase'
    ? next + 3
    : null;

/** Verbs whose participle says what someone is, wherever they are. */
const describing = /^(?:lier|affilier|rattacher|soupçonner|suspecter|accuser|rechercher|composer)$/u;

/** « armé et financé ces hommes »: coordinated verbs share what follows them. */
export const coordinatedVerb: Step = ({ chunks, verb, takesObject, direct, after }, next) => {
  const [joint, joined] = [chunks[next]?.kind, chunks[next + 1]];
  if (joined?.kind !== 'verb' || direct !== null || after.size > 0) return null;
  if (!takesObject && joined.form !== 'participle') return null;
  const alike = joined.form === verb?.form;
  const shares =
    joint === 'conjunction'
      ? joined.form === 'finite' || (alike && joined.form !== 'gerund')
      : joint === 'comma' && joined.form === 'infinitive' && alike;
  return shares ? next + 2 : null;
};

/** French: « ont été tuées et neuf autres blessées en Ukraine »: those of whom a participle says as much share the rest. */
export const othersToo: Step = ({ chunks, verb, after }, next) => {
  if (verb?.passive !== true || after.size > 0) return null;
  const joint = chunks[next];
  if (joint?.kind !== 'conjunction' || joint.word !== 'et') return null;
  // « ont été tués et un blessé dans le nord du Mali »
  const wounded = chunks[next + 1];
  if (wounded?.kind === 'phrase' && /^blesses?$/u.test(wounded.head ?? '') && wounded.referents.length === 0)
    return next + 2;
  let on = next + 1;
  while (on < next + 4 && isUnnamed(chunks[on])) on++;
  const participle = participleAt(chunks, on);
  return on > next + 1 &&
    participle !== null &&
    /^(?:blesser|tuer|enlever|disparaître|porter|arrêter)$/u.test(participle.lemma)
    ? on + 1
    : null;
};

const isUnnamed = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'adverb' ||
  (chunk?.kind === 'pronoun' && chunk.word === 'autres') ||
  (chunk?.kind === 'phrase' && chunk.referents.length === 0);

/** All else ends the clause; an infinitive there is governed by its verb: « vient soutenir X ». */
export const clauseEnd: Step = (clause, next) => {
  const verb = clause.chunks[next];
  if (verb?.kind === 'verb' && verb.form === 'infinitive' && clause.direct === null) clause.governs = next;
  return 'ends';
};
