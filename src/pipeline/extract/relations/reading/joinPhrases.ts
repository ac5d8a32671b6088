import { isBodyType } from '../../../../domain/basics/kinds.ts';
import type { Grammar } from '../../languages/grammar.ts';
import { wordSet } from '../../languages/words.ts';
import type { Chunk, Phrase, Referent } from './chunks.ts';
import { joinComplements } from './joinComplements.ts';
import { joinExamples } from './joinExamples.ts';
import { joinHolders } from './joinHolders.ts';
import { joinPosted } from './joinPosted.ts';
import { joinSelfNamed } from './joinSelfNamed.ts';
import { isPluralTitle, shareTitle } from './shareTitle.ts';

/** The most members of a list: a longer one is a table or a roll of names. */
const longestList = 12;

/** Joins phrases that belong together across commas and brackets: descriptions to their names, then lists. */
export function joinPhrases(grammar: Grammar, chunks: readonly Chunk[]): Chunk[] {
  return joinLists(
    grammar,
    joinAppositions(
      grammar,
      joinExamples(
        joinPosted(
          grammar,
          joinHolders(grammar, joinComplements(takeBrackets(joinSelfNamed(grammar, chunks)))),
        ),
      ),
    ),
  );
}

/**
 * « Kidal (nord-est) », « la DGSE (services extérieurs) »: the content of brackets describes the phrase before them.
 */
function takeBrackets(chunks: readonly Chunk[]): Chunk[] {
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

/** « Jean Dupont, patron de la DGSE, … » and « le patron de la DGSE, Jean Dupont, … » are one phrase each. */
function joinAppositions(grammar: Grammar, chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at];
    if (chunk === undefined) continue;
    const before = out.at(-2);
    const comma = out.at(-1);
    const named = chunk.kind === 'phrase' && comma?.kind === 'phrase' ? titleNamed(comma, chunk) : null;
    if (named !== null) {
      out[out.length - 1] = named;
      continue;
    }
    // « le président élu X »
    const inOffice =
      chunk.kind === 'phrase' &&
      before?.kind === 'phrase' &&
      comma?.kind === 'verb' &&
      comma.form === 'participle' &&
      ofOffice.test(comma.lemma)
        ? titleNamed(before, chunk)
        : null;
    if (inOffice !== null) {
      out.splice(-2, 2, inOffice);
      continue;
    }
    if (
      chunk.kind === 'phrase' &&
      comma?.kind === 'comma' &&
      before?.kind === 'phrase' &&
      !(isTitled(before) && opensName(chunks, at))
    ) {
      const joined = appositionOf(grammar, before, chunk);
      const governed = out.at(-3)?.kind === 'preposition';
      // « D'après le parquet de X, le clan importait … »: after an opening the verb needs a subject of its own.
      const next = chunks[at + 1];
      const first = !out.some((one) => one.kind === 'verb' && one.form === 'finite');
      const acts = governed && first && next?.kind === 'verb' && next.form === 'finite';
      // "… in northern Mali, the government said": whoever says what precedes describes nothing in it.
      const says =
        grammar.headAt === 'last' &&
        !first &&
        next?.kind === 'verb' &&
        next.form === 'finite' &&
        grammar.cues.saying.has(next.lemma);
      if (joined !== null && !acts && !says && !(governed && joined.names.length === 0)) {
        const more = furtherDescriptions(chunks, at);
        out.splice(-2, 2, withDescriptions(joined, more));
        at += 2 * more.length;
        // The comma that closes it means nothing more.
        if (chunks[at + 1]?.kind === 'comma' && chunks[at + 2]?.kind !== 'phrase') at++;
        continue;
      }
    }
    out.push(chunk);
  }
  return out;
}

/** French verbs whose participle between a title and a name says how the office was come by or lost. */
const ofOffice =
  /^(?:élire|réélire|déchoir|renverser|destituer|désigner|proclamer|autoproclamer|reconnaître)$/u;

/** « son homologue malien le général X »: the person that a title without a name is given to at once, with no comma. */
function titleNamed(title: Phrase, person: Phrase): Phrase | null {
  const [one, ...more] = person.referents;
  // « l'émissaire de l'ONU X » may be one name or two.
  const opens =
    title.headClass === 'role' &&
    title.definite &&
    title.members.length === 0 &&
    (title.complements.length === 0 || person.head !== null);
  if (!opens || title.names.some(({ node }) => node.type === 'person')) return null;
  if (one?.node.type !== 'person' || one.as !== 'self' || more.length > 0) return null;
  return { ...person, start: title.start, appositions: [...person.appositions, title] };
}

/** Whether a person's name has a title with it already: « le général X », « X, chef de Y ». */
const isTitled = ({ headClass, referents, appositions }: Phrase): boolean =>
  referents[0]?.node.type === 'person' &&
  (headClass === 'role' || appositions.some((one) => one.headClass === 'role'));

/** « le président X, le Premier ministre, Y »: a title set off before another name is that one's. */
function opensName(chunks: readonly Chunk[], at: number): boolean {
  const [title, comma, name] = [chunks[at], chunks[at + 1], chunks[at + 2]];
  return (
    title?.kind === 'phrase' &&
    title.headClass === 'role' &&
    title.definite &&
    title.names.every(({ node }) => node.type !== 'person') &&
    comma?.kind === 'comma' &&
    name?.kind === 'phrase' &&
    name.head === null &&
    name.referents[0]?.node.type === 'person'
  );
}

/** « X, frère de Y et chef de Z, … »: further descriptions without a determiner, joined by « et ». */
function furtherDescriptions(chunks: readonly Chunk[], at: number): Phrase[] {
  const found: Phrase[] = [];
  for (let next = at; ; next += 2) {
    const and = chunks[next + 1];
    const phrase = chunks[next + 2];
    if (and?.kind !== 'conjunction' || phrase?.kind !== 'phrase') return found;
    if (
      phrase.headClass !== 'role' ||
      phrase.definite ||
      phrase.names.some(({ node }) => node.type === 'person')
    )
      return found;
    found.push(phrase);
  }
}

const withDescriptions = (phrase: Phrase, more: readonly Phrase[]): Phrase =>
  more.length === 0
    ? phrase
    : {
        ...phrase,
        end: Math.max(phrase.end, more.at(-1)?.end ?? 0),
        appositions: [...phrase.appositions, ...more],
      };

function appositionOf(grammar: Grammar, first: Phrase, second: Phrase): Phrase | null {
  // « les ministres de la Défense, X et Y »: the title of both.
  if (isPluralTitle(grammar, first) && first.referents.length === 0) return null;
  const named = first.referents[0];
  const several = second.counts.some((word) => /^(?:two|three|four|both|several)$/u.test(word));
  if (
    named?.as === 'self' &&
    first.members.length === 0 &&
    !(several && named.node.type === 'place') &&
    describes(second, named.node.type === 'person')
  )
    return { ...first, end: second.end, appositions: [...first.appositions, second] };
  const name = second.referents[0];
  // « le ministre de la Défense, X »: two designations of one person.
  if (named !== undefined && named.node === name?.node && first.members.length === 0)
    return {
      ...second,
      start: Math.min(first.start, second.start),
      end: Math.max(first.end, second.end),
      appositions: [...second.appositions, first],
    };
  // « le président de la transition, le capitaine X »: two titles of one person.
  if (
    first.headClass === 'role' &&
    (grammar.headAt === 'first'
      ? first.definite
      : first.definite || first.words.includes('s') || first.counts.every((word) => /^an?$/u.test(word))) &&
    first.referents.length === 0 &&
    second.headClass === 'role' &&
    ranks.test(second.head ?? '') &&
    name?.node.type === 'person' &&
    name.as === 'self' &&
    second.complements.length === 0
  )
    return { ...second, start: first.start, appositions: [...second.appositions, first] };
  // « le frère de l'ancien président, X, … »: X is the president, and the brother has no name.
  const described = first.complements.at(-1);
  if (
    first.referents.length === 0 &&
    second.head === null &&
    (described?.headClass === 'role' || (described?.headClass === 'place' && name?.node.type === 'place')) &&
    described.referents.length === 0
  )
    return {
      ...first,
      end: second.end,
      complements: [
        ...first.complements.slice(0, -1),
        { ...second, start: described.start, appositions: [...second.appositions, described] },
      ],
    };
  if (
    first.referents.length === 0 &&
    second.head === null &&
    name?.as === 'self' &&
    describes(first, name.node.type === 'person')
  )
    return { ...second, start: first.start, appositions: [...second.appositions, first] };
  // « l'arrestation de X, chef d'Aqmi, … »: what is set off describes the name that ends the phrase.
  const inner = first.complements.at(-1);
  const told = inner?.referents[0];
  if (
    first.referents.length === 0 &&
    inner !== undefined &&
    inner.head === null &&
    inner.end === first.end &&
    inner.members.length === 0 &&
    told?.as === 'self' &&
    describes(second, told.node.type === 'person') &&
    second.referents.every(({ node }) => node.type !== 'person')
  )
    return {
      ...first,
      end: second.end,
      complements: [
        ...first.complements.slice(0, -1),
        { ...inner, end: second.end, appositions: [...inner.appositions, second] },
      ],
    };
  // « un membre d'Aqmi, X »: the description says of which body.
  if (
    first.headClass === 'members' &&
    (single.has(first.head ?? '') || grammar.roles.has(first.head ?? '')) &&
    first.members.length === 0 &&
    second.head === null &&
    name?.node.type === 'person' &&
    name.as === 'self'
  )
    return { ...second, start: first.start, appositions: [...second.appositions, first] };
  if (
    grammar.headAt === 'last' &&
    first.head !== null &&
    first.referents.length === 0 &&
    (second.head === null || /^(?:mr|mrs|ms|dr|gen|col|lt|capt)$/u.test(second.head)) &&
    first.headClass === 'role' &&
    name?.node.type === 'person'
  )
    return { ...second, start: first.start, appositions: [...second.appositions, first] };
  return null;
}

/** Ranks (folded) that stand before a name beside another office. */
const ranks =
  /^(?:general|colonel|capitaine|commandant|lieutenant|lieutenant-colonel|amiral|marechal|cheikh|docteur|professeur|maitre)$/u;

/** One of many (folded, of either language): what a single person is. */
const single = wordSet('membre combattant milicien militant element cadre member fighter militant rebel');

/** Whether a phrase describes the name beside it rather than naming something else. */
function describes(phrase: Phrase, person: boolean): boolean {
  // « Jan Van Dijk, un Néerlandais de 41 ans ».
  if (
    person &&
    !phrase.definite &&
    phrase.referents.length > 0 &&
    phrase.referents.every(({ as }) => as === 'nationals')
  )
    return true;
  if (
    phrase.head === null ||
    phrase.referents.some(({ as, node }) => as === 'self' && node.type !== 'place' && node.type !== 'event')
  ) {
    return person && phrase.headClass === 'role' && phrase.names.every(({ node }) => node.type !== 'person');
  }
  if (person) return phrase.headClass === 'role';
  return (
    phrase.headClass === 'kind' ||
    phrase.headClass === 'members' ||
    phrase.headClass === 'place' ||
    phrase.headClass === 'authority'
  );
}

/** « la France, l'Espagne et la Belgique » becomes one phrase that stands for all three. */
function joinLists(grammar: Grammar, chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = [];
  for (let at = 0; at < chunks.length; ) {
    const end = listEnd(chunks, at);
    const phrases = chunks.slice(at, end).filter((chunk) => chunk.kind === 'phrase');
    const first = phrases[0];
    const last = phrases.at(-1);
    if (
      first !== undefined &&
      last !== undefined &&
      phrases.length === 2 &&
      qualifies(grammar, first, last)
    ) {
      out.push({
        ...last,
        start: first.start,
        definite: first.definite,
        counts: first.counts,
        words: [...first.words, ...last.words],
      });
      at = end;
    } else if (first !== undefined && last !== undefined && phrases.length > 1) {
      const members = shareBody(grammar, shareTitle(grammar, phrases));
      out.push({
        ...first,
        end: last.end,
        members,
        referents: members.flatMap(({ referents }) => referents),
      });
      at = end;
    } else {
      const chunk = chunks[at];
      if (chunk !== undefined) out.push(chunk);
      at++;
    }
  }
  return out;
}

/**
 * The index after a list that begins at `at`; `at + 1` when there is none. Commas alone make no list: it takes a final
 * « et ».
 */
function listEnd(chunks: readonly Chunk[], at: number): number {
  const first = chunks[at];
  if (first?.kind !== 'phrase') return at + 1;
  // « Après des années de négociations, la France et le Mali … »: the opening of the sentence is not a member of the
  // list.
  if (
    chunks[at + 1]?.kind === 'comma' &&
    chunks[at - 1]?.kind === 'preposition' &&
    at === 1 &&
    first.referents.length === 0
  )
    return at + 1;
  // "Turkey, Greece sign pact"
  if (at === 0 && isHeadlineList(chunks)) return 3;
  const governor = chunks[governorBefore(chunks, at)];
  // "as A and B arrived", "after A and B agreed": a clause begins there, and the list is its subject.
  const governed =
    governor?.kind === 'verb' || (governor?.kind === 'preposition' && !opensClause.test(governor.word));
  let end = at + 1;
  let next = at + 1;
  for (let members = 1; members < longestList; members++) {
    const joint = chunks[next];
    const comma = joint?.kind === 'comma';
    const conjunction = comma && chunks[next + 1]?.kind === 'conjunction' ? next + 1 : next;
    const and = chunks[conjunction];
    if (and?.kind === 'conjunction' && and.word !== 'mais' && and.word !== 'but') {
      const phrase = chunks[conjunction + 1];
      if (phrase?.kind !== 'phrase') break;
      // « arrêté X, héritier de Y, et les autorités ont annoncé »: a comma, « et » and a subject begin a clause.
      if (
        comma &&
        !governed &&
        isActing(chunks, conjunction + 2) &&
        phrase.definite &&
        actedBefore(chunks, at)
      )
        return end > at + 1 ? end : at + 1;
      if (governed && isActing(chunks, conjunction + 2)) {
        // « À Rome, A et B ont … »: what opens the sentence is not a member of its subject.
        if (!hasActed(chunks, at)) {
          if (chunks[at + 1]?.kind === 'comma' && isOpening(chunks, at)) return at + 1;
        } else return end > at + 1 ? end : at + 1;
      }
      // « A, B, et leurs homologues C et D »
      const further =
        chunks[conjunction + 2]?.kind === 'conjunction' && chunks[conjunction + 3]?.kind === 'phrase';
      return comma && further ? conjunction + 4 : conjunction + 2;
    }
    if (!comma || chunks[next + 1]?.kind !== 'phrase') break;
    next += 2;
    end = at + 1;
  }
  return end;
}

/** English prepositions that begin a clause as well. */
const opensClause = /^(?:as|after|before|since|until)$/u;

/** "a courageous and tactical operation", "a defence and security agreement": the first only qualifies the second. */
const qualifies = (grammar: Grammar, first: Phrase, second: Phrase): boolean =>
  grammar.headAt === 'last' &&
  /^(?:an?|the)$/u.test(first.counts[0] ?? '') &&
  first.words.length === 1 &&
  first.names.length === 0 &&
  first.complements.length === 0 &&
  second.counts.length === 0 &&
  second.names.length === 0 &&
  second.words.length > 1 &&
  first.head !== null &&
  !/s$/u.test(first.head) &&
  !grammar.eventNouns.has(first.head) &&
  !grammar.nounTriggers.has(first.head) &&
  !grammar.roles.has(first.head) &&
  !grammar.heads.has(first.head);

/** Two names of one kind that open a headline, with a verb in the plural right after them. */
function isHeadlineList([first, comma, second, verb]: readonly Chunk[]): boolean {
  if (first?.kind !== 'phrase' || comma?.kind !== 'comma' || second?.kind !== 'phrase') return false;
  if (verb?.kind !== 'verb' || verb.form !== 'finite' || verb.plural !== true) return false;
  const [one, other] = [first.referents[0], second.referents[0]];
  return (
    first.head === null &&
    second.head === null &&
    one?.as === 'self' &&
    other?.as === 'self' &&
    one.node.type === other.node.type &&
    /^(?:country|person|organization)$/u.test(one.node.type)
  );
}

/** "the Spanish and Moroccan police": the adjective alone shares the noun of the body that follows it. */
function shareBody(grammar: Grammar, members: readonly Phrase[]): readonly Phrase[] {
  const body = members.at(-1)?.names[0];
  const origin = body?.inner.some(
    ({ mention, node }) => mention.how === 'demonym' && node.type === 'country',
  );
  if (grammar.headAt !== 'last' || body?.node.type !== 'agency' || origin !== true) return members;
  return members.map((member) =>
    member.head === null &&
    member.words.length === 0 &&
    member.names.length === 1 &&
    member.names[0]?.mention.how === 'demonym'
      ? { ...member, referents: member.referents.map(({ node }) => ({ node, as: 'forces' as const })) }
      : member,
  );
}

/** The chunk before an index, but for what a date sets off: « a arrêté, mardi, X ». */
function governorBefore(chunks: readonly Chunk[], at: number): number {
  let before = at - 1;
  if (chunks[before]?.kind !== 'comma' || chunks[before - 1]?.kind !== 'date') return before;
  while (chunks[before]?.kind === 'comma' || chunks[before]?.kind === 'date') before--;
  return before;
}

/** Whether all phrases up to an index are governed by prepositions: nothing has been named as a subject yet. */
const isOpening = (chunks: readonly Chunk[], at: number): boolean =>
  chunks
    .slice(0, at + 1)
    .every((chunk, index) => chunk.kind !== 'phrase' || chunks[index - 1]?.kind === 'preposition');

/** Whether a finite verb follows, but for adverbs and dates: what stands before it is its subject. */
function isActing(chunks: readonly Chunk[], from: number): boolean {
  let next = from;
  while (chunks[next]?.kind === 'adverb' || chunks[next]?.kind === 'date') next++;
  const verb = chunks[next];
  return verb?.kind === 'verb' && verb.form === 'finite';
}

/** Whether what stands before an index is set off from a clause that has its verb and its object already. */
const actedBefore = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at - 1]?.kind === 'comma' && chunks[at - 2]?.kind === 'phrase' && hasActed(chunks, at - 1);

/** Whether the clause around an index has a finite verb before it, other than that of a relative clause. */
function hasActed(chunks: readonly Chunk[], at: number): boolean {
  for (let back = at - 1; back >= 0; back--) {
    const chunk = chunks[back];
    if (chunk?.kind === 'verb' && chunk.form === 'finite') return chunks[back - 1]?.kind !== 'relative';
    if (
      chunk?.kind === 'subordinator' ||
      chunk?.kind === 'relative' ||
      chunk?.kind === 'break' ||
      chunk?.kind === 'colon' ||
      chunk?.kind === 'quote'
    )
      return false;
  }
  return false;
}
