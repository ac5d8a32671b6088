import { isDistance } from '../../../languages/distances.ts';
import type { NamedNode } from '../../../types.ts';
import type { Finding, ReadSentence } from '../../context.ts';
import type { Chunk, Phrase, VerbGroup } from '../../reading/chunks.ts';
import { atDistance, innermost } from './atDistance.ts';
import { beside, type Located, lastPlace, near, placeOf, within } from './located.ts';

/**
 * « X, situé à vingt kilomètres de Y », « X, ville du nord du Mali », « X se trouve dans le nord du Mali »: what a verb
 * or a noun of place says of the place before it.
 */
export function situated(read: ReadSentence, phrase: Phrase, at: number): Finding[] {
  const { chunks } = read;
  const node = nodeSetOff(phrase, chunks[at + 1]);
  if (node !== null) {
    const place = { node, span: phrase.names[0] ?? phrase };
    // "at X, a village 50 kilometres from Y"
    const far = atDistance(read, at + 1);
    return far === null ? placedBy(chunks, lastPlace(phrase) ?? place, at + 1, at) : beside(place, far, at);
  }
  const place = lastPlace(phrase) ?? describedPlace(phrase);
  if (place === null) return [];
  let next = at + 1;
  while (/^(?:comma|relative)$/u.test(chunks[next]?.kind ?? '')) next++;
  const told = chunks[next];
  const noun = chunks[next + 1];
  if (told?.kind === 'verb' && told.lemma === 'be' && !told.negated && noun?.kind === 'phrase')
    return calledPlace(chunks, place, next + 1, at);
  const says =
    told?.kind === 'verb'
      ? isPlacing(told)
      : told?.kind === 'phrase' &&
        next === at + 2 &&
        told.headClass === 'place' &&
        !told.definite &&
        told.names.length === 0;
  return says ? placedBy(chunks, place, next + 1, at) : [];
}

/** "X, a village in Y", where the noun is a part of the phrase already: the place that it describes. */
function nodeSetOff(phrase: Phrase, next: Chunk | undefined): NamedNode | null {
  const noun = phrase.appositions.at(-1);
  return next?.kind === 'preposition' &&
    noun?.headClass === 'place' &&
    noun.end === phrase.end &&
    noun.names.length === 0
    ? placeOf(phrase)
    : null;
}

/** « situé », « se trouve », "lies": whether a verb says where its subject lies. */
const isPlacing = ({ lemma, form, negated, passive, reflexive }: VerbGroup): boolean =>
  lies.has(lemma) && !negated && (reflexive || passive || form === 'participle' || lemma === 'lie');

/** "Goma is the capital of North Kivu", "Hangu is a district in Khyber Pakhtunkhwa": what the noun at `on` says. */
function calledPlace(chunks: readonly Chunk[], place: Located, on: number, at: number): Finding[] {
  const [noun, joint, around] = chunks.slice(on, on + 3);
  if (noun?.kind !== 'phrase' || noun.headClass !== 'place') return [];
  const [of, ...more] = noun.complements;
  if (of !== undefined) return more.length === 0 ? within(place, of, at, 0.85) : [];
  return joint?.kind === 'preposition' &&
    /^(?:dans|en|au|in)$/u.test(joint.word) &&
    around?.kind === 'phrase' &&
    around.members.length === 0
    ? within(place, around, at, 0.85)
    : [];
}

/** « dans le nord du Mali, près de Y », "20 kilometres from Y": where the words from a preposition on put a place. */
function placedBy(chunks: readonly Chunk[], place: Located, from: number, at: number): Finding[] {
  const [preposition, larger, comma, close, other] = chunks.slice(from, from + 5);
  if (preposition?.kind !== 'preposition' || larger?.kind !== 'phrase' || larger.members.length > 0)
    return [];
  if (near.test(preposition.word)) return beside(place, larger, at);
  if (larger.head !== null && isDistance(larger.head) && larger.referents.length === 0)
    return beside(place, innermost(larger), at);
  if (!/^(?:a|au|aux|en|dans|in)$/u.test(preposition.word)) return [];
  const isNear =
    comma?.kind === 'comma' &&
    close?.kind === 'preposition' &&
    near.test(close.word) &&
    other?.kind === 'phrase' &&
    other.members.length === 0;
  return [...within(place, larger, at, 0.82), ...(isNear ? beside(place, other, at) : [])];
}

/** « X, localité située dans … »: the place that a noun set off behind it describes. */
function describedPlace(phrase: Phrase): Located | null {
  const [name, title] = [phrase.names[0], phrase.appositions.at(-1)];
  return phrase.head === null &&
    name?.node.type === 'place' &&
    title?.headClass === 'place' &&
    title.end === phrase.end &&
    title.names.length === 0
    ? { node: name.node, span: name }
    : null;
}

/** Verbs (of either language) that say where something lies. */
export const lies = new Set(['situer', 'trouver', 'localiser', 'locate', 'situate', 'lie']);
