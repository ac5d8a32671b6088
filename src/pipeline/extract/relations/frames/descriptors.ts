import { foldWord } from '../../../../lib/fold.ts';
import type { RoleNoun } from '../../languages/triggers.ts';
import type { NamedNode } from '../../types.ts';
import type { Finding, ReadSentence } from '../context.ts';
import type { NameItem } from '../reading/chunks.ts';
import { phrasesWithin } from '../reading/partsOfPhrase.ts';
import { isOfficeOfState, ownerByPossessive, placeOfWork, stateOfOffice } from './owners.ts';
import { officeIn, predicateFor } from './roles/officeIn.ts';

/**
 * What a description that stands for a person says about them: « [le chef d'[Aqmi]] », « [ministre [malien] de la
 * Défense] ».
 */
export function descriptorFrames(read: ReadSentence): Finding[] {
  return read.chunks.flatMap((chunk, at) =>
    chunk.kind !== 'phrase'
      ? []
      : phrasesWithin(chunk).flatMap((phrase) =>
          phrase.names.flatMap((name) => fromDescriptor(read, name, at)),
        ),
  );
}

function fromDescriptor(read: ReadSentence, name: NameItem, at: number): Finding[] {
  if (name.mention.how !== 'descriptor' || name.node.type !== 'person') return [];
  // « le ministre malien » for someone named before only takes up what was said then.
  if (name.mention.why === 'the-title') return [];
  const all =
    read.article.text
      .slice(name.start, name.end)
      .match(/[\p{L}\p{M}]+/gu)
      ?.map(foldWord) ?? [];
  // « ancien policier devenu chef d'Aqmi »: what the person has become counts.
  const turned = all.findLastIndex((word) => /^(?:devenue?|turned)$/u.test(word));
  const words = all.slice(turned + 1);
  const office = officeIn(read.grammar, words);
  if (office === null || words.includes('opposition')) return [];
  // « le chef de l'État tunisien »
  const ofState = /^(?:le |la |l |ex )*cheff?e? (?:de l |de l'|du )?(?:etat|gouvernement|executif)\b/u.test(
    words.join(' '),
  );
  const role = ofState ? { ...office.role, country: 'heads' } : office.role;
  const named = name.inner.filter(
    ({ node }) =>
      node !== name.node && node.type !== 'event' && (node.type !== 'person' || role.person !== undefined),
  );
  // « l'ambassadeur de France au Mali »: where an office is held is not for whom.
  const inside = named.filter(
    ({ mention }, index) =>
      (index === 0 || !postedTo.test(read.article.text.slice(name.start, mention.start))) &&
      !appointedBy.test(read.article.text.slice(name.start, mention.start)),
  );
  const owner = inside.length > 0 ? null : ownerOf(read, name, at, role, words);
  const state =
    inside.length === 0 &&
    owner === null &&
    !isPossessive.test(words[0] ?? '') &&
    isNamedBeside(read, name, at) &&
    isOfficeOfState(...officeWords(words))
      ? stateOfOffice(read, name)
      : null;
  const unsaid = owner ?? state;
  const owners: readonly { readonly node: NamedNode }[] = unsaid === null ? inside : [{ node: unsaid }];
  const bodies = owners.filter(({ node }) => node.type !== 'country' && node.type !== 'place');
  return (bodies.length > 0 ? joinedTo(read, name, bodies) : owners).flatMap(({ node }): Finding[] => {
    const held = predicateFor({ ...office, role }, node) ?? (node === unsaid ? 'served' : null);
    const predicate = held === 'heads' && isOneOfMany(words, node) ? whole(node) : held;
    if (predicate === null) return [];
    const span = { start: name.start, end: name.end };
    return [
      {
        source: name.node,
        predicate,
        target: node,
        at,
        span,
        trigger: span,
        certainty: office.doubted ? 'unconfirmed' : 'stated',
        granted: true,
        score: unsaid === null ? 0.9 : 0.75,
        why: state === null ? 'role' : 'role-of-state',
      },
    ];
  });
}

const postedTo = /\s(?:en|aux?|à|auprès\s+d[eu]s?|in|to|at)\s+(?:l[ae]s?\s+|l['’]|the\s+)?$/iu;

/** « médiateur désigné par l'UA »: who appointed someone is not whom they head. */
const appointedBy = /\s(?:par|by)\s+(?:l[ae]s?\s+|l['’]|the\s+)?$/iu;

/** « un commandant d'Aqmi »: one of several, who heads no whole. */
const isOneOfMany = (words: readonly string[], { type }: NamedNode): boolean =>
  type !== 'country' &&
  (/^(?:une?|an?)$/u.test(words[0] ?? '') ||
    (type === 'group' && /^(?:commandant|commandante|commander)$/u.test(words[0] ?? '')));

const whole = ({ type }: NamedNode): string => (type === 'group' ? 'was-member-of' : 'served');

/**
 * The first body that a title names, and those joined to it: « directeur de la police et du renseignement ». Others say
 * where the first belongs.
 */
function joinedTo(
  { article }: ReadSentence,
  name: NameItem,
  bodies: readonly { readonly node: NamedNode }[],
): { readonly node: NamedNode }[] {
  const spanOf = (node: NamedNode) => name.inner.find((inner) => inner.node === node)?.mention;
  let end = -1;
  return bodies.filter(({ node }, index) => {
    const span = spanOf(node);
    const joins =
      index === 0 || (span !== undefined && end >= 0 && joint.test(article.text.slice(end, span.start)));
    if (joins) end = span?.end ?? -1;
    return joins;
  });
}

const joint =
  /^\)?,?\s+(?:et|and)\s+(?:de\s+la\s+|de\s+l['’]|du\s+|des\s+|de\s+|d['’]|of\s+the\s+|of\s+|the\s+)?$/u;

/**
 * The body in which an office is held when the title names none: « sa porte-parole », « économiste à l'institut X ».
 */
function ownerOf(
  read: ReadSentence,
  name: NameItem,
  at: number,
  role: RoleNoun,
  words: readonly string[],
): NamedNode | null {
  const chunk = read.chunks[at];
  const work = chunk?.kind === 'phrase' && chunk.end === name.end ? placeOfWork(read, at) : null;
  if (work !== null) return work;
  return isPossessive.test(words[0] ?? '') ? ownerByPossessive(read, name, at, role, name.node) : null;
}

const isPossessive = /^(?:son|sa|ses|leur|leurs|his|her|its|their)$/u;

/** Whether the person's own name is in the same phrase: a title that only refers back to a person says nothing new. */
function isNamedBeside(read: ReadSentence, { node, mention }: NameItem, at: number): boolean {
  const chunk = read.chunks[at];
  return (
    chunk?.kind === 'phrase' &&
    phrasesWithin(chunk).some(({ names }) =>
      names.some(
        (other) => other.node === node && other.mention !== mention && other.mention.how !== 'descriptor',
      ),
    )
  );
}

/** The words of a title before its first « de » or "of", and those that follow it. */
function officeWords(words: readonly string[]): readonly [readonly string[], readonly string[]] {
  const plain = words.filter((word) => !/^(?:le|la|l|the)$/u.test(word));
  const of = plain.findIndex((word) => /^(?:d|de|du|des|of)$/u.test(word));
  return of < 0 ? [plain, []] : [plain.slice(0, of), plain.slice(of + 1)];
}
