import { isDistance } from '../../../languages/distances.ts';
import type { NamedNode } from '../../../types.ts';
import type { Finding, ReadSentence } from '../../context.ts';
import type { Phrase } from '../../reading/chunks.ts';
import { isThen } from '../../reading/isThen.ts';
import type { End } from '../matchEnd.ts';
import { atDistance, innermost } from './atDistance.ts';
import { beside, borders, lastPlace, lying, near, standsForArea, within } from './located.ts';
import { lies } from './situated.ts';

/** « à Kidal, dans le nord-est du Mali », « in Gao, northern Mali »: a place, a comma, and the larger place. */
export function following(read: ReadSentence, phrase: Phrase, at: number): Finding[] {
  const last = lastPlace(phrase);
  const comma = read.chunks[at + 1];
  if (last === null || comma?.kind !== 'comma') return [];
  let next = at + 2;
  while (read.chunks[next]?.kind === 'adverb') next++;
  // « à Gao, puis à Dakar » goes on to another place.
  const adverb = read.chunks[next - 1];
  if (adverb?.kind === 'adverb' && isThen(adverb.word)) return [];
  const state = read.grammar.headAt === 'last' ? statedAfter(read, at, last.node) : null;
  if (state !== null) return [lying(last, state.node, state.phrase, at, 0.84)];
  const far = atDistance(read, next);
  if (far !== null) return beside(last, far, at);
  const preposition = read.chunks[next];
  const larger = read.chunks[next + 1];
  if (preposition?.kind !== 'preposition' || larger?.kind !== 'phrase' || larger.members.length > 0)
    return [];
  if (near.test(preposition.word)) {
    // « X, situé dans le nord du Mali, près de Y »: X is near Y.
    const told = read.chunks[at - 2];
    return told?.kind === 'verb' && lies.has(told.lemma) ? [] : beside(last, larger, at);
  }
  // « Mweso, à cent kilomètres de Goma », « Medyka, à la frontière ukrainienne ».
  if (/^(?:a|au|aux|on)$/u.test(preposition.word) && larger.head !== null) {
    if (isDistance(larger.head) && larger.referents.length === 0) {
      // « à cent kilomètres au nord-ouest de Goma »
      const side = read.chunks[next + 2];
      const town = read.chunks[next + 3];
      const towards = side?.kind === 'preposition' && near.test(side.word) && town?.kind === 'phrase';
      return beside(last, towards ? town : innermost(larger), at);
    }
    if (borders.test(larger.head)) return beside(last, larger, at);
  }
  if (!/^(?:a|au|aux|en|dans|in)$/u.test(preposition.word)) return [];
  // « de l'Afrique, à l'Asie » says from where to where.
  const opening = read.chunks[at - 1];
  if (opening?.kind === 'preposition' && /^(?:de|du|des|d|from)$/u.test(opening.word)) return [];
  // « à Gao, au Mali et au Niger » begins a list of its own.
  if (read.chunks[next + 2]?.kind === 'conjunction') return [];
  return within(last, larger, at, 0.82);
}

/** English: "in Gao, Mali, on Sunday": the state that follows a town and a comma, and is no part of a list. */
function statedAfter({ chunks }: ReadSentence, at: number, place: NamedNode): End | null {
  const [before, phrase, next] = [chunks[at - 1], chunks[at + 2], chunks[at + 3]];
  if (
    before?.kind !== 'preposition' ||
    phrase?.kind !== 'phrase' ||
    (phrase.head !== null && !standsForArea(phrase))
  )
    return null;
  const [state, ...more] = phrase.referents;
  if (state === undefined || state.as !== 'self' || more.length > 0) return null;
  if (state.node.type !== 'country' && !standsForArea(phrase)) return null;
  if (phrase.members.length > 0 || phrase.names.some(({ mention }) => mention.how === 'demonym')) return null;
  // "After the attack in Gao, Mali has …"
  if (next?.kind === 'verb') return null;
  if (next?.kind === 'conjunction' || (next?.kind === 'comma' && chunks[at + 4]?.kind === 'conjunction'))
    return null;
  return place.countries.length === 0 ||
    place.countries.includes(state.node.id) ||
    place.countries.some((country) => state.node.countries.includes(country))
    ? { node: state.node, phrase }
    : null;
}
