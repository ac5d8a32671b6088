import { foldName } from '../../../../lib/tokens.ts';
import { nameRules } from '../../languages/rules.ts';
import { type Candidate, type DraftNode, spanOf } from '../candidate.ts';
import type { NamesContext } from '../context.ts';
import { type Clause, isJoined, type Word } from '../reading.ts';
import { typeOfHead } from '../typeOfHead.ts';

/** An acronym together with what it abbreviates: « Comité d’état-major opérationnel conjoint (Cémoc) ». */
export function findExpansions(clause: Clause, context: NamesContext): Candidate[] {
  const { words } = clause;
  const found: Candidate[] = [];
  for (let at = 1; at < words.length; at++) {
    const acronym = words[at];
    if (acronym === undefined || !/\(\s*[«"“]?\s*$/.test(acronym.gap ?? '') || !isAcronym(acronym)) continue;
    if (!/^\s*[»"”]?\s*[),;/]/.test(context.reading.text.slice(acronym.end, acronym.end + 4))) continue;
    const first = findStart(clause, at);
    if (first === null || isOfManyThings(clause, first)) continue;
    const draft = draftOf(clause, context, first, at);
    const pair = { clause, drafts: [draft], open: false, score: 0.9, why: 'expansion' } as const;
    found.push({ ...spanOf(clause, first, at - 1), ...pair, first, last: at - 1, how: 'name' });
    found.push({ ...spanOf(clause, at, at), ...pair, first: at, last: at, how: 'alias' });
  }
  return found;
}

/** « Groupes armés terroristes (GAT) », « Engin explosif improvisé (EEI) »: a kind of thing, not one thing. */
const isOfManyThings = ({ words }: Clause, first: number): boolean => {
  const [head, next] = [words[first]?.fold ?? '', words[first + 1]?.fold ?? ''];
  return (
    /^(?:engins?|personnes?|deplaces|pistolets?)$/.test(head) || (head === 'groupes' && next === 'armes')
  );
};

const isAcronym = ({ raw }: Word): boolean => /^\p{Lu}[\p{L}\p{N}]{1,9}$/u.test(raw) && !/^[IVX]+$/.test(raw);

/** Where the name begins whose initials make up the acronym: the nearest start whose words supply all its letters. */
function findStart({ words, language }: Clause, at: number): number | null {
  const { articles, stopWords } = nameRules[language].names;
  const { agencyHeads, organizationHeads, groupHeads } = nameRules[language].heads;
  const letters = words[at]?.fold.replace(/\d/g, '') ?? '';
  for (let first = at - 1; first >= Math.max(0, at - 16); first--) {
    const word = words[first];
    if (word === undefined) return null;
    const isHead =
      agencyHeads.has(word.fold) || organizationHeads.has(word.fold) || groupHeads.has(word.fold);
    const canBegin =
      (word.isCapital || isHead) &&
      !articles.has(word.fold) &&
      !(first === 0 && stopWords.has(word.fold) && !isHead);
    if (
      canBegin &&
      word.fold[0] === letters[0] &&
      at - first > 1 &&
      coversLetters(words.slice(first, at), letters)
    )
      return first;
    if (first < at - 1 && !isJoined(words[first + 1])) return null;
    if (!isJoined(word) && word.gap !== null) {
      return null;
    }
  }
  return null;
}

/**
 * Whether the letters come from the words' beginnings, in order: one or more of each, any or none of a function word.
 */
function coversLetters(words: readonly Word[], letters: string): boolean {
  const seen = new Set<string>();
  const walk = (index: number, done: number): boolean => {
    if (done === letters.length)
      return words.slice(index).every(({ fold, isCapital }) => fold.length <= 3 || !isCapital);
    const word = words[index];
    if (word === undefined) return false;
    const key = `${index} ${done}`;
    if (seen.has(key)) return false;
    seen.add(key);
    for (let size = Math.min(4, word.fold.length); size >= 1; size--)
      if (letters.startsWith(word.fold.slice(0, size), done) && walk(index + 1, done + size)) return true;
    const canSkip = index > 0 && (word.fold.length <= 3 || !word.isCapital);
    return canSkip && walk(index + 1, done);
  };
  return walk(0, 0);
}

function draftOf(clause: Clause, context: NamesContext, first: number, at: number): DraftNode {
  const { text } = context.reading;
  const { start, end } = spanOf(clause, first, at - 1);
  const full = text.slice(start, end).replace(/\s+/g, ' ');
  const acronym = clause.words[at]?.raw ?? '';
  for (const known of context.knownNames.get(clause) ?? []) {
    const isFull = known.first === first && known.last === at - 1;
    const isShort = known.first === at && known.last === at;
    const [draft] = known.drafts;
    if (draft !== undefined && (isFull || (isShort && isLike(draft, full)))) return draft;
  }
  return {
    id: null,
    type: typeOfHead(clause.words.slice(first, at), nameRules[clause.language]) ?? 'organization',
    label: { fr: full, en: full },
    short: { fr: acronym, en: acronym },
    names: [full, acronym],
    countries: [],
    from: 'new',
  };
}

/** Whether a known thing with this acronym may be what the text spells out: they share half of their longer words. */
function isLike({ names, label }: DraftNode, full: string): boolean {
  const words = new Set(
    foldName(full)
      .split(' ')
      .filter((word) => word.length > 3),
  );
  return [...names, label.fr, label.en].some((name) => {
    const shared = foldName(name)
      .split(' ')
      .filter((word) => words.has(word)).length;
    return shared > 0 && shared >= words.size / 2;
  });
}
