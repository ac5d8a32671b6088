import { isDistance } from '../../languages/distances.ts';
import type { Chunk, Phrase } from '../reading/chunks.ts';
import { isArea, isGround } from '../reading/nodeKinds.ts';

/** What follows a verb or a noun in its clause. */
export interface Arguments {
  readonly direct: Phrase | null;
  /** By preposition; for a list joined as in « et à … et à … », all its parts. */
  readonly after: ReadonlyMap<string, readonly Phrase[]>;
  /** What is given to the direct object: "granted X [a loan]"; null where nothing is. */
  readonly second: Phrase | null;
  /** Index of the infinitive that the verb governs: « accuse X de [soutenir] Y »; -1 when none. */
  readonly governs: number;
}

/** A clause is read no further than this many parts. */
const reach = 16;

/**
 * Reads on from the chunk after `at` until the clause ends. `object`: whether a bare phrase there is a direct object.
 */
export function argumentsOf(chunks: readonly Chunk[], at: number, object: boolean): Arguments {
  let direct: Phrase | null = null;
  let second: Phrase | null = null;
  let governs = -1;
  let named = false;
  const verb = chunks[at];
  const own = verb?.kind === 'verb' ? verb : null;
  const after = new Map<string, Phrase[]>();
  let latest = '';
  const add = (word: string, phrase: Phrase): void => {
    latest = word;
    const known = after.get(word);
    if (known === undefined) after.set(word, [phrase]);
    else known.push(phrase);
  };
  for (let next = at + 1; next < chunks.length && next <= at + reach; next++) {
    const chunk = chunks[next];
    if (chunk === undefined) break;
    if (chunk.kind === 'adverb' || chunk.kind === 'date') continue;
    // « le maréchal, soutenu lui par X »
    if (
      chunk.kind === 'pronoun' &&
      next === at + 1 &&
      own?.passive === true &&
      /^(?:lui|elle|eux|elles)$/u.test(chunk.word)
    )
      continue;
    // "blew himself up outside X"
    if (chunk.kind === 'pronoun' && next === at + 1 && /^(?:him|her|it|them)sel(?:f|ves)$/u.test(chunk.word))
      continue;
    // « a condamné « les attaques de X » »: an object in the speaker's own words.
    if (chunk.kind === 'quote' && next === at + 1 && chunks[next + 1]?.kind === 'phrase') continue;
    // « Berlin « condamne fermement » l'attaque »
    if (chunk.kind === 'quote' && direct === null && after.size === 0 && chunks[at - 1]?.kind === 'quote')
      continue;
    if (chunk.kind === 'phrase') {
      // « à trois ans de prison ferme par »
      if (chunk.head === 'ferme' && chunk.words.length === 1 && chunks[next - 1]?.kind === 'phrase') continue;
      // « ont été sauvés des eaux »: from what, not whom.
      if (own?.passive === true && !object && next === at + 1 && chunk.counts.includes('des')) continue;
      // "was appointed prime minister by X"
      if (own?.passive === true && !object && next === at + 1 && chunk.headClass === 'role') continue;
      if (
        object &&
        direct !== null &&
        second === null &&
        direct === chunks[next - 1] &&
        direct.head === null &&
        chunk.head !== null &&
        chunk.referents.length === 0
      ) {
        second = chunk;
        continue;
      }
      // « a conclu avec X un pacte »: a thing that names no one can still be the object.
      if (!object || direct !== null || (named && !isPlainThing(chunk) && !isPutOff(chunk))) break;
      direct = chunk;
      continue;
    }
    if (chunk.kind === 'preposition') {
      const following = chunks[next + 1];
      if (following?.kind === 'phrase') {
        // « dans le Var et en Espagne »: another place where it is, with its own preposition.
        const word = latest !== '' && isAnotherPlace(chunks, next) ? latest : chunk.word;
        if (!isFarFrom(chunks, next)) add(word, following);
        // « accuse en retour X »: a phrase before the object that names no one is an aside.
        named ||= following.referents.length > 0;
        next++;
        continue;
      }
      if (following?.kind === 'date') {
        next++;
        continue;
      }
      // « à l'été 2022 »
      if (following?.kind === 'adverb' && chunks[next + 2]?.kind === 'date') {
        next += 2;
        continue;
      }
      // « dans et autour de X »
      const [other, further] = [chunks[next + 2], chunks[next + 3]];
      if (
        following?.kind === 'conjunction' &&
        other?.kind === 'preposition' &&
        further?.kind === 'phrase' &&
        further.referents.some(isGround)
      ) {
        add(chunk.word, further);
        next += 3;
        continue;
      }
      // « l'octroi de près de dix millions »
      const quantity = chunks[next + 2];
      // "was sworn in on Sunday in X"
      if (following?.kind === 'preposition' && quantity?.kind === 'date') {
        next += 2;
        continue;
      }
      if (following?.kind === 'preposition' && quantity?.kind === 'phrase') {
        add(chunk.word, quantity);
        next += 2;
        continue;
      }
      if (following?.kind === 'verb' && following.form !== 'finite') governs = next + 1;
      break;
    }
    if (chunk.kind === 'comma' && next === at + 1) {
      const closed = insertionEnd(chunks, next);
      if (closed !== null) {
        // « a reçu, mercredi à Gao, X »: where, although it is set off.
        for (let inner = next + 1; inner + 1 < closed; inner++) {
          const [joint, place] = [chunks[inner], chunks[inner + 1]];
          if (joint?.kind !== 'preposition' || place?.kind !== 'phrase' || place.referents.length === 0)
            continue;
          if (place.referents.every(isGround)) add(joint.word, place);
        }
        next = closed;
        continue;
      }
    }
    // « les arrestations, dans la nuit de lundi à mardi, à X »
    if (
      chunk.kind === 'comma' &&
      chunks[next + 1]?.kind === 'adverb' &&
      chunks[next + 2]?.kind === 'preposition' &&
      chunks[next + 3]?.kind === 'date'
    ) {
      next += 3;
      continue;
    }
    // « a extradé X, l'un des chefs du cartel, vers Y »: what is set off between two parts of the clause.
    // « …, ainsi que deux autres, vers Y »
    const besides = chunk.kind === 'conjunction' && chunk.word === 'ainsi';
    if ((chunk.kind === 'comma' || besides) && own !== null && direct !== null) {
      const closed = asideEnd(chunks, next);
      if (closed !== null) {
        next = closed;
        continue;
      }
    }
    // « a reçu, mardi à Alger, le ministre X »: the object is put off behind a comma.
    const late = chunks[next + 1];
    if (
      chunk.kind === 'comma' &&
      object &&
      direct === null &&
      (after.size > 0 || chunks[next - 1]?.kind === 'date') &&
      late?.kind === 'phrase' &&
      late.referents.some(({ node, as }) => node.type === 'person' && as === 'self') &&
      !isFollowedByVerb(chunks, next + 1)
    )
      continue;
    // "has 400 soldiers based in X": where they are is where whoever has them has them.
    if (
      chunk.kind === 'verb' &&
      chunk.form === 'participle' &&
      direct !== null &&
      direct === chunks[next - 1] &&
      /^(?:base|station|deploy)$/u.test(chunk.lemma)
    )
      continue;
    // « ont attaqué une base avancée située à X »: where it is.
    const behind = chunks[next - 1];
    if (
      chunk.kind === 'verb' &&
      chunk.form === 'participle' &&
      (situated.test(chunk.lemma)
        ? behind?.kind === 'phrase' || behind?.kind === 'verb'
        : isSituated(chunks[next + 1]) && behind?.kind === 'phrase') &&
      next > at + 1
    ) {
      // « située sur l'île de X » says where, whatever the preposition.
      const [joint, where] = [chunks[next + 1], chunks[next + 2]];
      if (situated.test(chunk.lemma) && joint?.kind === 'preposition' && where?.kind === 'phrase') {
        add('a', where);
        next += 2;
      }
      continue;
    }
    // « a démantelé une cellule liée à X à Tanger »: what the participle says of the object ends with X.
    if (
      chunk.kind === 'verb' &&
      chunk.form === 'participle' &&
      direct !== null &&
      direct === chunks[next - 1] &&
      describing.test(chunk.lemma) &&
      chunks[next + 1]?.kind === 'preposition' &&
      chunks[next + 2]?.kind === 'phrase'
    ) {
      next += 2;
      continue;
    }
    // « armé et financé ces hommes »: coordinated verbs share what follows them.
    const joined = chunks[next + 1];
    if (
      joined?.kind === 'verb' &&
      (chunk.kind === 'conjunction'
        ? joined.form === 'finite' ||
          (joined.form === 'participle' && own?.form === 'participle') ||
          (joined.form === 'infinitive' && own?.form === 'infinitive')
        : chunk.kind === 'comma' && joined.form === 'infinitive' && own?.form === 'infinitive') &&
      (object || joined.form === 'participle') &&
      direct === null &&
      after.size === 0
    ) {
      next++;
      continue;
    }
    const onward =
      (chunks[next + 1]?.kind === 'preposition' && chunks[next + 2]?.kind === 'phrase') ||
      // « l'arrestation, samedi, par … »
      (direct === null && chunk.kind === 'comma' && chunks[next + 1]?.kind === 'date');
    if ((chunk.kind === 'comma' || chunk.kind === 'conjunction') && onward) continue;
    if (chunk.kind === 'verb' && chunk.form === 'infinitive' && direct === null) governs = next;
    break;
  }
  return { direct, second, after, governs };
}

/** Whether the preposition at `at` is joined by « et » to a place right before, and introduces a place. */
function isAnotherPlace(chunks: readonly Chunk[], at: number): boolean {
  const [before, and, , place] = chunks.slice(at - 2, at + 2);
  return (
    and?.kind === 'conjunction' &&
    and.word === 'et' &&
    before?.kind === 'phrase' &&
    before.referents.some(isGround) &&
    place?.kind === 'phrase' &&
    place.referents.some(isGround)
  );
}

/** « à 20 kilomètres au nord de X »: whether the preposition at `at` only says from where the way is measured. */
function isFarFrom(chunks: readonly Chunk[], at: number): boolean {
  const [way, joint] = [chunks[at - 1], chunks[at]];
  return (
    way?.kind === 'phrase' &&
    isDistance(way.head ?? '') &&
    joint?.kind === 'preposition' &&
    /_(?:nord|sud|est|ouest)_de$/u.test(joint.word)
  );
}

/** French verbs whose participle says where something is. */
const situated = /^(?:situer|implanter|installer|localiser)$/u;
const isSituated = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'verb' && chunk.form === 'participle' && situated.test(chunk.lemma);

/** Verbs whose participle says what someone is, wherever they are. */
const describing = /^(?:lier|affilier|rattacher|soupçonner|suspecter|accuser|rechercher|composer)$/u;

/** Whether the phrase at `at` is the subject of a verb that follows it: a clause of its own. */
function isFollowedByVerb(chunks: readonly Chunk[], at: number): boolean {
  for (let next = at + 1; next < chunks.length && next <= at + 3; next++) {
    const chunk = chunks[next];
    if (chunk?.kind === 'verb') return chunk.form === 'finite';
    if (chunk?.kind !== 'adverb' && chunk?.kind !== 'pronoun' && chunk?.kind !== 'relative') return false;
  }
  return false;
}

const isPlainThing = (phrase: Phrase): boolean =>
  !phrase.definite && phrase.head !== null && phrase.referents.length === 0;

/** « a reçu lundi à Abidjan le ministre X »: a place or a time comes before the object. */
const isPutOff = (phrase: Phrase): boolean =>
  phrase.definite || phrase.referents.some(({ node, as }) => node.type === 'person' && as === 'self');

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

/** The phrases after any of these prepositions, in their order. */
export function phrasesAfter(found: Arguments, words: Iterable<string>): Phrase[] {
  return [...words].flatMap((word) => found.after.get(word) ?? []);
}

/** « après la mort d'un homme [à X] »: whether a nameless phrase after one of `words` ends right before `start`. */
export const followsAtOnce = (found: Arguments, words: Iterable<string>, start: number): boolean =>
  phrasesAfter(found, words).some(
    ({ end, referents }) => referents.length === 0 && end < start && start - end <= longestJoint,
  );

/** Between such a phrase and what belongs to it stands a preposition alone, of this many characters with its spaces. */
const longestJoint = 6;

/**
 * Where a clause says that something is: the first place it names, and those joined to it by the same preposition;
 * consecutive countries count together (« en Belgique, aux Pays-Bas et en Espagne »). What comes after says where the
 * first one lies.
 */
export function placesAfter(found: Arguments, words: ReadonlySet<string>): Phrase[] {
  const all = [...words]
    .flatMap((word) => (found.after.get(word) ?? []).map((phrase) => ({ word, phrase })))
    .filter(({ phrase }) => phrase.referents.some(isGround))
    .sort((a, b) => a.phrase.start - b.phrase.start);
  const first = all[0];
  if (first === undefined) return [];
  const state = (phrase: Phrase): boolean => phrase.referents.every(({ node }) => node.type === 'country');
  // « dans le sud du pays, près de Gao »: the town says more exactly where.
  const wide = first.phrase.referents.every(
    ({ node, as }) => node.type === 'country' || as === 'ground' || isArea(node),
  );
  return all
    .filter(
      ({ word, phrase }) =>
        word === first.word ||
        (state(phrase) && state(first.phrase)) ||
        (wide && near.test(word) && !state(phrase)),
    )
    .map(({ phrase }) => phrase);
}

/** French prepositions (folded) for what is not far. */
const near = /^(?:pres_de|a_proximite_de|non_loin_de|aux_abords_de|au_large_de)$/u;

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
