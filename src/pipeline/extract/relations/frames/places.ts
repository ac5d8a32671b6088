import type { Span } from '../../../../domain/basics/span.ts';
import { isDistance } from '../../languages/distances.ts';
import type { NamedNode } from '../../types.ts';
import { type Finding, type ReadSentence, spanOver } from '../context.ts';
import { eachOf, type Phrase } from '../reading/chunks.ts';
import { isGround } from '../reading/nodeKinds.ts';
import { namesInFront, phrasesWithin } from './nouns.ts';

/** Where places lie: « Gao, dans le nord du Mali », « Kidal (nord-est) », « à Tamanrasset (sud de l'Algérie) ». */
export function placeFrames(read: ReadSentence): Finding[] {
  const { chunks } = read;
  return chunks.flatMap((chunk, at): Finding[] => {
    if (chunk.kind !== 'phrase') return [];
    const parts = phrasesWithin(chunk);
    const bracketed = parts.flatMap((phrase) => {
      const place = placeOf(phrase);
      if (place === null) return [];
      return phrase.appositions.flatMap((one) => {
        const name = phrase.names[0] ?? phrase;
        const towns = directions.test(place.label.fr) ? townsIn(place, name, one, at) : [];
        if (towns.length > 0) return towns;
        const larger = within(place, name, one, at, 0.88);
        return larger.length > 0
          ? larger
          : [...capitalOf(read, place, name, one, at), ...townOf(place, name, one, at)];
      });
    });
    return [
      ...bracketed,
      ...parts.flatMap((phrase) =>
        phrase.headClass === 'place' ? [...ofOrigin(phrase, at), ...ofOwner(read, phrase, at)] : [],
      ),
      ...chained(read, chunk, at),
      ...parts.flatMap((phrase) => {
        const place = phrase.head === null ? null : placeOf(phrase);
        return place === null || phrase.appositions.length > 0
          ? []
          : capitalOf(read, place, phrase.names.at(-1) ?? phrase, phrase, at);
      }),
      ...(read.grammar.headAt === 'last' ? [...ofBorder(parts, at), ...neighbouring(chunk, at)] : []),
      ...bordering(read, chunk, at),
      ...following(read, chunk, at),
      ...situated(read, chunk, at),
    ];
  });
}

/** "Niger's border with Mali": the two lie side by side. */
function ofBorder(parts: readonly Phrase[], at: number): Finding[] {
  return parts.flatMap((border) => {
    const [other, ...more] = border.complements;
    if (border.head === null || !borders.test(border.head) || other === undefined || more.length > 0)
      return [];
    const [one, ...owners] = border.names.filter(({ node }) => node.type === 'country');
    return one === undefined || owners.length > 0 || other.head !== null
      ? []
      : beside(one.node, one, other, at);
  });
}

/** "Niger and neighbouring Burkina Faso": the one named first is whose neighbours the others are. */
function neighbouring({ members: [first, ...others] }: Phrase, at: number): Finding[] {
  const [from, ...more] = first?.referents ?? [];
  if (first === undefined || from?.node.type !== 'country' || from.as !== 'self' || more.length > 0)
    return [];
  const start = others.findIndex(({ words }) => words.some((word) => /^neighbou?ring$/u.test(word)));
  return start < 0
    ? []
    : others
        .slice(start)
        .flatMap((one) =>
          one.head === null && one.referents[0]?.node.type === 'country'
            ? beside(one.referents[0].node, one, first, at)
            : [],
        );
}

/** The parts of a state that are called after a point of the compass. */
const directions = /^(?:extrême-)?(?:nord|sud|est|ouest|centre)(?:-(?:est|ouest))? d/iu;

/** « le nord du Mali (Kidal, Tessalit) »: the towns that the brackets list lie in the area. */
function townsIn(area: NamedNode, name: Span, one: Phrase, at: number): Finding[] {
  if (one.head !== null) return [];
  return eachOf(one).flatMap((town) =>
    town.referents
      .filter(({ node, as }) => node.type === 'place' && as === 'self' && node !== area)
      .filter(({ node }) => !directions.test(node.label.fr))
      .map(({ node }) => lying(node, area, name, town, at, 0.85)),
  );
}

/**
 * « le village roumain de Plauru », "the Romanian village of Plauru": a place, and the state that its noun is given.
 */
function ofOrigin(phrase: Phrase, at: number): Finding[] {
  if (phrase.headClass !== 'place' || phrase.complements.length > 1) return [];
  const [state, ...more] = phrase.names.filter(
    ({ node, mention }) => node.type === 'country' && mention.how === 'demonym',
  );
  const [place, ...others] = phrase.referents.filter(
    ({ node, as }) => node.type === 'place' && as === 'self',
  );
  if (state === undefined || place === undefined || more.length > 0 || others.length > 0) return [];
  return [lying(place.node, state.node, phrase, phrase, at, 0.88)];
}

/** "Morocco's northern Nador region": a place, and the state that owns its noun. */
function ofOwner({ grammar }: ReadSentence, phrase: Phrase, at: number): Finding[] {
  if (grammar.headAt !== 'last' || phrase.headClass !== 'place' || phrase.complements.length > 1) return [];
  if (!phrase.words.includes('s') || (phrase.head !== null && seats.test(phrase.head))) return [];
  const [state, ...more] = namesInFront(phrase).filter(({ node }) => node.type === 'country');
  const [place, ...others] = phrase.referents.filter(
    ({ node, as }) => node.type === 'place' && as === 'self',
  );
  if (state === undefined || place === undefined || more.length > 0 || others.length > 0) return [];
  return [lying(place.node, state.node, phrase, phrase, at, 0.88)];
}

/** What a state may have abroad. */
const seats = /^(?:base|bases|camp|embassy|consulate|port)$/u;

/** "in Nador in Morocco", « à Gao au Mali »: a town and, without a comma, the state around it. */
function chained({ chunks, grammar }: ReadSentence, phrase: Phrase, at: number): Finding[] {
  const [before, joint, larger] = [chunks[at - 1], chunks[at + 1], chunks[at + 2]];
  // "Gao in northern Mali fell"
  const opens = at === 0 && grammar.headAt === 'last';
  if (!opens && (before?.kind !== 'preposition' || !beforeTowns.test(before.word))) return [];
  if (
    grammar.headAt === 'last' &&
    joint?.kind === 'preposition' &&
    near.test(joint.word) &&
    larger?.kind === 'phrase' &&
    (larger.head === null || borders.test(larger.head))
  ) {
    const town = phrase.members.length > 0 ? null : placeOf(phrase);
    return town === null ? [] : beside(town, phrase.names.at(-1) ?? phrase, larger, at);
  }
  if (joint?.kind !== 'preposition' || !/^(?:au|aux|en|dans|in)$/u.test(joint.word)) return [];
  if (larger?.kind !== 'phrase' || larger.members.length > 0) return [];
  const wider = grammar.headAt === 'last' ? inWider(phrase, larger, at) : null;
  if (wider !== null) return [wider];
  const last = phrase.members.length > 0 ? null : lastPlace(phrase);
  // « à X dans la province de Y »
  if (joint.word === 'dans' || larger.head !== null)
    return joint.word === 'dans' && last !== null && phrase.head === null && isArea(larger)
      ? within(last.node, last.span, larger, at, 0.82)
      : [];
  const [state, ...more] = larger.referents;
  // "arrested in Spain in Catalonia": the state first, then the part of it.
  const [whole] = phrase.referents;
  if (
    whole?.node.type === 'country' &&
    whole.as === 'self' &&
    phrase.head === null &&
    phrase.members.length === 0 &&
    state?.as === 'self' &&
    more.length === 0 &&
    state.node.type === 'place' &&
    state.node.countries.includes(whole.node.id)
  )
    return [lying(state.node, whole.node, larger, phrase, at, 0.85)];
  if (last === null || state?.node.type !== 'country' || state.as !== 'self' || more.length > 0) return [];
  // A town that is known to lie elsewhere was left for the state.
  if (last.node.countries.length > 0 && !last.node.countries.includes(state.node.id)) return [];
  return [lying(last.node, state.node, last.span, larger, at, 0.85)];
}

/** « Goma, capitale provinciale du Nord-Kivu »: the area that a noun for a town is of. */
function townOf(place: NamedNode, name: Span, title: Phrase, at: number): Finding[] {
  const [area, ...more] = title.complements;
  if (title.headClass !== 'place' || area === undefined || more.length > 0) return [];
  if (area.referents.every(({ node }) => node.type !== 'place')) return [];
  return within(place, name, area, at, 0.85);
}

/** Prepositions (of either language) before a town that the next words place. */
const beforeTowns =
  /^(?:a|au|dans|vers|depuis|in|at|near|off|outside|around|off_the_coast_of|from|pres_de|au_large_de|autour_de|aux_abords_de)$/u;

/** A province, a district: where a town lies. */
const isArea = ({ headClass, referents }: Phrase): boolean =>
  referents.length === 1 &&
  (headClass === 'place' || headClass === null) &&
  referents.every((one) => one.node.type === 'place' && isGround(one));

/** "off Syracuse in Sicily", "in Bannu city in northwestern Pakistan": a town, and the region around it. */
function inWider(phrase: Phrase, larger: Phrase, at: number): Finding | null {
  const [town, region] = [placeOf(phrase), placeOf(larger)];
  if (town === null || region === null || town === region || phrase.members.length > 0) return null;
  if (
    town.countries.length > 0 &&
    region.countries.length > 0 &&
    !town.countries.some((state) => region.countries.includes(state))
  )
    return null;
  return lying(town, region, phrase.names.at(-1) ?? phrase, larger, at, 0.8);
}

/** Nouns (folded, of either language) for the first town of a state. */
const firstTowns = /^(?:capitales?|capital|city|ville)$/u;
const ofAll = /^(?:main|largest|biggest|second|commercial|economic|principale|economique|grande|deuxieme)$/u;

/**
 * « la capitale ghanéenne, Accra », "Ghana’s capital, Accra", "the main city, Abidjan": the state that the words give,
 * or else the only one in which that town is known to lie, where the article names it.
 */
function capitalOf(read: ReadSentence, place: NamedNode, name: Span, title: Phrase, at: number): Finding[] {
  if (title.head === null || title.headClass !== 'place') return [];
  const inside = [
    ...title.names.map(({ node }) => node),
    ...title.complements.flatMap(({ referents }) => referents.map(({ node }) => node)),
  ].filter(({ type }) => type === 'country');
  const [state, ...more] = new Set(inside);
  if (more.length > 0 || inside.includes(place)) return [];
  if (state !== undefined) {
    // "a French base in Gao", "the Russian port": only a town, and only the state's own.
    return firstTowns.test(title.head) ? [lying(place, state, name, title, at, 0.88)] : [];
  }
  const known = place.countries.length === 1 ? place.countries[0] : undefined;
  const first =
    /^capitale?$/u.test(title.head) ||
    (firstTowns.test(title.head) && title.definite && title.words.some((word) => ofAll.test(word)));
  const named = first ? read.article.nodes.find(({ id }) => id === known) : undefined;
  return named === undefined || !title.definite ? [] : [lying(place, named, name, title, at, 0.8)];
}

/**
 * « le Nord-Kivu, province congolaise frontalière du Rwanda »: the state whose adjective it has is the larger one, the
 * one that it borders lies beside it.
 */
function bordering(read: ReadSentence, phrase: Phrase, at: number): Finding[] {
  const last = lastPlace(phrase);
  const behind = read.chunks[at + 2];
  if (last === null || read.chunks[at + 1]?.kind !== 'comma' || behind?.kind !== 'phrase' || behind.definite)
    return [];
  if (behind.headClass !== 'place' || !behind.words.some((word) => borderland.test(word))) return [];
  const inside = behind.names.filter(
    ({ node, mention }) => node.type === 'country' && mention.how === 'demonym',
  );
  const [state, ...more] = inside;
  const [land] = behind.complements;
  return [
    ...(state === undefined || more.length > 0
      ? []
      : [lying(last.node, state.node, last.span, behind, at, 0.85)]),
    ...(land === undefined ? [] : beside(last.node, last.span, land, at)),
  ];
}

const borderland = /^(?:frontali(?:er|ere)|limitrophe|voisine?)$/u;

/** « à Kidal, dans le nord-est du Mali », « in Gao, northern Mali »: a place, a comma, and the larger place. */
function following(read: ReadSentence, phrase: Phrase, at: number): Finding[] {
  const last = lastPlace(phrase);
  const comma = read.chunks[at + 1];
  if (last === null || comma?.kind !== 'comma') return [];
  let next = at + 2;
  while (read.chunks[next]?.kind === 'adverb') next++;
  const state = read.grammar.headAt === 'last' ? statedAfter(read, at, last.node) : null;
  if (state !== null) return [lying(last.node, state.node, last.span, state.phrase, at, 0.84)];
  const far = atDistance(read, next);
  if (far !== null) return beside(last.node, last.span, far, at);
  const preposition = read.chunks[next];
  const larger = read.chunks[next + 1];
  if (preposition?.kind !== 'preposition' || larger?.kind !== 'phrase' || larger.members.length > 0)
    return [];
  if (near.test(preposition.word)) {
    // « X, situé dans le nord du Mali, près de Y »: X is near Y.
    const told = read.chunks[at - 2];
    return told?.kind === 'verb' && lies.has(told.lemma) ? [] : beside(last.node, last.span, larger, at);
  }
  // « Mweso, à cent kilomètres de Goma », « Medyka, à la frontière ukrainienne ».
  if (/^(?:a|au|aux|on)$/u.test(preposition.word) && larger.head !== null) {
    if (isDistance(larger.head) && larger.referents.length === 0) {
      // « à cent kilomètres au nord-ouest de Goma »
      const side = read.chunks[next + 2];
      const town = read.chunks[next + 3];
      const towards = side?.kind === 'preposition' && near.test(side.word) && town?.kind === 'phrase';
      return beside(last.node, last.span, towards ? town : innermost(larger), at);
    }
    if (borders.test(larger.head)) return beside(last.node, last.span, larger, at);
  }
  if (!/^(?:a|au|aux|en|dans|in)$/u.test(preposition.word)) return [];
  // « de l'Afrique, à l'Asie » says from where to where.
  const opening = read.chunks[at - 1];
  if (opening?.kind === 'preposition' && /^(?:de|du|des|d|from)$/u.test(opening.word)) return [];
  // « à Gao, au Mali et au Niger » begins a list of its own.
  if (read.chunks[next + 2]?.kind === 'conjunction') return [];
  return within(last.node, last.span, larger, at, 0.82);
}

/** English: "in Gao, Mali, on Sunday": the state that follows a town and a comma, and is no part of a list. */
function statedAfter(
  { chunks }: ReadSentence,
  at: number,
  place: NamedNode,
): { node: NamedNode; phrase: Phrase } | null {
  const [before, phrase, next] = [chunks[at - 1], chunks[at + 2], chunks[at + 3]];
  if (
    before?.kind !== 'preposition' ||
    phrase?.kind !== 'phrase' ||
    (phrase.head !== null && !isArea(phrase))
  )
    return null;
  const [state, ...more] = phrase.referents;
  if (state === undefined || state.as !== 'self' || more.length > 0) return null;
  if (state.node.type !== 'country' && !isArea(phrase)) return null;
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

/**
 * « X, situé à vingt kilomètres de Y », « X, ville du nord du Mali », « X se trouve dans le nord du Mali »: what a verb
 * or a noun of place says of the place before it.
 */
function situated(read: ReadSentence, phrase: Phrase, at: number): Finding[] {
  const described = phrase.appositions.at(-1);
  const joined =
    read.chunks[at + 1]?.kind === 'preposition' &&
    described?.headClass === 'place' &&
    described.end === phrase.end &&
    described.names.length === 0
      ? placeOf(phrase)
      : null;
  // "at X, a village 50 kilometres from Y"
  const far = joined === null ? null : atDistance(read, at + 1);
  if (joined !== null && far !== null) return beside(joined, phrase.names[0] ?? phrase, far, at);
  const last =
    lastPlace(phrase) ??
    (joined === null ? describedPlace(phrase) : null) ??
    (joined === null ? null : { node: joined, span: phrase.names[0] ?? phrase });
  if (last === null) return [];
  let next = at + 1;
  while (/^(?:comma|relative)$/u.test(read.chunks[next]?.kind ?? '')) next++;
  const verb = joined === null ? read.chunks[next] : described;
  if (joined !== null) next = at;
  const capital = read.chunks[next + 1];
  // "Goma is the capital of North Kivu"
  if (verb?.kind === 'verb' && verb.lemma === 'be' && !verb.negated && capital?.kind === 'phrase') {
    const [of] = capital.complements;
    const [joint, around] = [read.chunks[next + 2], read.chunks[next + 3]];
    // "Hangu is a district in Khyber Pakhtunkhwa"
    if (
      of === undefined &&
      capital.headClass === 'place' &&
      joint?.kind === 'preposition' &&
      /^(?:dans|en|au|in)$/u.test(joint.word) &&
      around?.kind === 'phrase' &&
      around.members.length === 0
    )
      return within(last.node, last.span, around, at, 0.85);
    return capital.headClass === 'place' && of !== undefined && capital.complements.length === 1
      ? within(last.node, last.span, of, at, 0.85)
      : [];
  }
  if (verb?.kind === 'verb') {
    if (
      !lies.has(verb.lemma) ||
      verb.negated ||
      !(verb.reflexive || verb.passive || verb.form === 'participle' || verb.lemma === 'lie')
    )
      return [];
  } else if (
    verb?.kind !== 'phrase' ||
    (next !== at + 2 && joined === null) ||
    verb.headClass !== 'place' ||
    (verb.definite && joined === null) ||
    verb.names.length > 0
  )
    return [];
  const preposition = read.chunks[next + 1];
  const larger = read.chunks[next + 2];
  if (preposition?.kind !== 'preposition' || larger?.kind !== 'phrase' || larger.members.length > 0)
    return [];
  if (near.test(preposition.word)) return beside(last.node, last.span, larger, at);
  if (larger.head !== null && isDistance(larger.head) && larger.referents.length === 0)
    return beside(last.node, last.span, innermost(larger), at);
  if (!/^(?:a|au|aux|en|dans|in)$/u.test(preposition.word)) return [];
  // « X, situé dans le nord du Mali, près de Y »
  const [comma, beside_, other] = read.chunks.slice(next + 3, next + 6);
  const close =
    comma?.kind === 'comma' &&
    beside_?.kind === 'preposition' &&
    near.test(beside_.word) &&
    other?.kind === 'phrase' &&
    other.members.length === 0
      ? beside(last.node, last.span, other, at)
      : [];
  return [...within(last.node, last.span, larger, at, 0.82), ...close];
}

/** « X, localité située dans … »: the place that a noun set off behind it describes. */
function describedPlace(phrase: Phrase): { node: NamedNode; span: Span } | null {
  const [name, title] = [phrase.names[0], phrase.appositions.at(-1)];
  return phrase.head === null &&
    name?.node.type === 'place' &&
    title?.headClass === 'place' &&
    title.end === phrase.end &&
    title.names.length === 0
    ? { node: name.node, span: name }
    : null;
}

/** English: "X, about 50 kilometres north of Y", "X, 10 miles from Y": what is so far away; null where nothing is. */
function atDistance({ chunks, grammar }: ReadSentence, from: number): Phrase | null {
  if (grammar.headAt !== 'last') return null;
  const about = chunks[from];
  const start = about?.kind === 'preposition' && about.word === 'about' ? from + 1 : from;
  const [miles, joint, other] = [chunks[start], chunks[start + 1], chunks[start + 2]];
  if (miles?.kind !== 'phrase' || miles.head === null || !isDistance(miles.head)) return null;
  if (joint?.kind !== 'preposition' || other?.kind !== 'phrase') return null;
  return joint.word === 'from' || near.test(joint.word) || joint.word.startsWith('off') ? other : null;
}

/** Verbs (of either language) that say where something lies. */
const lies = new Set(['situer', 'trouver', 'localiser', 'locate', 'situate', 'lie']);

const near =
  /^(?:pres_de|non_loin_de|au_nord_de|au_sud_de|au_nord_est_de|au_nord_ouest_de|au_sud_est_de|au_sud_ouest_de|a_l_est_de|a_l_ouest_de|near|close_to|north_of|south_of|east_of|west_of|north-?east_of|north-?west_of|south-?east_of|south-?west_of|just_outside|outside)$/u;
const borders = /^(?:frontieres?|borders?)$/u;

/** « une centaine de kilomètres de Goma »: the last complement. */
function innermost(phrase: Phrase): Phrase {
  const last = phrase.complements.at(-1);
  return last === undefined ? phrase : innermost(last);
}

/** « Villeurbanne, près de Lyon »: one place beside another. */
function beside(place: NamedNode, small: Span, other: Phrase, at: number): Finding[] {
  const named = [
    ...other.referents.filter(({ as }) => as === 'self').map(({ node }) => node),
    ...(other.head !== null && borders.test(other.head)
      ? [
          ...other.names.map(({ node }) => node),
          ...other.complements.flatMap(({ referents }) => referents.map(({ node }) => node)),
        ]
      : []),
  ].filter((node) => node !== place && (node.type === 'place' || node.type === 'country'));
  const [first, ...more] = new Set(named);
  if (first === undefined || more.length > 0) return [];
  return [
    {
      source: place,
      predicate: 'lies-near',
      target: first,
      at,
      span: spanOver(small, other),
      trigger: { start: other.start, end: other.end },
      certainty: 'stated',
      granted: true,
      score: 0.82,
      why: 'place-near',
    },
  ];
}

/** The place that ends a phrase: itself, the last of its complements, or the last name inside its own. */
function lastPlace(phrase: Phrase): { node: NamedNode; span: Span } | null {
  const last = phrase.members.at(-1) ?? phrase.complements.at(-1);
  if (last !== undefined) return lastPlace(last);
  const name = phrase.names.at(-1);
  if (name === undefined || name.end !== phrase.end) return null;
  if (name.node.type === 'place') return { node: name.node, span: name };
  const inner = name.inner.findLast(({ mention, node }) => mention.end === name.end && node.type === 'place');
  return inner === undefined ? null : { node: inner.node, span: inner.mention };
}

function within(place: NamedNode, small: Span, larger: Phrase, at: number, score: number): Finding[] {
  const found = larger.referents.filter((one) => one.node !== place && isGround(one));
  const [first] = found;
  if (first === undefined || found.length > 1) return [];
  return [lying(place, first.node, small, larger, at, score)];
}

const lying = (
  place: NamedNode,
  larger: NamedNode,
  small: Span,
  words: Span,
  at: number,
  score: number,
): Finding => ({
  source: place,
  predicate: 'lies-in',
  target: larger,
  at,
  span: spanOver(small, words),
  trigger: { start: words.start, end: words.end },
  certainty: 'stated',
  granted: true,
  score,
  why: 'place-within',
});

/** The one place that a phrase names as itself; a country is never located in another place here. */
function placeOf(phrase: Phrase): NamedNode | null {
  const [one, ...more] = phrase.referents;
  return one !== undefined && more.length === 0 && one.as === 'self' && one.node.type === 'place'
    ? one.node
    : null;
}
