import { contradicts } from './differs.ts';
import type { DraftedEvent } from './draftedEvent.ts';
import type { EventPhrase } from './eventPhrase.ts';
import { isAnother } from './sameEvent.ts';

/* Which attack the words mean, where an article tells its own and recalls older ones. */

/** « l'attaque », "that bombing", with nothing that would say which. */
const isBare = ({ phrase, noun, name, definite, plural, place, date, about }: EventPhrase): boolean =>
  noun.family === 'violence' &&
  phrase !== null &&
  definite &&
  !plural &&
  phrase.complements.length === 0 &&
  phrase.words.length < 2 &&
  name === null &&
  place === null &&
  date === null &&
  about === null;

/**
 * The words that told, in an earlier sentence of the same paragraph, of the attack that « l'attaque » takes up;
 * undefined where there are none, or several were told at once.
 */
export function antecedentOf(phrases: readonly EventPhrase[], phrase: EventPhrase): EventPhrase | undefined {
  if (!isBare(phrase) || phrase.headline || isAnother(phrase)) return undefined;
  const last = phrases.findLast(
    (one) =>
      one.paragraph === phrase.paragraph &&
      one.sentence < phrase.sentence &&
      one.noun.family === 'violence' &&
      !isBare(one) &&
      !(one.noun.kind === 'death' && one.about !== null),
  );
  return last === undefined || last.plural ? undefined : last;
}

/**
 * French: « Ces attaques ont fait 2 000 morts », after « le pays fait face à des attaques depuis 2015 »: whether the
 * words take up several of which none is told by itself.
 */
export function takesUpSeveral(
  phrases: readonly EventPhrase[],
  drafts: readonly DraftedEvent[],
  phrase: EventPhrase,
): boolean {
  if (!phrase.plural || phrase.noun.family !== 'violence' || phrase.date !== null) return false;
  if (phrase.phrase?.counts.includes('ces') !== true) return false;
  const before = phrases.findLast(
    ({ noun, sentence }) => noun.family === 'violence' && sentence < phrase.sentence,
  );
  return (
    before?.plural === true &&
    (!drafts.some((draft) => draft.phrases.includes(before)) || /\/\.\.$/u.test(before.date?.edtf ?? ''))
  );
}

/** « un précédent attentat », "last week's attack" */
export const isOlder = (phrase: EventPhrase): boolean => isAnother(phrase) || phrase.lastWeek === true;

/** The event that an antecedent told of, unless something that a phrase says speaks against it. */
export function eventOf(
  drafts: readonly DraftedEvent[],
  antecedent: EventPhrase | undefined,
  phrase: EventPhrase,
): DraftedEvent | undefined {
  if (antecedent === undefined) return undefined;
  const draft = drafts.find(({ phrases }) => phrases.includes(antecedent));
  return draft === undefined || contradicts(draft, phrase) ? undefined : draft;
}

/** Without what is only recalled in other paragraphs, where « l'attaque » may be the one that is the news. */
export function withoutRecalled(
  drafts: readonly DraftedEvent[],
  phrase: EventPhrase,
): readonly DraftedEvent[] {
  if (!isBare(phrase)) return drafts;
  const news = drafts.filter(
    (draft) =>
      draft.first.noun.family !== 'violence' ||
      draft.phrases.some(({ paragraph }) => paragraph === phrase.paragraph) ||
      !isRecalled(draft, drafts),
  );
  return news.some(({ first }) => first.noun.family === 'violence') ? news : drafts;
}

/** « un précédent attentat », « En janvier 2017, une attaque avait fait dix morts », where another is told by its day. */
const isRecalled = ({ first, phrases }: DraftedEvent, drafts: readonly DraftedEvent[]): boolean =>
  !phrases.some(({ headline }) => headline) &&
  (isAnother(first) ||
    // « Cet attentat survient deux jours après un attentat à X »
    drafts.some(
      (news) =>
        news.first.noun.kind === first.noun.kind &&
        news.phrases.some(({ headline }) => headline) &&
        news.phrases.some(
          ({ after }) => after !== undefined && phrases.some(({ trigger }) => trigger === after),
        ),
    ) ||
    (isOfItsMonth(first) &&
      drafts.some(
        (other) =>
          other.first.noun.family === 'violence' &&
          (/^\d{4}-\d\d-\d\d$/u.test(other.when ?? '') || other.phrases.some(({ headline }) => headline)),
      )));

/** It is told by its year or month alone. */
const isOfItsMonth = ({ date }: Pick<EventPhrase, 'date'>): boolean =>
  /^\d{4}(?:-\d\d)?$/u.test(date?.edtf ?? '');

/** Whether the words of a phrase recall an older attack than the one told. */
export const recallsAnother = (draft: DraftedEvent, phrase: EventPhrase): boolean =>
  draft.first.noun.family === 'violence' &&
  phrase.noun.family === 'violence' &&
  !phrase.headline &&
  (isOfOtherYear(draft, phrase) || isOfLastWeek(draft, phrase));

/**
 * « En janvier 2016, une attaque avait tué dix personnes à X », after an attack at X that has no date: nobody says of
 * the news in which year it was.
 */
const isOfOtherYear = ({ first, when }: DraftedEvent, { phrase, date }: EventPhrase): boolean =>
  when === null &&
  date?.basis === 'explicit' &&
  isOfItsMonth({ date }) &&
  (phrase === null
    ? first.headline
    : phrase.counts.some((word) => /^(?:an?|une?)$/u.test(word)) && (first.headline || !first.definite));

/** "Last week's attack", where the article's title told of one that was on Friday. */
const isOfLastWeek = ({ basis, phrases }: DraftedEvent, { lastWeek }: EventPhrase): boolean =>
  lastWeek === true && basis === 'inferred' && phrases.some(({ headline }) => headline);
