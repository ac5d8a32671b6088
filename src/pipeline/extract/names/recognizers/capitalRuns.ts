import type { NodeType } from '../../../../domain/basics/kinds.ts';
import { bodyWords } from '../../languages/bodyWords.ts';
import { firstNames } from '../../languages/firstNames.ts';
import { type NameRules, nameRules } from '../../languages/rules.ts';
import { type Candidate, type NodeDraft, spanOf } from '../candidate.ts';
import type { NamesContext } from '../context.ts';
import { hasCivility } from '../hasCivility.ts';
import { type Clause, isElided, isHyphened, isSpaced, type Word } from '../reading.ts';
import { typeOfHead } from '../typeOfHead.ts';
import type { NameWhy } from '../whyNames.ts';

interface Run {
  first: number;
  last: number;
}

/** New names: runs of words with capitals, typed by what stands before, behind and inside them. */
export function findCapitalRuns(clause: Clause, context: NamesContext): Candidate[] {
  if (clause.isTitleCase) return [];
  const rules = nameRules[clause.language];
  return listRuns(clause, rules)
    .flatMap((run) => splitAtKnown(clause, context, run))
    .flatMap((run) => {
      const trimmed = trim(clause, context, run, rules);
      if (trimmed === null) return [];
      const judged = judge(clause, trimmed, rules);
      return judged === null ? [] : [runOf(clause, context, trimmed, judged)];
    });
}

/** Words with capitals that spaces, hyphens and apostrophes join, with the particles between them. */
function listRuns(clause: Clause, { names }: NameRules): Run[] {
  const { words } = clause;
  const runs: Run[] = [];
  for (let first = 0; first < words.length; first++) {
    const head = words[first];
    const next = words[first + 1];
    const isAl =
      head !== undefined &&
      !head.isCapital &&
      /^(?:al|el|ag|ould|ben|bin|ibn)$/.test(head.fold) &&
      next?.isCapital === true &&
      (isHyphened(next) || head.fold !== 'al');
    if (head === undefined || (!head.isCapital && !isAl) || (/^\p{Lu}$/u.test(head.raw) && isElided(next)))
      continue;
    let last = first;
    for (let at = first + 1; at < words.length; at++) {
      const word = words[at];
      if (word === undefined || !isGap(words, at)) break;
      if (
        word.isCapital ||
        (/^\d{1,3}$/.test(word.raw) && isSpaced(word) && at === first + 1 && head.isUpper)
      ) {
        if (isElided(word) && !/^[do]$/.test(words[at - 1]?.fold ?? '')) break;
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

/** Spaces, hyphen, apostrophe, or the full stop of an initial: « J. K. Rowling ». */
function isGap(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (isSpaced(word) || isHyphened(word) || isElided(word)) return true;
  return word !== undefined && /^\.\s?-?$/.test(word.gap ?? '') && /^\p{Lu}$/u.test(words[at - 1]?.raw ?? '');
}

/** The index of the capital that particles lead to: « Oussama ben Laden », « Dominique de Villepin » ; null without one. */
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

/** Known names end a run, but for one word that may be a surname or a part of a name: « Kanye West », « Anne Paris ». */
function splitAtKnown(clause: Clause, context: NamesContext, { first, last }: Run): Run[] {
  const known = (context.knownNames.get(clause) ?? []).filter(
    (name) => name.first <= last && name.last >= first,
  );
  const covered = new Set<number>();
  for (const name of known) {
    const isOneWord = name.first === name.last && (first < name.first || name.last < last);
    const type = name.drafts[0]?.type;
    const before = clause.words[name.first - 1];
    const isSurname =
      isOneWord &&
      name.first > first &&
      (type === 'place' || type === 'country' || type === 'group') &&
      before !== undefined &&
      firstNames.has(before.fold);
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
      firstNames.has(before?.fold ?? '') &&
      !isTitled(clause, name.first - 1);
    if (isInName) continue;
    for (let at = name.first; at <= name.last; at++) covered.add(at);
  }
  const parts: Run[] = [];
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

const isTitled = (clause: Clause, at: number): boolean =>
  nameRules[clause.language].names.titles.has(clause.words[at]?.fold ?? '');

/** Takes off what is no part of a name: titles, the sentence's first word, days, small words at the edges. */
function trim(clause: Clause, context: NamesContext, run: Run, { names }: NameRules): Run | null {
  const { words } = clause;
  let { first, last } = run;
  for (;;) {
    const word = words[first];
    if (word === undefined || first > last) return null;
    const isTitle = names.titles.has(word.fold) || names.civilities.has(word.fold);
    const isPlain =
      (names.stopWords.has(word.fold) && (first === 0 || !isSpaced(word))) ||
      names.calendarWords.has(word.fold) ||
      (names.articles.has(word.fold) && first === 0);
    const isLowered = first === 0 && context.reading.lowered.has(word.fold) && !firstNames.has(word.fold);
    const isFiller =
      names.titleFillers.has(word.fold) &&
      (first > run.first || words.slice(first + 1, last + 1).some(({ fold }) => names.titles.has(fold)));
    const isNgo = /^(?:ONG|NGO)$/.test(word.raw);
    const isMark = /^\p{Lu}?\d+$/u.test(word.raw) || (/^\p{Lu}$/u.test(word.raw) && first === last);
    const isParticle = !word.isCapital && !/^(?:al|el|ag|ould|ben|bin|ibn)$/.test(word.fold);
    const isVerbal =
      first === 0 &&
      first < last &&
      !firstNames.has(word.fold) &&
      clause.language === 'fr' &&
      /(?:ee?s?|ant|ement|iquement)$/.test(word.fold) &&
      /(?:ées?|és?|ant|ement)$/i.test(word.raw);
    if (!(isTitle || isPlain || isLowered || isFiller || isMark || isNgo || isParticle || isVerbal)) break;
    first++;
  }
  while (
    last > first &&
    (names.calendarWords.has(words[last]?.fold ?? '') ||
      (!words[last]?.isCapital && !/^\d+$/.test(words[last]?.raw ?? '')))
  )
    last--;
  return { first, last };
}

interface Judgement {
  readonly type: NodeType;
  readonly score: number;
  readonly why: NameWhy;
}

/** How many words a run has, those that hyphens join counted as one. */
const unitsOf = ({ words }: Clause, first: number, last: number): number =>
  words.slice(first, last + 1).filter((word, index) => index === 0 || !isHyphened(word)).length;

function judge(clause: Clause, { first, last }: Run, rules: NameRules): Judgement | null {
  const { words } = clause;
  const { names } = rules;
  const size = unitsOf(clause, first, last);
  const head = words[first];
  if (head === undefined) return null;
  const before = words[first - 1];
  const isFree = before === undefined || !isSpaced(head) || first === 0;
  const said = (type: NodeType, score: number, why: NameWhy): Judgement => ({ type, score, why });
  if (before?.fold === 'operation' || before?.fold === 'operations') return null;
  const hasTitle =
    (before !== undefined && isSpaced(head) && isTitleBefore(clause, first, rules)) ||
    hasCivility(clause, first);
  const run = words.slice(first, last + 1);
  const begins = firstNames.has(head.fold) && !head.isUpper;
  if (names.titles.has(run.at(-1)?.fold ?? '') && !begins) return null;
  if (/^(?:ONG|NGO)$/.test(before?.raw ?? '') && isSpaced(head))
    return said('organization', 0.7, 'body-name');
  if (size > 1 && isPlaceLast(run)) return said('place', 0.7, 'place-like');
  if (isPlaceBehind(clause, last)) return said('place', 0.65, 'after-place-word');
  if (size > 1 && begins) return said('person', 0.9, 'first-name');
  if (size > 1 && run.some(({ isUpper, raw }) => isUpper && raw.length > 1) && !hasTitle) {
    const isShouted = begins || (firstNames.has(head.fold) && size <= 3);
    return isShouted ? said('person', 0.8, 'first-name') : said('organization', 0.5, 'acronym-in-run');
  }
  const headType = size > 1 ? typeOfHead(run, rules) : null;
  if (headType !== null && !hasTitle) return said(headType, 0.6, 'body-name');
  if ((hasTitle || (size > 3 && isTitleAcrossComma(clause, first, rules))) && size <= 6)
    return said('person', 0.85, 'title');
  if (isPlaceBefore(clause, first, last, rules, size))
    return said('place', size === 1 || isPlaceLike(run) ? 0.75 : 0.6, 'after-place-word');
  const hasArticle = !isFree && before !== undefined && names.articles.has(before.fold) && !before.isCapital;
  const isDefinite =
    hasArticle && !/^(?:un|une|des|a|an|son|sa|ses|leur|leurs|his|her|its|their)$/.test(before?.fold ?? '');
  if (size > 1 && !hasArticle && isPersonBehind(clause, last, rules))
    return said('person', 0.75, 'saying-verb');
  if (size === 1) {
    if (
      before !== undefined &&
      isSpaced(head) &&
      !before.isCapital &&
      rules.heads.bareHeads.has(before.fold) &&
      !head.isUpper
    )
      return said(armed.test(before.fold) ? 'group' : 'organization', 0.6, 'body-name');
    if (/^(?:ong|ngo)$/.test(before?.fold ?? '') || isAfterDemonym(clause, first))
      return said('organization', 0.5, 'after-article');
    if (isInside(clause, first)) return said('place', 0.6, 'after-place-word');
    if (
      head.isUpper &&
      !plainAcronyms.has(head.fold) &&
      !/[_#]/.test(`${head.gap ?? ''}${words[last + 1]?.gap ?? ''}`) &&
      head.raw.length >= 2 &&
      head.raw.length <= 7 &&
      !/^[IVXLC]+$/.test(head.raw) &&
      (first > 0 || hasArticle) &&
      !isShoutedClause(clause)
    )
      return said('organization', 0.45, 'unknown-acronym');
    if (
      first > 0 &&
      !isElided(head) &&
      !hasArticle &&
      isPersonBehind(clause, last, rules) &&
      isSayingBefore(clause, first, rules)
    )
      return said('person', 0.6, 'saying-verb');
    return null;
  }
  if (isPlaceLike(run)) return said('place', 0.6, 'place-like');
  if (
    before !== undefined &&
    isSpaced(head) &&
    !before.isCapital &&
    rules.heads.bareHeads.has(before.fold) &&
    !names.titles.has(before.fold)
  )
    return said(armed.test(before.fold) ? 'group' : 'organization', 0.6, 'body-name');
  if (run.some(({ fold }) => bodyWords.has(fold)) || isSignature(clause, first, last))
    return said('organization', 0.55, 'body-name');
  if (isDefinite) return said('organization', 0.45, 'after-article');
  if (hasArticle) return null;
  if (run.slice(1).some(({ fold }) => firstNames.has(fold)) && size <= 6)
    return said('person', 0.55, 'two-capitals');
  if (size > 4 || run.some(({ raw }) => /\d/.test(raw))) return said('organization', 0.4, 'capitals');
  if (first === 0 && run.length === 2 && names.stopWords.has(head.fold)) return null;
  return said('person', first === 0 ? 0.5 : 0.6, 'two-capitals');
}

const armed = /^(?:clan|gang|milice|reseau|groupe|cartel|group|network|militia)$/;

/** « ANVERS, 9 février (Belga Info) »: what brackets hold in the line of an author is whom the text comes from. */
const isSignature = ({ section, words }: Clause, first: number, last: number): boolean =>
  section === 'byline' && /\($/.test(words[first]?.gap ?? '') && /^\)/.test(words[last + 1]?.gap ?? ')');

/** Acronyms of common words: no bodies. */
const plainAcronyms = new Set(
  'sms adn vip pdg ceo ong ngo tv dr hlm rsa bd gps pib gdp cv qg hq am pm vtc suv tgv id tnt ied videos video photo photos pv nb bce0 ia ai vih hiv covid pcr sdf rh cdi cdd btp ter rer irm url http https www html pdf ok usd eur fcfa'.split(
    ' ',
  ),
);

/** "Second Thomas Shoal", "Kerch Strait": what the last word says. */
const isPlaceLast = (run: readonly Word[]): boolean =>
  /^(?:shoal|sea|strait|straits|bay|river|lake|island|islands|mountains|valley|province|canal|desert|reef|peninsula|heights|airport|bridge|hotel|stadium|county|district|square|street)$/.test(
    run.at(-1)?.fold ?? '',
  );

/** "the Buleda area", "Kech district". */
function isPlaceBehind({ words, language }: Clause, last: number): boolean {
  const after = words[last + 1];
  return (
    language === 'en' &&
    isSpaced(after) &&
    after !== undefined &&
    !after.isCapital &&
    /^(?:area|district|province|region|county|neighbourhood|neighborhood|suburb|village|town|peninsula|oblast|prefecture|governorate)$/.test(
      after.fold,
    )
  );
}

/** « l’américain Chevron », « l’espagnol Repsol »: a company by where it is from. */
const isAfterDemonym = ({ words, language }: Clause, first: number): boolean =>
  language === 'fr' &&
  isSpaced(words[first]) &&
  words[first - 1]?.isCapital === false &&
  /^(?:l|le|du|au)$/.test(words[first - 2]?.fold ?? '') &&
  /^(?:americain|francais|chinois|italien|espagnol|allemand|britannique|russe|japonais|suisse|belge|neerlandais|suedois|norvegien|canadien|indien|coreen|turc|israelien|saoudien|emirati|bresilien)$/.test(
    words[first - 1]?.fold ?? '',
  );

/** « dans l’Artibonite », « dans le Fezzan ». */
const isInside = ({ words, language }: Clause, first: number): boolean =>
  language === 'fr' &&
  /^(?:le|la|l|les)$/.test(words[first - 1]?.fold ?? '') &&
  words[first - 2]?.fold === 'dans' &&
  !words[first]?.isUpper;

/** « … ministre de la province, Mir Ali Mardan Domki »: the office before the comma. */
function isTitleAcrossComma({ words }: Clause, first: number, { names }: NameRules): boolean {
  if (!/^,\s$/.test(words[first]?.gap ?? '')) return false;
  return words.slice(Math.max(0, first - 8), first).some(({ fold }) => names.titles.has(fold));
}

const isShoutedClause = ({ words }: Clause): boolean => {
  const long = words.filter(({ raw }) => /^\p{L}{2,}$/u.test(raw));
  return long.length > 3 && long.filter(({ isUpper }) => isUpper).length > long.length / 2;
};

/** A title, office or trade right before the name, an adjective or demonym between them at most. */
function isTitleBefore(clause: Clause, first: number, { names }: NameRules): boolean {
  const { words } = clause;
  for (let at = first - 1, steps = 0; at >= 0 && steps < 4; at--, steps++) {
    const word = words[at];
    if (word === undefined) return false;
    if (names.titles.has(word.fold) || names.civilities.has(word.fold))
      return (
        !/^(?:parole|affaires|homme|numero|jeune|celebre|national|certain)$/.test(word.fold) || steps === 0
      );
    if (
      words[at + 1] !== undefined &&
      !isSpaced(words[at + 1]) &&
      !isHyphened(words[at + 1]) &&
      !/^\.\s$/.test(words[at + 1]?.gap ?? '')
    )
      return false;
    const isBetween =
      names.titleFillers.has(word.fold) ||
      /(?:ais|aise|ien|ienne|ain|aine|ois|oise|ique|al|ale|aux|ard|and|ande|ol|ole|ou|que|gue|se|an|ese|ish)$/.test(
        word.fold,
      );
    if (!isBetween || (word.isCapital && clause.language === 'fr')) return false;
  }
  return false;
}

/** A preposition or noun of place right before: « à Diffa », « le village de Solhan », "in Bucha". */
function isPlaceBefore(
  clause: Clause,
  first: number,
  last: number,
  { names, language }: NameRules,
  size: number,
): boolean {
  const { words } = clause;
  const before = words[first - 1];
  const head = words[first];
  if (before === undefined || head === undefined || (!isSpaced(head) && !isElided(head))) return false;
  const after = words[last + 1];
  const isOf = /^(?:de|d|du|des|of)$/.test(before.fold);
  if (isOf) {
    let at = first - 2;
    if (words[at] !== undefined && /^(?:la|l|the)$/.test(words[at]?.fold ?? '')) at--;
    const noun = words[at];
    if (noun === undefined) return false;
    if (
      names.placeNouns.has(noun.fold) &&
      !/^(?:etat|place|rue|avenue|boulevard|large|centre|poste|state|street|university|hopital|hospital|universite|stade|station|mine)$/.test(
        noun.fold,
      )
    )
      return true;
    if (
      /^(?:pres|loin|hors|autour|au-dela|controle|prise|chute|bataille|siege|empare|emparer|emparent|empares|reconquete|occupation|offensive)$/.test(
        noun.fold,
      )
    )
      return size <= 2;
    return noun.fold === 'et' && names.placeNouns.has(placeNounBefore(clause, at));
  }
  if (language === 'fr') {
    if (before.fold === 'a' && !before.isCapital)
      return size === 1 || isPlaceLike(words.slice(first, last + 1)) || !firstNames.has(head.fold);
    if (before.fold === 'vers' || before.fold === 'depuis') return size === 1;
    return (
      names.placeNouns.has(before.fold) &&
      !before.isCapital &&
      /^(?:ville|village|localite|commune|ile|quartier|lac|mont|cap|camp|base|hopital|prison)$/.test(
        before.fold,
      )
    );
  }
  if (/^(?:in|near|outside)$/.test(before.fold))
    return !(after !== undefined && isElided(after)) && !firstNames.has(head.fold);
  return (
    names.placeNouns.has(before.fold) &&
    /^(?:city|town|village|island|lake|mount|camp|port)$/.test(before.fold)
  );
}

/** « les villes de Goris et de Sotk »: the noun that opened the list. */
function placeNounBefore({ words }: Clause, at: number): string {
  for (let step = 1; step < 6; step++)
    if (
      /^(?:villes|villages|localites|communes|provinces|regions|districts)$/.test(
        words[at - step]?.fold ?? '',
      )
    )
      return 'ville';
  return '';
}

/** « Saint-Étienne-du-Rouvray », « Port-Bouët », « Kaga Bandoro »: names that are of places by their first word. */
const isPlaceLike = (run: readonly Word[]): boolean =>
  /^(?:saint|sainte|st|ste|san|santa|port|fort|mont|mount|lac|lake|cap|cape|cote|baie|ile|iles|ain|oued|wadi|beit|deir|kfar|tel|bab|bir|hassi|djebel|jebel|khan|villeneuve|montagne|vallee|rio|puerto)$/.test(
    run[0]?.fold ?? '',
  ) && run.length > 1;

/** What tells a person behind a name: a verb of saying, an age, an office set off by a comma. */
function isPersonBehind(clause: Clause, last: number, { names }: NameRules): boolean {
  const { words } = clause;
  const after = words[last + 1];
  if (after === undefined) return false;
  if (/^\s*[,(]\s*$/.test(after.gap ?? '')) {
    if (/^\d{1,2}$/.test(after.raw) && /^(?:ans|an)$/.test(words[last + 2]?.fold ?? '')) return true;
    if (/^\d{2}$/.test(after.raw)) return true;
    return (
      names.titles.has(after.fold) ||
      (names.titles.has(words[last + 2]?.fold ?? '') && names.articles.has(after.fold))
    );
  }
  if (!isSpaced(after)) return false;
  if (names.sayingVerbs.has(after.fold)) return true;
  return (
    /^(?:a|avait|s|n|est|etait|ne|se|l|qui|who)$/.test(after.fold) &&
    [2, 3].some((step) => names.sayingVerbs.has(words[last + step]?.fold ?? ''))
  );
}

/** « a déclaré X », « selon X », "said X". */
function isSayingBefore(clause: Clause, first: number, { names }: NameRules): boolean {
  const before = clause.words[first - 1]?.fold ?? '';
  return names.sayingVerbs.has(before) || before === 'selon' || before === 'apres';
}

function runOf(clause: Clause, context: NamesContext, run: Run, { type, score, why }: Judgement): Candidate {
  const { first, last } = run;
  const span = spanOf(clause, first, last);
  const name = context.reading.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const draft: NodeDraft = {
    id: null,
    type,
    label: { fr: name, en: name },
    names: [name],
    countries: [],
    from: 'new',
  };
  return { ...span, clause, first, last, drafts: [draft], how: 'name', open: false, score, why };
}
