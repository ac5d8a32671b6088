import type { Language } from '../basics/languages.ts';
import { isPluralFrench } from '../graph/agree.ts';
import { nameWithDeterminer } from '../graph/claim.ts';
import type { GraphIndex } from '../graph/graphIndex.ts';
import type { Evidence, GraphNode } from '../graph/schema.ts';
import { attributionOf, type Speaker } from './attribution.ts';

/** One of the speakers: « cité par » « Al Ahdath Al Maghribia ». */
interface AttributionPart {
  readonly lead: string;
  readonly name: string;
  /** Whether the name is the article's own words, in its language. */
  readonly verbatim: boolean;
}

/**
 * Who says it, part by part, the parts to be joined by « , »: « Selon Nice-Matin, cité par Al Ahdath Al Maghribia,
 * repris par Kiosque360 »; "According to …, cited by …, repeated by …". A French participle agrees with the one before:
 * « Selon les mêmes sources, citées par … ». null when the article says it itself.
 */
export const attributionParts = (
  index: GraphIndex,
  evidence: Evidence,
  language: Language,
): readonly AttributionPart[] | null => {
  const speakers = attributionOf(index, evidence);
  if (!speakers) return null;
  return speakers.map((speaker, at) => {
    const before = speakers[at - 1];
    return {
      lead: before ? passedOn(at, before, language) : language === 'fr' ? 'Selon' : 'According to',
      name: nameOfSpeaker(index, speaker, language),
      verbatim: speaker.kind === 'words' && speaker.said === undefined,
    };
  });
};

/** The same as one sentence without its full stop; null when the article itself says it. */
export const attributionSentence = (
  index: GraphIndex,
  evidence: Evidence,
  language: Language,
): string | null =>
  attributionParts(index, evidence, language)
    ?.map(({ lead, name }) => `${lead} ${name}`)
    .join(', ') ?? null;

const passedOn = (at: number, before: Speaker, language: Language): string => {
  if (language === 'en') return at === 1 ? 'cited by' : 'repeated by';
  const { feminine, plural } = agreementOf(before);
  if (at === 1) return `cité${feminine ? 'e' : ''}${plural ? 's' : ''} par`;
  return `repris${feminine ? 'e' : ''}${feminine && plural ? 's' : ''} par`;
};

const nameOfSpeaker = (index: GraphIndex, speaker: Speaker, language: Language): string =>
  speaker.kind === 'node'
    ? nameWithDeterminer(speaker.node, language, index)
    : (speaker.said?.[language].replaceAll("'", '’') ?? inSentence(speaker.text));

/**
 * « Les mêmes experts » opened a sentence of the article; within ours it takes a small letter. « Le Monde » stays a
 * name.
 */
const inSentence = (words: string): string =>
  /^\p{Lu}\p{Ll}* \p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;

/**
 * Gender and number of a French name: by its determiner; in the article's own words by the first noun that shows them.
 */
const agreementOf = (speaker: Speaker): { readonly feminine: boolean; readonly plural: boolean } => {
  if (speaker.kind === 'node')
    return { feminine: hasFeminineName(speaker.node), plural: isPluralFrench(speaker.node) };
  const words = speaker.said?.fr ?? speaker.text;
  const feminine = feminineNouns.exec(words);
  const masculine = masculineNouns.exec(words);
  const isFeminine = feminine !== null && (masculine === null || feminine.index < masculine.index);
  const noun = (isFeminine ? feminine : masculine)?.[0];
  return {
    feminine: isFeminine,
    plural: noun === undefined ? / et /.test(words) : noun.endsWith('s'),
  };
};

/** « l’ » hides the gender: in a country’s name the ending shows it, in a body’s the first noun. */
const hasFeminineName = ({ determiner, type, label }: GraphNode): boolean =>
  determiner?.fr === 'la' ||
  (/^l['’]$/.test(determiner?.fr ?? '') &&
    (type === 'country' ? label.fr.endsWith('e') : feminineNouns.exec(label.fr)?.index === 0));

const feminineNouns =
  /(?<!\p{L})(?:sources?|informations?|agences?|autorités?|forces?|chaînes?|revues?|personnes?|armées?|organisations?|associations?|unions?|alliances?|équipes?|ambassades?)(?!\p{L})/iu;
const masculineNouns =
  /(?<!\p{L})(?:experts?|observateurs?|responsables?|témoins?|médias?|journa(?:l|ux)|gradés?|douaniers?|officiels?|services?)(?!\p{L})/iu;
