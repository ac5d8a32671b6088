import type { Span } from '../../../../../domain/basics/span.ts';
import type { RoleNoun } from '../../../languages/triggers.ts';
import type { NamedNode } from '../../../types.ts';
import type { Phrase } from '../../reading/chunks.ts';

/** Whose office a title is, with the words that say so. */
interface Owner {
  readonly node: NamedNode;
  readonly phrase: Span;
  /** Said by an adjective of origin. */
  readonly isOrigin: boolean;
}

/** What the title names: adjectives of origin in it, names before it in English, and its complements. */
export function ownersOf(title: Phrase, person: NamedNode, role: RoleNoun): readonly Owner[] {
  const own = title.names
    .filter(({ node }) => node !== person)
    .map((name): Owner => ({ node: name.node, phrase: name, isOrigin: name.mention.how === 'demonym' }));
  const of = title.complements.flatMap((phrase) =>
    phrase.referents
      .filter(({ as }) => as === 'self' || as === 'authority' || as === 'forces' || as === 'members')
      .map(({ node }): Owner => ({ node, phrase, isOrigin: false })),
  );
  const inside = own.length + of.length > 0 ? own : ofMinistry(title);
  const owners = [...inside, ...of].filter(
    ({ node }) => node.type !== 'event' && (node.type !== 'person' || role.person !== undefined),
  );
  // "Kenya’s AU ambassador": of Kenya, to the African Union.
  const senders = inside.filter(({ node, isOrigin }) => node.type === 'country' && !isOrigin);
  if (
    /^(?:ambassador|representative|envoy|delegate|observer)$/u.test(title.head ?? '') &&
    senders.length === 1
  )
    return senders;
  // « le chef malien d'Aqmi »: he heads the body; the adjective says where he comes from.
  const bodies = owners.filter(({ node }) => node.type !== 'country' && node.type !== 'place');
  return bodies.length > 0 && owners.length > bodies.length ? bodies : owners;
}

/** Of a minister: the state that is said of what the office is responsible for. */
function ofMinistry({ head, complements }: Phrase): Owner[] {
  const portfolios = complements.filter(({ referents }) => referents.length === 0);
  // « le ministre de l'Intérieur français »: the adjective is the minister's.
  const origins = /^(?:ministres?|secretaires?|sous-secretaires?)$/u.test(head ?? '')
    ? portfolios
        .flatMap(({ names }) => names)
        .filter(({ mention, node }) => mention.how === 'demonym' && node.type === 'country')
        .map((name): Owner => ({ node: name.node, phrase: name, isOrigin: true }))
    : [];
  if (origins.length > 0 || !/^(?:ministres?|secretaires?|ministers?)$/u.test(head ?? '')) return origins;
  // « secrétaire d'État à l'Intérieur du Soudan »: the state behind it.
  return portfolios
    .flatMap((portfolio) => portfolio.complements)
    .flatMap((state) =>
      state.referents
        .filter(({ node, as }) => node.type === 'country' && as === 'self')
        .map(({ node }): Owner => ({ node, phrase: state, isOrigin: false })),
    );
}
