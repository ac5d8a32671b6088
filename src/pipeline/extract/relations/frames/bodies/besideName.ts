import type { NamedNode } from '../../../types.ts';
import type { Finding } from '../../context.ts';
import type { NameItem, Phrase } from '../../reading/chunks.ts';
import { bodyFinding } from './bodyFinding.ts';

/**
 * A body with its country beside or after it: « la gendarmerie malienne », « l'armée du Mali », « le Conseil de
 * sécurité de l'ONU ».
 */
export function besideName(phrase: Phrase, at: number): Finding[] {
  const body = phrase.names.find(({ node }) => node.type === 'agency' || node.type === 'organization');
  if (body === undefined || phrase.names.length > 2) return [];
  // « l'espagnol Repsol »: a word of origin right before an organization's name; « l'agence française X » says less.
  const origins =
    body.node.type === 'agency' ||
    (phrase.head === null && phrase.words.length === 0) ||
    isOriginBefore(phrase, body) ||
    /^(?:agence|agency)$/u.test(phrase.head ?? '')
      ? phrase.names.filter(({ mention, node }) => mention.how === 'demonym' && node.type === 'country')
      : [];
  const [complement, ...more] = phrase.head === null ? phrase.complements : [];
  const behind =
    complement === undefined || more.length > 0 || complement.head !== null ? [] : complement.referents;
  const owners = behind.filter(
    ({ node, as }) =>
      as === 'self' &&
      (node.type === 'organization' || (node.type === 'country' && body.node.type === 'agency')),
  );
  return [...origins, ...(owners.length === 1 ? owners : [])]
    .filter(({ node }) => !isOfAnother(body.node, node))
    .map(({ node }) => bodyFinding(body.node, 'belongs-to', node, phrase, at, 0.88));
}

/** « le FBI marocain » is no body of Morocco: whether a body of general knowledge is another state's. */
const isOfAnother = ({ from, countries }: NamedNode, owner: NamedNode): boolean =>
  from === 'world' && owner.type === 'country' && countries.length > 0 && !countries.includes(owner.id);

/** « l'espagnol Repsol » */
const isOriginBefore = (phrase: Phrase, body: NameItem): boolean =>
  phrase.names[0] !== body && phrase.names[0]?.end === body.start - 1 && phrase.words.length === 0;
