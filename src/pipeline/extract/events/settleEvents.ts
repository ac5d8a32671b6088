import type { Span } from '../../../domain/basics/span.ts';
import { slugOf } from '../../../lib/slug.ts';
import type { NamedNode, ProposedEvent } from '../types.ts';
import { eventLabel } from './eventLabel.ts';
import type { EventPhrase } from './eventPhrase.ts';
import { people } from './ofPeople.ts';
import { doing } from './participation.ts';
import {
  agrees,
  announced,
  type DraftedEvent,
  differsInMeans,
  differsInNumber,
  edtfOf,
  hasDoer,
  isOtherVote,
  isOwnArrest,
  raids,
  takenUp,
} from './sameEvent.ts';

/** An event of an article, with every phrase that reports it. */
interface FoundEvent {
  readonly node: NamedNode;
  readonly proposed: ProposedEvent;
  readonly phrases: readonly EventPhrase[];
}

/**
 * The events of an article: phrases that say enough about one (when, where, who), each event once. A phrase of the same
 * kind as an event that contradicts nothing of what is known reports the same event; a definite phrase that says
 * nothing more (« l'attaque », « cet attentat ») refers to the only one of its kind.
 */
export function settleEvents(phrases: readonly EventPhrase[]): FoundEvent[] {
  const drafts: DraftedEvent[] = [];
  for (const phrase of phrases) {
    if (!saysEnough(phrase)) continue;
    const others = drafts.filter((draft) => !isApart(draft, phrase));
    const same =
      others.find((draft) => agrees(draft, phrase)) ?? takenUp(others, phrase) ?? announced(others, phrase);
    if (same === undefined) drafts.push(draftOf(phrase));
    else join(same, phrase);
  }
  for (const phrase of phrases) {
    if (saysEnough(phrase)) continue;
    const others = drafts.filter((draft) => !isApart(draft, phrase));
    const known = others.find((draft) => refersTo(draft, phrase, others));
    if (known !== undefined) known.phrases.push(phrase);
    else if (isToldAlone(phrase)) {
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

/** « l'attaque de X après l'assassinat de Y »: what is said to have followed an event is not that event. */
const isApart = ({ phrases }: DraftedEvent, phrase: EventPhrase): boolean =>
  phrases.some(
    ({ trigger, after }) =>
      after === phrase.trigger || (phrase.after !== undefined && phrase.after === trigger),
  );

/** « exige la libération de X »: what is only asked for is no event, unless it is one that has been arranged. */
const happens = ({ phrases }: DraftedEvent): boolean => phrases.some((phrase) => !isOnlyWanted(phrase));

/** What is only asked for says nothing of who does it, though it happens later. */
export const isOnlyWanted = ({ noun, meant }: EventPhrase): boolean => meant && !arranged.has(noun.family);

const arranged = new Set<string>(['visit', 'meeting', 'vote']);

const draftOf = (phrase: EventPhrase): DraftedEvent => ({
  first: phrase,
  phrases: [phrase],
  when: edtfOf(phrase),
  basis: basisOf(phrase),
  place: phrase.place,
  about: phrase.about,
});

/** « l'attaque », « cet attentat », with no word more: the only event of its kind that was told before. */
function refersTo(draft: DraftedEvent, phrase: EventPhrase, drafts: readonly DraftedEvent[]): boolean {
  if (
    !phrase.definite ||
    (phrase.phrase?.words.length ?? 3) > 2 ||
    phrase.parts.length > 0 ||
    edtfOf(phrase) !== null ||
    isOtherVote(draft.first, phrase)
  )
    return false;
  const { family, kind } = phrase.noun;
  const before = drafts.filter(
    ({ first, about }) =>
      first.span.start < phrase.span.start && !(phrase.plural && about?.type === 'person' && !first.plural),
  );
  // « cette extradition »: the only one of its kind, whatever else the article tells of its family.
  const same = before.filter(({ first }) => first.noun.kind === kind);
  if (same.length === 1) return same[0] === draft;
  // « les attaques » are not the death of someone.
  const alike = before.filter(
    ({ first, about }) =>
      first.noun.family === family && !(first.noun.kind === 'death' && about !== null && kind !== 'death'),
  );
  return same.length === 0 && alike.length === 1 && alike[0] === draft && namedLoosely.has(family);
}

/** Families of which a single one is told by its noun alone: « une fusillade », « le naufrage ». */
const bare = new Set<string>([
  'violence',
  'disaster',
  'coup',
  'abduction',
  'meeting',
  'visit',
  'justice',
  'protest',
  'agreement',
  'vote',
  'act',
  'operation',
]);

/** « une fusillade a éclaté », unlike « des fusillades », « aucune attaque », « un risque d'attaque ». */
const isToldAlone = (told: EventPhrase): boolean => {
  const { phrase, plural, noun, real } = told;
  if (told.bare === true) return true;
  if (phrase === null || !bare.has(noun.family) || talkedAbout.has(noun.kind)) return false;
  // « aux élections européennes », « les législatives se tiendront »
  const known = noun.family === 'vote' && noun.kind !== 'vote' && told.definite;
  return (real && ((!plural && phrase.counts.length > 0) || known)) || (told.planned && known);
};

/**
 * Kinds whose nouns alone are more often a task, an office or a state of things: « la mission », « une source proche de
 * l'enquête ».
 */
const talkedAbout = new Set([
  'mission',
  'deployment',
  'investigation',
  'capture',
  'launch',
  'occupation',
  'patrols',
  'state-of-emergency',
  'extradition',
  'sanctions',
  'crimes',
  'death',
  'opening',
  'closing',
]);

/** "X was re-elected", "the vote": who won it, and that it was held. */
const isElection = ({ noun }: EventPhrase): boolean => noun.family === 'vote' || noun.kind === 'election';

const oneOfMany = new Set(['trial', 'hearing', 'conviction', 'investigation']);

const isIndefinite = ({ phrase, headline }: EventPhrase): boolean =>
  !headline && phrase?.counts.some((word) => /^(?:an?|une?)$/u.test(word)) === true;

/** "the death of W. Rehman": of someone whom the article does not make a node. */
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
const agreesLoosely = (draft: DraftedEvent, phrase: EventPhrase): boolean =>
  isLoosely(draft, phrase) && !differsInMeans(draft, phrase) && !differsInNumber(draft, phrase);

const isLoosely = ({ first, about }: DraftedEvent, phrase: EventPhrase): boolean =>
  (first.noun.kind === phrase.noun.kind ||
    (isElection(first) && isElection(phrase)) ||
    (first.noun.family === phrase.noun.family &&
      first.noun.family === 'violence' &&
      !(first.noun.kind === 'death' && about !== null)) ||
    (raids.has(phrase.noun.kind) &&
      raids.has(first.noun.kind) &&
      about === null &&
      phrase.bare !== true &&
      !isOwnArrest(first, phrase))) &&
  (about === null || phrase.about === null || about === phrase.about) &&
  // "a long-running trial" is not the trial of X that was told, nor "the death of Y" that of many.
  !(about !== null && oneOfMany.has(first.noun.kind) && isIndefinite(phrase)) &&
  !isOfOneUnnamed(phrase) &&
  // « les attentats » are not what befell one person.
  !(phrase.plural && about?.type === 'person' && !first.plural) &&
  // « dix personnes sont mortes » is not the death of X.
  !(first.noun.kind === 'death' && about !== null && phrase.bare === true && phrase.number != null) &&
  !isOtherVote(first, phrase);

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

/** Families whose nouns also name things merely talked about: they need a place, or two of time and parts. */
const vague = new Set(['operation', 'meeting', 'agreement', 'protest', 'justice']);

/** Families in which a year is enough to distinguish events: « la guerre de 2020 », « l'élection de 2017 ». */
const ofTheirYear = new Set(['war', 'disaster', 'vote', 'coup']);

function saysEnough(phrase: EventPhrase): boolean {
  // A verb has found the parts of its event itself; a proper name distinguishes an event from all others.
  if (phrase.phrase === null || phrase.name !== null) return phrase.bare !== true;
  const edtf = phrase.date?.edtf ?? null;
  const placed = phrase.place !== null;
  // « des crimes commis en X »: of what time is part of what they are.
  if (phrase.noun.kind === 'crimes' && edtf === null) return false;
  const parts = new Set(
    phrase.parts.filter(({ predicate }) => predicate !== 'happened-in').map(({ node }) => node),
  ).size;
  if (placed) return true;
  if (phrase.occurs === true && phrase.real && tellsOfItself.has(phrase.noun.family)) return true;
  if (phrase.plural && edtf === null)
    return (
      parts > 1 ||
      (parts > 0 && phrase.noun.family === 'meeting' && isKnown(phrase)) ||
      (phrase.real && hasDoer(phrase) && (phrase.noun.family !== 'violence' || isNumbered(phrase)))
    );
  // A date alone makes an event only when it is a day, and the words refer to a known one.
  if (parts === 0)
    return (
      (edtf !== null &&
        (phrase.definite || (phrase.noun.family === 'war' && phrase.real && isCounted(phrase))) &&
        (ofTheirYear.has(phrase.noun.family) ||
          // « le massacre, en juin 2021 »
          ((edtf.length >= 10 || (edtf.length === 7 && phrase.noun.family === 'violence')) &&
            !edtf.includes('/') &&
            !phrase.plural))) ||
      (edtf !== null && phrase.noun.family === 'vote' && isCounted(phrase)) ||
      (edtf !== null &&
        phrase.real &&
        edtf.length >= 10 &&
        !edtf.includes('/') &&
        (isCounted(phrase) || isNumbered(phrase)))
    );
  return (
    !vague.has(phrase.noun.family) ||
    parts > 1 ||
    edtf !== null ||
    hasDoer(phrase) ||
    isKnown(phrase) ||
    isAnnounced(phrase)
  );
}

/** « douze interpellations », « deux frappes de X »: so many. */
const isNumbered = ({ phrase, plural }: EventPhrase): boolean =>
  plural &&
  phrase?.counts.some((word) =>
    /^(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|une|two|three|four|five|six|seven|eight|nine|ten)$/u.test(
      word,
    ),
  ) === true;

/** « X a annoncé l'expulsion de diplomates »: whoever makes it known does it. */
const isAnnounced = ({ parts }: EventPhrase): boolean =>
  parts.some(({ predicate }) => predicate === 'announced' || predicate === 'planned');

/** « une attaque le 4 mai »: one, on a day. */
const isCounted = ({ phrase, plural }: EventPhrase): boolean =>
  !plural && phrase !== null && phrase.counts.length > 0;

/** Families whose nouns tell of something that happened as soon as a verb says that it did. */
const tellsOfItself = new Set([
  'violence',
  'war',
  'protest',
  'meeting',
  'disaster',
  'operation',
  'coup',
  'justice',
]);

/** « ses entretiens avec X », « cette réunion avec X »: the words refer to a certain one. */
const isKnown = ({ definite, phrase }: EventPhrase): boolean => definite || phrase?.possessive === true;

const basisOf = (phrase: EventPhrase): DraftedEvent['basis'] =>
  phrase.date === null || phrase.date.edtf === null
    ? null
    : phrase.date.basis === 'explicit'
      ? 'stated'
      : 'inferred';

/** Families whose words stand for one another: an ambush is referred to as « l'attaque », a treaty as « l'accord ». */
const namedLoosely = new Set(['violence', 'agreement', 'war', 'coup', 'vote', 'disaster']);

function join(draft: DraftedEvent, phrase: EventPhrase): void {
  draft.phrases.push(phrase);
  const when = edtfOf(phrase);
  if (when !== null && (draft.when === null || when.length > draft.when.length)) {
    draft.when = when;
    draft.basis = basisOf(phrase);
  }
  if (
    draft.place === null ||
    (phrase.place !== null && phrase.place.type === 'place' && draft.place.type === 'country')
  )
    draft.place = phrase.place ?? draft.place;
  draft.about ??= phrase.about;
}

function finish(draft: DraftedEvent, taken: Set<string>): FoundEvent {
  const { noun } = draft.first;
  const parts = draft.phrases.flatMap((told) => told.parts);
  // « X accueille des négociations entre Y et Z »: the host is no party.
  const together = noun.family === 'meeting' || noun.family === 'agreement';
  const parties = parts.filter(({ predicate }) => /^(?:took-part-in|was-due-to-attend)$/u.test(predicate));
  const doers =
    together && parties.length > 1 ? parties : parts.filter(({ predicate }) => doing.has(predicate));
  const others = doers.map(({ node }) => node);
  const target = parts.find(({ predicate }) => predicate === 'was-target-of')?.node ?? null;
  const overthrown = parts.find(({ predicate }) => predicate === 'suffered')?.node ?? null;
  const { name } = draft.first;
  const composed = eventLabel(
    noun,
    draft.place,
    noun.family === 'coup' ? overthrown : (draft.about ?? (noun.kind === 'invasion' ? target : null)),
    others,
    target,
  );
  const label = name === null ? composed.label : { fr: `${noun.label.fr} ${name}`, en: `Operation ${name}` };
  const { determiner } = composed;
  const base = slugOf(label.fr);
  const dated =
    draft.when === null
      ? base
      : `${base}-${draft.when.replace(/[^0-9X]+/gu, '-').replace(/^-|-$/gu, '')}`.toLowerCase();
  let id = dated;
  for (let number = 2; taken.has(id); number++) id = `${dated}-${number}`;
  taken.add(id);
  const passages: Span[] = draft.phrases.map(({ span }) => span);
  const known = (draft.when === null ? 0 : 1) + (draft.place === null ? 0 : 1) + (parts.length > 1 ? 1 : 0);
  const score = Math.min(0.95, 0.66 + 0.1 * known + (draft.phrases.length > 1 ? 0.05 : 0));
  const proposed: ProposedEvent = {
    id,
    label,
    determiner,
    when: draft.when,
    ...(draft.when === null || draft.basis === null ? {} : { basis: draft.basis }),
    passages,
    score: Math.round(score * 100) / 100,
    why: 'event-phrase',
  };
  const node: NamedNode = {
    id,
    type: 'event',
    label,
    names: [],
    countries: [],
    from: 'new',
    score: 1,
    why: 'event-phrase',
  };
  return { node, proposed, phrases: draft.phrases };
}
