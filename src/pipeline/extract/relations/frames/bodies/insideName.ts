import { contains } from '../../../../../domain/basics/span.ts';
import type { NamedNode } from '../../../types.ts';
import type { Finding } from '../../context.ts';
import type { NameItem } from '../../reading/chunks.ts';
import { bodyFinding } from './bodyFinding.ts';

type Inner = NameItem['inner'][number];

/** « armée [malienne] », « nord du [Mali] »: what a name says of those that it has inside. */
export function insideName(text: string, name: NameItem, at: number): Finding[] {
  return name.inner.flatMap((inner): Finding[] => {
    const outer = holderOf(name, inner);
    const siblings = name.inner.filter(
      (other) => other.node.type === inner.node.type && holderOf(name, other) === outer,
    );
    // « sahélo-saharienne », « afghano-pakistanaise »: what is made of two areas lies in neither.
    if (siblings.length > 1) return [];
    const predicate = predicateOf(text, outer, inner);
    if (predicate === null) return [];
    return [bodyFinding(outer.node, predicate, inner.node, outer.mention, at, 0.95)];
  });
}

/**
 * The smallest mention that contains an inner one: « Afrique » belongs to « ce pays africain », not to what contains
 * both.
 */
function holderOf(name: NameItem, inner: Inner): Inner {
  const holders = name.inner.filter(
    (other) => other !== inner && contains(other.mention, inner.mention) && other.node.id !== inner.node.id,
  );
  return holders.reduce<Inner>(
    (least, other) =>
      other.mention.end - other.mention.start < least.mention.end - least.mention.start ? other : least,
    { mention: name.mention, node: name.node },
  );
}

/** What a name says of another inside it; null where that is nothing, or says something else. */
function predicateOf(text: string, outer: Inner, inner: Inner): string | null {
  if (outer.node.id === inner.node.id) return null;
  // « Conseil Otan-Ukraine » belongs to neither.
  if (/[-–]$/u.test(text.slice(outer.mention.start, inner.mention.start))) return null;
  const demonym = inner.mention.how === 'demonym';
  const fixed = outer.mention.how !== 'descriptor';
  const joined = /(?:\bd[eu]s?\s+(?:la\s+|l['’])?|\bd['’]|\bof\s+(?:the\s+)?)$/iu.test(
    text.slice(outer.mention.start, inner.mention.start),
  );
  const within = inner.node.type === 'country' || inner.node.type === 'place';
  // « Mission de l'ONU au Congo », "Force in Kosovo": where a body acts, not whose it is.
  const there = /(?:\b(?:au|aux|en|dans|in|to)\s+(?:l[ea']\s*)?(?:the\s+)?)$/iu.test(
    text.slice(outer.mention.start, inner.mention.start),
  );
  if (there && within && (outer.node.type === 'agency' || outer.node.type === 'organization'))
    return 'active-in';
  switch (outer.node.type) {
    case 'place':
    case 'country':
      if (!within) return null;
      if (outer.node.type === 'country') return inner.node.type === 'place' ? 'lies-in' : null;
      return fixed || joined ? 'lies-in' : null;
    case 'agency':
      return inner.node.type === 'country' || (inner.node.type === 'agency' && joined) ? 'belongs-to' : null;
    case 'group':
      // « la junte malienne » rules there.
      if (within) return demonym && fixed && !isJunta(outer.node) ? 'based-in' : null;
      return inner.node.type === 'group' && joined ? 'belongs-to' : null;
    case 'organization':
      // "the UN Support Mission in Libya"
      return inner.node.type === 'organization' && (joined || outer.mention.start === inner.mention.start)
        ? 'belongs-to'
        : null;
    default:
      return null;
  }
}

const isJunta = ({ label }: NamedNode): boolean => /^junte\b|\bjunta$/iu.test(label.fr);
