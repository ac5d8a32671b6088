import type { Span } from '../../../../../domain/basics/span.ts';
import type {
  DateMention,
  NamedArticle,
  NamedNode,
  NameMention,
  Sentence,
  ShapedToken,
} from '../../../types.ts';
import type { ClauseItem, MarkItem, NameItem } from '../chunks.ts';

/** A mention inside no other, with those inside it. */
export interface OuterMention extends Span {
  readonly mention: NameMention;
  readonly node: NamedNode;
  readonly inner: readonly { readonly mention: NameMention; readonly node: NamedNode }[];
}

/**
 * The outermost mentions of an article, in order, each with those inside it. Mentions of unknown nodes are left out.
 */
export function outerMentions(article: NamedArticle): OuterMention[] {
  const nodes = new Map(article.nodes.map((node) => [node.id, node]));
  const outer: (OuterMention & { inner: { mention: NameMention; node: NamedNode }[] })[] = [];
  for (const mention of article.mentions) {
    const node = nodes.get(mention.node);
    if (node === undefined) continue;
    const last = outer.at(-1);
    if (last !== undefined && mention.start < last.end) {
      if (mention.end <= last.end) last.inner.push({ mention, node });
    } else outer.push({ start: mention.start, end: mention.end, mention, node, inner: [] });
  }
  return outer;
}

/** What is known of a sentence before its items are read. */
interface Known {
  /** Its mentions and its dates, in order. */
  readonly mentions: readonly OuterMention[];
  readonly dates: readonly DateMention[];
  /** Hyphenated words (folded) that make one item. */
  readonly compounds: ReadonlySet<string>;
  /** Whether a word (folded) behind a hyphen says what the noun after it is like: "oil-producing". */
  readonly isQualifier: (word: string) => boolean;
}

/** The items of one sentence: whole names and dates, words, and the punctuation between them. */
export function readItems(article: NamedArticle, sentence: Sentence, known: Known): ClauseItem[] {
  const { text, tokens } = article;
  const { mentions, dates } = known;
  const items: ClauseItem[] = [];
  let end = sentence.start;
  let nextMention = 0;
  let nextDate = 0;
  const push = (item: ClauseItem): void => {
    items.push(...marksIn(text, end, item.start), item);
    end = item.end;
  };
  for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
    const token = tokens[at];
    if (token === undefined || token.start < end) continue;
    while (nextMention < mentions.length && (mentions[nextMention]?.end ?? 0) <= token.start) nextMention++;
    while (nextDate < dates.length && (dates[nextDate]?.end ?? 0) <= token.start) nextDate++;
    const mention = mentions[nextMention];
    const date = dates[nextDate];
    const isHere = mention !== undefined && mention.start >= end && mention.start <= token.start;
    if (isHere && !isForOrAgainst(text, mention)) push(nameItem(text, mention));
    else if (date !== undefined && date.start <= token.start) {
      const start = Math.max(date.start, end);
      push({ kind: 'date', start, end: date.end, edtf: date.edtf, basis: date.basis });
    } else push(wordItem(text, tokens, at, known, mention?.start));
  }
  items.push(...marksIn(text, end, sentence.end));
  return pairDashes(text, sentence.language === 'en' ? joinParticiples(text, items) : items);
}

/** « une formation pro-iranienne », "an anti-IS cell": whom it is for or against, not whose it is. */
const isForOrAgainst = (text: string, { mention, node, start }: OuterMention): boolean =>
  (mention.how === 'demonym' || node.type !== 'person') &&
  /(?:^|[^\p{L}])(?:pro|anti)-$/iu.test(text.slice(Math.max(0, start - 6), start));

const nameItem = (text: string, { start, end, mention, node, inner }: OuterMention): NameItem => ({
  kind: 'name',
  start,
  end,
  mention,
  node,
  small: /^\p{Ll}/u.test(text.slice(start, start + 1)),
  inner,
});

/** The word that begins with the token at `at`; what a hyphen joins to it ends before `limit`. */
function wordItem(
  text: string,
  tokens: readonly ShapedToken[],
  at: number,
  known: Known,
  limit?: number,
): ClauseItem {
  const token = tokens[at];
  if (token === undefined) throw new RangeError('no token there');
  const { fold, end } = wholeWord(text, tokens, at, known, limit);
  return {
    kind: 'word',
    start: token.start,
    end,
    word: text.slice(token.start, end).normalize('NFC').toLowerCase(),
    fold,
    capital: token.shape === 'initial' || token.shape === 'upper',
  };
}

/**
 * "Iran-backed", "Hong Kong-based", "al-Qaeda-linked": a name and the participle that a hyphen joins to it are one
 * word.
 */
function joinParticiples(text: string, items: readonly ClauseItem[]): ClauseItem[] {
  const joined: ClauseItem[] = [];
  for (const item of items) {
    const name = joined.at(-1);
    const isPart =
      name?.kind === 'name' &&
      item.kind === 'word' &&
      item.start === name.end + 1 &&
      hyphen.test(text[name.end] ?? '') &&
      /(?:ed|led|held|run|built|made|born)$/u.test(item.word);
    if (!isPart) {
      joined.push(item);
      continue;
    }
    const word = text.slice(name.start, item.end).normalize('NFC').toLowerCase();
    joined[joined.length - 1] = { ...item, start: name.start, word, fold: `-${item.fold}`, joined: name };
  }
  return joined;
}

/** What two dashes enclose is at most this long, in items. */
const longestAside = 14;

/** « les pays fondateurs – Argentine, Brésil – ont signé »: a pair of dashes is read as a pair of brackets. */
function pairDashes(text: string, items: readonly ClauseItem[]): ClauseItem[] {
  const strong = items.flatMap((item, at) =>
    item.kind === 'mark' && (item.mark === 'break' || item.mark === 'colon') ? [at] : [],
  );
  const pair = new Map<number, 'open' | 'close' | 'comma'>();
  for (let one = 0; one + 1 < strong.length; one++) {
    const [from = 0, to = 0] = [strong[one], strong[one + 1]];
    if (!isDash(text, items[from]) || !isDash(text, items[to])) continue;
    if (from === 0 || to - from > longestAside || to === items.length - 1) continue;
    if (isDoneBy(items, from + 1)) pair.set(from, 'comma').set(to, 'comma');
    else pair.set(from, 'open').set(to, 'close');
    one++;
  }
  if (pair.size === 0) return [...items];
  return items.map((item, at) => {
    const mark = pair.get(at);
    return mark === undefined || item.kind !== 'mark' ? item : { ...item, mark };
  });
}

/** "The operation – led by the police – began": a participle says more of what stands before the dash. */
function isDoneBy(items: readonly ClauseItem[], at: number): boolean {
  const [verb, joint] = [items[at], items[at + 1]];
  return (
    verb?.kind === 'word' &&
    /.(?:ed|led|un|en|ought|ade)$/u.test(verb.fold) &&
    joint?.kind === 'word' &&
    joint.fold === 'by'
  );
}

const isDash = (text: string, item: ClauseItem | undefined): boolean =>
  item !== undefined && /^[–—-]$/u.test(text.slice(item.start, item.end));

/** No listed compound has more parts. */
const mostParts = 4;

/**
 * The word that begins with a token: the longest compound that the language knows (« cessez-le-feu »), or the token.
 */
function wholeWord(
  text: string,
  tokens: readonly ShapedToken[],
  at: number,
  { compounds, isQualifier }: Known,
  limit = Number.POSITIVE_INFINITY,
): { readonly fold: string; readonly end: number } {
  const first = tokens[at];
  if (first === undefined) throw new RangeError('no token there');
  let { fold, end } = first;
  let found = { fold, end };
  for (let next = at + 1; next < at + mostParts && hyphen.test(text[end] ?? ''); next++) {
    const token = tokens[next];
    if (token?.start !== end + 1) break;
    fold = `${fold}-${token.fold}`;
    end = token.end;
    if (compounds.has(fold)) found = { fold, end };
    // "oil-producing", "high-ranking", "war-torn": no verb of its own.
    if (token.start < limit && isQualifier(token.fold)) found = { fold, end };
  }
  return found;
}

const hyphen = /^[-\u2010\u2011]$/u;

const marks: ReadonlyMap<string, MarkItem['mark']> = new Map([
  [',', 'comma'],
  [';', 'break'],
  [':', 'colon'],
  ['!', 'break'],
  ['?', 'break'],
  ['–', 'break'],
  ['—', 'break'],
  ['…', 'break'],
  ['|', 'break'],
  ['•', 'break'],
  ['(', 'open'],
  ['[', 'open'],
  [')', 'close'],
  [']', 'close'],
  ['«', 'quote'],
  ['»', 'quote'],
  ['“', 'quote'],
  ['”', 'quote'],
  ['"', 'quote'],
]);

/**
 * The marks between two words. A hyphen is a dash only between spaces; a full stop inside a sentence ends an
 * abbreviation.
 */
function marksIn(text: string, start: number, end: number): MarkItem[] {
  const found: MarkItem[] = [];
  for (let at = start; at < end && found.length < 4; at++) {
    const sign = text[at] ?? '';
    // "4,500 soldiers", « 3,2 millions »
    if (sign === ',' && /\d/u.test(text[at - 1] ?? '') && /\d/u.test(text[at + 1] ?? '')) continue;
    const mark =
      marks.get(sign) ??
      (sign === '-' && /\s/u.test(text[at - 1] ?? ' ') && /\s/u.test(text[at + 1] ?? ' ')
        ? 'break'
        : undefined) ??
      (sign === '\n' ? 'break' : undefined);
    if (mark !== undefined) found.push({ kind: 'mark', mark, start: at, end: at + 1 });
  }
  return found;
}
