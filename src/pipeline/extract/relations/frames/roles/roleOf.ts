import { counterparts } from '../../../languages/counterparts.ts';
import type { RoleNoun } from '../../../languages/triggers.ts';
import type { NamedNode } from '../../../types.ts';
import { type Finding, type ReadSentence, spanOver } from '../../context.ts';
import type { NameItem, Phrase } from '../../reading/chunks.ts';
import { phrasesWithin } from '../../reading/partsOfPhrase.ts';
import { isOfficeOfState, ownerByKind, ownerByPossessive, stateByTitle, stateOfOffice } from '../owners.ts';
import { officeIn, predicateFor } from './officeIn.ts';
import { ownersOf } from './ownersOf.ts';

/** A title, and the name of the person who has it. */
export interface Title {
  readonly title: Phrase;
  /** The phrase that has both in it. */
  readonly whole: Phrase;
  readonly name: NameItem;
  /** The chunk that they stand in. */
  readonly at: number;
  /** Whose office it is, or where it is held, as other words of the sentence say. */
  readonly whose?: NamedNode | null;
  readonly work?: NamedNode | null;
}

/** What someone is to those whom a title names or means. */
export function roleOf(read: ReadSentence, held: Title): Finding[] {
  const { title, whole, name, at } = held;
  const { node: person } = name;
  if (title.head === null || isOfOpposition(title)) return [];
  const master = masterOf(read, title, person);
  const behind = title.words.slice(title.words.lastIndexOf('s') + 1);
  const words = master === null ? [...title.counts, ...title.words] : behind;
  const office = officeIn(read.grammar, words);
  if (office === null) return [];
  const role = roleMeant(title, office.role);
  // "Meloni’s interior minister, X" serves Meloni’s state.
  const served =
    master !== null && role.person === undefined && isOfficeOfState(behind, [])
      ? stateOf(read, master.node)
      : null;
  const owners =
    master === null ? ownersOf(title, person, role) : [{ node: served ?? master.node, phrase: master }];
  const { node: unsaid, why } = owners.length > 0 ? nothingUnsaid : unsaidOwner(read, held, role, words);
  const all = unsaid === null ? owners : [{ node: unsaid, phrase: title }];
  return all.flatMap(({ node, phrase }): Finding[] => {
    const predicate = ofPart(
      predicateFor({ ...office, role: officeMet(read, title, at) ?? role }, node) ??
        (node === held.work ? 'served' : null),
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
        certainty: office.doubted ? 'unconfirmed' : 'stated',
        granted: true,
        score: unsaid === null ? 0.92 : why === 'role' ? 0.85 : 0.75,
        why,
      },
    ];
  });
}

/** « le chef de l'État » heads the state, and a chief of staff only serves. */
function roleMeant(title: Phrase, role: RoleNoun): RoleNoun {
  if (isHeadOfState(title)) return { ...role, country: 'heads' };
  return title.head === 'chief' && title.complements[0]?.head === 'staff'
    ? { country: 'served', body: 'served', group: 'served', person: 'served' }
    : role;
}

/** Whose office it is where the title does not say; and whether that is only the state that it goes without saying. */
interface Unsaid {
  readonly node: NamedNode | null;
  readonly why: 'role' | 'role-of-state';
}

/** The title says whose office it is. */
const nothingUnsaid: Unsaid = { node: null, why: 'role' };

function unsaidOwner(read: ReadSentence, held: Title, role: RoleNoun, words: readonly string[]): Unsaid {
  const { title, at, whose, work } = held;
  const { node: person } = held.name;
  // « le président du Mali a reçu ses homologues X et Y »: of other states than his.
  if (title.head !== null && counterparts.test(title.head))
    return { node: stateOf(read, person), why: 'role-of-state' };
  const implied =
    work ??
    whose ??
    (title.possessive ? ownerByPossessive(read, title, at, role, person) : ownerByKind(read, title));
  if (implied !== null) return { node: implied, why: 'role' };
  const complements = title.complements.flatMap((one) => one.head ?? []);
  const state =
    !title.possessive && isOfficeOfState(words, complements)
      ? (stateOf(read, person) ?? theirs(read, person, stateOfOffice(read, title)))
      : null;
  if (state !== null) return { node: state, why: 'role-of-state' };
  return { node: read.grammar.headAt === 'last' ? stateByTitle(read, title) : null, why: 'role' };
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
