import { firstNames } from '../../../languages/firstNames.ts';
import type { NameRules } from '../../../languages/rules.ts';
import { type Clause, isElided, isHyphened, isSpaced, type Word } from '../../reading.ts';
import type { WordRun } from './run.ts';

/** Capitalized words joined by spaces, hyphens and apostrophes, with the particles between them. */
export function listRuns(clause: Clause, { names }: NameRules): WordRun[] {
  const { words } = clause;
  const runs: WordRun[] = [];
  for (let first = 0; first < words.length; first++) {
    const head = words[first];
    const next = words[first + 1];
    const isAl =
      head !== undefined &&
      !head.isCapital &&
      /^(?:al|el|ag|ould|ben|bin|ibn)$/.test(head.fold) &&
      next?.isCapital === true &&
      (isHyphened(next) || head.fold !== 'al');
    const isElision = /^\p{Lu}$/u.test(head?.raw ?? '') && isElided(next) && !isSurnameLetter(words, first);
    if (head === undefined || (!head.isCapital && !isAl) || isElision) continue;
    let last = first;
    for (let at = first + 1; at < words.length; at++) {
      const word = words[at];
      if (word === undefined || !isGap(words, at)) break;
      if (
        word.isCapital ||
        (/^\d{1,3}$/.test(word.raw) && isSpaced(word) && at === first + 1 && head.isUpper)
      ) {
        if (isElided(word) && !isSurnameLetter(words, at - 1)) break;
        last = at;
        continue;
      }
      // « Hassan Ma’ruf »
      if (isElided(word) && /^\p{Ll}{3,}$/u.test(word.raw) && isLongOpening(words[at - 1])) {
        last = at;
        continue;
      }
      // "Choe Son-hui", "Moon Jae-in"
      if (isSyllable(words, first, at)) {
        last = at;
        continue;
      }
      const until = particlesUntil(
        words,
        at,
        names,
        firstNames.has(words[first]?.fold ?? '') && last === first,
      );
      if (until === null) break;
      last = until;
      at = until;
    }
    runs.push({ first, last });
    first = last;
  }
  return runs;
}

/**
 * Whether a letter opens a surname: « N’Diaye », "O’Brien", and within a name « D’Alema ». « L’ », and « D’ » at the
 * head of a name, are elided words.
 */
function isSurnameLetter(words: readonly Word[], at: number): boolean {
  const letter = words[at];
  const rest = words[at + 1];
  if (letter === undefined || rest === undefined || !isElided(rest) || !/^\p{Lu}\p{Ll}/u.test(rest.raw))
    return false;
  const isInside = at > 0 && isSpaced(letter) && words[at - 1]?.isCapital === true;
  return /^[KMNO]$/.test(letter.raw) || (letter.raw === 'D' && isInside);
}

/** Two letters or more before an apostrophe that elides nothing: not « Lorsqu’ », « Qu’ », « Aujourd’hui ». */
const isLongOpening = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{Lu}\p{Ll}+$/u.test(word.raw) && !/(?:qu|aujourd)$/.test(word.fold);

/** Spaces, hyphen, apostrophe, or the full stop of an initial: « J. K. Rowling ». */
function isGap(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (isSpaced(word) || isHyphened(word) || isElided(word)) return true;
  return word !== undefined && /^\.\s?-?$/.test(word.gap ?? '') && /^\p{Lu}$/u.test(words[at - 1]?.raw ?? '');
}

/**
 * The index of the capitalized word to which particles lead: « Oussama ben Laden », « Dominique de Villepin »; null
 * when there is none.
 */
function particlesUntil(
  words: readonly Word[],
  at: number,
  names: NameRules['names'],
  isNoble: boolean,
): number | null {
  for (let index = at; index < at + 3; index++) {
    const word = words[index];
    if (word === undefined || !isGap(words, index)) return null;
    if (word.isCapital) return index;
    const isParticle = names.nameParticles.has(word.fold) || (isNoble && names.nobleParticles.has(word.fold));
    if (!isParticle && !(isHyphened(word) && isHyphened(words[index + 1]) && word.raw.length <= 3))
      return null;
  }
  return null;
}

/** A syllable in small letters, behind a hyphen, at the end of a given name: not "United States-led". */
const isSyllable = (words: readonly Word[], first: number, at: number): boolean => {
  const word = words[at];
  return (
    word !== undefined &&
    at - first >= 2 &&
    isHyphened(word) &&
    !isHyphened(words[at + 1]) &&
    /^\p{Ll}{2,5}$/u.test(word.raw) &&
    /^\p{Lu}\p{Ll}{1,4}$/u.test(words[at - 1]?.raw ?? '') &&
    !/(?:ed|led|run|held|made|born|era|wide|like|bound|free|year|old|style|based|run)$/.test(word.fold)
  );
};
