import type { Grammar } from '../../../languages/grammar.ts';
import type { ClauseItem, NameItem, WordItem } from '../chunks.ts';
import { wordAt } from '../readVerb.ts';
import { startsContent } from './startsContent.ts';

/**
 * « les ministres marocain et français », « les armées malienne, nigérienne et tchadienne »: adjectives of origin that
 * are joined to one that the phrase has already.
 */
export function joinedOrigins(
  grammar: Grammar,
  items: readonly ClauseItem[],
  at: number,
  content: readonly (WordItem | NameItem)[],
): JoinedNames {
  const none = { names: [], next: at };
  const first = content.at(-1);
  if (grammar.headAt === 'last') return joinedBefore(grammar, items, at, content);
  if (first?.kind !== 'name' || !isAdjective(first) || content.length < 2) return none;
  const names: NameItem[] = [];
  for (let next = at; ; next += 2) {
    const joint = items[next];
    const name = items[next + 1];
    const and = joint?.kind === 'word' && joint.fold === 'et';
    const comma = joint?.kind === 'mark' && joint.mark === 'comma';
    if (!(and || comma) || name?.kind !== 'name' || !isAdjective(name)) return none;
    names.push(name);
    if (and) return { names, next: next + 2 };
  }
}

/** Names that belong to a phrase as well, and the index of the first item after them. */
interface JoinedNames {
  readonly names: readonly NameItem[];
  readonly next: number;
}

/** "Pakistani and Russian defence ministers": adjectives of origin that share the noun after them. */
function joinedBefore(
  grammar: Grammar,
  items: readonly ClauseItem[],
  at: number,
  content: readonly (WordItem | NameItem)[],
): JoinedNames {
  const [first, ...more] = content;
  const joint = items[at];
  const name = items[at + 1];
  const noun = wordAt(items, at + 2);
  const joins =
    first?.kind === 'name' &&
    first.mention.how === 'demonym' &&
    more.length === 0 &&
    ((joint?.kind === 'word' && joint.fold === 'and') ||
      // "Moroccan, Spanish authorities", in a headline
      (joint?.kind === 'mark' && joint.mark === 'comma' && heads(grammar, noun?.fold ?? ''))) &&
    name?.kind === 'name' &&
    name.mention.how === 'demonym' &&
    noun !== null &&
    grammar.verbForms.get(noun.word) === undefined &&
    !grammar.prepositions.has(noun.fold) &&
    startsContent(grammar, items, at + 2);
  return joins ? { names: [name], next: at + 2 } : { names: [], next: at };
}

/** Whether a noun stands for whoever its adjectives of origin name. */
const heads = (grammar: Grammar, noun: string): boolean =>
  /^(?:authority|forces)$/u.test(grammar.heads.get(noun) ?? '');

const isAdjective = ({ mention, small }: NameItem): boolean => mention.how === 'demonym' && small;
