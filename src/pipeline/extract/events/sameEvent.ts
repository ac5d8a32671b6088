import {
  areApart,
  contradicts,
  differsInMeans,
  differsInNumber,
  differsInTimeOrPerson,
  hasDoer,
  haveCommonDoer,
  haveOtherDoers,
  haveOtherVisitors,
  hitOthers,
  isAgainstAttackers,
  isAnothersAct,
  isOnlyPlotted,
  isTheOtherSide,
  isWithOthers,
  saysWhereIn,
} from './differs.ts';
import { type DraftedEvent, edtfOf } from './draftedEvent.ts';
import type { EventPhrase } from './eventPhrase.ts';

/** Whether a phrase may report this event: same kind, and neither date, place nor person contradicts. */
export function agrees(draft: DraftedEvent, phrase: EventPhrase): boolean {
  const { noun } = draft.first;
  const alike =
    noun.kind === phrase.noun.kind ||
    (noun.family === phrase.noun.family && noun.family === 'violence') ||
    isSummitThere(draft, phrase) ||
    // « la présidentielle du 9 août », « se sont rendus aux urnes le 9 août »
    (noun.family === 'vote' &&
      phrase.noun.family === 'vote' &&
      draft.when !== null &&
      draft.when === edtfOf(phrase));
  if (!alike || draft.first.name !== phrase.name) return false;
  if (phrase.name !== null) return true;
  if (areApart(draft, phrase) || differsInTimeOrPerson(draft, phrase)) return false;
  if (differsInNumber(draft, phrase) || differsInMeans(draft, phrase)) return false;
  if (isAgainstAttackers(draft, phrase)) return false;
  if (isWithOthers(draft, phrase) || haveOtherVisitors(draft, phrase)) return false;
  if (isOnlyPlotted(draft, phrase)) return false;
  if (isAnother(phrase) && !isAnother(draft.first)) return false;
  // « la dernière réunion de X », « une réunion prévue entre Y et Z »
  if (draft.first.planned !== phrase.planned && !haveCommonPart(draft, phrase)) return false;
  if (isTheOtherSide(draft, phrase) || hitOthers(draft, phrase)) return false;
  // « Paris a expulsé six diplomates », « Madrid a expulsé des diplomates »: each of them its own.
  if (noun.family !== 'vote' && noun.family !== 'disaster' && isAnothersAct(draft, phrase)) return false;
  // No article reports two coups without saying where or when they differ.
  return (
    rare.has(noun.family) ||
    isSameHaul(draft, phrase) ||
    (draft.place !== null && draft.place === phrase.place) ||
    (noun.family === 'violence' && saysWhereIn(draft, phrase)) ||
    (draft.about !== null && draft.about === phrase.about) ||
    (draft.when !== null && edtfOf(phrase) !== null) ||
    draft.first.parts.some(({ node }) => phrase.parts.some((part) => part.node === node))
  );
}

/** « sept tonnes de cocaïne saisies », « sept tonnes de drogue avaient été découvertes »: the same amount. */
const isSameHaul = ({ phrases }: DraftedEvent, { noun, number }: EventPhrase): boolean =>
  noun.kind === 'seizure' &&
  number != null &&
  !/^(?:2|deux|3|trois|plusieurs|several|two|three)$/u.test(number) &&
  phrases.some((known) => known.number === number);

/** « la réunion de Nice », where a summit at Nice was told. */
const isSummitThere = (
  { first, place }: DraftedEvent,
  { noun, definite, place: there, phrase }: EventPhrase,
): boolean =>
  /^(?:summit|conference)$/u.test(first.noun.kind) &&
  noun.kind === 'meeting' &&
  phrase !== null &&
  definite &&
  place !== null &&
  place === there;

/**
 * A definite phrase that adds something to the only event of its kind told so far: « l'attaque a eu lieu à X », "this
 * operation in X".
 */
export function takenUp(drafts: readonly DraftedEvent[], phrase: EventPhrase): DraftedEvent | undefined {
  if (!phrase.definite || phrase.name !== null || isAnother(phrase)) return undefined;
  // "The arrests were made at dawn": the last that were told.
  if (phrase.plural && phrase.noun.kind === 'arrest' && phrase.place === null && phrase.about === null)
    return drafts.findLast(
      ({ first }) => first.noun.kind === 'arrest' && first.span.start < phrase.span.start,
    );
  // « aux attentats, qui ont coûté la vie à 36 personnes »: several are the only several told so far.
  if (phrase.plural) {
    const [several, ...others] = drafts.filter(
      ({ first }) =>
        first.plural && first.noun.kind === phrase.noun.kind && first.span.start < phrase.span.start,
    );
    return several !== undefined && others.length === 0 && !contradicts(several, phrase)
      ? several
      : undefined;
  }
  if (
    phrase.noun.family === 'meeting' &&
    (phrase.phrase?.possessive === true ||
      phrase.place !== null ||
      phrase.date !== null ||
      phrase.parts.length !== 1)
  )
    return undefined;
  const alike = drafts.filter(
    ({ first }) =>
      (isAlike(first, phrase) || isThatAttack(first, phrase) || isThatGathering(first, phrase)) &&
      first.name === null,
  );
  const pointed = pointedAt(alike, phrase);
  if (pointed !== undefined) return pointed;
  const [only, ...more] = alike;
  if (only !== undefined && isOfItsOwn(only, phrase) && !haveCommonPart(only, phrase)) return undefined;
  // « plus de 450 morts lors d'actions militaires » is not « l'attaque de X ».
  if (only?.first.plural === true && phrase.place !== null) return undefined;
  return only !== undefined && more.length === 0 && !contradicts(only, phrase) ? only : undefined;
}

/**
 * Whether nothing but a common part makes both one: "the meeting of the committee" is not that of two ministers, nor
 * « l'assassinat d'un député » the ambush on soldiers.
 */
const isOfItsOwn = ({ first }: DraftedEvent, { noun, parts }: EventPhrase): boolean =>
  noun.family === 'meeting'
    ? parts.length > 0 && first.parts.length > 0
    : noun.kind === 'murder' && first.noun.kind !== 'murder';

/** French: « cette attaque ». */
const isPointedAt = (phrase: EventPhrase['phrase']): boolean =>
  phrase?.counts.some((word) => /^(?:ce|cet|cette)$/u.test(word)) === true;

/** French: « cette offensive », « cet acte »: the attack that was told. */
export const isThatAttack = (first: EventPhrase, { noun, phrase }: EventPhrase): boolean =>
  noun.kind === 'offensive' && first.noun.family === 'violence' && isPointedAt(phrase);

/** French: « cette conférence »: the summit that was told. */
const isThatGathering = (first: EventPhrase, { noun, phrase }: EventPhrase): boolean =>
  gatherings.has(noun.kind) && gatherings.has(first.noun.kind) && isPointedAt(phrase);

const gatherings = new Set(['summit', 'conference', 'forum', 'general-assembly']);

/**
 * French: « Cette attaque s'est produite près de X »: the last of its kind that was told, wherever the article has
 * placed it, unless its day or whoever did it is another.
 */
function pointedAt(alike: readonly DraftedEvent[], phrase: EventPhrase): DraftedEvent | undefined {
  if (!isPointedAt(phrase.phrase)) return undefined;
  const last = alike.findLast(
    ({ first, phrases }) =>
      (first.noun.kind === phrase.noun.kind || isThatGathering(first, phrase)) &&
      phrases.some(({ span }) => span.start < phrase.span.start),
  );
  if (last === undefined || differsInTimeOrPerson(last, phrase)) return undefined;
  return haveOtherDoers(last, phrase) ? undefined : last;
}

/** Kinds of what is done to the same people once. */
const once = new Set(['kidnapping', 'release', 'arrest', 'extradition', 'indictment', 'conviction']);

/** French: « ils ont été enlevés par X »: the only event of its kind told so far, where nothing speaks against it. */
export function toldAgain(drafts: readonly DraftedEvent[], phrase: EventPhrase): DraftedEvent | undefined {
  if (phrase.again !== true || !once.has(phrase.noun.kind)) return undefined;
  const [only, ...more] = drafts.filter(({ first }) => first.noun.kind === phrase.noun.kind);
  if (only === undefined || more.length > 0 || only.first.span.start > phrase.span.start) return undefined;
  return contradicts(only, phrase) ? undefined : only;
}

/** French: « Les faits se sont déroulés à X », « le drame »: the last event told before, of those that strike someone. */
export function lastTold(drafts: readonly DraftedEvent[], phrase: EventPhrase): DraftedEvent | undefined {
  if (!isIncident(phrase) || !phrase.definite) return undefined;
  let last: DraftedEvent | undefined;
  let at = -1;
  for (const draft of drafts) {
    if (!befalling.has(draft.first.noun.family) || draft.first.planned) continue;
    if (differsInTimeOrPerson(draft, phrase) || areApart(draft, phrase)) continue;
    for (const { span } of draft.phrases)
      if (span.start > at && span.start < phrase.span.start) [last, at] = [draft, span.start];
  }
  return last;
}

/** French: « Les échanges ont porté sur … », « l'entretien »: the last meeting told before, of those at which one talks. */
export function talkedAt(drafts: readonly DraftedEvent[], phrase: EventPhrase): DraftedEvent | undefined {
  const { noun, phrase: words } = phrase;
  if (words === null || !phrase.definite || !taking.test(words.head ?? '')) return undefined;
  if (words.complements.length > 0 || words.words.length > 1) return undefined;
  // « Cette audience » may be a court's.
  if (noun.family !== 'meeting') return undefined;
  if (phrase.parts.length > 0 || phrase.place !== null || phrase.date !== null) return undefined;
  if (drafts.some(({ first }) => first.noun.kind === noun.kind && first.span.start < phrase.span.start))
    return undefined;
  return drafts.findLast(
    ({ first }) => talked.has(first.noun.kind) && first.real && first.span.start < phrase.span.start,
  );
}

/** French nouns (folded) for what is said at a meeting, and for a meeting. */
const taking = /^(?:discussions|echanges|pourparlers|entretiens?|audience|rencontre)$/u;

const talked = new Set(['meeting', 'audience', 'talks', 'exchanges', 'summit']);

/** « les faits », « le drame »: words for whatever was told. */
export const isIncident = ({ noun, phrase }: EventPhrase): boolean =>
  noun.kind === 'incident' && noun.family === 'violence' && phrase !== null;

/** Families of what befalls people. */
const befalling = new Set<string>([
  'violence',
  'disaster',
  'war',
  'abduction',
  'justice',
  'operation',
  'protest',
]);

/** What the title tells, told in full by the first event of its kind in the body. */
export function announced(drafts: readonly DraftedEvent[], phrase: EventPhrase): DraftedEvent | undefined {
  if (phrase.headline || phrase.name !== null || isAnother(phrase)) return undefined;
  return drafts.find(
    (draft) =>
      draft.phrases.every(({ headline }) => headline) &&
      draft.first.name === null &&
      isAlike(draft.first, phrase) &&
      !contradicts(draft, phrase) &&
      (haveCommonDoer(draft, phrase) ||
        ((draft.first.noun.kind === phrase.noun.kind ||
          (phrase.noun.family === 'violence' && !phrase.plural)) &&
          !(
            (many.has(phrase.noun.family) && !isTheMeeting(draft, phrase)) ||
            phrase.noun.kind === 'seizure' ||
            isAnother(draft.first)
          ) &&
          !(draft.phrases.some(hasDoer) && hasDoer(phrase)))),
  );
}

/** « une rencontre à X », where the title says of one meeting where it was, and the body first of who met. */
const isTheMeeting = ({ first }: DraftedEvent, phrase: EventPhrase): boolean =>
  first.noun.kind === 'meeting' &&
  phrase.noun.kind === 'meeting' &&
  !first.plural &&
  !phrase.plural &&
  (first.place !== null || first.parts.length === 0);

/** Of these an article may tell several, with the same parties. */
const many = new Set<string>(['meeting', 'visit', 'move', 'agreement', 'vote']);

/** « la précédente attaque », "a similar raid": not the one that was told. */
export const isAnother = ({ phrase, ever, besides }: EventPhrase): boolean =>
  ever === true ||
  besides === true ||
  phrase?.words.some((word) => other.test(word)) === true ||
  phrase?.counts.some((word) => other.test(word)) === true;

/** Words (folded, of either language). */
const other =
  /^(?:precedent(?:e|s|es)?|autres?|nouvel(?:le|les)?|nouveaux?|deuxieme|seconde?|troisieme|previous|earlier|another|other|new|second|third|similar|separate)$/u;

const haveCommonPart = ({ phrases }: DraftedEvent, phrase: EventPhrase): boolean =>
  phrases.some(({ parts }) =>
    parts.some(
      ({ node, predicate }) => predicate !== 'happened-in' && phrase.parts.some((part) => part.node === node),
    ),
  );

const isAlike = (one: EventPhrase, other: EventPhrase): boolean => {
  const [a, b] = [one.noun, other.noun];
  return (
    a.kind === b.kind ||
    (a.family === b.family && a.family === 'violence') ||
    (raids.has(a.kind) && raids.has(b.kind) && !isOwnArrest(one, other))
  );
};

/** « le réseau a été démantelé », "25 people were arrested": arrests of so many, or of someone, are their own event. */
export const isOwnArrest = (one: EventPhrase, other: EventPhrase): boolean =>
  one.noun.kind !== other.noun.kind &&
  ((tellsWhom(one) && tellsItself(other)) || (tellsWhom(other) && tellsItself(one)));

/** « une vaste opération », with no word more, may be what the arrests were made in. */
const tellsItself = ({ noun, place, parts }: EventPhrase): boolean =>
  noun.kind === 'dismantling' || place !== null || parts.length > 0;

const tellsWhom = ({ noun, about, parts, phrase, number }: EventPhrase): boolean =>
  noun.kind === 'arrest' &&
  (phrase === null ||
    about !== null ||
    number != null ||
    parts.some(({ predicate }) => predicate === 'was-target-of' || predicate === 'nationals-in'));

/** Families of which an article reports only one event, unless it says where or when they differ. */
const rare = new Set(['coup', 'act', 'disaster', 'vote']);

/** Words for one and the same act of the police: « une opération », « un coup de filet », « trois arrestations ». */
export const raids = new Set(['operation', 'sweep', 'arrest', 'dismantling', 'raid']);
