import type { Span } from '../../domain/basics/span.ts';
import type { PlainText } from '../../lib/plainText.ts';
import { type Token, tokenize } from '../../lib/tokens.ts';

/** Words that occur in more places than this say little about where a quote comes from, and would only cost time. */
const mostPlaces = 60;
/** The least share of a quote's words, and the least number of its longer ones, that make a place similar. */
const leastShare = 0.4;
/** The most spellings that are compared with one word that the text does not have. */
const mostSpellings = 4000;

/**
 * The stretch of a text that is most similar to words which do not occur in it: where the most of them are close
 * together, in any order, with rare ones counting most and words spelt differently a little less. A span of the plain
 * text, from the first to the last word that agrees; null when too little does. Reads the text once for any number of
 * quotes, and then takes time in proportion to the quote.
 */
export function findNearest(text: PlainText, words: string): Span | null {
  let index = indexes.get(text);
  if (index === undefined) {
    index = indexWords(text.text);
    indexes.set(text, index);
  }
  return nearestIn(index, words);
}

/** As `findNearest`, for a single query about a text. */
export const findNearestIn = (text: string, words: string): Span | null => nearestIn(indexWords(text), words);

interface WordIndex {
  readonly tokens: readonly Token[];
  /** The indexes of the tokens with a folded word. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** The words by their first letter. */
  readonly spellings: ReadonlyMap<string, readonly string[]>;
}

const indexes = new WeakMap<PlainText, WordIndex>();

function indexWords(text: string): WordIndex {
  const tokens = tokenize(text);
  const places = new Map<string, number[]>();
  tokens.forEach(({ fold }, at) => {
    const list = places.get(fold);
    if (list === undefined) places.set(fold, [at]);
    else list.push(at);
  });
  const spellings = new Map<string, string[]>();
  for (const word of places.keys()) {
    const list = spellings.get(word.charAt(0));
    if (list === undefined) spellings.set(word.charAt(0), [word]);
    else list.push(word);
  }
  return { tokens, places, spellings };
}

interface Hit {
  /** The index among the text's tokens. */
  readonly at: number;
  /** The word of the quote. */
  readonly word: string;
  readonly weight: number;
}

function nearestIn(index: WordIndex, words: string): Span | null {
  const wanted = [...new Set(tokenize(words).map(({ fold }) => fold))].slice(0, 200);
  const hits: Hit[] = [];
  let total = 0;
  for (const word of wanted) {
    const near = index.places.get(word) ? word : spelledLike(index, word);
    const places = near === null ? [] : (index.places.get(near) ?? []);
    const weight = (word.length > 3 ? 1 : 0.2) / (1 + Math.log(Math.max(1, places.length)));
    total += places.length === 0 ? 1 : weight;
    if (places.length > mostPlaces && wanted.length > 1) continue;
    for (const at of places.slice(0, mostPlaces))
      hits.push({ at, word, weight: near === word ? weight : 0.8 * weight });
  }
  const best = densest(
    hits.sort((a, b) => a.at - b.at),
    Math.ceil(wanted.length * 1.5) + 2,
  );
  if (best === null) return null;
  const telling = new Set(
    hits.flatMap(({ at, word }) => (at >= best.from && at <= best.to && word.length > 3 ? [word] : [])),
  );
  if (best.sum < leastShare * total && telling.size < 2) return null;
  const [first, last] = [index.tokens[best.from], index.tokens[best.to]];
  return first && last ? { start: first.start, end: last.end } : null;
}

/**
 * The run of at most `reach` tokens with the greatest total weight of hits, counting each word of the quote once; of
 * equals the shortest.
 */
function densest(
  hits: readonly Hit[],
  reach: number,
): { readonly from: number; readonly to: number; readonly sum: number } | null {
  let best: { from: number; to: number; sum: number } | null = null;
  const inside = new Map<string, number>();
  let [left, sum] = [0, 0];
  for (const hit of hits) {
    const count = inside.get(hit.word) ?? 0;
    inside.set(hit.word, count + 1);
    if (count === 0) sum += hit.weight;
    for (let first = hits[left]; first !== undefined; first = hits[left]) {
      const copies = inside.get(first.word) ?? 0;
      if (hit.at - first.at < reach && copies < 2) break;
      inside.set(first.word, copies - 1);
      if (copies === 1) sum -= first.weight;
      left += 1;
    }
    const from = hits[left]?.at ?? hit.at;
    const isBetter =
      best === null ||
      sum > best.sum + 1e-9 ||
      (sum > best.sum - 1e-9 && hit.at - from < best.to - best.from);
    if (isBetter) best = { from, to: hit.at, sum };
  }
  return best;
}

/**
 * The word of the text that differs by one or two letters from a word of at least four letters; the nearest, of equals
 * the first.
 */
function spelledLike({ spellings }: WordIndex, word: string): string | null {
  if (word.length < 4) return null;
  const most = word.length < 6 ? 1 : 2;
  let [best, distance] = [null as string | null, most + 1];
  for (const other of (spellings.get(word.charAt(0)) ?? []).slice(0, mostSpellings)) {
    if (Math.abs(other.length - word.length) >= distance) continue;
    const apart = editDistance(word, other, distance);
    if (apart < distance) [best, distance] = [other, apart];
  }
  return best;
}

/**
 * How many letters must be inserted, deleted or changed to turn one word into the other; `limit` when it is that many
 * or more.
 */
function editDistance(a: string, b: string, limit: number): number {
  let before = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (before[j - 1] ?? 0) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1);
      row.push(Math.min(change, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    if (Math.min(...row) >= limit) return limit;
    before = row;
  }
  return Math.min(limit, before[b.length] ?? limit);
}
