import type { LocalizedText } from '../../../domain/graph/schema.ts';

/** How the parts of an event's phrase take part in it. */
export type EventFamily =
  | 'violence'
  | 'operation'
  | 'meeting'
  | 'visit'
  | 'vote'
  | 'justice'
  | 'abduction'
  | 'coup'
  | 'agreement'
  | 'office'
  | 'disaster'
  | 'protest';

/** A noun that names a happening. */
export interface EventNoun {
  readonly family: EventFamily;
  /** One word for all that name the same kind. */
  readonly kind: string;
  /** What the event's label begins with in French, and has in English: « Attentat », "attack". */
  readonly label: LocalizedText;
  readonly feminine: boolean;
}

/** One line of a list of event words: the words, their family, the label's noun in both languages, its French gender. */
export type EventRow = readonly [
  words: string,
  family: EventFamily,
  fr: string,
  en: string,
  gender: 'm' | 'f',
];

/** A list of event words as a table by word. */
export function eventNounOf(rows: readonly EventRow[]): ReadonlyMap<string, EventNoun> {
  return new Map(
    rows.flatMap(([words, family, fr, en, gender]) =>
      words
        .split(' ')
        .map((word): [string, EventNoun] => [
          word,
          { family, kind: en.replaceAll(' ', '-'), label: { fr, en }, feminine: gender === 'f' },
        ]),
    ),
  );
}

/** A list of verbs that tell happenings, by lemma; a verb of several lines tells the first that its object fits. */
export function eventVerbsOf(rows: readonly EventRow[]): ReadonlyMap<string, readonly EventNoun[]> {
  const map = new Map<string, EventNoun[]>();
  for (const row of rows)
    for (const [word, noun] of eventNounOf([row])) map.set(word, [...(map.get(word) ?? []), noun]);
  return map;
}
