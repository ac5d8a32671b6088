import type { Span } from '../../../../domain/basics/span.ts';
import { counterparts } from '../../languages/counterparts.ts';
import type { RoleNoun } from '../../languages/triggers.ts';
import type { NamedArticle, NamedNode } from '../../types.ts';
import type { ReadSentence } from '../context.ts';
import type { Phrase } from '../reading/chunks.ts';
import { namedOf } from '../reading/takeUp/described.ts';
import { bodyOf } from '../reading/thread.ts';

/* Finds the state or body in which an office is held, where its title does not name it. */

/** « l'Union européenne, dont l'émissaire X … »: to whom the person at `at`, after « dont », belongs. */
export function ownerByRelative(read: ReadSentence, at: number): NamedNode | null {
  const relative = read.chunks[at - 1];
  const before = read.chunks[at - 2]?.kind === 'comma' ? read.chunks[at - 3] : read.chunks[at - 2];
  if (relative?.kind !== 'relative' || !/^(?:dont|whose)$/u.test(relative.word) || before?.kind !== 'phrase')
    return null;
  const [one, ...more] = before.referents;
  return one !== undefined && more.length === 0 && one.as === 'self' ? one.node : null;
}

/**
 * « sa porte-parole », "its leader": belongs to the one body that the sentence names before, or that the last sentence
 * was about; someone who speaks for a person belongs to that person, where the sentence before was about one person and
 * no body.
 */
export function ownerByPossessive(
  read: ReadSentence,
  title: Span,
  at: number,
  role: RoleNoun,
  holder: NamedNode,
): NamedNode | null {
  const bodies = new Set<NamedNode>();
  const persons = new Set<NamedNode>();
  let quoted = false;
  for (const chunk of read.chunks.slice(0, at)) {
    // « « Nous quittons l'ONU », a dit sa porte-parole »: a body named in quoted words is not hers.
    if (chunk.kind === 'quote') quoted = !quoted;
    if (chunk.kind !== 'phrase' || chunk.end > title.start || quoted) continue;
    const body = bodyOf(chunk);
    if (body !== null) bodies.add(body);
    for (const { node } of chunk.referents) if (node.type === 'person' && node !== holder) persons.add(node);
  }
  const [body] = bodies;
  if (bodies.size === 1 && body !== undefined) return body;
  if (bodies.size > 1) return null;
  const ofPerson = role.person !== undefined;
  const [person] = persons;
  if (ofPerson && persons.size === 1 && person !== undefined) return person;
  // « le président du Togo, X, accompagné de son ministre, Y »: both serve one state.
  if (persons.size === 1 && person !== undefined && role.country === 'served')
    return stateHeadedBy(read, person, at);
  if (persons.size > 0) return null;
  // « Le tribunal l'a condamné. Son avocat … »: not the court's.
  const topic = ofPerson && read.topic !== null && isCourt(read.topic) ? null : read.topic;
  return topic ?? (ofPerson && read.topicPerson !== holder ? read.topicPerson : null);
}

/** The one state that the title of a person in the same sentence gives: « le président du Togo, X ». */
function stateHeadedBy(read: ReadSentence, person: NamedNode, before: number): NamedNode | null {
  const titles = read.chunks
    .slice(0, before)
    .flatMap((chunk) =>
      chunk.kind === 'phrase' && chunk.referents.some(({ node }) => node === person)
        ? [chunk, ...chunk.appositions]
        : [],
    );
  const [state, ...more] = new Set(titles.flatMap(statesIn));
  return state !== undefined && more.length === 0 ? state : null;
}

/** The states that a title names, also one that is a name: « [le président du [Togo]], X ». */
const statesIn = (title: Phrase): readonly NamedNode[] => [
  ...(title.headClass === 'role' ? namedOf([{ ...title, members: [], appositions: [] }], 'country') : []),
  ...title.names
    .filter(({ mention }) => mention.how === 'descriptor')
    .flatMap(({ inner }) => inner.map(({ node }) => node))
    .filter(({ type }) => type === 'country'),
];

const isCourt = ({ label }: NamedNode): boolean =>
  /\b(?:tribunal|cour|court)\b/iu.test(`${label.fr} ${label.en}`);

/**
 * The state of an office for which the title names none (« le président X », « le ministre de l'Intérieur, X »): the
 * state that the article is about, unless its sentence names only a different one; or else the one that its sentence
 * names before it.
 */
export function stateOfOffice(read: ReadSentence, title: Span): NamedNode | null {
  const before = new Set<NamedNode>();
  const grounds: NamedNode[] = [];
  const others = new Set<NamedNode>();
  const walk = (phrase: Phrase): void => {
    // "met his Spanish counterpart": another's state
    if (phrase.head !== null && counterparts.test(phrase.head))
      for (const { node } of phrase.names) if (node.type === 'country') others.add(node);
    for (const { node } of phrase.names) if (node.type === 'place') grounds.push(node);
    // « la ministre française X » says where X serves, not where the next person does.
    if (phrase.referents.some(({ node }) => node.type === 'person')) return;
    for (const { node, start } of phrase.names)
      if (start < title.start && node.type === 'country') before.add(node);
    for (const { node } of phrase.referents)
      if (phrase.start < title.start && node.type === 'country') before.add(node);
    for (const inner of [...phrase.members, ...phrase.complements, ...phrase.appositions]) walk(inner);
  };
  for (const chunk of read.chunks) if (chunk.kind === 'phrase') walk(chunk);
  const [only, ...more] = before;
  // « le président X a reçu à Abidjan »: in an article about Guinea, he is not Guinea's president.
  const state = read.mainState;
  if (
    state !== null &&
    grounds.some(({ countries }) => countries.length > 0 && !countries.includes(state.id))
  )
    return null;
  if (read.mainState === null && only !== undefined && others.has(only)) return null;
  if (read.mainState !== null && others.has(read.mainState) && before.size === 0) return null;
  if (read.mainState !== null)
    return more.length > 0 || only === undefined || only === read.mainState ? read.mainState : null;
  return more.length === 0 ? (only ?? null) : null;
}

/** Nouns (folded, of either language) for a body without its name, by the type of node that they mean. */
const kinds: ReadonlyMap<string, NamedNode['type']> = new Map([
  ...['groupe', 'mouvement', 'milice', 'rebellion', 'group', 'movement', 'militia'].map(
    (word) => [word, 'group'] as const,
  ),
  ...['organisation', 'parti', 'ong', 'association', 'organization', 'party', 'alliance', 'bloc'].map(
    (word) => [word, 'organization'] as const,
  ),
]);

/**
 * « le porte-parole du groupe », "the group's spokesman": the only body of that type that the article has named so far.
 */
export function ownerByKind(read: ReadSentence, title: Phrase): NamedNode | null {
  const [inner, ...more] = title.complements;
  const bare =
    inner !== undefined &&
    more.length === 0 &&
    inner.definite &&
    inner.words.length === 1 &&
    inner.names.length === 0 &&
    inner.complements.length === 0
      ? inner.head
      : null;
  const owning = title.words.find((_, at) => title.words[at + 1] === 's') ?? null;
  const type = kinds.get(bare ?? owning ?? '');
  if (type === undefined) return null;
  const [first, second] = firstNamed(read.article).get(type) ?? [];
  return first !== undefined && first.start < title.start && (second?.start ?? title.start) >= title.start
    ? first.node
    : null;
}

interface FirstNamed {
  readonly node: NamedNode;
  readonly start: number;
}

/** The first two nodes of each type in the order in which an article names them, found once. */
function firstNamed(article: NamedArticle): ReadonlyMap<string, readonly FirstNamed[]> {
  const known = named.get(article);
  if (known !== undefined) return known;
  const nodes = new Map(article.nodes.map((node) => [node.id, node]));
  const found = new Map<string, FirstNamed[]>();
  for (const { node: id, start } of article.mentions) {
    const node = nodes.get(id);
    if (node === undefined) continue;
    const list = found.get(node.type) ?? [];
    if (list.length < 2 && !list.some((one) => one.node === node)) list.push({ node, start });
    found.set(node.type, list);
  }
  named.set(article, found);
  return found;
}

const named = new WeakMap<NamedArticle, ReadonlyMap<string, readonly FirstNamed[]>>();

/** Whether a title is one of a state's own offices and names nobody but perhaps the state itself. Words are folded. */
export function isOfficeOfState(words: readonly string[], complements: readonly string[]): boolean {
  const line = words.filter((word) => !/^(?:le|la|l|the|un|une)$/u.test(word)).join(' ');
  if (/^(?:\S+ )?(?:ministres?|ministers?)$|\bminist(?:re|er)\b/u.test(line)) return true;
  if (/\b(?:chef|porte-parole|spokesman|spokeswoman)\b/u.test(line))
    return complements.some((word) =>
      /^(?:etat|gouvernement|diplomatie|executif|state|government)$/u.test(word),
    );
  return (
    /^(?:(?:nouveau|nouvelle|new|outgoing|incoming|former|incumbent|acting|interim|then) )?(?:presidente?|roi|reine|king|queen|emir|sultan|chanceli\S+|chancellor|premier)(?: (?:sortante?|par interim|democratiquement elu))?$/u.test(
      line,
    ) && complements.every((word) => /^(?:republique|republic|transition)$/u.test(word))
  );
}

/** English offices to which only one state gives this name, by their words (folded). */
const offices: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:defense|treasury|homeland security) secretary\b|\bsecretary of (?:state|defense|the treasury)\b/u,
    'etats-unis',
  ],
  [/\b(?:foreign|home|defence) secretary\b|\bchancellor of the exchequer\b/u, 'royaume-uni'],
];

/** "Secretary of State X", "Home Secretary X": the state whose office it is, where the article names it. */
export function stateByTitle({ article }: ReadSentence, title: Phrase): NamedNode | null {
  const line = [...title.words, ...title.complements.flatMap(({ words }) => ['of', ...words])].join(' ');
  const id = offices.find(([office]) => office.test(line))?.[1];
  return id === undefined ? null : (article.nodes.find((node) => node.id === id) ?? null);
}

/** « économiste à l'institut X », "an analyst with X": the body after the title that ends chunk `at`. */
export function placeOfWork(read: ReadSentence, at: number): NamedNode | null {
  const joint = read.chunks[at + 1];
  const body = read.chunks[at + 2];
  if (joint?.kind !== 'preposition' || body?.kind !== 'phrase') return null;
  return /^(?:a|au|aux|chez|at|with)$/u.test(joint.word) && body.members.length === 0 ? bodyOf(body) : null;
}
