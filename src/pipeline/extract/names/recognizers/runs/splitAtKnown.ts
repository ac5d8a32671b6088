import { firstNames } from '../../../languages/firstNames.ts';
import { nameRules } from '../../../languages/rules.ts';
import type { NamesContext } from '../../context.ts';
import { type Clause, isHyphened, isSpaced } from '../../reading.ts';
import type { WordRun } from './run.ts';

/**
 * Splits a run at known names, except for a single word that may be a surname or part of a name: « Kanye West », « Anne
 * Paris ».
 */
export function splitAtKnown(clause: Clause, context: NamesContext, { first, last }: WordRun): WordRun[] {
  const known = (context.knownNames.get(clause) ?? []).filter(
    (name) => name.first <= last && name.last >= first,
  );
  const covered = new Set<number>();
  const isUnknown = (...at: number[]): boolean =>
    at.every((word) => word >= first && !known.some((one) => one.first <= word && word <= one.last)) &&
    !at.some((word) => isTitled(clause, word));
  for (const name of known) {
    const isOneWord = name.first === name.last && (first < name.first || name.last < last);
    const type = name.drafts[0]?.type;
    const before = clause.words[name.first - 1];
    const isSurname =
      isOneWord &&
      name.first > first &&
      (type === 'place' || type === 'country' || type === 'group') &&
      before !== undefined &&
      (firstNames.has(before.fold) || /^(?:dos|das|van|von|bin|ben|ibn|ould|ag)$/.test(before.fold));
    const isBesideKnown = known.some(
      (other) => other.last === name.first - 1 || other.first === name.last + 1,
    );
    const isGlued =
      isOneWord &&
      (isHyphened(clause.words[name.first]) || isHyphened(clause.words[name.last + 1])) &&
      name.how !== 'demonym' &&
      !isBesideKnown;
    if (isSurname || isGlued) continue;
    const isInName =
      type === 'person' &&
      name.first === name.last &&
      name.first > first &&
      // « Téné Birahima X »: two words of the run stand before a surname that others have, too.
      (firstNames.has(before?.fold ?? '') ||
        // "João Ernesto dos Santos"
        (name.last === last && particles.test(before?.fold ?? '')) ||
        (name.last === last && isUnknown(name.first - 1, name.first - 2)) ||
        // « le général Salifou X »
        (name.last === last &&
          name.first === first + 1 &&
          isUnknown(first) &&
          isTitled(clause, first - 1))) &&
      !isTitled(clause, name.first - 1);
    if (isInName) continue;
    // « Mohamed Idriss X »: another person, whose name goes on like that of a known one.
    const isOther =
      type === 'person' &&
      name.first < name.last &&
      name.first > first &&
      firstNames.has(before?.fold ?? '') &&
      isSpaced(clause.words[name.first]) &&
      !isBesideKnown;
    if (isOther) continue;
    // "Petro Poroshenko": a surname that is someone else's first name.
    const isFirst =
      type === 'person' &&
      name.first === name.last &&
      name.last < last &&
      firstNames.has(clause.words[name.first]?.fold ?? '') &&
      !isBesideKnown;
    if (isFirst) continue;
    for (let at = name.first; at <= name.last; at++) covered.add(at);
  }
  const parts: WordRun[] = [];
  let start: number | null = null;
  for (let at = first; at <= last + 1; at++) {
    const isFree = at <= last && !covered.has(at);
    if (isFree && start === null) start = at;
    if (!isFree && start !== null) {
      parts.push({ first: start, last: at - 1 });
      start = null;
    }
  }
  return parts;
}

const particles = /^(?:dos|das|do|da|de|del|della|di|van|von|bin|ben|ibn|ould|ag)$/;

const isTitled = (clause: Clause, at: number): boolean =>
  nameRules[clause.language].names.titles.has(clause.words[at]?.fold ?? '');
