import { wordSet } from '../../languages/words.ts';
import type { NamedArticle, NamedNode } from '../../types.ts';
import type { Chunk, Phrase, Referent, ReferentRole } from './chunks.ts';
import { bodyOf, type Thread } from './thread.ts';

/* Descriptions without a name of their own, which take up what was named before: « le groupe », "the army". */

/** What a description is read with: the sentence so far, and what the article has said. */
export interface Context {
  /** The chunks before it in its sentence. */
  readonly before: readonly Chunk[];
  /** What the sentences directly before it were about; null at the beginning of a section. */
  readonly thread: Thread | null;
  readonly article: NamedArticle;
  /** The state that the article is about. */
  readonly mainState: NamedNode | null;
}

/** One kind of description: what it stands for; null when it is none of its kind or nothing plain was named. */
type TakeUp = (phrase: Phrase, context: Context) => readonly Referent[] | null;

/** In this order: the first that says something counts. */
const ways: readonly TakeUp[] = [ofOwner, ofTwo, ofBody, ofMembers, ofState, ofOffice, ofPerson];

/**
 * The phrase with what it takes up; for a list, each of its members. A phrase that stands for something already, or for
 * nothing that was plainly named, stays as it is.
 */
export function takeUp(phrase: Phrase, context: Context): Phrase {
  if (phrase.members.length > 0) {
    const members = phrase.members.map((member) => takeUp(member, context));
    return members.every((member, at) => member === phrase.members[at])
      ? phrase
      : { ...phrase, members, referents: members.flatMap(({ referents }) => referents) };
  }
  const inner = takeUpInside(phrase, context);
  if (inner.referents.length > 0) return inner;
  for (const way of ways) {
    const referents = way(inner, context);
    if (referents !== null) return { ...inner, referents };
  }
  return inner;
}

/** « un membre du mouvement »: what a phrase is made of takes up what was named too, and the phrase stands for it. */
function takeUpInside(phrase: Phrase, context: Context): Phrase {
  const again = (one: Phrase): Phrase => takeUp(one, context);
  const complements = phrase.complements.map(again);
  const appositions = phrase.appositions.map(again);
  const same = (before: readonly Phrase[], after: readonly Phrase[]): boolean =>
    after.every((one, at) => one === before[at]);
  if (same(phrase.complements, complements) && same(phrase.appositions, appositions)) return phrase;
  const { headClass: as } = phrase;
  const [owner, ...more] = complements.flatMap(({ referents }) => referents);
  const taken =
    phrase.referents.length === 0 &&
    owner !== undefined &&
    more.length === 0 &&
    owner.as === 'self' &&
    (as === 'members' || as === 'forces') &&
    owner.node.type === 'group'
      ? [{ node: owner.node, as }]
      : phrase.referents;
  return { ...phrase, complements, appositions, referents: taken };
}

/** « ses combattants », "its fighters": they belong to the one body that the sentence before was about. */
function ofOwner(phrase: Phrase, { before, thread }: Context): readonly Referent[] | null {
  const { headClass: as } = phrase;
  if (!phrase.possessive || (as !== 'forces' && as !== 'members')) return null;
  const body = thread?.body;
  const alone = before.every((chunk) => chunk.kind !== 'phrase' || bodyOf(chunk) === null);
  return body && alone ? [{ node: body, as }] : null;
}

/** Nouns (folded, of either language) for two together: « les deux ministres », "the two countries". */
const twoPersons =
  /^(?:hommes|femmes|ministres|presidents|dirigeants|responsables|chefs|homologues|men|women|ministers|leaders|presidents)$/u;
const twoStates =
  /^(?:pays|etats|capitales|voisins|parties|allies|nations|countries|states|neighbours|neighbors|sides|nations)$/u;

/** « les deux ministres », « les deux pays »: the two that the sentence has named so far, or else the one before it. */
function ofTwo(phrase: Phrase, { before, thread }: Context): readonly Referent[] | null {
  if (thread === null || !isBare(phrase)) return null;
  const type = twoPersons.test(phrase.head ?? '')
    ? 'person'
    : twoStates.test(phrase.head ?? '')
      ? 'country'
      : null;
  if (type === null || !phrase.counts.some((word) => word === 'deux' || word === 'two')) return null;
  const here = namedOf(before, type);
  const both = here.length > 0 ? here : type === 'person' ? thread.persons : thread.states;
  return both.length === 2 ? both.map((node) => ({ node, as: 'self' })) : null;
}

/** Nouns (folded, of either language) for an armed or secret body. */
const groupNouns = wordSet(
  'groupe mouvement rebellion milice reseau gang cartel junte clan formation guerilla organisation group movement militia network junta organization outfit',
);
/** Those of them that a party, an association or a company may be called too. */
const eitherNouns = wordSet('groupe mouvement formation organisation group movement organization');
const organizationNouns = wordSet(
  'parti ong association institution fonds alliance bloc syndicat entreprise compagnie party ngo charity fund union company firm',
);

/** « le groupe », « le mouvement chiite », "the rebel group": the only body of that kind named just before. */
function ofBody(phrase: Phrase, context: Context): readonly Referent[] | null {
  const { head } = phrase;
  if (head === null || !isBare(phrase) || !isPlain(phrase)) return null;
  const types: NamedNode['type'][] = [
    ...(groupNouns.has(head) ? (['group'] as const) : []),
    ...(eitherNouns.has(head) || organizationNouns.has(head) ? (['organization'] as const) : []),
  ];
  for (const type of types) {
    const node = onlyNamed(context, type, (one) => fits(phrase, one) && !isAgencyOfNews(one));
    if (node === 'several') return null;
    if (node !== null) return [{ node, as: 'self' }];
  }
  return null;
}

const membersOfGroups = wordSet(
  'rebelles insurges miliciens combattants jihadistes djihadistes islamistes guerilleros rebels insurgents militants fighters jihadists militiamen',
);

/** « les rebelles », "the militants": those of the only group named just before. */
function ofMembers(phrase: Phrase, context: Context): readonly Referent[] | null {
  if (phrase.head === null || !membersOfGroups.has(phrase.head) || !isBare(phrase) || !isPlain(phrase))
    return null;
  const node = onlyNamed(context, 'group', (one) => fits(phrase, one));
  return node === null || node === 'several' ? null : [{ node, as: 'members' }];
}

/** Bodies (folded, of either language) that each state has, with how they stand for it. */
const bodiesOfStates: ReadonlyMap<string, ReferentRole> = new Map([
  ...['armee', 'police', 'army', 'military'].map((word) => [word, 'forces'] as const),
  ...['gouvernement', 'autorites', 'government', 'authorities', 'presidence', 'presidency'].map(
    (word) => [word, 'authority'] as const,
  ),
]);

/**
 * « l'armée », « le gouvernement »: the only one that the article names in full, or else that of the state which the
 * article is about, unless its sentence has named another state.
 */
function ofState(phrase: Phrase, { before, article, mainState }: Context): readonly Referent[] | null {
  const as = bodiesOfStates.get(phrase.head ?? '');
  if (phrase.head === null || as === undefined || phrase.names.length > 0 || phrase.words.length > 1)
    return null;
  if (!isBare(phrase)) return null;
  const named = bodiesCalled(article, phrase.head, phrase.start);
  const [only, ...more] = named;
  if (more.length > 0) return null;
  if (only !== undefined) return [{ node: only, as: 'self' }];
  if (mainState === null || namedOf(before, 'country').some((node) => node !== mainState)) return null;
  return [{ node: mainState, as }];
}

/** Offices (folded, of either language) whose holder acts for a state. */
const offices = wordSet(
  'negociateur negociateurs negotiator negotiators homologue homologues counterpart counterparts ministre ministres president presidents presidente chancelier roi emir sultan ambassadeur ambassadeurs emissaire emissaires minister ministers president presidents chancellor king emir sultan ambassador ambassadors envoy envoys',
);

/**
 * « le ministre libyen de l'Intérieur », « les chefs d'État de la Cédéao », "defence ministers of A and B": where no name
 * follows, the states or bodies for which they act.
 */
function ofOffice(phrase: Phrase): readonly Referent[] | null {
  const { head, headClass } = phrase;
  if (headClass !== 'role' || head === null || (phrase.possessive && !counterparts.test(head))) return null;
  const headsOfState = /^chefs?$/u.test(head) && phrase.complements[0]?.head === 'etat';
  if (!(offices.has(head) || headsOfState) || phrase.words.some((word) => notInOffice.has(word))) return null;
  const owners = namedOf([phrase]);
  const act = ({ type }: NamedNode): boolean =>
    type === 'country' || (headsOfState && type === 'organization');
  if (owners.length === 0 || owners.length > 4 || !owners.every(act)) return null;
  return owners.map((node) => ({ node, as: node.type === 'country' ? 'authority' : 'self' }));
}

const counterparts = /^(?:homologues?|counterparts?)$/u;
const notInOffice = wordSet('ancien ancienne anciens ex former futur future');

/** Nouns (folded, of either language) by which someone who was just named is referred to again. */
const again = wordSet(
  'dirigeant dirigeante responsable elu elue opposant opposante candidat candidate diplomate militant militante intéresse homme suspect accuse prevenu leader',
);

/** « Le dirigeant a … »: as the first words of a sentence, the one person whom the sentence before was about. */
function ofPerson(phrase: Phrase, { before, thread, article }: Context): readonly Referent[] | null {
  if (phrase.head === null || !again.has(phrase.head) || !isBare(phrase) || !isPlain(phrase)) return null;
  if (
    thread === null ||
    before.some(({ kind }) => kind === 'phrase' || kind === 'pronoun' || kind === 'quote')
  )
    return null;
  const [named, ...more] = thread.persons;
  const person =
    thread.person ?? (named !== undefined && more.length === 0 && isMostNamed(article, named) ? named : null);
  return person !== null && fits(phrase, person) ? [{ node: person, as: 'self' }] : null;
}

/** Whether no other person is named as often. */
function isMostNamed(article: NamedArticle, person: NamedNode): boolean {
  const known = counted.get(article) ?? countPersons(article);
  counted.set(article, known);
  const own = known.get(person.id) ?? 0;
  return [...known].every(([id, count]) => id === person.id || count < own);
}

const counted = new WeakMap<NamedArticle, ReadonlyMap<string, number>>();

function countPersons(article: NamedArticle): ReadonlyMap<string, number> {
  const persons = new Set(article.nodes.flatMap(({ id, type }) => (type === 'person' ? [id] : [])));
  const counts = new Map<string, number>();
  for (const { node } of article.mentions)
    if (persons.has(node)) counts.set(node, (counts.get(node) ?? 0) + 1);
  return counts;
}

/** With a definite article, and nothing after it that says which one. */
const isBare = ({ definite, possessive, complements, appositions, dates }: Phrase): boolean =>
  definite && !possessive && complements.length === 0 && appositions.length === 0 && dates.length === 0;

/** Words (folded) of a description that means another one, or one that is still to be named. */
const others = wordSet(
  'autre autres meme memes nouveau nouvelle nouveaux nouvelles premier premiere second seconde troisieme deuxieme voisin voisine rival rivale rivaux other same new first second third rival',
);

const isPlain = ({ words, counts, names }: Phrase): boolean =>
  !words.some((word) => others.has(word)) &&
  counts.every((word) => /^(?:le|la|l|les|ce|cet|cette|ces|du|au|aux|the|this|these)$/u.test(word)) &&
  names.every(({ mention }) => mention.how === 'demonym');

/** Whether the adjectives of origin of a description say nothing else of a node than is known. */
const fits = ({ names }: Phrase, node: NamedNode): boolean =>
  names.every(
    ({ node: origin }) =>
      origin.type !== 'country' || node.countries.length === 0 || node.countries.includes(origin.id),
  );

const isAgencyOfNews = ({ label, names }: NamedNode): boolean =>
  [label.fr, label.en, ...names].some((name) =>
    /^(?:afp|agence france-presse|reuters|ap|associated press|belga|efe|ansa|dpa|tass|xinhua|bbc|cnn|rfi)$/iu.test(
      name,
    ),
  );

/**
 * The only node of a type, and of those that fit, which the sentence has named so far, or else one of the two sentences
 * before it.
 */
function onlyNamed(
  { before, thread }: Context,
  type: NamedNode['type'],
  isMeant: (node: NamedNode) => boolean,
): NamedNode | null | 'several' {
  for (const named of [namedOf(before, type), ...(thread?.named ?? [])]) {
    const [only, ...more] = named.filter((node) => node.type === type && isMeant(node));
    if (more.length > 0) return 'several';
    if (only !== undefined) return only;
  }
  return null;
}

/** The nodes of one type that phrases name, each once; of all types when none is given. */
export function namedOf(chunks: readonly Chunk[], type?: NamedNode['type']): NamedNode[] {
  const found = new Set<NamedNode>();
  const walk = (phrase: Phrase): void => {
    for (const { node } of [...phrase.names, ...phrase.referents])
      if (type === undefined || node.type === type) found.add(node);
    for (const inner of [...phrase.members, ...phrase.complements, ...phrase.appositions]) walk(inner);
  };
  for (const chunk of chunks) if (chunk.kind === 'phrase') walk(chunk);
  return [...found];
}

/** The agencies that an article names before a place in it, by the noun of their names: « armée congolaise ». */
function bodiesCalled(article: NamedArticle, noun: string, before: number): readonly NamedNode[] {
  const known = called.get(article) ?? gatherCalled(article);
  called.set(article, known);
  return (known.get(noun) ?? []).filter(({ start }) => start < before).map(({ node }) => node);
}

const called = new WeakMap<
  NamedArticle,
  ReadonlyMap<string, readonly { readonly node: NamedNode; readonly start: number }[]>
>();

function gatherCalled(article: NamedArticle) {
  const nodes = new Map(article.nodes.map((node) => [node.id, node]));
  const found = new Map<string, { node: NamedNode; start: number }[]>();
  for (const { node: id, start } of article.mentions) {
    const node = nodes.get(id);
    if (node?.type !== 'agency') continue;
    for (const [noun, form] of nounsOfBodies) {
      if (!form.test(node.label.fr) && !form.test(node.label.en)) continue;
      const list = found.get(noun) ?? [];
      if (!list.some((one) => one.node === node)) list.push({ node, start });
      found.set(noun, list);
    }
  }
  return found;
}

const nounsOfBodies: readonly (readonly [string, RegExp])[] = [
  ['armee', /^(?:armée|forces armées)\b/iu],
  ['army', /\b(?:army|armed forces)$/iu],
  ['military', /\b(?:army|armed forces|military)$/iu],
  ['police', /^police\b|\bpolice$/iu],
  ['gouvernement', /^gouvernement\b/iu],
  ['government', /\bgovernment$/iu],
  ['presidence', /^présidence\b/iu],
  ['presidency', /\bpresidency$/iu],
];
