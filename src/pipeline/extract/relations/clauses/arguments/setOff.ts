import type { Chunk } from '../../reading/chunks.ts';
import { isThen } from '../../reading/isThen.ts';
import { isGround } from '../../reading/nodeKinds.ts';
import { addAfter, type OpenClause, type Step } from './openClause.ts';

/* What commas set off in the middle of a clause. */

/** « a rompu, pour y entrer, le contrat », « a reçu, mercredi à Gao, X »: right after the verb. */
export const insertion: Step = (clause, next) => {
  const { chunks, at } = clause;
  const closed = chunks[next]?.kind === 'comma' && next === at + 1 ? insertionEnd(chunks, next) : null;
  if (closed === null) return null;
  // Where it was counts, although it is set off.
  for (let inner = next + 1; inner + 1 < closed; inner++) {
    const [joint, place] = [chunks[inner], chunks[inner + 1]];
    if (joint?.kind !== 'preposition' || place?.kind !== 'phrase' || place.referents.length === 0) continue;
    if (place.referents.every(isGround)) addAfter(clause, joint.word, place);
  }
  return closed + 1;
};

/**
 * « a rompu, pour y entrer, le contrat », « a annoncé, jeudi 3 mai, l'envoi »: the comma that closes an insertion right
 * after a verb; null when there is none.
 */
function insertionEnd(chunks: readonly Chunk[], comma: number): number | null {
  const first = chunks[comma + 1];
  if (first?.kind !== 'preposition' && first?.kind !== 'adverb' && first?.kind !== 'date') return null;
  for (let next = comma + 2; next < chunks.length && next <= comma + 6; next++) {
    const chunk = chunks[next];
    if (chunk?.kind === 'comma') return chunks[next + 1]?.kind === 'phrase' ? next : null;
    if (chunk?.kind === 'break' || (chunk?.kind === 'verb' && chunk.form === 'finite')) return null;
  }
  return null;
}

/** « les arrestations, dans la nuit de lundi à mardi, à X » */
export const nightBetween: Step = ({ chunks }, next) => {
  const [comma, adverb, joint, date] = chunks.slice(next, next + 4);
  return comma?.kind === 'comma' &&
    adverb?.kind === 'adverb' &&
    joint?.kind === 'preposition' &&
    date?.kind === 'date'
    ? next + 4
    : null;
};

/** « a extradé X, l'un des chefs du cartel, vers Y », « …, ainsi que deux autres, vers Y » */
export const aside: Step = ({ chunks, verb, direct }, next) => {
  const chunk = chunks[next];
  const opens = chunk?.kind === 'comma' || (chunk?.kind === 'conjunction' && chunk.word === 'ainsi');
  const closed = opens && verb !== null && direct !== null ? asideEnd(chunks, next) : null;
  return closed === null ? null : closed + 1;
};

/**
 * The last comma of what is set off after an object, where a preposition goes on with the clause; null when a verb, a
 * relative or the end comes first.
 */
function asideEnd(chunks: readonly Chunk[], comma: number): number | null {
  // "seized 300 kilograms of cocaine, worth 10 million euros, in X"
  const value = chunks[comma + 1];
  if (
    value?.kind === 'phrase' &&
    value.words[0] === 'worth' &&
    chunks[comma + 2]?.kind === 'comma' &&
    chunks[comma + 3]?.kind === 'preposition'
  )
    return comma + 2;
  for (let next = comma + 1; next < chunks.length && next <= comma + 14; next++) {
    const chunk = chunks[next];
    if (chunk?.kind === 'comma') {
      const joint = chunks[next + 1];
      // "abducted 42 people, including 27 students, from a school in X"
      const lists = chunks[comma + 1];
      const goesOn =
        joint?.kind === 'preposition' &&
        (/^(?:vers|a|au|aux|to)$/u.test(joint.word) ||
          (lists?.kind === 'preposition' && lists.word === 'including'));
      if (goesOn && chunks[next + 2]?.kind === 'phrase') return next;
      continue;
    }
    if (
      chunk?.kind !== 'phrase' &&
      chunk?.kind !== 'adverb' &&
      chunk?.kind !== 'conjunction' &&
      chunk?.kind !== 'pronoun' &&
      chunk?.kind !== 'date' &&
      chunk?.kind !== 'preposition'
    )
      return null;
  }
  return null;
}

/** « a reçu, mardi à Alger, le ministre X »: the object is put off behind a comma. */
export const lateObject: Step = (clause, next) => (opensLateObject(clause, next) ? next + 1 : null);

function opensLateObject({ chunks, takesObject, direct, after }: OpenClause, comma: number): boolean {
  const late = chunks[comma + 1];
  return (
    chunks[comma]?.kind === 'comma' &&
    takesObject &&
    direct === null &&
    (after.size > 0 || chunks[comma - 1]?.kind === 'date') &&
    late?.kind === 'phrase' &&
    late.referents.some(({ node, as }) => node.type === 'person' && as === 'self') &&
    !isFollowedByVerb(chunks, comma + 1)
  );
}

/** Whether the phrase at `at` is the subject of a verb that follows it: a clause of its own. */
function isFollowedByVerb(chunks: readonly Chunk[], at: number): boolean {
  for (let next = at + 1; next < chunks.length && next <= at + 3; next++) {
    const chunk = chunks[next];
    if (chunk?.kind === 'verb') return chunk.form === 'finite';
    if (chunk?.kind !== 'adverb' && chunk?.kind !== 'pronoun' && chunk?.kind !== 'relative') return false;
  }
  return false;
}

/** « s'est rendu à Gao, puis à Dakar » */
export const thenOnward: Step = ({ chunks }, next) => {
  const [comma, adverb, joint, phrase] = chunks.slice(next, next + 4);
  return comma?.kind === 'comma' &&
    adverb?.kind === 'adverb' &&
    isThen(adverb.word) &&
    joint?.kind === 'preposition' &&
    phrase?.kind === 'phrase' &&
    phrase.referents.some(isGround) &&
    !goesOnWithVerb(chunks, next + 4)
    ? next + 2
    : null;
};

/** « a visité Gao, puis, à Dakar, a rencontré X »: the place is that of the next verb. */
const goesOnWithVerb = (chunks: readonly Chunk[], at: number): boolean => {
  const verb = chunks[chunks[at]?.kind === 'comma' ? at + 1 : at];
  return verb?.kind === 'verb' && verb.form === 'finite';
};

/** « l'arrestation, samedi, par … », « …, à X », « … et à X »: a comma or a conjunction after which the clause goes on. */
export const onward: Step = ({ chunks, direct }, next) => {
  const [joint, first, second] = chunks.slice(next, next + 3);
  if (joint?.kind !== 'comma' && joint?.kind !== 'conjunction') return null;
  return (first?.kind === 'preposition' && second?.kind === 'phrase') ||
    (direct === null && joint.kind === 'comma' && first?.kind === 'date')
    ? next + 1
    : null;
};
