import { invisibleSigns } from './invisible.ts';

const unseen = new RegExp(`[\\p{M}${invisibleSigns}]`, 'gu');

/** Letters that Unicode does not take apart, though readers write them without their stroke. */
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

/** Arabic letters that are written for one another: final ya and alef maqsura, ta marbuta and ha; tatweel only stretches. */
const arabic: ReadonlyMap<string, string> = new Map(
  Object.entries({ ى: 'ي', ة: 'ه', ٱ: 'ا', ـ: '', ک: 'ك', ی: 'ي' }),
);

const stroked = new RegExp(`[${[...strokes.keys()].join('')}]`, 'g');
const arabicVariants = new RegExp(`[${[...arabic.keys()].join('')}]`, 'g');
const arabicArticle = /^ال(?=\p{Script=Arabic}{2})/u;

/**
 * A word as it is compared: lower case, without accents, strokes or other marks, ligatures taken apart (« Œuvre » →
 * "oeuvre"), soft hyphens and zero-width signs left out; of Arabic words the variants of a letter are one, and the
 * article is left off. The result can have another length than the word: keep offsets beside
 * it, never count in it.
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

/* A corpus says the same words again and again. A longer word may be a slice that keeps its whole article in memory. */
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
