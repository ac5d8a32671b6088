import { hasDoer } from './differs.ts';
import { edtfOf } from './draftedEvent.ts';
import type { EventPhrase } from './eventPhrase.ts';

/** Whether a phrase says enough about an event, when, where or who, to make it one of its own. */
export function saysEnough(phrase: EventPhrase): boolean {
  // A verb has found the parts of its event itself; a proper name distinguishes an event from all others.
  if (phrase.phrase === null || phrase.name !== null) return phrase.bare !== true;
  const { family, kind } = phrase.noun;
  const edtf = edtfOf(phrase);
  // « des crimes commis en X »: of what time is part of what they are.
  if (kind === 'crimes' && edtf === null) return false;
  if (phrase.place !== null) return true;
  if (phrase.occurs === true && phrase.real && tellsOfItself.has(family)) return true;
  const parts = new Set(
    phrase.parts.filter(({ predicate }) => predicate !== 'happened-in').map(({ node }) => node),
  ).size;
  if (phrase.plural && edtf === null)
    return (
      parts > 1 ||
      (isAnnounced(phrase) && family === 'operation') ||
      (parts > 0 && family === 'meeting' && isKnown(phrase)) ||
      (phrase.real && hasDoer(phrase) && (family !== 'violence' || isNumbered(phrase)))
    );
  if (parts === 0) return edtf !== null && isToldByDate(phrase, edtf);
  return (
    !vague.has(family) ||
    parts > 1 ||
    edtf !== null ||
    hasDoer(phrase) ||
    isKnown(phrase) ||
    isAnnounced(phrase)
  );
}

/** A date alone makes an event only when it is a day, and the words refer to a known one or count it. */
function isToldByDate(phrase: EventPhrase, edtf: string): boolean {
  const { family } = phrase.noun;
  const counted = isCounted(phrase);
  if (family === 'vote' && counted) return true;
  const single = !edtf.includes('/');
  const isDay = single && edtf.length >= 10;
  if (phrase.real && isDay && (counted || isNumbered(phrase))) return true;
  if (!phrase.definite && !(family === 'war' && phrase.real && counted)) return false;
  // « le massacre, en juin 2021 »
  const isMonth = single && edtf.length === 7 && family === 'violence';
  return ofTheirYear.has(family) || ((isDay || isMonth) && !phrase.plural);
}

/** Families of which a single one is told by its noun alone: « une fusillade », « le naufrage ». */
const alone = new Set<string>([
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
export const isToldAlone = (told: EventPhrase): boolean => {
  const { phrase, noun, real } = told;
  if (told.bare === true) return true;
  if (phrase === null) return false;
  if (isOfThose(told) || (told.yields === true && real)) return true;
  if (!alone.has(noun.family) || talkedAbout.has(noun.kind)) return false;
  // « aux élections européennes », « les législatives se tiendront »
  const known = noun.family === 'vote' && noun.kind !== 'vote' && told.definite;
  return (real && (isCounted(told) || known)) || (told.planned && known);
};

/** French: « le limogeage de deux généraux », « la mort de cinq soldats », unlike « la nomination d'un ministre ». */
const isOfThose = ({ toSomebody, real, noun, phrase, number, date, headline }: EventPhrase): boolean =>
  toSomebody === true &&
  real &&
  // « Mali : enlèvement de deux touristes »
  (phrase?.definite === true || (headline && phrase?.counts.length === 0)) &&
  (/^(?:death|extradition|kidnapping|arrest|release)$/u.test(noun.kind)
    ? number != null && phrase.complements[0]?.counts.some((word) => sums.test(word)) !== true
    : noun.family === 'office' &&
      (number != null ||
        date !== null ||
        phrase.complements[0]?.counts.some((word) => /^une?$/u.test(word)) !== true));

/** French words and digits (folded) for so many that they did not suffer it at once. */
const sums = /^(?:plusieurs|dizaines?|centaines?|milliers?|000|\d{4,}|\d+[.,]\d{3})$/u;

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

/** Families whose nouns also name things merely talked about: they need a place, or two of time and parts. */
const vague = new Set(['operation', 'meeting', 'agreement', 'protest', 'justice']);

/** Families in which a year is enough to distinguish events: « la guerre de 2020 », « l'élection de 2017 ». */
const ofTheirYear = new Set(['war', 'disaster', 'vote', 'coup']);

/** « douze interpellations », « deux frappes de X »: so many. */
const isNumbered = ({ phrase, plural }: EventPhrase): boolean =>
  plural &&
  phrase?.counts.some((word) =>
    /^(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|une|two|three|four|five|seven|eight|nine|ten)$/u.test(
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
  'agreement',
]);

/** « ses entretiens avec X », « cette réunion avec X »: the words refer to a certain one. */
const isKnown = ({ definite, phrase }: EventPhrase): boolean => definite || phrase?.possessive === true;
