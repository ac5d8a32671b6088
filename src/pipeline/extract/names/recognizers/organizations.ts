import { firstNames } from '../../languages/firstNames.ts';
import { nameRules } from '../../languages/rules.ts';
import { type Candidate, type DraftNode, spanOf } from '../candidate.ts';
import type { NamesContext } from '../context.ts';
import { knownAt } from '../phrases.ts';
import { type Clause, isElided, isHyphened, isJoined, isSpaced, type Word } from '../reading.ts';
import { typeOfHead } from '../typeOfHead.ts';

/**
 * Bodies whose French name begins with their kind: « Direction générale de la sûreté nationale », « Front pour la
 * justice », « cartel de Los Soles ». The name extends over adjectives, complements and capitalized words; it ends
 * before a verb, a comma, « à » or « dans ».
 */
export function findOrganizations(clause: Clause, context: NamesContext): Candidate[] {
  if (clause.isTitleCase) return [];
  return clause.language === 'fr' ? french(clause, context) : english(clause, context);
}

function french(clause: Clause, context: NamesContext): Candidate[] {
  const { heads, names } = nameRules.fr;
  const { words } = clause;
  const found: Candidate[] = [];
  for (let first = 0; first < words.length; first++) {
    const head = words[first];
    if (head === undefined) continue;
    const isHead =
      heads.agencyHeads.has(head.fold) ||
      heads.organizationHeads.has(head.fold) ||
      heads.groupHeads.has(head.fold);
    if (!isHead) continue;
    const before = words[first - 1];
    const isLow = !head.isCapital || (first === 0 && context.reading.lowered.has(head.fold));
    if (isLow && !heads.lowerHeads.has(head.fold)) continue;
    // « en direction de la Libye »: no body.
    if (isLow && before?.fold === 'en') continue;
    if (isOfOther(clause, first) || (isHyphened(head) && before?.isCapital === false)) continue;
    // « en Haute-Saône », « dans les Hauts-de-Seine »: a place.
    if (/^haute?s?$/.test(head.fold) && isHyphened(words[first + 1])) continue;
    // « le président du tribunal Jean Dupont »: whom the office is of.
    const isPresided = isLow ? courts.test(head.fold) : chambers.test(head.fold);
    if (isPresided && firstNames.has(words[first + 1]?.fold ?? '')) continue;
    if (before?.isCapital && isJoined(head) && first > 1 && !names.articles.has(before.fold)) continue;
    const last = walk(clause, context, first, isLow);
    const known = knownAt(clause, context, first, 'name');
    if (last === null || (known !== null && known.last > first && !isMissionHead(head.fold))) continue;
    const start = isLow && heads.bareHeads.has(head.fold) ? nextCapital(clause, first + 1, last) : first;
    if (start === null) continue;
    const type = typeOfHead(words.slice(first, last + 1), nameRules.fr) ?? 'organization';
    found.push(candidateOf(clause, context, start, last, refined(head.fold, type), isLow ? 0.65 : 0.75));
    first = last;
  }
  return found;
}

/**
 * « le général de Brigade Paul Durand », « le Directeur de Cabinet », « le théâtre Centre », « la région du Centre »,
 * « Centre-Nord »: a rank, an office or a side, and no body.
 */
function isOfOther({ words }: Clause, first: number): boolean {
  const head = words[first]?.fold ?? '';
  const [before, further] = [words[first - 1]?.fold ?? '', words[first - 2]?.fold ?? ''];
  const isRank = /^(?:armee|brigade|division|corps)$/.test(head) && /^(?:d|de)$/.test(before);
  if (isRank && /^generale?$/.test(further === 'corps' ? (words[first - 4]?.fold ?? '') : further))
    return true;
  if (
    head === 'cabinet' &&
    before === 'de' &&
    /^(?:directeur|directrice|cheffe?|membre|attachee?)$/.test(further)
  )
    return true;
  if (head !== 'centre') return false;
  const isSide =
    isHyphened(words[first + 1]) && /^(?:nord|sud|est|ouest)$/.test(words[first + 1]?.fold ?? '');
  return isSide || before === 'theatre' || (before === 'du' && /^regions?$/.test(further));
}

const courts = /^(?:cour|tribunal|parquet|jury|barreau)$/;
/** « la présidente de la Commission Marie Dupont » */
const chambers = /^(?:commission|conseil|senat|cour|tribunal|parquet)$/;

/** « groupe », « réseau », « clan » may be of fighters or of traders: the words before the capital do not say which. */
const refined = (head: string, type: DraftNode['type']): DraftNode['type'] =>
  /^(?:clan|gang|cartel|mafia|milice|katiba)$/.test(head) ? 'group' : type;

function walk(clause: Clause, context: NamesContext, first: number, isLow: boolean): number | null {
  const { heads, names } = nameRules.fr;
  const { words } = clause;
  let last = first;
  let seenCapital = false;
  let seenBody = false;
  let seenPurpose = false;
  const isOfficial =
    /^(?:national|general|central|superieur|haut|regional|federal|independant|mixte|electoral)/.test(
      words[first + 1]?.fold ?? '',
    );
  for (let at = first + 1; at < words.length && at - first < 16; at++) {
    const word = words[at];
    if (word === undefined || !isJoined(word)) break;
    if (names.calendarWords.has(word.fold)) break;
    if (word.isCapital) {
      last = at;
      seenCapital = true;
      continue;
    }
    if (/\d/.test(word.raw)) break;
    if (word.fold === 'et' && !goesOnAfterAnd(clause, at)) break;
    // « à la disposition de la Brigade territoriale pour des investigations »
    if (word.fold === 'pour' && words[at + 1]?.fold === 'des') break;
    if (heads.links.has(word.fold)) {
      const isAway = /^(?:a|au|aux|dans|en|sur)$/.test(word.fold);
      const isMission =
        isMissionHead(words[first]?.fold ?? '') &&
        knownAt(clause, context, at + 1, 'name')?.drafts[0]?.type === 'country';
      if (isAway && !isMission && !goesOnAfterPlaceWord(clause, at)) break;
      seenPurpose ||= /^(?:pour|contre)$/.test(word.fold);
      continue;
    }
    if (isLow) break;
    const demonym = knownAt(clause, context, at, 'demonym');
    const isLinked = heads.links.has(words[at - 1]?.fold ?? '') && at - 1 > first;
    // « Comité contre la torture », « Front pour la renaissance de … »: what it is for.
    const isNoun =
      (isOfficial || seenPurpose) &&
      isLinked &&
      /(?:tion|tions|ment|ments|age|ite|ance|ence|sion|ure|isme|ie|es|s)$/.test(word.fold);
    const isWord =
      heads.bodyWords.has(word.fold) ||
      heads.bodyWords.has(word.fold.replace(/s$/, '')) ||
      isNoun ||
      (demonym !== null && demonym.last === at);
    if (!isWord) break;
    const linked = heads.links.has(words[at - 1]?.fold ?? '') && at - 1 > first;
    seenBody ||= linked || true;
    last = at;
  }
  if (last === first) return null;
  if (isLow) return seenCapital ? last : null;
  return seenCapital || seenBody ? last : null;
}

const isMissionHead = (fold: string): boolean => /^(?:mission|force|operation)$/.test(fold);

/**
 * « Force pour la paix au Mali », « Comité pour les droits en Iran »: only within a name that continues with a capital.
 */
function goesOnAfterPlaceWord({ words }: Clause, at: number): boolean {
  const here = words[at];
  const next = words[at + 1];
  return (
    (here?.fold === 'en' || here?.fold === 'au') &&
    next !== undefined &&
    next.isCapital &&
    isSpaced(next) &&
    /^(?:europe|afrique|mediterranee|orient|sahel|maghreb)$/.test(next.fold)
  );
}

/** « Institut prospective et sécurité », « Comité de défense et de secours »; not « l’Union et les États-Unis ». */
function goesOnAfterAnd({ words }: Clause, at: number): boolean {
  const next = words[at + 1];
  if (next === undefined || !isSpaced(next)) return false;
  if (/^(?:de|du|des|d|aux|a)$/.test(next.fold)) return true;
  return nameRules.fr.heads.bodyWords.has(next.fold);
}

function nextCapital({ words }: Clause, from: number, last: number): number | null {
  for (let at = from; at <= last; at++) if (words[at]?.isCapital) return at;
  return null;
}

/** English names of bodies end with their kind: « Belfer Center », or begin with it: « Centre for European Reform ». */
function english(clause: Clause, context: NamesContext): Candidate[] {
  const { heads, names } = nameRules.en;
  const { words } = clause;
  const found: Candidate[] = [];
  for (let first = 0; first < words.length; first++) {
    if (!words[first]?.isCapital || names.calendarWords.has(words[first]?.fold ?? '')) continue;
    if (words[first]?.fold === 'the' || (first === 0 && names.stopWords.has(words[0]?.fold ?? ''))) continue;
    let last = first;
    let headAt: number | null = isHead(words[first]?.fold) ? first : null;
    for (let at = first + 1; at < words.length; at++) {
      const word = words[at];
      if (word === undefined || !isJoined(word) || (isElided(word) && word.fold === 's')) break;
      // "Supreme Court Justice John Doe"
      if (headAt !== null && officers.test(word.fold)) break;
      if (word.isCapital) {
        if (isHead(word.fold)) headAt = at;
        last = at;
        continue;
      }
      const joined = joinsAdjectives(clause, context, first, at) ? at + 1 : null;
      const next = joined ?? (heads.links.has(word.fold) ? nextAfterLink(clause, at) : null);
      if (next === null || (headAt === null && joined === null)) break;
      if (isHead(words[next]?.fold)) headAt = next;
      last = next;
      at = next;
    }
    if (headAt !== null && last > first) {
      const type =
        typeOfHead(words.slice(first, last + 1), nameRules.en) ??
        typeOfHead(words.slice(headAt, headAt + 1), nameRules.en) ??
        'organization';
      found.push(candidateOf(clause, context, first, last, type, 0.75));
    }
    first = last;
  }
  return found;

  function isHead(fold: string | undefined): boolean {
    return (
      fold !== undefined &&
      (heads.agencyHeads.has(fold) || heads.organizationHeads.has(fold) || heads.groupHeads.has(fold))
    );
  }
}

/**
 * "Independent Electoral and Boundaries Commission", "Center for Strategic and International Studies": two adjectives
 * of one name.
 */
function joinsAdjectives(clause: Clause, { knownNames }: NamesContext, first: number, at: number): boolean {
  const { words } = clause;
  if (words[at]?.fold !== 'and' || at === first || clause.isTitleCase) return false;
  const isKnown = (knownNames.get(clause) ?? []).some(
    ({ first, last }) => last === at - 1 || first === at + 1,
  );
  const [one, other, noun] = [words[at - 1], words[at + 1], words[at + 2]];
  return (
    !isKnown &&
    /(?:al|ic|ary|ive|th)$/.test(one?.fold ?? '') &&
    [other, noun].every((word) => word?.isCapital === true && isSpaced(word)) &&
    !firstNames.has(other?.fold ?? '')
  );
}

const officers =
  /^(?:justice|judge|spokesperson|spokesman|spokeswoman|president|director|chief|commissioner|chairman|chairwoman|secretary)$/;

/** « Centre for the Study of War »: the capitalized word after one or two function words. */
function nextAfterLink({ words }: Clause, at: number): number | null {
  const next = words[at + 1];
  if (next === undefined || !isSpaced(next) || nameRules.en.names.calendarWords.has(next.fold)) return null;
  if (next.isCapital)
    return words[at]?.fold === 'and' || (words[at]?.fold === 'in' && !isMission(words, at)) ? null : at + 1;
  const second = words[at + 2];
  if (/^(?:and|in)$/.test(words[at]?.fold ?? '')) return null;
  return next.fold === 'the' && second?.isCapital && isSpaced(second) ? at + 2 : null;
}

/** "Mission in Somalia", "Force in Lebanon": the place where such a body works is part of its name. */
const isMission = (words: readonly Word[], at: number): boolean =>
  /^(?:mission|force|operation|office)$/.test(words[at - 1]?.fold ?? '');

function candidateOf(
  clause: Clause,
  context: NamesContext,
  first: number,
  last: number,
  type: DraftNode['type'],
  score: number,
): Candidate {
  const span = spanOf(clause, first, last);
  const name = context.reading.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const label = name.charAt(0).toUpperCase() + name.slice(1);
  const countries = countriesInside(clause, context, first, last);
  const draft: DraftNode = {
    id: null,
    type,
    label: { fr: label, en: label },
    names: [name],
    countries,
    from: 'new',
  };
  return { ...span, clause, first, last, drafts: [draft], how: 'name', open: false, score, why: 'body-name' };
}

function countriesInside(
  clause: Clause,
  { knownNames }: NamesContext,
  first: number,
  last: number,
): string[] {
  const ids = (knownNames.get(clause) ?? []).flatMap((known) => {
    const [draft] = known.drafts;
    if (known.first < first || known.last > last || draft === undefined) return [];
    return draft.type === 'country' && draft.id !== null
      ? [draft.id]
      : draft.type === 'place'
        ? draft.countries
        : [];
  });
  return [...new Set(ids)].slice(0, 1);
}
