import {
  differsInMeans,
  differsInNumber,
  hitOthers,
  isAgainstAttackers,
  isOfOtherDate,
  isOnlyPlotted,
  isOtherVote,
  isSeries,
} from './differs.ts';
import { type DraftedEvent, draftOf, edtfOf, join } from './draftedEvent.ts';
import type { EventPhrase } from './eventPhrase.ts';
import { type FoundEvent, finish } from './finishEvent.ts';
import { people } from './ofPeople.ts';
import {
  antecedentOf,
  eventOf,
  isOlder,
  recallsAnother,
  takesUpSeveral,
  withoutRecalled,
} from './recalled.ts';
import {
  agrees,
  announced,
  isAnother,
  isIncident,
  isOwnArrest,
  isThatAttack,
  lastTold,
  raids,
  takenUp,
  talkedAt,
  toldAgain,
} from './sameEvent.ts';
import { isToldAlone, saysEnough } from './saysEnough.ts';

/**
 * The events of an article: phrases that say enough about one (when, where, who), each event once. A phrase of the same
 * kind as an event that contradicts nothing of what is known reports the same event; a definite phrase that says
 * nothing more (« l'attaque », « cet attentat ») refers to the only one of its kind.
 */
export function settleEvents(phrases: readonly EventPhrase[]): FoundEvent[] {
  const drafts: DraftedEvent[] = [];
  /** Phrases that take up what is not settled before the second turn. */
  const waiting = new Set<EventPhrase>();
  for (const phrase of phrases) {
    if (!saysEnough(phrase) || isIncident(phrase)) continue;
    if (takesUpSeveral(phrases, drafts, phrase)) continue;
    const others = candidates(drafts, phrase);
    const antecedent = antecedentOf(phrases, phrase);
    if (antecedent !== undefined && isOlder(antecedent) && !isTold(drafts, antecedent)) {
      waiting.add(phrase);
      continue;
    }
    const same =
      eventOf(others, antecedent, phrase) ??
      others.find((draft) => agrees(draft, phrase)) ??
      takenUp(others, phrase) ??
      announced(others, phrase) ??
      toldAgain(others, phrase);
    if (same === undefined) drafts.push(draftOf(phrase));
    else join(same, phrase);
  }
  for (const phrase of phrases) {
    if (saysEnough(phrase) && !isIncident(phrase) && !waiting.has(phrase)) continue;
    if (takesUpSeveral(phrases, drafts, phrase)) continue;
    const others = candidates(drafts, phrase);
    const antecedent = antecedentOf(phrases, phrase);
    const told = eventOf(others, antecedent, phrase);
    if (told !== undefined) {
      join(told, phrase);
      continue;
    }
    // « Un autre attentat avait visé des soldats. X avait revendiqué l'attaque »: that one, though it says too little.
    if (antecedent !== undefined && isOlder(antecedent) && !isTold(drafts, antecedent)) {
      if (waiting.has(phrase)) drafts.push(draftOf(phrase));
      continue;
    }
    const last = lastTold(others, phrase) ?? talkedAt(others, phrase);
    if (last !== undefined) {
      join(last, phrase);
      continue;
    }
    if (isIncident(phrase) && !(saysEnough(phrase) && !phrase.plural)) continue;
    const known = others.find((draft) => refersTo(draft, phrase, others));
    if (known !== undefined) known.phrases.push(phrase);
    else if (isToldAlone(phrase) || isIncident(phrase)) {
      // What is said to have followed an event is no other that is told without a word of it.
      const same =
        phrase.after === undefined
          ? closest(
              others.filter((draft) => agreesLoosely(draft, phrase)),
              phrase,
            )
          : undefined;
      // « une visite »: whose it is would have been said, had it been told before.
      if (same !== undefined && phrase.noun.family === 'visit' && !phrase.definite) continue;
      if (same === undefined) drafts.push(draftOf(phrase));
      else join(same, phrase);
    }
  }
  const taken = new Set<string>();
  return drafts.filter(happens).map((draft) => finish(draft, taken));
}

/** The events that a phrase may report. */
const candidates = (drafts: readonly DraftedEvent[], phrase: EventPhrase): readonly DraftedEvent[] =>
  withoutRecalled(
    drafts.filter((draft) => !isApart(draft, phrase) && !recallsAnother(draft, phrase)),
    phrase,
  );

const isTold = (drafts: readonly DraftedEvent[], phrase: EventPhrase): boolean =>
  drafts.some(({ phrases }) => phrases.includes(phrase));

/** « l'attaque de X après l'assassinat de Y »: what is said to have followed an event is not that event. */
const isApart = ({ phrases }: DraftedEvent, phrase: EventPhrase): boolean =>
  phrases.some(
    ({ trigger, after, beside }) =>
      beside === phrase.trigger ||
      (phrase.beside !== undefined && phrase.beside === trigger) ||
      after === phrase.trigger ||
      (phrase.after !== undefined && phrase.after === trigger),
  );

/** « exige la libération de X »: what is only asked for is no event, unless it is one that has been arranged. */
const happens = ({ phrases }: DraftedEvent): boolean => phrases.some((phrase) => !isOnlyWanted(phrase));

/** What is only asked for says nothing of who does it, though it happens later. */
export const isOnlyWanted = ({ noun, meant }: EventPhrase): boolean => meant && !arranged.has(noun.family);

const arranged = new Set<string>(['visit', 'meeting', 'vote']);

/** « l'attaque », « cet attentat », with no word more: the only event of its kind that was told before. */
function refersTo(draft: DraftedEvent, phrase: EventPhrase, drafts: readonly DraftedEvent[]): boolean {
  if (
    !phrase.definite ||
    (phrase.phrase?.words.length ?? 3) > 2 ||
    phrase.parts.length > 0 ||
    edtfOf(phrase) !== null ||
    isOtherVote(draft.first, phrase) ||
    hitOthers(draft, phrase)
  )
    return false;
  const { family, kind } = phrase.noun;
  const before = drafts.filter(
    (one) => one.first.span.start < phrase.span.start && !befellOnlyOne(one, phrase),
  );
  // « cette extradition »: the only one of its kind, whatever else the article tells of its family.
  const same = before.filter(({ first }) => first.noun.kind === kind);
  if (same.length === 1) return same[0] === draft;
  // « les attaques » are not the death of someone.
  const alike = before.filter(
    (one) =>
      (one.first.noun.family === family && !(isDeathOfOne(one) && kind !== 'death')) ||
      // « des témoins ont confirmé l'attaque »: the kidnapping
      (kind === 'attack' && one.first.noun.family === 'abduction') ||
      isThatAttack(one.first, phrase),
  );
  return (
    same.length === 0 &&
    alike.length === 1 &&
    alike[0] === draft &&
    (namedLoosely.has(family) || isThatAttack(draft.first, phrase))
  );
}

/** "X was re-elected", "the vote": who won it, and that it was held. */
const isElection = ({ noun }: EventPhrase): boolean => noun.family === 'vote' || noun.kind === 'election';

const oneOfMany = new Set(['trial', 'hearing', 'conviction', 'investigation']);

const isIndefinite = ({ phrase, headline }: EventPhrase): boolean =>
  !headline && phrase?.counts.some((word) => /^(?:an?|une?)$/u.test(word)) === true;

/** "the death of W. Rehman": of someone whom the article does not make a node; no event told is this one. */
const isOfOneUnnamed = ({ phrase, noun, about }: EventPhrase): boolean =>
  noun.kind === 'death' &&
  about === null &&
  phrase?.complements.some(
    ({ head, counts, definite, headClass, referents }) =>
      head !== null &&
      counts.length === 0 &&
      !definite &&
      headClass === null &&
      referents.length === 0 &&
      !people.has(head),
  ) === true;

/** Whether an event could be the one that a noun alone tells of: nothing that it says speaks against it. */
function agreesLoosely(draft: DraftedEvent, phrase: EventPhrase): boolean {
  const { first, about } = draft;
  if (!isLoosely(draft, phrase) || isOfOneUnnamed(phrase) || isOtherVote(first, phrase)) return false;
  if (isAnother(phrase) || isSeries(first) !== isSeries(phrase)) return false;
  if (hitOthers(draft, phrase) || isOfOtherDate(draft, phrase)) return false;
  if (differsInMeans(draft, phrase) || differsInNumber(draft, phrase)) return false;
  if (isAgainstAttackers(draft, phrase)) return false;
  if (isOnlyPlotted(draft, phrase)) return false;
  if (about !== null && phrase.about !== null && about !== phrase.about) return false;
  // « la libération des deux otages » is not that of X.
  if (about?.type === 'person' && phrase.toSomebody === true && phrase.number != null) return false;
  // "a long-running trial" is not the trial of X that was told.
  if (about !== null && oneOfMany.has(first.noun.kind) && isIndefinite(phrase)) return false;
  // « dix personnes sont mortes » is not the death of X.
  if (isDeathOfOne(draft) && phrase.bare === true && phrase.number != null) return false;
  // « deux hommes ont été condamnés » is not what befell X.
  if (about?.type === 'person' && phrase.noun.family === 'justice')
    if (phrase.bare === true && phrase.number != null) return false;
  return !befellOnlyOne(draft, phrase);
}

/** Whether the words for an event are of the kind of another, or stand for it. */
const isLoosely = (draft: DraftedEvent, phrase: EventPhrase): boolean => {
  const { first, about } = draft;
  const [known, told] = [first.noun, phrase.noun];
  return (
    known.kind === told.kind ||
    (isElection(first) && isElection(phrase)) ||
    (known.family === told.family && known.family === 'violence' && !isDeathOfOne(draft)) ||
    (raids.has(told.kind) &&
      raids.has(known.kind) &&
      about === null &&
      phrase.bare !== true &&
      !isOwnArrest(first, phrase))
  );
};

/** « les attentats » are not what befell one person. */
const befellOnlyOne = ({ first, about }: DraftedEvent, { plural }: EventPhrase): boolean =>
  plural && about?.type === 'person' && !first.plural;

const isDeathOfOne = ({ first, about }: DraftedEvent): boolean =>
  first.noun.kind === 'death' && about !== null;

/**
 * The last event told before the phrase, or else the first after it; « l'attaque » is the one that the article has told
 * most of, and rather an attack than the deaths told after it.
 */
function closest(drafts: readonly DraftedEvent[], phrase: EventPhrase): DraftedEvent | undefined {
  const before = drafts.filter(({ first }) => first.span.start < phrase.span.start);
  const most = Math.max(...before.map(({ phrases }) => phrases.length));
  const main = phrase.definite && most > 2 ? before.filter(({ phrases }) => phrases.length === most) : before;
  return main.findLast(({ first }) => first.noun.kind === phrase.noun.kind) ?? main.at(-1) ?? drafts[0];
}

/** Families whose words stand for one another: an ambush is referred to as « l'attaque », a treaty as « l'accord ». */
const namedLoosely = new Set(['violence', 'agreement', 'war', 'coup', 'vote', 'disaster']);
