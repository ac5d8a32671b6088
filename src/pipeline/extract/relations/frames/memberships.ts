import { type Certainty, isBodyType } from '../../../../domain/basics/kinds.ts';
import { backers, opponents, partners, rivals } from '../../languages/besideOthers.ts';
import { comingAdjectives, formerAdjectives } from '../../languages/formerAdjectives.ts';
import type { NamedNode } from '../../types.ts';
import { type Finding, type ReadSentence, spanOver } from '../context.ts';
import { eachOf, type Phrase, type Referent } from '../reading/chunks.ts';
import { isStateOrBody } from '../reading/nodeKinds.ts';
import { namesInFront, phrasesWithin } from '../reading/partsOfPhrase.ts';

/** What is a part of a larger body (folded, of either language): « X, branche d'Aqmi ». */
const parts =
  /^(?:branche|filiale|aile|bras|emanation|antenne|organe|agence|unite|cellule|mission|force|arm|branch|wing|offshoot|affiliate|subsidiary)$/u;
/** « la Turquie, pays membre de l'Otan » */
const lands = /^(?:pays|etats?|nations?|countr(?:y|ies)|states?)$/u;
const belonging = /^(?:membres?|members?)$/u;
const founding = /^(?:fondat(?:eurs?|rices?)|founders?|founding)$/u;
/** « X, proche de Y »: said of persons and bodies; of places it gives the distance. */
const close = /^proches?$/u;

/**
 * What a description set off after a state or body says about it: « la Pologne, membre de l'Otan, … », "Repsol, a
 * partner of PDVSA", « les pays fondateurs du Mercosur (Argentine, …) ».
 */
export function membershipFrames(read: ReadSentence): Finding[] {
  return read.chunks.flatMap((chunk, at): Finding[] => {
    if (chunk.kind !== 'phrase') return [];
    const comma = read.chunks[at + 1];
    const behind = read.chunks[at + 2];
    const setOff = comma?.kind === 'comma' && behind?.kind === 'phrase' ? [behind] : [];
    return [
      ...setOff.flatMap((title) => fromTitle(read, describedBy(chunk), title, at)),
      ...phrasesWithin(chunk).flatMap((phrase) =>
        phrase.appositions.flatMap((title) => [
          ...fromTitle(read, phrase, title, at),
          ...partOf(read, phrase, title, at),
        ]),
      ),
      ...setOff.flatMap((title) => partOf(read, chunk, title, at)),
      ...(comma?.kind === 'comma' && behind?.kind === 'phrase' && behind.head === null
        ? partOf(read, behind, chunk, at)
        : []),
      ...memberNamed(chunk, at),
      ...partNamed(read, chunk, at),
      ...ownArm(read, chunk, at),
      ...ownParty(read, chunk, at),
      ...founders(chunk, at),
      ...fellows(chunk, at),
    ];
  });
}

/** "the al-Qaeda affiliate JNIM": the whole before the noun, its part behind it. */
function partNamed({ grammar }: ReadSentence, chunk: Phrase, at: number): Finding[] {
  if (grammar.headAt !== 'last') return [];
  return phrasesWithin(chunk).flatMap((phrase): Finding[] => {
    const { headSpan, names, head, words } = phrase;
    if (head === null || !armsInFront.test(head) || words.includes('s')) return [];
    const whole = namesInFront(phrase).at(-1);
    const part = names.find(({ start }) => start >= headSpan.end);
    if (whole === undefined || part === undefined || part.node === whole.node) return [];
    return [whole, part].every(({ node }) => /^(?:group|organization)$/u.test(node.type))
      ? [finding(part.node, 'belongs-to', whole.node, spanOver(whole, part), phrase, at)]
      : [];
  });
}

/** English: "the SDF and its armed branch Y", "X and its military wing, Y": a list names the part behind its whole. */
function ownArm({ grammar }: ReadSentence, { members }: Phrase, at: number): Finding[] {
  if (grammar.headAt !== 'last') return [];
  return members.flatMap((title, index): Finding[] => {
    const whole = members[index - 1];
    const [holder, ...others] = whole?.referents ?? [];
    const [part, ...more] = title.referents;
    if (whole === undefined || holder === undefined || part === undefined) return [];
    if (others.length > 0 || more.length > 0 || part.node === holder.node) return [];
    const own = [title, ...title.appositions].some(
      ({ possessive, words }) => possessive && words.some((word) => parts.test(word)),
    );
    if (!own || !isStateOrBody(holder.node)) return [];
    return isBodyType(part.node.type)
      ? [finding(part.node, 'belongs-to', holder.node, spanOver(whole, title), title, at)]
      : [];
  });
}

const armsInFront = /^(?:affiliate|offshoot|branch|wing|arm|faction)$/u;

/** "Nato member Turkey": the body before the noun, its member behind it. */
function memberNamed(chunk: Phrase, at: number): Finding[] {
  return phrasesWithin(chunk).flatMap((phrase): Finding[] => {
    const { head, headSpan, names } = phrase;
    if (head === null || !/^members?$/u.test(head) || phrase.words.includes('s')) return [];
    const body = namesInFront(phrase).at(-1);
    const state = names.find(({ start }) => start >= headSpan.end);
    if (body === undefined || state?.node.type !== 'country') return [];
    // "Ecowas members Mali and Niger"
    const fellows = chunk.members
      .filter((one) => one !== phrase && head === 'members' && one.head === null)
      .flatMap(({ names: [name] }) => (name?.node.type === 'country' ? [name] : []));
    return body.node.type === 'organization'
      ? [state, ...fellows].map((one) =>
          finding(one.node, 'was-member-of', body.node, spanOver(body, one), phrase, at),
        )
      : [];
  });
}

/** « X a été arrêté. Son parti, le Y, … », « X et son parti, le Y »: whose party it is. */
function ownParty(read: ReadSentence, chunk: Phrase, at: number): Finding[] {
  return phrasesWithin(chunk).flatMap((phrase): Finding[] => {
    const [party, ...more] = phrase.referents;
    if (party?.as !== 'self' || more.length > 0 || phrase.members.length > 0) return [];
    if (party.node.type !== 'organization' && party.node.type !== 'group') return [];
    const own = [phrase, ...phrase.appositions].some(
      ({ possessive, counts, head }) =>
        possessive && /^(?:son|his|her)$/u.test(counts[0] ?? '') && head !== null && parties.test(head),
    );
    if (!own) return [];
    const before = [...read.chunks.slice(0, at), chunk]
      .flatMap((one) => (one.kind === 'phrase' ? phrasesWithin(one) : []))
      .filter(({ end }) => end <= phrase.start)
      .flatMap(({ referents }) => referents)
      .filter(({ node }) => node.type !== 'place' && node.type !== 'country' && node.type !== 'event');
    const nodes = new Set(before.map(({ node }) => node));
    const [only, ...others] = nodes;
    const person = nodes.size === 0 ? read.topicPerson : others.length === 0 ? only : undefined;
    return person?.type === 'person'
      ? [finding(person, 'was-member-of', party.node, phrase, phrase, at)]
      : [];
  });
}

const parties = /^(?:parti|mouvement|formation|party|movement)$/u;

/** « la décision du Mali, allié de … »: what is set off describes the name before it. */
function describedBy(phrase: Phrase): Phrase {
  const last = phrase.complements.at(-1);
  return phrase.referents.length === 0 && last !== undefined && last.end === phrase.end
    ? describedBy(last)
    : phrase;
}

/** What is bound to a body without being a part of it (folded English nouns). */
const bound = /^(?:proxy|proxies)$/u;

/** What may be said of persons too. */
const ofPersons = new Set(['linked-to', 'backed', 'opposed']);

/** What a noun for someone beside another says of the two; a person is no party to a conflict or a treaty. */
function saidBy(noun: string, ofPerson: boolean): string | null {
  if (partners.test(noun)) return ofPerson ? 'linked-to' : 'cooperated-with';
  if (rivals.test(noun)) return ofPerson ? 'opposed' : 'in-conflict-with';
  if (close.test(noun) || bound.test(noun)) return 'linked-to';
  if (backers.test(noun)) return 'backed';
  return opponents.test(noun) ? 'opposed' : null;
}

function fromTitle(read: ReadSentence, whole: Phrase, title: Phrase, at: number): Finding[] {
  if (title.head === null || title.members.length > 0 || isComing(title)) return [];
  // « Selon X, douze membres d'Aqmi … » tells of others.
  if (title.counts.some((word) => !/^(?:un|une|l|le|la|premiere?|a|an|the|one)$/u.test(word))) return [];
  const belongs =
    belonging.test(title.head) ||
    (lands.test(title.head) && title.words.slice(1).some((word) => belonging.test(word)));
  const isPerson = whole.referents[0]?.node.type === 'person';
  const predicate = belongs ? 'was-member-of' : saidBy(title.head, isPerson);
  if (predicate === null) return [];
  const holders = whole.referents.filter(
    ({ node, as }) =>
      as === 'self' && (isStateOrBody(node) || (node.type === 'person' && ofPersons.has(predicate))),
  );
  // "Hezbollah’s main backer", "al-Qaeda’s branch", "a Nato member"
  const owners: readonly Referent[] =
    title.words.includes('s') || belongs ? namesInFront(title).map(({ node }) => ({ node, as: 'self' })) : [];
  const bodies = [...title.complements.flatMap(({ referents }) => referents), ...owners].filter(
    ({ node, as }) =>
      as === 'self' &&
      (predicate !== 'was-member-of'
        ? isStateOrBody(node) || (node.type === 'person' && ofPersons.has(predicate))
        : node.type === 'organization' || node.type === 'group'),
  );
  const certainty = certaintyOf(read, title);
  return holders.flatMap(({ node }) =>
    bodies.flatMap(({ node: body }) =>
      node === body
        ? []
        : [{ ...finding(node, predicate, body, spanOver(whole, title), title, at), certainty }],
    ),
  );
}

/**
 * « X, branche d'Al-Qaïda au Sahel, … », « La branche sahélienne d'Al-Qaïda, X, … », « X, l'unité judiciaire de Y ».
 */
function partOf(read: ReadSentence, whole: Phrase, title: Phrase, at: number): Finding[] {
  if (title.head === null || !parts.test(title.head) || title.members.length > 0 || title.possessive)
    return [];
  // « X, ancienne branche de Y » is a part of it no more.
  if (isComing(title) || [...title.counts, ...title.words].some((word) => formerAdjectives.has(word)))
    return [];
  if (title.counts.some((word) => !/^(?:une?|l|le|la|an?|the|one)$/u.test(word))) return [];
  const [holder, ...others] = whole.referents;
  if (holder === undefined || others.length > 0 || holder.as !== 'self') return [];
  if (!isBodyType(holder.node.type)) return [];
  const [owner, ...more] = ownersIn(title).filter((node) => node !== holder.node);
  return owner === undefined || more.length > 0
    ? []
    : [
        {
          ...finding(holder.node, 'belongs-to', owner, spanOver(whole, title), title, at),
          certainty: certaintyOf(read, title),
        },
      ];
}

/** « X, futur membre de Y »: what a title says that its holder is to become. */
const isComing = ({ counts, words }: Phrase): boolean =>
  [...counts, ...words].some((word) => comingAdjectives.has(word));

/** « X, branche présumée de Y » is only held to be one. */
const certaintyOf = ({ grammar }: ReadSentence, { counts, words }: Phrase): Certainty =>
  [...counts, ...words].some((word) => grammar.cues.hedges.has(word)) ? 'unconfirmed' : 'stated';

/** The groups and organizations that the complements of a title name: « l'unité de coopération de l'UE ». */
function ownersIn({ complements }: Phrase): NamedNode[] {
  const named = complements
    .flatMap(({ referents }) => referents)
    .filter(({ node, as }) => as === 'self' && (node.type === 'group' || node.type === 'organization'))
    .map(({ node }) => node);
  return named.length > 0 ? named : complements.flatMap(ownersIn);
}

/** « l'Inde, le Japon et les autres membres du Club de Paris »: those named before the others are members too. */
function fellows(whole: Phrase, at: number): Finding[] {
  const last = whole.members.at(-1);
  if (last?.head == null || !belonging.test(last.head)) return [];
  if (![...last.words, ...last.counts].some((word) => /^autres?$|^other$/u.test(word))) return [];
  const bodies = last.complements
    .flatMap(({ referents }) => referents)
    .filter(({ node, as }) => as === 'self' && (node.type === 'organization' || node.type === 'group'));
  return whole.members
    .slice(0, -1)
    .flatMap(({ referents }) => referents)
    .filter(({ node, as }) => as === 'self' && isStateOrBody(node))
    .flatMap(({ node }) =>
      bodies.map(({ node: body }) => finding(node, 'was-member-of', body, whole, last, at)),
    );
}

/** « les quatre pays fondateurs du Mercosur – Argentine, Brésil, … »: those listed between the dashes. */
function founders(whole: Phrase, at: number): Finding[] {
  const phrases = eachOf(whole);
  return phrases.flatMap((phrase) => {
    const predicate = phrase.words.some((word) => founding.test(word))
      ? 'founded'
      : phrase.words.some(
            (word, index) => (index > 0 || lands.test(phrase.head ?? '')) && belonging.test(word),
          )
        ? 'was-member-of'
        : null;
    if (predicate === null || phrase.headClass !== 'kind' || phrase.appositions.length === 0) return [];
    const bodies = phrase.complements
      .flatMap(({ referents }) => referents)
      .filter(({ node, as }) => as === 'self' && node.type === 'organization');
    return phrase.appositions
      .flatMap(({ referents }) => referents)
      .filter(({ node, as }) => as === 'self' && node.type === 'country')
      .flatMap(({ node }) =>
        bodies.map(({ node: body }) => finding(node, predicate, body, phrase, phrase, at)),
      );
  });
}

function finding(
  source: NamedNode,
  predicate: string,
  target: NamedNode,
  { start, end }: { readonly start: number; readonly end: number },
  title: Phrase,
  at: number,
): Finding {
  return {
    source,
    predicate,
    target,
    at,
    span: { start, end },
    trigger: title.headSpan,
    certainty: 'stated',
    granted: true,
    score: 0.88,
    why: 'membership',
  };
}
