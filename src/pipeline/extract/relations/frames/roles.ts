import { foldWord } from '../../../../lib/fold.ts';
import { counterparts } from '../../languages/counterparts.ts';
import { assistants, formerAdjectives } from '../../languages/formerAdjectives.ts';
import type { Grammar } from '../../languages/grammar.ts';
import type { RoleNoun } from '../../languages/triggers.ts';
import type { NamedNode } from '../../types.ts';
import { type Finding, type ReadSentence, spanOver } from '../context.ts';
import type { NameItem, Phrase } from '../reading/chunks.ts';
import { phrasesWithin } from './nouns.ts';
import {
  isOfficeOfState,
  ownerByKind,
  ownerByPossessive,
  ownerByRelative,
  placeOfWork,
  stateByTitle,
  stateOfOffice,
} from './owners.ts';

/**
 * What a title says about a person: « le président français X », « X, chef d'Aqmi », « le ministre malien de la
 * Défense, X ». A former holder is said to have served.
 */
export function roleFrames(read: ReadSentence): Finding[] {
  return read.chunks.flatMap((chunk, at) => {
    if (chunk.kind !== 'phrase') return [];
    return [
      ...atBody(read, chunk, at),
      ...postedTo(read, chunk, at),
      ...titled(read, chunk, at),
      ...ofOwner(read, chunk, at),
      ...ofRule(read, chunk, at),
    ];
  });
}

/** English: "[French President Emmanuel Macron]’s visit": the title of whoever owns what the phrase is about. */
function ofOwner(read: ReadSentence, chunk: Phrase, at: number): Finding[] {
  if (read.grammar.headAt !== 'last') return [];
  return phrasesWithin(chunk).flatMap((phrase): Finding[] => {
    const name = phrase.names.find(({ node }) => node.type === 'person');
    if (name === undefined || phrase.head === null || phrase.headSpan.start < name.end) return [];
    if (phrase.referents.some(({ node }) => node === name.node)) return [];
    const { text } = read.article;
    if (!/^['’]s?\s/u.test(text.slice(name.end, name.end + 3))) return [];
    const words = (text.slice(phrase.start, name.start).match(/[\p{L}\p{M}-]+/gu) ?? []).map(foldWord);
    const last = words.at(-1);
    if (last === undefined || !read.grammar.roles.has(last)) return [];
    const title: Phrase = {
      ...phrase,
      end: name.end,
      head: last,
      headClass: 'role',
      headSpan: { start: phrase.start, end: name.start },
      words: words.filter((word) => !phrase.counts.includes(word)),
      names: phrase.names.filter(({ end }) => end <= name.end),
      complements: [],
      appositions: [],
      members: [],
      referents: [{ node: name.node, as: 'self' }],
    };
    return roleOf(read, title, title, name.node, name, at);
  });
}

/** « le régime de Bachar el-Assad », « le gouvernement de Giorgia Meloni »: who heads the state. */
function ofRule(read: ReadSentence, chunk: Phrase, at: number): Finding[] {
  if (read.grammar.headAt !== 'first') return [];
  return phrasesWithin(chunk).flatMap((phrase): Finding[] => {
    const [ruler, ...more] = phrase.complements;
    if (phrase.head === null || !/^(?:regime|gouvernement)$/u.test(phrase.head) || phrase.names.length > 0)
      return [];
    const person = ruler?.referents[0];
    if (ruler === undefined || more.length > 0 || ruler.referents.length !== 1) return [];
    if (person?.node.type !== 'person' || person.as !== 'self') return [];
    const own = person.node.countries.length === 1 ? person.node.countries[0] : undefined;
    const state =
      own === undefined ? read.mainState : (read.article.nodes.find(({ id }) => id === own) ?? null);
    if (state === null) return [];
    const over = chunk.head !== null && /^(?:chute|renversement|fin|effondrement)$/u.test(chunk.head);
    return [
      {
        source: person.node,
        predicate: over ? 'headed' : 'heads',
        target: state,
        at,
        span: { start: phrase.start, end: phrase.end },
        trigger: phrase.headSpan,
        certainty: 'stated',
        granted: true,
        score: 0.75,
        why: 'role-of-state',
      },
    ];
  });
}

function titled(read: ReadSentence, chunk: Phrase, at: number): Finding[] {
  return phrasesWithin(chunk).flatMap((phrase) => {
    const person = phrase.referents.length === 1 ? phrase.referents[0] : undefined;
    if (person?.node.type !== 'person' || person.as !== 'self') return [];
    const name = phrase.names.findLast(({ node }) => node === person.node);
    if (name === undefined) return [];
    const own =
      phrase.head === null
        ? []
        : roleOf(read, phrase, phrase, person.node, name, at, { whose: ownerByRelative(read, at) });
    return [
      ...own,
      ...fromBody(phrase, person.node, name, at),
      ...advising(read, phrase, person.node, at),
      ...phrase.appositions.flatMap((one) =>
        roleOf(read, one, phrase, person.node, name, at, {
          work: one.end === phrase.end ? placeOfWork(read, at) : null,
        }),
      ),
    ];
  });
}

/** "Germany's ambassador to Mali, X", "UN envoy to Yemen X", "the commissioner for human rights, X". */
function postedTo(read: ReadSentence, title: Phrase, at: number): Finding[] {
  if (read.grammar.headAt !== 'last' || title.headClass !== 'role' || title.members.length > 0) return [];
  if (title.referents.some(({ node, as }) => node.type === 'person' && as === 'self')) return [];
  const [joint, field, comma, behind] = read.chunks.slice(at + 1, at + 5);
  if (joint?.kind !== 'preposition' || !/^(?:to|for|in)$/u.test(joint.word) || field?.kind !== 'phrase')
    return [];
  const inside = field.names.at(-1);
  const whole = inside?.node.type === 'person' && field.names.length > 1 ? field : behind;
  if (whole?.kind !== 'phrase' || (whole === behind && comma?.kind !== 'comma')) return [];
  const [person, ...more] = whole.referents;
  if (person?.node.type !== 'person' || person.as !== 'self' || more.length > 0) return [];
  if (whole === behind && (whole.head !== null || whole.members.length > 0)) return [];
  const name = whole.names.findLast(({ node }) => node === person.node);
  return name === undefined ? [] : roleOf(read, title, whole, person.node, name, at);
}

/** "Judge John Doe at the High Court", "X, an analyst at the Institute": where someone with an office works. */
function atBody(read: ReadSentence, chunk: Phrase, at: number): Finding[] {
  const [joint, body] = [read.chunks[at + 1], read.chunks[at + 2]];
  if (read.grammar.headAt !== 'last' || joint?.kind !== 'preposition' || joint.word !== 'at') return [];
  if (body?.kind !== 'phrase' || body.members.length > 0 || chunk.members.length > 0) return [];
  const [person, ...others] = chunk.referents;
  const [employer, ...more] = body.referents;
  if (person?.node.type !== 'person' || person.as !== 'self' || others.length > 0) return [];
  if (employer === undefined || employer.as !== 'self' || more.length > 0) return [];
  if (employer.node.type !== 'organization' && employer.node.type !== 'agency') return [];
  const title = chunk.appositions.at(-1) ?? chunk;
  if (title.head === null || !working.test(title.head) || title.end !== chunk.end) return [];
  return [
    {
      source: person.node,
      predicate: 'served',
      target: employer.node,
      at,
      span: spanOver(chunk, body),
      trigger: title.headSpan,
      certainty: 'stated',
      granted: true,
      score: 0.84,
      why: 'role',
    },
  ];
}

/** Offices (folded) that are held at a court, an institute, a university. */
const working =
  /^(?:judge|prosecutor|lawyer|analyst|researcher|fellow|expert|professor|lecturer|director|specialist|scholar|economist|correspondent|editor|spokes(?:man|woman|person))$/u;

/** "Eva Lund of Human Rights Watch said": whoever is named with a body speaks for it. */
function fromBody(phrase: Phrase, person: NamedNode, name: NameItem, at: number): Finding[] {
  const [of, ...more] = phrase.complements;
  const [body, ...others] = of?.referents ?? [];
  if (phrase.head !== null || of === undefined || more.length > 0 || body === undefined || others.length > 0)
    return [];
  if (of.head !== null || body.as !== 'self' || !/^(?:organization|agency)$/u.test(body.node.type)) return [];
  return [
    {
      source: person,
      predicate: 'served',
      target: body.node,
      at,
      span: spanOver(name, of),
      trigger: { start: of.start, end: of.end },
      certainty: 'stated',
      granted: true,
      score: 0.8,
      why: 'role',
    },
  ];
}

/** "X, an adviser to Y", "Y’s aide" */
function advising(read: ReadSentence, phrase: Phrase, person: NamedNode, at: number): Finding[] {
  const title = phrase.appositions.at(-1) ?? phrase;
  const [joint, whom] = [read.chunks[at + 1], read.chunks[at + 2]];
  if (title.head === null || !/^(?:advis[eo]r|aide)$/u.test(title.head) || title.end !== phrase.end)
    return [];
  if (joint?.kind !== 'preposition' || joint.word !== 'to' || whom?.kind !== 'phrase') return [];
  return whom.referents
    .filter(
      ({ node, as }) =>
        as === 'self' && node !== person && /^(?:person|country|agency|organization)$/u.test(node.type),
    )
    .slice(0, 1)
    .map(
      ({ node }): Finding => ({
        source: person,
        predicate: 'advised',
        target: node,
        at,
        span: spanOver(phrase, whom),
        trigger: title.headSpan,
        certainty: 'stated',
        granted: true,
        score: 0.86,
        why: 'role',
      }),
    );
}

function roleOf(
  read: ReadSentence,
  title: Phrase,
  whole: Phrase,
  person: NamedNode,
  name: NameItem,
  at: number,
  { whose = null, work = null }: { whose?: NamedNode | null; work?: NamedNode | null } = {},
): Finding[] {
  if (title.head === null) return [];
  const master = masterOf(read, title, person);
  const behind = title.words.slice(title.words.lastIndexOf('s') + 1);
  const words = master === null ? [...title.counts, ...title.words] : behind;
  const office = officeIn(read.grammar, words);
  if (office === null || isOfOpposition(title)) return [];
  const { former, assistant } = office;
  const ofStaff = title.head === 'chief' && title.complements[0]?.head === 'staff';
  const role = isHeadOfState(title)
    ? { ...office.role, country: 'heads' }
    : ofStaff
      ? { country: 'served', body: 'served', group: 'served', person: 'served' }
      : office.role;
  // "Meloni’s interior minister, X" serves Meloni’s state.
  const served =
    master !== null && role.person === undefined && isOfficeOfState(behind, [])
      ? stateOf(read, master.node)
      : null;
  const owners =
    master === null ? ownersOf(title, person, role) : [{ node: served ?? master.node, phrase: master }];
  const implied =
    work ??
    whose ??
    (title.possessive ? ownerByPossessive(read, title, at, role, person) : ownerByKind(read, title));
  const complements = title.complements.flatMap((one) => one.head ?? []);
  const state =
    owners.length === 0 && implied === null && !title.possessive && isOfficeOfState(words, complements)
      ? (stateOf(read, person) ?? theirs(read, person, stateOfOffice(read, title)))
      : null;
  const unsaid = implied ?? state ?? (read.grammar.headAt === 'last' ? stateByTitle(read, title) : null);
  const all = owners.length === 0 && unsaid !== null ? [{ node: unsaid, phrase: title }] : owners;
  return all.flatMap(({ node, phrase }): Finding[] => {
    const predicate = ofPart(
      predicateFor(officeMet(read, title, at) ?? role, node, former || assistant, assistant) ??
        (node === work ? 'served' : null),
      title,
      node,
    );
    if (predicate === null) return [];
    const span = spanOver(title, name, phrase);
    return [
      {
        source: person,
        predicate,
        target: node,
        at,
        span: span.end - span.start < 300 ? span : { start: whole.start, end: whole.end },
        trigger: title.headSpan,
        certainty: 'stated',
        granted: true,
        score: owners.length > 0 ? 0.92 : state === null ? 0.85 : 0.75,
        why: state === null ? 'role' : 'role-of-state',
      },
    ];
  });
}

/** "Prime Minister Jane Roe’s adviser Bill Doe": whose adviser he is; what stands before is her office. */
function masterOf(read: ReadSentence, { names, words }: Phrase, person: NamedNode): NameItem | null {
  if (read.grammar.headAt !== 'last' || !words.includes('s')) return null;
  const master = names.find(({ node }) => node.type === 'person' && node !== person);
  const next = master === undefined ? '' : read.article.text.slice(master.end, master.end + 3);
  return master !== undefined && /^['’]s?\s?/u.test(next) ? master : null;
}

/** « l'ex-chef de l'État X »: he headed the state. */
const isHeadOfState = ({ head, complements }: Phrase): boolean =>
  /^cheff?e?$/u.test(head ?? '') && /^(?:etat|gouvernement|executif)$/u.test(complements[0]?.head ?? '');

/** « le chef de l'opposition vénézuélienne », "Venezuelan opposition leader": no office of the state. */
const isOfOpposition = ({ words, complements }: Phrase): boolean =>
  words.includes('opposition') || complements.some(({ head }) => head === 'opposition');

/**
 * « un commandant d'Aqmi », « le chef des forces d'Aqmi »: one of several, or of a part, heads no whole; he is a member
 * of a group, and serves a body.
 */
function ofPart(predicate: string | null, title: Phrase, node: NamedNode): string | null {
  if (predicate !== 'heads' || node.type === 'country') return predicate;
  const part = title.complements.some(({ referents }) =>
    referents.some(({ node: whole, as }) => whole === node && (as === 'forces' || as === 'members')),
  );
  const one = title.counts.some((word) => /^(?:une?|an?|l|des|deux|two)$/u.test(word)) && !title.definite;
  const ranked =
    node.type === 'group' && !title.definite && /^(?:commandants?|commanders?)$/u.test(title.head ?? '');
  if (!(part || one || ranked)) return predicate;
  return node.type === 'group' ? 'was-member-of' : 'served';
}

/** The state that a person of general knowledge is known to serve, where the article names it. */
function stateOf({ article }: ReadSentence, person: NamedNode): NamedNode | null {
  const [state, ...more] = person.from === 'world' ? person.countries : [];
  if (state === undefined || more.length > 0) return null;
  return article.nodes.find(({ id, type }) => id === state && type === 'country') ?? null;
}

/**
 * « le roi X »: the state, but none that someone of general knowledge is known not to be of, nor one to which the
 * sentence sends someone: "Foreign Minister X will travel to Y".
 */
const theirs = (
  read: ReadSentence,
  { from, countries }: NamedNode,
  state: NamedNode | null,
): NamedNode | null =>
  state === null ||
  (from === 'world' && countries.length > 0 && !countries.includes(state.id)) ||
  isGoal(read, state)
    ? null
    : state;

const isGoal = ({ chunks }: ReadSentence, state: NamedNode): boolean =>
  chunks.some((chunk, at) => {
    const goal = chunks[at + 1];
    return (
      chunk.kind === 'preposition' &&
      /^(?:to|vers|aux|au|en)$/u.test(chunk.word) &&
      chunks[at - 1]?.kind === 'verb' &&
      goal?.kind === 'phrase' &&
      goal.referents.some(({ node }) => node === state)
    );
  });

/** « le président X et son homologue malien Y »: the office that the counterpart of someone named before holds too. */
function officeMet(read: ReadSentence, title: Phrase, at: number): RoleNoun | null {
  if (title.head === null || !counterparts.test(title.head)) return null;
  const titles = read.chunks
    .slice(0, at + 1)
    .flatMap((chunk) => (chunk.kind === 'phrase' ? phrasesWithin(chunk) : []))
    .filter(({ start, head }) => start < title.start && head !== null && !counterparts.test(head));
  for (const { counts, words } of titles.toReversed()) {
    const office = officeIn(read.grammar, [...counts, ...words]);
    if (office?.role.country != null) return office.former ? null : office.role;
  }
  return null;
}

/** What the title names: adjectives of origin in it, names before it in English, and its complements. */
export function ownersOf(
  title: Phrase,
  person: NamedNode,
  role: RoleNoun,
): { node: NamedNode; phrase: { start: number; end: number } }[] {
  const inside = title.names
    .filter(({ node }) => node !== person)
    .map((name) => ({ node: name.node, phrase: name }));
  const of = title.complements.flatMap((phrase) =>
    phrase.referents
      .filter(({ as }) => as === 'self' || as === 'authority' || as === 'forces' || as === 'members')
      .map(({ node }) => ({ node, phrase })),
  );
  // « le ministre de l'Intérieur français »: the adjective is the minister's.
  if (
    inside.length === 0 &&
    of.length === 0 &&
    /^(?:ministres?|secretaires?|sous-secretaires?)$/u.test(title.head ?? '')
  )
    for (const { names, referents } of title.complements)
      for (const name of names)
        if (name.mention.how === 'demonym' && name.node.type === 'country' && referents.length === 0)
          inside.push({ node: name.node, phrase: name });
  // « secrétaire d'État à l'Intérieur du Soudan »: the state behind what the office is responsible for.
  if (
    inside.length === 0 &&
    of.length === 0 &&
    /^(?:ministres?|secretaires?|ministers?)$/u.test(title.head ?? '')
  )
    for (const { complements, referents } of title.complements)
      for (const { referents: owner, start, end } of referents.length === 0 ? complements : [])
        for (const { node, as } of owner)
          if (node.type === 'country' && as === 'self')
            inside.push({ node, phrase: { start, end } as NameItem });
  const owners = [...inside, ...of].filter(
    ({ node }) => node.type !== 'event' && (node.type !== 'person' || role.person !== undefined),
  );
  // "Kenya’s AU ambassador": of Kenya, to the African Union.
  const senders = inside.filter(
    ({ node, phrase }) => node.type === 'country' && phrase.mention?.how !== 'demonym',
  );
  if (
    /^(?:ambassador|representative|envoy|delegate|observer)$/u.test(title.head ?? '') &&
    senders.length === 1
  )
    return senders;
  // « le chef malien d'Aqmi »: he heads the body; the adjective says where he comes from.
  const bodies = owners.filter(({ node }) => node.type !== 'country' && node.type !== 'place');
  return bodies.length > 0 && owners.length > bodies.length ? bodies : owners;
}

/** « Le premier, X, … » is no prime minister. */
const first = /^premiere?$/u;

/** The office that the words of a title name: « ancien ministre » and "deputy leader" differ from « ministre ». */
export function officeIn(
  grammar: Grammar,
  words: readonly string[],
): { readonly role: RoleNoun; readonly former: boolean; readonly assistant: boolean } | null {
  const former = words.some((word) => formerAdjectives.has(word));
  // An interim president is the president.
  const assistant = words.some((word) => assistants.has(word) && !/^(?:interim|acting)$/u.test(word));
  const known = words.map((word) => (grammar.roles.has(word) ? word : word.replace(/s$/u, '')));
  const nouns = known.filter(
    (word, at) =>
      grammar.roles.has(word) &&
      !formerAdjectives.has(word) &&
      !assistants.has(word) &&
      !(first.test(word) && !/^minist/u.test(words[at + 1] ?? '')),
  );
  // A prime minister heads the government.
  const prime = words.some(
    (word, at) => /^(?:premiere?|prime)$/u.test(word) && /^minist(?:re|er)$/u.test(words[at + 1] ?? ''),
  );
  // "UN Secretary General X", without a hyphen
  const general = words.some(
    (word, at) => /^(?:secretary|director)$/u.test(word) && words[at + 1] === 'general',
  );
  const role = grammar.roles.get(general ? 'secretary-general' : (nouns[0] ?? ''));
  if (role === undefined) return null;
  return {
    role: prime ? { country: 'heads', body: 'heads', group: null } : role,
    former,
    assistant,
  };
}

/** The relation of a title's holder to a node of this type; null when the title says nothing about such a node. */
export function predicateFor(
  role: RoleNoun,
  node: NamedNode,
  former: boolean,
  assistant = false,
): string | null {
  const predicate =
    node.type === 'country'
      ? role.country
      : node.type === 'agency' || node.type === 'organization'
        ? role.body
        : node.type === 'group'
          ? role.group
          : node.type === 'place'
            ? (role.place ?? null)
            : node.type === 'person'
              ? (role.person ?? null)
              : null;
  if (predicate === 'heads' && former)
    return node.type === 'group' ? 'was-member-of' : assistant ? 'served' : 'headed';
  return predicate;
}
