import { findNames } from '../../../names/nameTrie.ts';
import { firstNames } from '../../languages/firstNames.ts';
import { nameRules } from '../../languages/rules.ts';
import type { Candidate } from '../candidate.ts';
import { isPlaceHere } from '../isPlaceHere.ts';
import type { CompiledKnowledge } from '../knowledge.ts';
import { type Clause, isHyphened, isSpaced } from '../reading.ts';

/** Names that the corpus or general knowledge has, including overlapping ones. */
export function findKnownNames(clause: Clause, text: string, known: CompiledKnowledge): Candidate[] {
  const { words, language } = clause;
  const indexAt = new Map(words.map(({ start }, index) => [start, index]));
  const endAt = new Map(words.map(({ end }, index) => [end, index]));
  return findNames(known.tries[language], text, words).flatMap(({ start, end, pattern }) => {
    const surface = known.surfaces[Number(pattern.node)];
    const first = indexAt.get(start);
    const last = endAt.get(end);
    if (surface === undefined || first === undefined || last === undefined) return [];
    if (surface.isPrefix && !isHyphened(words[last + 1])) return [];
    if (surface.isContracted && !/^(?:au|aux|du|des)$/.test(words[first - 1]?.fold ?? '')) return [];
    if (surface.isCareful && !isPlaceHere(clause, first, last, nameRules[language])) return [];
    if (isPartOfPerson(clause, first, last, surface.drafts[0]?.type)) return [];
    if (isOtherWord(clause, first, last) || isPortfolio(clause, first) || isFamilyName(clause, first, last))
      return [];
    // « Libération des otages » is no newspaper.
    if (
      /^liberation$/.test(words[first]?.fold ?? '') &&
      /^(?:de|des|du|d)$/.test(words[last + 1]?.fold ?? '')
    )
      return [];
    if (isOpeningOfName(clause, first, last, surface.drafts[0]?.type)) return [];
    if (surface.drafts[0]?.type === 'place' && isInTreaty(clause, first, last)) return [];
    // « la Croix-Rouge » is not the newspaper.
    if (words[last]?.fold === 'croix' && words[last + 1]?.fold === 'rouge') return [];
    const { drafts, how, open } = surface;
    const isDotted = pattern.text.endsWith('.') && text[end] === '.';
    const why =
      drafts[0]?.from === 'corpus' ? 'name-of-corpus' : how === 'demonym' ? 'demonym' : 'name-of-world';
    const score = how === 'demonym' ? 0.95 : drafts.length > 1 ? 0.75 : surface.isCareful ? 0.8 : 0.95;
    const isMarked = pattern.text.startsWith("'") && /['’]/.test(text[start - 1] ?? '');
    const begin = isMarked ? start - 1 : (words[first]?.start ?? start);
    return [
      {
        start: begin,
        end: isDotted ? end + 1 : end,
        clause,
        first,
        last,
        drafts,
        how,
        open,
        score,
        why,
      },
    ];
  });
}

/** "The Independent National Electoral Commission": words of a longer name, not the newspaper. */
function isOpeningOfName(
  { words, isTitleCase, language }: Clause,
  first: number,
  last: number,
  type: string | undefined,
): boolean {
  const after = words[last + 1];
  return (
    language === 'en' &&
    type === 'organization' &&
    words[first]?.fold === 'the' &&
    first < last &&
    !isTitleCase &&
    after?.isCapital === true &&
    isSpaced(after) &&
    !nameRules.en.names.calendarWords.has(after.fold)
  );
}

/** « traité de Lausanne », "the Budapest Memorandum": the town is part of the text's name. */
function isInTreaty({ words }: Clause, first: number, last: number): boolean {
  const before = words[first - 1];
  const after = words[last + 1];
  if (isSpaced(after) && /^(?:treaty|memorandum|protocol|convention|statute)$/.test(after?.fold ?? ''))
    return true;
  return (
    /^(?:de|d|of)$/.test(before?.fold ?? '') &&
    /^(?:traite|treaty|memorandum|protocole?|convention|statute?)$/.test(words[first - 2]?.fold ?? '')
  );
}

/** « Chad Wolf », « Paris Hilton », « Pierre Tours »: a place's name that is a first name or surname here. */
function isPartOfPerson(clause: Clause, first: number, last: number, type: string | undefined): boolean {
  if (first !== last || (type !== 'country' && type !== 'place')) return false;
  const { words, isTitleCase } = clause;
  if (isTitleCase) return false;
  const word = words[first];
  const after = words[last + 1];
  const before = words[first - 1];
  // « la Marine française »: written small, it is nobody's name.
  if (word === undefined || !word.isCapital) return false;
  if (before !== undefined && isSpaced(word) && before.isCapital && firstNames.has(before.fold) && first > 1)
    return true;
  if (
    before !== undefined &&
    isSpaced(word) &&
    before.isCapital &&
    firstNames.has(before.fold) &&
    !isSentenceWord(clause, before.fold)
  )
    return true;
  // "German Foreign Minister": no one is called so.
  const { titles, titleFillers } = nameRules[clause.language].names;
  if (
    clause.language === 'en' &&
    after !== undefined &&
    (titles.has(after.fold) || titleFillers.has(after.fold))
  )
    return false;
  return (
    after?.isCapital === true && isSpaced(after) && firstNames.has(word.fold) && !/^\p{Lu}+$/u.test(after.raw)
  );
}

/** « ministre de l’Europe et des Affaires étrangères »: the word belongs to what the ministry is responsible for. */
function isPortfolio({ words, language }: Clause, first: number): boolean {
  // "Minister of Foreign Affairs": not the review of that name.
  if (
    language === 'en' &&
    words[first]?.fold === 'foreign' &&
    /^(?:of|for)$/.test(words[first - 1]?.fold ?? '')
  )
    return true;
  if (!/^(?:europe|outre)$/.test(words[first]?.fold ?? '')) return false;
  return [2, 3, 4, 5].some((step) =>
    /^(?:ministre|ministere|secretaire|commissaire)s?$/.test(words[first - step]?.fold ?? ''),
  );
}

/** « al-Sahraoui », « el-Masri »: after an Arabic article it is part of a person's name. */
function isFamilyName({ words }: Clause, first: number, last: number): boolean {
  return first === last && /^(?:al|el)$/.test(words[first - 1]?.fold ?? '') && isHyphened(words[first]);
}

const isSentenceWord = (clause: Clause, fold: string): boolean =>
  nameRules[clause.language].names.stopWords.has(fold);

/** Names that are also ordinary words of their language, or parts of names that no list has. */
const shy: ReadonlyMap<string, 'middle' | 'article' | 'quoted'> = new Map(
  Object.entries({
    liberation: 'middle',
    total: 'middle',
    raid: 'article',
    somme: 'article',
    marianne: 'quoted',
    manche: 'article',
    golfe: 'article',
    var: 'article',
    vox: 'middle',
    rand: 'middle',
    iris: 'article',
    sana: 'middle',
    fars: 'middle',
    dh: 'quoted',
    capitole: 'article',
    dawn: 'quoted',
    meta: 'middle',
    quad: 'article',
    commonwealth: 'article',
    occident: 'article',
    levant: 'article',
    west: 'article',
    congress: 'middle',
    labour: 'middle',
    conservatives: 'middle',
    guardian: 'article',
    gulf: 'article',
    nordic: 'middle',
    alpine: 'quoted',
    lazarus: 'article',
    foxtrot: 'middle',
    yoda: 'middle',
    barbecue: 'quoted',
    maurice: 'quoted',
    dominique: 'article',
    grenade: 'article',
    channel: 'middle',
    arctic: 'middle',
    pacific: 'middle',
    polish: 'middle',
    pole: 'middle',
    finn: 'middle',
    swede: 'middle',
    dane: 'middle',
    scot: 'middle',
    raf: 'article',
    amal: 'quoted',
    fact: 'article',
    anonymous: 'middle',
    atlas: 'article',
    ps: 'article',
    pas: 'article',
    map: 'article',
    ice: 'middle',
    pa: 'article',
    is: 'middle',
    aa: 'article',
    reunion: 'article',
    morena: 'middle',
    globo: 'middle',
    bild: 'middle',
    bercy: 'middle',
    beauvau: 'middle',
  } as const),
);

function isOtherWord(clause: Clause, first: number, last: number): boolean {
  const { words, language } = clause;
  const word = words[first];
  if (first !== last || word === undefined) return false;
  const rule = shy.get(word.fold);
  if (rule === undefined) return false;
  const before = words[first - 1];
  // "Polish President X" opens a sentence; "Polish the silver" does too.
  if (rule === 'middle')
    return (
      first === 0 && !(language === 'en' && /^(?:polish)$/.test(word.fold) && words[1]?.isCapital === true)
    );
  if (rule === 'article') return before === undefined || !nameRules[language].names.articles.has(before.fold);
  return !/[«"“‘]\s*$/.test(word.gap ?? '');
}
