import type { Finding, ReadSentence } from '../../context.ts';
import type { Phrase } from '../../reading/chunks.ts';
import { roleOf } from './roleOf.ts';

/** "Germany's ambassador to Mali, X", "UN envoy to Yemen X", "the commissioner for human rights, X". */
export function postedTo(read: ReadSentence, title: Phrase, at: number): Finding[] {
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
  return name === undefined ? [] : roleOf(read, { title, whole, name, at });
}
