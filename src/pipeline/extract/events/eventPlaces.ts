import type { Span } from '../../../domain/basics/span.ts';
import { lengths } from '../languages/distances.ts';
import type { EventNoun } from '../languages/eventNouns.ts';
import type { Grammar } from '../languages/grammar.ts';
import { sites } from '../languages/sites.ts';
import { wordSet } from '../languages/words.ts';
import {
  type Arguments,
  followsAtOnce,
  phrasesAfter,
  placesAfter,
} from '../relations/clauses/argumentsOf.ts';
import type { Chunk, Phrase, Referent } from '../relations/reading/chunks.ts';
import { isGround } from '../relations/reading/nodeKinds.ts';
import { afterwards } from './sequence.ts';

/** A place that the words give for an event, and where they name it. */
export interface Placed extends Referent {
  readonly span: Span;
}

/** « l'ambassadeur de X à Y », « Z, consul de X, en poste à Y »: the place is where the envoy serves. */
export const isEnvoy = ({ head, appositions }: Phrase): boolean =>
  envoys.has(head ?? '') || appositions.some((one) => envoys.has(one.head ?? ''));

const envoys = wordSet('ambassadeur ambassadrice consul attache representant ambassador envoy');

/** What a phrase stands for, each with the phrase's span. */
export const withSpan = ({ referents, start, end }: Phrase): Placed[] =>
  referents.map((referent) => ({ ...referent, span: { start, end } }));

/** The places after a verb or a noun, by these prepositions. */
export function placesBehind(found: Arguments, words: ReadonlySet<string>): Placed[] {
  const named = placesAfter(found, words)
    // « à cent kilomètres de Goma » gives the distance from Goma, not the place.
    .filter(({ head }) => head === null || !lengths.test(head))
    .flatMap(withSpan)
    .filter(isGround);
  return named.length > 0 ? named : placesAround(found, words);
}

/** « dans un appartement de Molenbeek », « dans un conteneur du port du Havre »: where that in which something is stands. */
const placesAround = (found: Arguments, words: ReadonlySet<string>): Placed[] =>
  phrasesAfter(found, words)
    .filter(({ referents, head }) => referents.length === 0 && head !== null && sites.has(head))
    .flatMap(({ complements }) => [
      ...complements,
      ...complements
        .filter(({ head }) => head !== null && (sites.has(head) || inmates.test(head)))
        .flatMap((one) => one.complements),
    ])
    .flatMap(withSpan)
    .filter((referent) => isGround(referent) && referent.node.type === 'place');

/** French nouns (folded) for those for whom a camp or a centre is: « le camp de réfugiés de Dadaab ». */
const inmates = /^(?:refugies|deplaces|migrants|detention|retention|accueil|transit)$/u;

/** « contre une église de Mulhouse »: an attack on what is in a town is in the town. */
export const targetsIn = (found: Arguments, { place }: Grammar): Placed[] =>
  phrasesAfter(found, place.against)
    .filter(({ referents, head }) => referents.length === 0 && head !== null)
    .flatMap(({ complements }) =>
      [...complements, ...complements.flatMap((one) => one.complements)].flatMap(withSpan),
    )
    .filter((referent) => isGround(referent) && referent.node.type === 'place');

/** The places of an event: « une enquête après la mort d'un homme à X » says where he died. */
export const placesOf = (
  { kind }: EventNoun,
  found: Arguments,
  words: ReadonlySet<string>,
): readonly Placed[] =>
  placesBehind(found, words).filter(
    ({ span }) => kind !== 'investigation' || !followsAtOnce(found, matters, span.start),
  );

/** Prepositions before what an inquiry is about, or comes after. */
const matters = ['apres', 'sur', 'contre', 'pour'];

/** Families of what is about a place after « sur » or "on", rather than there: « un sommet sur l'Ukraine ». */
const talks = new Set<string>(['meeting', 'agreement']);

/** The prepositions that say where such an event takes place. */
export function placing({ place }: Grammar, { family, kind }: EventNoun): ReadonlySet<string> {
  // « a rappelé son ambassadeur à Rome »: where the ambassador is; "sanctions on Iran": whom they hit.
  if (/^(?:recall|sanctions|embargo|arrest-warrant|arms-sale)$/u.test(kind)) return nowhere;
  if (talks.has(family) || kind === 'adoption')
    return new Set([...place.at].filter((word) => !about.test(word)));
  return kind === 'firing' ? new Set([...place.at, 'vers', 'en_direction_de']) : place.at;
}

const nowhere: ReadonlySet<string> = new Set();

const about = /^(?:sur|on|over|autour_de|around)$/u;

/** « À Munich, la police a … », « Le 13 mars, à San Diego, les trois … »: places before the subject of the clause. */
export function placesInFront(chunks: readonly Chunk[], at: number, words: ReadonlySet<string>): Placed[] {
  let from = at;
  while (from > 0 && !opensClause(chunks[from - 1])) from--;
  const described = placeDescribed(chunks, from, at, words);
  if (described.length > 0) return described;
  // « À Pristina, les drapeaux sont en berne, en hommage au policier tué »: what the clause itself says is there.
  if (chunks.slice(from, at).some((chunk) => chunk.kind === 'verb' && chunk.form === 'finite')) return [];
  const stressed = placeOfCleft(chunks, from - 1, words);
  if (stressed.length > 0) return stressed;
  for (let next = from; next < at; next++) {
    const chunk = chunks[next];
    if (chunk?.kind === 'date' || chunk?.kind === 'comma' || chunk?.kind === 'adverb') continue;
    const phrase = chunks[next + 1];
    if (chunk?.kind !== 'preposition' || phrase?.kind !== 'phrase') return [];
    // "Following the attack in Gao, …": where something else happened.
    const before = chunks[next - 1];
    if (before?.kind === 'phrase' && afterwards.has(wordBefore(chunks, next - 1))) return [];
    // Without a comma after it, it may belong to the subject.
    const closed = chunks[next + 2]?.kind === 'comma' || chunks[next + 2]?.kind === 'date';
    const places = withSpan(phrase).filter(isGround);
    if (words.has(chunk.word) && closed && places.length > 0) return places;
    next++;
  }
  return [];
}

/** « À Gao, qui se trouve au nord, un poste a été attaqué »: the place, where a relative clause says more of it. */
function placeDescribed(
  chunks: readonly Chunk[],
  from: number,
  at: number,
  words: ReadonlySet<string>,
): Placed[] {
  const [joint, place, comma, relative] = chunks.slice(from, from + 4);
  if (joint?.kind !== 'preposition' || !words.has(joint.word) || place?.kind !== 'phrase') return [];
  if (comma?.kind !== 'comma' || relative?.kind !== 'relative') return [];
  const closed = chunks.findLastIndex((chunk, on) => on > from + 3 && on < at && chunk.kind === 'comma');
  if (closed < 0) return [];
  const own = chunks.slice(closed, at);
  return own.some((chunk) => chunk.kind === 'verb' && chunk.form === 'finite')
    ? []
    : withSpan(place).filter(isGround);
}

/** « C'est à Gao que dix soldats ont été tués »: the place before the « que » at `at`. */
function placeOfCleft(chunks: readonly Chunk[], at: number, words: ReadonlySet<string>): Placed[] {
  const [it, verb, joint, place, that] = chunks.slice(Math.max(0, at - 4), at + 1);
  return it?.kind === 'pronoun' &&
    /^(?:ce|c)$/u.test(it.word) &&
    verb?.kind === 'verb' &&
    verb.lemma === 'être' &&
    joint?.kind === 'preposition' &&
    words.has(joint.word) &&
    place?.kind === 'phrase' &&
    that?.kind === 'subordinator' &&
    /^que?$/u.test(that.word)
    ? withSpan(place).filter(isGround)
    : [];
}

const wordBefore = (chunks: readonly Chunk[], at: number): string => {
  const joint = chunks[at - 1];
  return joint?.kind === 'preposition' ? joint.word : '';
};

const opensClause = (chunk: Chunk | undefined): boolean =>
  chunk === undefined ||
  chunk.kind === 'break' ||
  chunk.kind === 'colon' ||
  chunk.kind === 'quote' ||
  chunk.kind === 'subordinator';

/** « une visite à Niamey, où il a rencontré X »: the place before the « où » of a verb's clause. */
export function placeOfWhere(chunks: readonly Chunk[], at: number): Placed[] {
  for (let back = at - 1; back >= 0 && back >= at - 6; back--) {
    const chunk = chunks[back];
    if (chunk?.kind === 'subordinator' && chunk.word === 'ou') {
      const place = chunks[back - 1]?.kind === 'comma' ? chunks[back - 2] : chunks[back - 1];
      return place?.kind === 'phrase' ? withSpan(place).filter(isGround) : [];
    }
    if (
      chunk?.kind !== 'phrase' &&
      chunk?.kind !== 'pronoun' &&
      chunk?.kind !== 'adverb' &&
      chunk?.kind !== 'date'
    )
      return [];
  }
  return [];
}
