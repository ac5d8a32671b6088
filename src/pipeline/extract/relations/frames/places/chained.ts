import type { Finding, ReadSentence } from '../../context.ts';
import type { Phrase } from '../../reading/chunks.ts';
import {
  beside,
  borders,
  type Located,
  lastPlace,
  lying,
  near,
  placeNamed,
  placeOf,
  standsForArea,
  within,
} from './located.ts';

/** "in Nador in Morocco", « à Gao au Mali »: a town and, without a comma, the area or state around it. */
export function chained({ chunks, grammar }: ReadSentence, phrase: Phrase, at: number): Finding[] {
  const [before, joint, larger] = [chunks[at - 1], chunks[at + 1], chunks[at + 2]];
  // "Gao in northern Mali fell"
  const opens = at === 0 && grammar.headAt === 'last';
  if (!opens && (before?.kind !== 'preposition' || !beforeTowns.test(before.word))) return [];
  if (joint?.kind !== 'preposition' || larger?.kind !== 'phrase') return [];
  if (grammar.headAt === 'last' && near.test(joint.word)) return nearby(phrase, larger, at);
  if (!/^(?:au|aux|en|dans|in)$/u.test(joint.word) || larger.members.length > 0) return [];
  const wider = grammar.headAt === 'last' ? inWider(phrase, larger, at) : [];
  if (wider.length > 0) return wider;
  if (joint.word === 'dans') return inArea(phrase, larger, at);
  const part = partOfState(phrase, larger, at);
  return part.length > 0 ? part : inState(phrase, larger, at);
}

/** Prepositions (of either language) before a town that the next words place. */
const beforeTowns =
  /^(?:a|au|dans|vers|depuis|in|at|near|off|outside|around|off_the_coast_of|from|pres_de|au_large_de|autour_de|aux_abords_de)$/u;

/** English: "in Gao near the border with Niger" */
function nearby(phrase: Phrase, other: Phrase, at: number): Finding[] {
  if (other.head !== null && !borders.test(other.head)) return [];
  const town = phrase.members.length > 0 ? null : placeNamed(phrase);
  return town === null ? [] : beside(town, other, at);
}

/** English: "off Syracuse in Sicily", "in Bannu city in northwestern Pakistan": a town, and the region around it. */
function inWider(phrase: Phrase, larger: Phrase, at: number): Finding[] {
  const [town, region] = [placeNamed(phrase), placeOf(larger)];
  if (town === null || region === null || town.node === region || phrase.members.length > 0) return [];
  const [one, other] = [town.node.countries, region.countries];
  if (one.length > 0 && other.length > 0 && !one.some((state) => other.includes(state))) return [];
  return [lying(town, region, larger, at, 0.8)];
}

/** « à X dans la province de Y » */
function inArea(phrase: Phrase, larger: Phrase, at: number): Finding[] {
  const last = townAt(phrase);
  return last !== null && phrase.head === null && standsForArea(larger) ? within(last, larger, at, 0.82) : [];
}

/** "arrested in Spain in Catalonia": the state first, then the part of it. */
function partOfState(phrase: Phrase, larger: Phrase, at: number): Finding[] {
  const [whole] = phrase.referents;
  const [part, ...more] = larger.referents;
  return larger.head === null &&
    phrase.head === null &&
    phrase.members.length === 0 &&
    whole?.node.type === 'country' &&
    whole.as === 'self' &&
    part?.node.type === 'place' &&
    part.as === 'self' &&
    more.length === 0 &&
    part.node.countries.includes(whole.node.id)
    ? [lying({ node: part.node, span: larger }, whole.node, phrase, at, 0.85)]
    : [];
}

/** « à Gao au Mali » */
function inState(phrase: Phrase, larger: Phrase, at: number): Finding[] {
  const last = townAt(phrase);
  const [state, ...more] = larger.referents;
  if (last === null || larger.head !== null || state?.node.type !== 'country') return [];
  if (state.as !== 'self' || more.length > 0) return [];
  // A town that is known to lie elsewhere was left for the state.
  const { countries } = last.node;
  return countries.length === 0 || countries.includes(state.node.id)
    ? [lying(last, state.node, larger, at, 0.85)]
    : [];
}

const townAt = (phrase: Phrase): Located | null => (phrase.members.length > 0 ? null : lastPlace(phrase));
