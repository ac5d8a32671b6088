import { isBodyType } from '../../../../../domain/basics/kinds.ts';
import type { Grammar } from '../../../languages/grammar.ts';
import { wordSet } from '../../../languages/words.ts';
import type { HeadClass, NameItem, Phrase, Referent, ReferentRole, WordItem } from '../chunks.ts';

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

/**
 * What a phrase stands for, judged by its head: « l'armée malienne » stands for Mali through its forces, « un commando
 * d'Aqmi » for Aqmi through its members, « le président François Hollande » for the person; « la sécurité du Maroc »
 * stands for no one.
 */
export function referentsOf(
  grammar: Grammar,
  head: string | null,
  headClass: HeadClass | null,
  content: readonly (WordItem | NameItem)[],
  complements: readonly Phrase[],
): Referent[] {
  const names = content.filter((item) => item.kind === 'name');
  const proper = names.filter(({ mention }) => mention.how !== 'demonym');
  const origins = names.filter(({ mention }) => mention.how === 'demonym');
  if (head === null)
    return ofName(grammar.headAt === 'last' ? proper.toReversed() : proper, origins, content);

  // A name beside the head is what the head describes; in English only when it ends the phrase.
  const beside = grammar.headAt === 'last' ? lastName(content) : proper.at(-1);
  if (beside !== undefined) {
    if (about.has(head)) return [];
    if (beside.node.type === 'person' && headClass !== 'forces') return [{ node: beside.node, as: 'self' }];
    if (headClass === 'kind' || headClass === 'place' || headClass === 'members' || headClass === 'authority')
      return [{ node: beside.node, as: 'self' }];
    if (headClass === 'forces') return [{ node: beside.node, as: 'forces' }];
    return beside.node.type === 'event' ? [{ node: beside.node, as: 'self' }] : [];
  }
  // "the Islamic State group", "Gao airport": in English what a noun describes may stand before it.
  const before = grammar.headAt === 'last' ? names.at(-1) : undefined;
  if (
    before !== undefined &&
    before.mention.how !== 'demonym' &&
    headClass === 'kind' &&
    !isOwner(content, before)
  )
    return [{ node: before.node, as: 'self' }];
  // "Somalia's al-Shabaab fighters": the owner of a body is not whom its members are of.
  const last = names.at(-1);
  const held =
    grammar.headAt === 'last' &&
    last !== undefined &&
    last.mention.how !== 'demonym' &&
    !isOwner(content, last)
      ? [last]
      : names;
  // "the eastern Libyan city of Benghazi": the town, and not the land that it lies in.
  const town =
    grammar.headAt === 'last' &&
    headClass === 'place' &&
    named.has(head) &&
    complements.some(({ referents }) => referents.some(({ node }) => node.type === 'place'));
  const owners: readonly Referent[] = [
    ...(town ? held.filter(isPlaceName) : grammar.headAt === 'last' ? held : origins).map(
      ({ node }): Referent => ({ node, as: 'self' }),
    ),
    ...complements.flatMap(({ referents }) => referents),
  ];
  return byOwners(head, headClass, owners, complements);
}

const isPlaceName = ({ node, mention }: NameItem): boolean =>
  node.type === 'place' && mention.how !== 'demonym';

/** "the country's group": a name with a possessive « s » owns what follows. */
function isOwner(content: readonly (WordItem | NameItem)[], name: NameItem): boolean {
  const next = content[content.indexOf(name) + 1];
  return next?.kind === 'word' && next.fold === 's';
}

/** What a noun stands for together with the names that own it. */
function byOwners(
  head: string,
  headClass: HeadClass | null,
  owners: readonly Referent[],
  complements: readonly Phrase[],
): Referent[] {
  // « l'État de Borno »: a part of a federal state.
  const [part, ...rest] = owners;
  if (head === 'etat' && part?.as === 'self' && part.node.type === 'place' && rest.length === 0)
    return [part];
  if (headClass === 'place') {
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
  // « la coalition de partis X », « le capitaine de vaisseau X »: the name is inside the noun's complement.
  const [inner] = complements;
  const owner = inner?.referents[0];
  if (
    inner !== undefined &&
    owner !== undefined &&
    inner.head !== null &&
    inner.referents.length === 1 &&
    owner.as === 'self'
  ) {
    if (headClass === 'kind' && inner.headClass === 'kind' && !inner.definite) return [owner];
    if (headClass === 'role' && owner.node.type === 'person' && ranks.has(inner.head)) return [owner];
  }
  const as = headClass === null ? undefined : standing[headClass];
  if (as === undefined) return [];
  return owners.flatMap((owner): Referent[] => {
    const { type } = owner.node;
    // « les agents de la DGSE » act for it.
    if (as === 'nationals' && type === 'agency' && owner.as === 'self' && head === 'agents')
      return [{ node: owner.node, as: 'forces' }];
    if (as === 'nationals') return type === 'country' || type === 'place' ? [{ node: owner.node, as }] : [];
    if (as === 'forces' || as === 'authority') {
      if (owner.as !== 'self' && owner.as !== as) return [];
      if (type === 'country') return [{ node: owner.node, as }];
      // « les forces du maréchal X » act for him.
      if (type === 'person') return as === 'forces' && armies.has(head) ? [{ node: owner.node, as }] : [];
      return isBodyType(type) ? [{ node: owner.node, as: as === 'forces' ? 'forces' : 'self' }] : [];
    }
    // Members of a state's people are its nationals, those of a body its members.
    if (type === 'country') return [{ node: owner.node, as: 'nationals' }];
    return isBodyType(type) ? [{ node: owner.node, as }] : [];
  });
}

/** A name that is its own head; an adjective of origin on its own means nationals: « deux Français ». */
function ofName(
  proper: readonly NameItem[],
  origins: readonly NameItem[],
  content: readonly (WordItem | NameItem)[],
): Referent[] {
  const first = proper[0];
  if (first !== undefined) return [{ node: first.node, as: 'self' }];
  if (content.length > origins.length) return [];
  return origins.map(({ node }) => ({ node, as: 'nationals' }));
}

function lastName(content: readonly (WordItem | NameItem)[]): NameItem | undefined {
  const last = content.at(-1);
  return last?.kind === 'name' && last.mention.how !== 'demonym' ? last : undefined;
}
