import { overlaps } from '../../../../domain/basics/span.ts';
import { tokenize } from '../../../../lib/tokens.ts';
import { firstNames } from '../../languages/firstNames.ts';
import { nameRules } from '../../languages/rules.ts';
import { wordSet } from '../../languages/words.ts';
import { type Candidate, type DraftNode, spanOf } from '../candidate.ts';
import { type Clause, isElided, isHyphened, isJoined, isSpaced, type NameReading } from '../reading.ts';
import type { NameWhy } from '../whyNames.ts';

interface Form {
  readonly words: readonly string[];
  readonly raws: readonly string[];
  readonly draft: DraftNode;
  readonly how: 'name' | 'alias';
  readonly why: NameWhy;
  /** Only after a civility: « M. Dillo » for Yaya Dillo Djérou. */
  readonly civil?: boolean;
}

/**
 * Further occurrences of every name that the article has once: whole names, acronyms, surnames alone. Where two persons
 * share a surname, the one named last is meant.
 */
export function findRepeats(reading: NameReading, settled: readonly Candidate[]): Candidate[] {
  const forms = collectForms(settled);
  const found: Candidate[] = [];
  const taken = [...settled].sort((a, b) => a.start - b.start);
  let passed = 0;
  const lastNamed = new Map<DraftNode, number>();
  const byClause = groupByClause(taken);
  for (const clause of reading.clauses) {
    while (passed < taken.length && (taken[passed]?.start ?? 0) < clause.start) {
      const draft = taken[passed]?.drafts[0];
      if (draft !== undefined) lastNamed.set(draft, passed);
      passed++;
    }
    const here = byClause.get(clause) ?? [];
    for (let index = 0; index < clause.words.length; index++) {
      const word = clause.words[index];
      const options = word === undefined ? undefined : forms.get(word.fold);
      if (
        options === undefined ||
        word === undefined ||
        (!word.isCapital && !/^(?:al|el|ag|ben|bin|ould|von|van|le|de)$/.test(word.fold))
      )
        continue;
      const fitting = options.filter((form) => fits(clause, index, form));
      const longest = Math.max(0, ...fitting.map(({ words }) => words.length));
      const best = fitting.filter(({ words }) => words.length === longest);
      const [first] = best;
      if (first === undefined) continue;
      const form = best.reduce(
        (latest, other) =>
          (lastNamed.get(other.draft) ?? -1) > (lastNamed.get(latest.draft) ?? -1) ? other : latest,
        first,
      );
      const last = index + longest - 1;
      const span = spanOf(clause, index, last);
      const covering = here.filter((other) => overlaps(other, span));
      const isFree = covering.every(
        (other) =>
          other.open ||
          (other.start === span.start &&
            other.end === span.end &&
            other.drafts[0] !== form.draft &&
            (other.drafts[0]?.from === 'new' ||
              (lastNamed.has(form.draft) && isHomonym(other, form) && !isPlaceBefore(clause, index)))),
      );
      if (!isFree || isGluedToCapital(clause, index, last, form)) continue;
      found.push({
        ...spanOf(clause, index, last),
        clause,
        first: index,
        last,
        drafts: [form.draft],
        how: form.how,
        open: false,
        score: form.civil === true ? 0.9 : best.length > 1 ? 0.6 : 0.85,
        why: form.why,
      });
      index = last;
    }
  }
  return found;
}

/** « Marc Berlin … Berlin ajoute »: a town's name that is the surname of someone named in full before. */
const isHomonym = ({ drafts: [town], first, last }: Candidate, { why, draft }: Form): boolean =>
  first === last &&
  town?.type === 'place' &&
  why === 'surname' &&
  firstNames.has(tokenize(draft.names[0] ?? '')[0]?.fold ?? '');

/** « à Berlin », "in Berlin", « le maire de Berlin », « Berlin-Est », « l’aéroport Berlin »: the town all the same. */
function isPlaceBefore({ words, language }: Clause, index: number): boolean {
  const { locatives, placeNouns, articles } = nameRules[language].names;
  const before = words[index - 1];
  if (isHyphened(words[index + 1])) return true;
  if (before === undefined || !(isSpaced(words[index]) || isElided(words[index]))) return false;
  const { fold } = before;
  if (fold === 'to' && words[index - 2]?.fold === 'according') return false;
  return locatives.has(fold) || placeNouns.has(fold) || articles.has(fold) || /^(?:d|de|of|the)$/.test(fold);
}

function groupByClause(candidates: readonly Candidate[]): Map<Clause, Candidate[]> {
  const groups = new Map<Clause, Candidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.clause);
    if (group === undefined) groups.set(candidate.clause, [candidate]);
    else group.push(candidate);
  }
  return groups;
}

function collectForms(settled: readonly Candidate[]): Map<string, Form[]> {
  const forms = new Map<string, Form[]>();
  const seen = new Set<string>();
  const add = (text: string, draft: DraftNode, how: Form['how'], why: NameWhy, civil = false) => {
    const tokens = tokenize(text);
    const words = tokens.map(({ fold }) => fold);
    const [first] = words;
    const key = `${words.join(' ')}|${draft.label.fr}|${draft.type}`;
    if (first === undefined || seen.has(key)) return;
    seen.add(key);
    const list = forms.get(first) ?? [];
    forms.set(first, list);
    list.push({ words, raws: tokens.map(({ raw }) => raw), draft, how, why, ...(civil ? { civil } : {}) });
  };
  for (const draft of new Set(settled.map(({ drafts: [draft] }) => draft))) {
    if (draft === undefined) continue;
    if (draft.from === 'new' && draft.id === null) {
      for (const [index, name] of draft.names.entries())
        add(name, draft, index === 0 ? 'name' : 'alias', 'named-again');
      const short = draft.short?.fr ?? initialsOf(draft);
      if (short !== null) add(short, draft, 'alias', 'acronym');
    }
    if (draft.type === 'person')
      for (const surname of surnamesOf(draft.names[0] ?? draft.label.fr))
        add(surname, draft, 'alias', 'surname');
    if (draft.type === 'person')
      for (const middle of middleNames(draft.names[0] ?? draft.label.fr))
        add(middle, draft, 'alias', 'surname', true);
    if (draft.type === 'person') {
      const first = ownFirst(draft.names[0] ?? draft.label.fr);
      if (first !== null) add(first, draft, 'alias', 'surname');
    }
  }
  return forms;
}

/** « Dillo » in « Yaya Dillo Djérou »: the names between the first and the last, which a civility may take up. */
function middleNames(name: string): string[] {
  const tokens = tokenize(name);
  return tokens
    .slice(1, -1)
    .filter(({ fold, raw }) => /^\p{Lu}\p{Ll}{2,}$/u.test(raw) && !firstNames.has(fold))
    .map(({ raw }) => raw);
}

/**
 * « Abiy Ahmed » is later called « Abiy »: the first of two names, where it is no common first name, which would be
 * anyone's, and no word for a faith or a people.
 */
function ownFirst(name: string): string | null {
  const [first, second, ...more] = tokenize(name);
  if (first === undefined || second === undefined || more.length > 0) return null;
  const common =
    (firstNames.has(first.fold) && !familyLess.test(first.fold)) ||
    /^(?:islam|christian|muslim|catholic|sunni|shiite|arab|jean|saint)$/.test(first.fold);
  return !common && /^\p{Lu}\p{Ll}{3,}$/u.test(first.raw) ? first.raw : null;
}

/** First names (folded) of those whose second name is their father's, and who are called by the first. */
const familyLess =
  /^(?:abiy|meles|haile|hailemariam|isaias|debretsion|getachew|birtukan|lemma|saddam|imran)$/;

/**
 * "Transitional Military Council" is later called "the TMC": the initials of a body's name, if they make three letters.
 */
function initialsOf({ type, names, short }: DraftNode): string | null {
  if (short !== undefined || !(type === 'agency' || type === 'organization' || type === 'group')) return null;
  const words = tokenize(names[0] ?? '').filter(({ fold }) => !functionWords.test(fold));
  if (words.length < 3 || words.length > 6 || !words.every(({ raw }) => /^\p{L}\p{Ll}+/u.test(raw)))
    return null;
  return words.map(({ raw }) => raw.charAt(0).toUpperCase()).join('');
}

const functionWords = /^(?:de|du|des|d|la|le|les|l|et|pour|the|of|and|for|to|in)$/;

const familyFirst = wordSet(
  'liu xi wang zhang li chen yang zhao huang zhou wu xu sun ma zhu hu guo he lin luo kim park lee yoon moon choi jung kang cho nguyen tran le pham deng jiang hun aung',
);

/** The surnames in a full name: what follows the first names, and its last word. */
export function surnamesOf(name: string): string[] {
  const tokens = tokenize(name);
  if (tokens.length < 2) return [];
  const [head] = tokens;
  if (
    head !== undefined &&
    tokens.length <= 3 &&
    familyFirst.has(head.fold) &&
    !/^(?:lee|le)$/.test(head.fold)
  )
    return [head.raw];
  let from = 1;
  while (
    from < tokens.length - 1 &&
    (firstNames.has(tokens[from]?.fold ?? '') || isInitial(name, tokens, from))
  )
    from++;
  if (/^[IVX]+$/.test(tokens.at(-1)?.raw ?? '')) return [];
  const rest = tokens.slice(from);
  const [start] = rest;
  const end = rest.at(-1);
  if (start === undefined || end === undefined) return [];
  const whole = name.slice(start.start, end.end);
  const isParticle = /^(?:al|el|le|la|de|von|van|ben|bin|ag|ould|der)$/.test(start.fold);
  const last = /[\p{Pd}'’]$/u.test(name.slice(0, end.start)) && !isParticle ? null : end.raw;
  const others =
    rest.length > 1 && last !== null && last.length > 2 && !/^(?:le|la)$/.test(start.fold) ? [last] : [];
  return [whole, ...others];
}

/** « W. », "F": not the letter that opens « O’Brien ». */
const isInitial = (name: string, tokens: ReturnType<typeof tokenize>, at: number): boolean =>
  /^\p{Lu}$/u.test(tokens[at]?.raw ?? '') && !/^['’]/.test(name.slice(tokens[at]?.end));

function fits(clause: Clause, index: number, { words, raws, draft, civil }: Form): boolean {
  const { civilities } = nameRules[clause.language].names;
  if (civil === true && !civilities.has(clause.words[index - 1]?.fold ?? '')) return false;
  return words.every((fold, step) => {
    const word = clause.words[index + step];
    if (word?.fold !== fold || (step > 0 && !isJoined(word) && !/^\.\s?$/.test(word.gap ?? ''))) return false;
    const isCapitalised = /^\p{Lu}/u.test(raws[step] ?? '');
    if (draft.short?.fr === raws[0] && words.length === 1 && /^\p{Lu}+$/u.test(raws[0] ?? ''))
      return word.isUpper;
    return !isCapitalised || word.isCapital;
  });
}

/** A surname directly beside another capitalized word is another person's name: « Marie Dupont » is not Jean Dupont. */
function isGluedToCapital(clause: Clause, first: number, last: number, { how, draft }: Form): boolean {
  if (how !== 'alias' || draft.type !== 'person' || clause.isTitleCase) return false;
  const { words, language } = clause;
  const { titles, civilities, stopWords } = nameRules[language].names;
  const before = words[first - 1];
  const after = words[last + 1];
  const isBefore =
    before?.isCapital === true &&
    isJoined(words[first]) &&
    !titles.has(before.fold) &&
    !civilities.has(before.fold) &&
    !stopWords.has(before.fold);
  const isAfter = after?.isCapital === true && isJoined(after) && after.fold !== 's';
  return isBefore || isAfter;
}
