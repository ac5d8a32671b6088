import { isBodyType } from '../../../../../domain/basics/kinds.ts';
import type { Grammar } from '../../../languages/grammar.ts';
import { wordSet } from '../../../languages/words.ts';
import {
  asSelf,
  type HeadClass,
  type NameItem,
  type Phrase,
  type Referent,
  type ReferentRole,
  type WordItem,
} from '../chunks.ts';
import { onlyReferent } from '../partsOfPhrase.ts';

/** Nouns (folded, of either language) followed by what they are about, not by their own name: « l'affaire X ». */
const about = wordSet(
  'affaire dossier clan rapport plan proces camp loi reforme case affair file report plan trial camp law bill reform deal accord accords prix doctrine prize crise crisis crise conflit conflict guerre war',
);
/** Nouns for places that are near another place or stand for it, rather than lie in it. */
const notWithin = wordSet(
  'frontiere frontieres ambassade consulat capitale border borders embassy consulate capital',
);
/** Nouns for places followed by the place's own name: « la ville de Gao ». */
const named = wordSet(
  'ville villes region regions province provinces village villages localite localites commune communes district districts prefecture ile iles quartier quartiers departement departements aeroport port camp base city cities town towns island islands airport state enclave county oblast canton governorate suburb neighbourhood neighborhood peninsula territory',
);

/** Nouns that are part of a rank: « capitaine de vaisseau ». */
const ranks = wordSet('vaisseau corvette fregate escadre brigade division armee police gendarmerie');

/** Forces (folded nouns, of either language) that a person may lead. */
const armies = wordSet('armee armees forces troupes troupe soldats army forces troops soldiers');

/** Nouns for places that those who bear arms hold. */
const camps = wordSet(
  'camp camps base bases caserne casernes position positions poste postes post posts barracks outpost',
);
const isArmed = ({ node }: Referent): boolean => node.type === 'agency' || node.type === 'group';

const standing: Partial<Record<HeadClass, ReferentRole>> = {
  forces: 'forces',
  authority: 'authority',
  members: 'members',
  nationals: 'nationals',
};

/** What a phrase is made of, by which it stands for something. */
interface Judged {
  readonly grammar: Grammar;
  /** Its folded head noun; null when a name is the head. */
  readonly head: string | null;
  readonly headClass: HeadClass | null;
  /** Its own words and names, without determiners. */
  readonly content: readonly (WordItem | NameItem)[];
  readonly complements: readonly Phrase[];
}

/** The same, with a noun as its head. */
type Headed = Judged & { readonly head: string };

/**
 * What a phrase stands for, judged by its head: « l'armée malienne » stands for Mali through its forces, « un commando
 * d'Aqmi » for Aqmi through its members, « le président François Hollande » for the person; « la sécurité du Maroc »
 * stands for no one.
 */
export function referentsOf(phrase: Judged): Referent[] {
  const { head } = phrase;
  if (head === null) return ofName(phrase);
  const headed: Headed = { ...phrase, head };
  return ofNameBeside(headed) ?? ofNameInFront(headed) ?? byOwners(headed, ownersOf(headed));
}

/**
 * A name beside the head is what the head describes; in English only when it ends the phrase. Null where there is none.
 */
function ofNameBeside({ grammar, head, headClass, content }: Headed): Referent[] | null {
  const beside = grammar.headAt === 'last' ? lastName(content) : content.findLast(isProperName);
  if (beside === undefined) return null;
  const { node } = beside;
  if (about.has(head)) return [];
  if (headClass === 'forces') return [{ node, as: 'forces' }];
  const isDescribed =
    node.type === 'person' ||
    node.type === 'event' ||
    headClass === 'kind' ||
    headClass === 'place' ||
    headClass === 'members' ||
    headClass === 'authority';
  return isDescribed ? [{ node, as: 'self' }] : [];
}

/** "the Islamic State group", "Gao airport": in English what a noun describes may stand before it; null elsewhere. */
function ofNameInFront({ grammar, headClass, content }: Headed): Referent[] | null {
  const before = grammar.headAt === 'last' && headClass === 'kind' ? content.findLast(isName) : undefined;
  return before !== undefined && isProperName(before) && !isOwner(content, before)
    ? [{ node: before.node, as: 'self' }]
    : null;
}

/** Those to whom what the head says belongs: by an adjective, in English also by a name before it, or by a complement. */
function ownersOf({ grammar, head, headClass, content, complements }: Headed): readonly Referent[] {
  const names = content.filter(isName);
  const inside = complements.flatMap(({ referents }) => referents);
  if (grammar.headAt === 'first')
    return [...names.filter((name) => !isProperName(name)).map(({ node }) => asSelf(node)), ...inside];
  // "Somalia's al-Shabaab fighters": the owner of a body is not whom its members are of.
  const last = names.at(-1);
  const held = last !== undefined && isProperName(last) && !isOwner(content, last) ? [last] : names;
  // "the eastern Libyan city of Benghazi": the town, and not the land that it lies in.
  const town = headClass === 'place' && named.has(head) && inside.some(({ node }) => node.type === 'place');
  return [...(town ? held.filter(isPlaceName) : held).map(({ node }) => asSelf(node)), ...inside];
}

const isName = (item: WordItem | NameItem): item is NameItem => item.kind === 'name';

/** Whether an item is a name other than an adjective of origin. */
const isProperName = (item: WordItem | NameItem): item is NameItem =>
  isName(item) && item.mention.how !== 'demonym';

const isPlaceName = (name: NameItem): boolean => name.node.type === 'place' && isProperName(name);

/** "the country's group": a name with a possessive « s » owns what follows. */
function isOwner(content: readonly (WordItem | NameItem)[], name: NameItem): boolean {
  const next = content[content.indexOf(name) + 1];
  return next?.kind === 'word' && next.fold === 's';
}

/** What a noun stands for together with the names that own it. */
function byOwners({ head, headClass, complements }: Headed, owners: readonly Referent[]): Referent[] {
  // « l'État de Borno »: a part of a federal state.
  const [part, ...rest] = owners;
  if (head === 'etat' && part?.as === 'self' && part.node.type === 'place' && rest.length === 0)
    return [part];
  if (headClass === 'place') return ofPlace(head, owners);
  const inner = namedInside(headClass, complements);
  if (inner !== null) return [inner];
  const as = headClass === null ? undefined : standing[headClass];
  return as === undefined ? [] : owners.flatMap((owner) => through(head, as, owner) ?? []);
}

/** What a noun for a place stands for: a place of its own name, or the ground of its owners. */
function ofPlace(head: string, owners: readonly Referent[]): Referent[] {
  if (notWithin.has(head)) return [];
  // « le camp de l'armée malienne »: whoever attacks it attacks them.
  const [holder, ...more] = owners;
  if (camps.has(head) && holder?.as === 'self' && more.length === 0 && isArmed(holder))
    return [{ node: holder.node, as: 'ground' }];
  return owners.flatMap(({ node, as }): Referent[] => {
    if (as !== 'self' || (node.type !== 'place' && node.type !== 'country')) return [];
    return [{ node, as: named.has(head) && node.type === 'place' ? 'self' : 'ground' }];
  });
}

/** « la coalition de partis X », « le capitaine de vaisseau X »: the name inside a noun's complement; null elsewhere. */
function namedInside(headClass: HeadClass | null, [inner]: readonly Phrase[]): Referent | null {
  const owner = inner === undefined ? null : onlyReferent(inner);
  if (inner === undefined || inner.head === null || owner?.as !== 'self') return null;
  const isSuch =
    headClass === 'kind'
      ? inner.headClass === 'kind' && !inner.definite
      : headClass === 'role' && owner.node.type === 'person' && ranks.has(inner.head);
  return isSuch ? owner : null;
}

/** How an owner acts through those for whom a noun stands; null where it does not. */
function through(head: string, as: ReferentRole, owner: Referent): Referent | null {
  const { node } = owner;
  switch (as) {
    case 'nationals':
      // « les agents de la DGSE » act for it.
      if (node.type === 'agency' && owner.as === 'self' && head === 'agents') return { node, as: 'forces' };
      return node.type === 'country' || node.type === 'place' ? { node, as } : null;
    case 'forces':
    case 'authority':
      if (owner.as !== 'self' && owner.as !== as) return null;
      if (node.type === 'country') return { node, as };
      // « les forces du maréchal X » act for him.
      if (node.type === 'person') return as === 'forces' && armies.has(head) ? { node, as } : null;
      return isBodyType(node.type) ? { node, as: as === 'forces' ? 'forces' : 'self' } : null;
    default:
      // Members of a state's people are its nationals, those of a body its members.
      if (node.type === 'country') return { node, as: 'nationals' };
      return isBodyType(node.type) ? { node, as } : null;
  }
}

/** A name that is its own head; an adjective of origin on its own means nationals: « deux Français ». */
function ofName({ grammar, content }: Judged): Referent[] {
  const name = grammar.headAt === 'last' ? content.findLast(isProperName) : content.find(isProperName);
  if (name !== undefined) return [asSelf(name.node)];
  return content.every(isName) ? content.map(({ node }) => ({ node, as: 'nationals' })) : [];
}

function lastName(content: readonly (WordItem | NameItem)[]): NameItem | undefined {
  const last = content.at(-1);
  return last !== undefined && isProperName(last) ? last : undefined;
}
