import type { ShapedToken } from '../../types.ts';
import { functionWords } from './functionWords.ts';

/** A language as a BCP 47 tag, and the share of the words that point to it (0 to 1). */
interface DetectedLanguage {
  readonly tag: string;
  readonly share: number;
  /** Other languages to which as many words point, or nearly as many of very few. */
  readonly rivals: readonly string[];
}

/**
 * The language of a run of words: by its script, and in Latin letters by each language's function words. « und » when
 * nothing points to one: names and numbers alone have no language. Offsets of the words are those of the whole article,
 * in which the run's text begins at `from`.
 */
export function detectLanguage(text: string, tokens: readonly ShapedToken[], from = 0): DetectedLanguage {
  const script = scriptOf(text);
  if (script !== 'latin') return { tag: script ?? 'und', share: script === null ? 0 : 1, rivals: [] };
  const counts = new Map<string, number>();
  const shouts = tokens.filter(({ shape }) => shape === 'upper').length * 2 > tokens.length;
  let words = 0;
  for (const { fold, shape, start } of tokens) {
    if (shape === 'number') continue;
    // "Pelosi's visit": the « s » of a possessor is English, and no word of its own.
    if (fold === 's' && /['’]/u.test(text[start - from - 1] ?? '')) {
      counts.set('en', (counts.get('en') ?? 0) + 1);
      continue;
    }
    words += 1;
    // "UN troops": no French article.
    if (shape === 'upper' && fold === 'un' && !shouts) continue;
    for (const tag of functionWords.get(fold) ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  let tag = 'und';
  let most = 0;
  for (const [other, count] of counts) if (count > most) [tag, most] = [other, count];
  const share = words === 0 ? 0 : most / words;
  const enough = most <= 3 ? most - 1 : most;
  const rivals = [...counts].flatMap(([other, count]) =>
    other !== tag && count >= enough && count > 0 ? [other] : [],
  );
  return { tag: share >= 0.12 ? tag : 'und', share, rivals };
}

/* Scripts that only one language of the news uses, or mainly one: the tag says what a reader most likely sees. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Ethiopic}/gu, 'am'],
  [/\p{Script=Tifinagh}/gu, 'ber'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Thai}/gu, 'th'],
];

/** Characters outside Latin letters and common punctuation. µ is a letter of no script. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are of no script
const beyondLatin = /[^\u0000-\u00b4\u00b6-\u02af\u2000-\u206f\u20a0-\u20cf]/;

/** The language of the script that most letters belong to; « latin », or null when there are no letters. */
export function scriptOf(text: string): string | null {
  const sample = text.slice(0, 4000);
  // This is true of nearly every text, and is one test where counting each script would take several.
  if (!beyondLatin.test(sample)) return /\p{L}/u.test(sample) ? 'latin' : null;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin * 2 >= letters) return 'latin';
  // Japanese text contains more Chinese characters than kana: a fifth of kana is enough.
  const found = scripts.find(([script], index) => {
    const count = sample.match(script)?.length ?? 0;
    return count * (index === 2 ? 6 : 2) >= letters - latin;
  });
  return found?.[1] ?? 'und';
}
