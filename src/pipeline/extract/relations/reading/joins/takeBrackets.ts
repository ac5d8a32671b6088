import { isBodyType } from '../../../../../domain/basics/kinds.ts';
import type { Chunk, Phrase, Referent } from '../chunks.ts';

/**
 * « Kidal (nord-est) », « la DGSE (services extérieurs) »: the content of brackets describes the phrase before them.
 */
export function takeBrackets(chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at];
    if (chunk === undefined) continue;
    if (chunk.kind !== 'open') {
      if (chunk.kind !== 'close') out.push(chunk);
      continue;
    }
    let close = at + 1;
    while (close < chunks.length && close < at + 12 && chunks[close]?.kind !== 'close') close++;
    if (chunks[close]?.kind !== 'close') continue;
    const inside = chunks.slice(at + 1, close).filter((one) => one.kind === 'phrase');
    const before = out.at(-1);
    // « L'Agence de sécurité intérieure (ABW) polonaise »: the adjective belongs to the name before the brackets.
    const adjective = chunks[close + 1];
    const late = adjective?.kind === 'phrase' && isAdjective(adjective) ? adjective : null;
    if (late !== null) close++;
    const whole = before?.kind === 'phrase' && late === null ? withItsNoun(before, inside, adjective) : null;
    if (whole !== null) {
      out[out.length - 1] = whole;
      at = close + 1;
      continue;
    }
    const body = before?.kind === 'phrase' ? namedByInitials(out, before, inside) : null;
    const holder = before?.kind === 'phrase' ? heldBy(before, inside) : null;
    if (holder !== null) {
      out[out.length - 1] = { ...holder, end: chunks[close]?.end ?? holder.end };
      at = close;
      continue;
    }
    if (body !== null) out.splice(-3, 3, { ...body, end: chunks[close]?.end ?? body.end });
    else if (before?.kind === 'phrase' && inside.length > 0)
      out[out.length - 1] = {
        ...before,
        end: chunks[close]?.end ?? before.end,
        names: [...before.names, ...(late?.names ?? [])],
        appositions: [...before.appositions, ...inside],
        referents: before.referents.length > 0 ? before.referents : listedBy(before, inside),
      };
    at = close;
  }
  return out;
}

/** English: "African Union (AU) troops": the noun behind the brackets is what the name before them describes. */
function withItsNoun(before: Phrase, inside: readonly Phrase[], noun: Chunk | undefined): Phrase | null {
  const [short, ...more] = inside;
  const [one, ...others] = before.referents;
  if (noun?.kind !== 'phrase' || more.length > 0 || short?.head !== null || short.names.length !== 1)
    return null;
  if (before.head !== null || one === undefined || others.length > 0 || !isBodyType(one.node.type))
    return null;
  if (one.node !== short.names[0]?.node || noun.definite || noun.counts.length > 0 || noun.names.length > 0)
    return null;
  const as = noun.headClass;
  if (noun.head === null || (as !== 'forces' && as !== 'members')) return null;
  return { ...noun, start: before.start, names: before.names, referents: [{ node: one.node, as }] };
}

/**
 * « la mission de l'ONU au Mali (Minusma) »: a body's short name stands for the whole phrase, not for the place that
 * ends it; null where it does not.
 */
function namedByInitials(out: readonly Chunk[], place: Phrase, inside: readonly Phrase[]): Phrase | null {
  const [body, joint] = [out.at(-3), out.at(-2)];
  const [initials, ...more] = inside;
  const name = initials?.names[0];
  if (body?.kind !== 'phrase' || joint?.kind !== 'preposition' || name === undefined || more.length > 0)
    return null;
  if (initials?.head !== null || name.mention.how === 'demonym') return null;
  if (!isBodyType(name.node.type)) return null;
  if (!place.referents.every(({ node }) => node.type === 'country' || node.type === 'place')) return null;
  if (body.headClass !== 'kind' && body.headClass !== 'forces' && body.headClass !== 'members') return null;
  if (place.referents.length === 0 || body.members.length > 0) return null;
  return {
    ...body,
    names: [...body.names, name],
    complements: [...body.complements, place],
    appositions: [...body.appositions, ...inside],
    referents: [{ node: name.node, as: 'self' }],
  };
}

/** « le chef de l'État (X) »: the brackets name who holds the office; null where they do not. */
function heldBy(office: Phrase, inside: readonly Phrase[]): Phrase | null {
  const [person, ...more] = inside;
  const [one, ...others] = person?.referents ?? [];
  if (office.headClass !== 'role' || office.referents.length > 0 || office.members.length > 0) return null;
  if (person === undefined || more.length > 0 || others.length > 0 || person.head !== null) return null;
  if (one?.node.type !== 'person' || one.as !== 'self' || !office.definite) return null;
  return { ...office, names: [...office.names, ...person.names], referents: person.referents };
}

/** A word of origin alone, without a determiner. */
const isAdjective = ({ names, words, counts, complements, definite }: Phrase): boolean =>
  names.length === 1 &&
  names[0]?.mention.how === 'demonym' &&
  words.length === 0 &&
  counts.length === 0 &&
  complements.length === 0 &&
  !definite;

/**
 * « les trois pays (France, Italie, Grèce) »: the brackets name what the noun counts. « le commandement central
 * (Centcom) »: they give the short name of a body.
 */
function listedBy(phrase: Phrase, inside: readonly Phrase[]): readonly Referent[] {
  const named = inside.flatMap(({ referents }) => referents);
  const [short] = named;
  if (named.length === 1 && short !== undefined && isShortName(phrase, inside)) return named;
  return phrase.headClass === 'kind' && named.length > 1 && named.every(({ as }) => as === 'self')
    ? named
    : [];
}

/** Whether the brackets hold nothing but the name of a body that the words before them tell at length. */
function isShortName(phrase: Phrase, inside: readonly Phrase[]): boolean {
  const [initials, ...more] = inside;
  const [name, ...others] = initials?.names ?? [];
  return (
    more.length === 0 &&
    others.length === 0 &&
    name !== undefined &&
    initials?.head === null &&
    initials.words.length === 0 &&
    name.mention.how !== 'demonym' &&
    isBodyType(name.node.type) &&
    phrase.definite &&
    phrase.head !== null &&
    phrase.words.length > 1 &&
    phrase.members.length === 0 &&
    !/s$/u.test(phrase.head) &&
    (phrase.headClass === null || /^(?:kind|forces|authority)$/u.test(phrase.headClass)) &&
    (phrase.complements.length === 0 || phrase.headClass !== null)
  );
}
