import type { Chunk } from '../relations/reading/chunks.ts';

/* Which verb a noun for an event depends on. */

/** The verb whose object is at `at`: right before it, except for a date or an adverb. */
export function verbBefore(chunks: readonly Chunk[], at: number): number {
  let before = at - 1;
  // « a annoncé, jeudi 3 mai, l'expulsion »
  const aside = [before - 2, before - 1, before].map((one) => chunks[one]?.kind).join(' ');
  if (aside === 'comma date comma' && chunks[before - 3]?.kind === 'verb') before -= 3;
  while (chunks[before]?.kind === 'date' || chunks[before]?.kind === 'adverb') before--;
  const joint = chunks[before];
  // « a procédé à l'arrestation », « a procédé mardi à l'arrestation », « a décidé de la suspension ».
  const holder = chunks[before - 1]?.kind === 'date' ? before - 2 : before - 1;
  const verb = chunks[holder];
  if (joint?.kind === 'preposition' && verb?.kind === 'verb' && governing.has(`${verb.lemma} ${joint.word}`))
    return holder;
  return proceedingTo(chunks, at) ?? before;
}

/**
 * « a procédé, le 14 octobre, au démantèlement d'une cellule et à l'arrestation de dix hommes »: the verb of which each
 * member of such a list is the object; null where the chunk at `at` is none.
 */
function proceedingTo(chunks: readonly Chunk[], at: number): number | null {
  const on = verbOfList(chunks, at);
  const verb = on === null ? undefined : chunks[on];
  return verb?.kind === 'verb' && verb.lemma === 'procéder' && verb.form === 'finite' ? on : null;
}

/**
 * French: « appelle à la trêve, à la reprise des vols et à la libération de X »: the verb before such a list, for the
 * members behind its first; null where the chunk at `at` is none.
 */
export function verbOfList(chunks: readonly Chunk[], at: number): number | null {
  const [opens, joint] = [chunks[at - 2], chunks[at - 1]];
  if (joint?.kind !== 'preposition' || !/^(?:a|au|aux)$/u.test(joint.word)) return null;
  if (opens?.kind !== 'comma' && opens?.kind !== 'conjunction') return null;
  for (let back = at - 2; back >= 0 && back >= at - 16; back--) {
    const chunk = chunks[back];
    if (chunk?.kind === 'verb') return back;
    if (!inLists.test(chunk?.kind ?? '')) return null;
  }
  return null;
}

/** Kinds of chunks that a list is made of. */
const inLists = /^(?:phrase|preposition|comma|conjunction|date|adverb)$/u;

/**
 * The verb whose object the noun at `at` is, or to which it belongs otherwise: « a eu un entretien avec X, suivi d'une
 * rencontre avec Y », « la visite qu'effectue X ».
 */
export function verbOf(chunks: readonly Chunk[], at: number): number {
  const relative = chunks[at + 1];
  // « la visite que X effectue »
  const behind = chunks[at + 2]?.kind === 'phrase';
  const on = behind ? at + 3 : at + 2;
  const verb = chunks[on];
  if (
    relative?.kind === 'subordinator' &&
    /^qu?e?$/u.test(relative.word) &&
    verb?.kind === 'verb' &&
    verb.form === 'finite' &&
    (behind || chunks[at + 3]?.kind === 'phrase') &&
    /^(?:effectuer|mener|conduire|entamer|entreprendre|avoir|tenir)$/u.test(verb.lemma)
  )
    return on;
  return followedFrom(chunks, at) ?? verbBefore(chunks, at);
}

/** « a eu un entretien avec X, suivi d'une rencontre avec Y »: the verb of the first of them; null where there is none. */
function followedFrom(chunks: readonly Chunk[], at: number): number | null {
  const joint = chunks[at - 1];
  if (joint?.kind !== 'preposition' || !/^(?:de|d|du|des|par)$/u.test(joint.word)) return null;
  let follows = false;
  for (let back = at - 2; back >= 0 && back >= at - 24; back--) {
    const chunk = chunks[back];
    if (chunk?.kind === 'verb') {
      if (chunk.lemma === 'suivre' && chunk.form === 'participle' && !follows) follows = true;
      else return follows && chunk.form === 'finite' ? back : null;
    } else if (!inLists.test(chunk?.kind ?? '')) return null;
  }
  return null;
}

const governing = new Set([
  'parvenir a',
  'parvenir au',
  'procéder a',
  'procéder au',
  'procéder aux',
  'décider de',
  'décider du',
  'décider d',
  'convenir de',
  'convenir d',
  'carry out',
]);
