import { invisibleSigns } from './invisible.ts';

const unseen = new RegExp(`[\\p{M}${invisibleSigns}]`, 'gu');

/** Letters with a stroke that Unicode does not decompose, though readers type them without it. */
const strokes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    œ: 'oe',
    æ: 'ae',
    ß: 'ss',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    ø: 'o',
    ħ: 'h',
    þ: 'th',
    ı: 'i',
    ŧ: 't',
  }),
);

/**
 * Arabic letters that are written for one another: final ya and alef maqsura, ta marbuta and ha; tatweel only lengthens
 * a word.
 */
const arabic: ReadonlyMap<string, string> = new Map(
  Object.entries({ ى: 'ي', ة: 'ه', ٱ: 'ا', ـ: '', ک: 'ك', ی: 'ي' }),
);

const stroked = new RegExp(`[${[...strokes.keys()].join('')}]`, 'g');
const arabicVariants = new RegExp(`[${[...arabic.keys()].join('')}]`, 'g');
const arabicArticle = /^ال(?=\p{Script=Arabic}{2})/u;

/**
 * A word in the form in which words are compared: lower case, without accents, strokes or other marks, ligatures split
 * (« Œuvre » → "oeuvre"), soft hyphens and zero-width characters left out; in Arabic words, variants of a letter become
 * one, and the article is dropped. The result can differ in length from the word: keep offsets beside it, never count
 * in it.
 */
export function foldWord(word: string): string {
  if (word.length > longestRemembered) return foldAnew(word);
  const before = remembered.get(word);
  if (before !== undefined) return before;
  const folded = foldAnew(word);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(word, folded);
  return folded;
}

/*
 * A corpus repeats the same words again and again. Only short words are kept: a longer one may be a slice that keeps
 * its whole article in memory.
 */
const remembered = new Map<string, string>();
const longestRemembered = 12;
const mostRemembered = 50_000;

function foldAnew(word: string): string {
  if (plain.test(word)) return word;
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(unseen, '')
    .replace(stroked, (letter) => strokes.get(letter) ?? letter)
    .replace(arabicVariants, (letter) => arabic.get(letter) ?? letter)
    .replace(arabicArticle, '');
}

const plain = /^[a-z0-9]+$/;
