import type { LocalizedText } from '../../../domain/graph/schema.ts';
import { wordSet } from './words.ts';

/** How the parts of an event's phrase take part in it. */
export type EventFamily =
  | 'violence'
  | 'war'
  | 'operation'
  | 'transfer'
  | 'move'
  | 'meeting'
  | 'visit'
  | 'vote'
  | 'justice'
  | 'abduction'
  | 'coup'
  | 'agreement'
  | 'office'
  | 'act'
  | 'disaster'
  | 'protest';

/** A noun for an event. */
export interface EventNoun {
  readonly family: EventFamily;
  /** One word for all nouns of the same kind. */
  readonly kind: string;
  /** How the event's label begins in French, and what it contains in English: « Attentat », "attack". */
  readonly label: LocalizedText;
  readonly feminine: boolean;
}

/** A verb that reports an event, and under which conditions. */
export interface EventVerb extends EventNoun {
  /** Head nouns (folded), one of which the object must have: « déposer une plainte ». */
  readonly of?: ReadonlySet<string>;
  /** Head nouns (folded), one of which the subject must have: « des tirs ont retenti ». */
  readonly by?: ReadonlySet<string>;
  /** Types of nodes, one of which the object must stand for: « prendre Gao ». */
  readonly whom?: ReadonlySet<string>;
  /** Head nouns (folded), one of which must follow a preposition: « placer en garde à vue ». */
  readonly after?: ReadonlySet<string>;
  /** Only with someone after « avec » or "with". */
  readonly withOther?: true;
  /** Only with a reflexive pronoun: « se replier ». */
  readonly reflexive?: true;
  /** Only in the passive: « X est attendu à Gao ». */
  readonly passive?: true;
  /** What is reported is still to come: « X est attendu ». */
  readonly planned?: true;
  /** Only with an active subject and no object: « le bateau a chaviré ». */
  readonly alone?: true;
  /** `after` needs no object: « ont été appelés aux urnes », "took to the streets". */
  readonly intransitive?: true;
  /** Its subject undergoes it: « X a comparu », "X pleaded guilty". */
  readonly undergone?: true;
}

/**
 * One line of a list of event nouns: the words, their family, the label's noun in both languages, its French gender.
 */
type EventRow = readonly [words: string, family: EventFamily, fr: string, en: string, gender: 'm' | 'f'];

/** As `EventRow`, with its kind where the English noun stands for two: an air strike is no strike of workers. */
type EventNounRow = readonly [...EventRow, kind?: string];

/** As `EventRow`, with conditions on the verb or its object; lists are words separated by spaces. */
type EventVerbRow = readonly [
  ...EventRow,
  needs?: Pick<
    EventVerb,
    'reflexive' | 'passive' | 'planned' | 'alone' | 'withOther' | 'intransitive' | 'undergone'
  > & {
    readonly after?: string;
    readonly by?: string;
    readonly of?: string;
    readonly whom?: string;
  },
];

const nounOf = (
  family: EventFamily,
  fr: string,
  en: string,
  gender: 'm' | 'f',
  kind = en.replaceAll(' ', '-'),
): EventNoun => ({
  family,
  kind,
  label: { fr, en },
  feminine: gender === 'f',
});

/** A list of event nouns as a table by word. */
export function eventNounOf(rows: readonly EventNounRow[]): ReadonlyMap<string, EventNoun> {
  return new Map(
    rows.flatMap(([words, ...noun]) =>
      words.split(' ').map((word): [string, EventNoun] => [word, nounOf(...noun)]),
    ),
  );
}

/** A list of verbs that report events, by lemma; of a verb's several lines, the first that its object fits counts. */
export function eventVerbsOf(rows: readonly EventVerbRow[]): ReadonlyMap<string, readonly EventVerb[]> {
  const map = new Map<string, EventVerb[]>();
  for (const [words, family, fr, en, gender, needs = {}] of rows) {
    const { by, of, whom, after, ...rest } = needs;
    const verb: EventVerb = {
      ...nounOf(family, fr, en, gender),
      ...rest,
      ...(by === undefined ? {} : { by: wordSet(by) }),
      ...(of === undefined ? {} : { of: wordSet(of) }),
      ...(after === undefined ? {} : { after: wordSet(after) }),
      ...(whom === undefined ? {} : { whom: wordSet(whom) }),
    };
    for (const word of words.split(' ')) map.set(word, [...(map.get(word) ?? []), verb]);
  }
  return map;
}
