import type { Grammar } from '../../../languages/grammar.ts';
import type { HeadClass, NameItem, WordItem } from '../chunks.ts';
import { degrees } from './startsContent.ts';
import { civilities } from './wordsInside.ts';

/**
 * The head: in French the first word that is not a preceding adjective, in English the last word or the name at the
 * end.
 */
export function headOf(
  grammar: Grammar,
  content: readonly (WordItem | NameItem)[],
): WordItem | NameItem | undefined {
  if (grammar.headAt === 'last') {
    const last = content.at(-1);
    if (last?.kind === 'name' && last.mention.how !== 'demonym') {
      return (
        content.findLast(
          (item) => item.kind === 'word' && (grammar.roles.has(item.fold) || grammar.heads.has(item.fold)),
        ) ?? last
      );
    }
    return last;
  }
  const first = content[0];
  if (first?.kind === 'name' && first.mention.how !== 'demonym') return first;
  const second = content[1];
  if (first?.kind === 'word' && first.capital && civilities.test(first.fold) && second?.kind === 'name')
    return second;
  // « la plus grave attaque » is an attack.
  return (
    content.find(
      (item) => item.kind === 'word' && !grammar.frontAdjectives.has(item.fold) && !degrees.test(item.fold),
    ) ?? first
  );
}

/** The class of a head noun; an office is a role before anything else. */
export function classOf(grammar: Grammar, head: string): HeadClass | null {
  const known = grammar.heads.get(head) ?? grammar.heads.get(head.replace(/s$/u, ''));
  if (known !== undefined && known !== 'members') return known;
  if (grammar.roles.has(head)) return 'role';
  return known ?? (grammar.roles.has(head.replace(/s$/u, '')) ? 'role' : null);
}
