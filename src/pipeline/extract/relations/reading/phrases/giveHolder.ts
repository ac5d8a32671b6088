import type { Grammar } from '../../../languages/grammar.ts';
import type { ClauseItem, NameItem, Phrase, WordItem } from '../chunks.ts';
import type { Begun } from './begun.ts';
import { classOf, headOf } from './headOf.ts';

/** The own words and names of a phrase, and its complements. */
type Held = Pick<Begun, 'content'> & { readonly complements: readonly Phrase[] };

/**
 * « le chef de guerre libérien Alfred Kamara », « le ministre de la Défense Jean Dupont »: a person's name at the end
 * of an office's complement is the name of the holder, and is moved to the office.
 */
export function giveHolder({ grammar, items, content }: Begun, complements: readonly Phrase[]): Held {
  const head = headOf(grammar, content);
  const last = complements.at(-1);
  const name = last?.names.at(-1);
  if (head?.kind !== 'word' || last === undefined || name === undefined) return { content, complements };
  if (
    classOf(grammar, head.fold) !== 'role' ||
    content.some(isPerson) ||
    !isPerson(name) ||
    name.end !== last.end ||
    isAnothers(head, last, grammar, items)
  )
    return { content, complements };
  const without = {
    ...last,
    names: last.names.slice(0, -1),
    referents: last.referents.filter(({ node }) => node !== name.node),
  };
  return { content: [...content, name], complements: [...complements.slice(0, -1), without] };
}

/** Whether the name at the end of a complement is that of someone else than the holder. */
function isAnothers(head: WordItem, of: Phrase, grammar: Grammar, items: readonly ClauseItem[]): boolean {
  // « le fils du président X » names the president.
  if (of.headClass === 'role' && !noble.test(of.head ?? '')) return true;
  if (of.words.length === 0 && of.names.length < 2) return true;
  if (grammar.headAt === 'first') return of.head === null;
  // "the son of President X", "the spokesman of Prime Minister X" are others.
  const isLed = leading.test(head.fold) && of.headClass !== 'role' && of.words.some(isBody);
  return !isLed && !(responsible.test(head.fold) && isCapital(items, of));
}

/** "the leader of the New Forces rebel group Guillaume Soro" */
const leading =
  /^(?:leader|head|chief|director|chairman|commander|founder|president|member|secretary-general)$/u;

const isBody = (word: string): boolean =>
  /^(?:group|movement|party|organi[sz]ation|militia|network|agency|council|front|army|coalition|alliance|union|association|bank|company|committee)$/u.test(
    word,
  );

const noble = /^(?:prince|princess|sheikh|dr|mr|mrs|ms|general|sir|lord)$/u;

/** "Defence John Smith": an office's responsibility begins with a capital. */
const isCapital = (items: readonly ClauseItem[], { start }: Phrase): boolean =>
  items.some(
    (item) => item.start === start && (item.kind === 'name' || (item.kind === 'word' && item.capital)),
  );

const isPerson = (item: WordItem | NameItem): boolean =>
  item.kind === 'name' && item.node.type === 'person' && item.mention.how !== 'demonym';

/** English offices that are "for" something: "Minister for Regional Cooperation". */
export const responsible = /^(?:minister|secretary|undersecretary|commissioner|representative|envoy)$/u;
