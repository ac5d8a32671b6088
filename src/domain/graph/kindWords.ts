import { capitalize } from '../../lib/capitalize.ts';
import type { Certainty, Family, NodeType } from '../basics/kinds.ts';
import type { Language } from '../basics/languages.ts';

/** What the closed lists of `kinds.ts` are called in one language. */
interface KindWords {
  /** One node, within a sentence: « service ». */
  readonly type: Readonly<Record<NodeType, string>>;
  /** Several: « services ». */
  readonly types: Readonly<Record<NodeType, string>>;
  /** One, as a heading: « Service ». */
  readonly typeTitle: Readonly<Record<NodeType, string>>;
  /** Several, as a heading: « Services ». */
  readonly typesTitle: Readonly<Record<NodeType, string>>;
  /** Several that the filters hide: « Services masqués ». */
  readonly typeHidden: Readonly<Record<NodeType, string>>;
  readonly families: Readonly<Record<Family, string>>;
  readonly certainties: Readonly<Record<Certainty, string>>;
  /** Appended to another word for what only a program says: « Affirmé, au crayon ». */
  readonly pencilled: string;
}

/** The words as headings: « Service » for « service ». */
export const asTitles = <Kind extends string>(
  words: Readonly<Record<Kind, string>>,
): Record<Kind, string> => {
  const entries = Object.entries<string>(words).map(([kind, word]) => [kind, capitalize(word)]);
  return Object.fromEntries(entries);
};

const type: Readonly<Record<Language, Readonly<Record<NodeType, string>>>> = {
  fr: {
    country: 'pays',
    agency: 'service',
    group: 'groupe',
    event: 'événement',
    person: 'personne',
    place: 'lieu',
    organization: 'organisation',
  },
  en: {
    country: 'country',
    agency: 'agency',
    group: 'group',
    event: 'event',
    person: 'person',
    place: 'place',
    organization: 'organisation',
  },
};

const types: typeof type = {
  fr: {
    country: 'pays',
    agency: 'services',
    group: 'groupes',
    event: 'événements',
    person: 'personnes',
    place: 'lieux',
    organization: 'organisations',
  },
  en: {
    country: 'countries',
    agency: 'agencies',
    group: 'groups',
    event: 'events',
    person: 'people',
    place: 'places',
    organization: 'organisations',
  },
};

const typeHidden: typeof type = {
  fr: {
    country: 'Pays masqués',
    agency: 'Services masqués',
    group: 'Groupes masqués',
    event: 'Événements masqués',
    person: 'Personnes masquées',
    place: 'Lieux masqués',
    organization: 'Organisations masquées',
  },
  en: {
    country: 'Countries hidden',
    agency: 'Agencies hidden',
    group: 'Groups hidden',
    event: 'Events hidden',
    person: 'People hidden',
    place: 'Places hidden',
    organization: 'Organisations hidden',
  },
};

const namedIn = (language: Language): Omit<KindWords, 'families' | 'certainties' | 'pencilled'> => ({
  type: type[language],
  types: types[language],
  typeTitle: asTitles(type[language]),
  typesTitle: asTitles(types[language]),
  typeHidden: typeHidden[language],
});

/** The one place for these words: legends, lists, panels and exports for readers all take them from here. */
export const kindWords: Readonly<Record<Language, KindWords>> = {
  fr: {
    ...namedIn('fr'),
    families: {
      cooperation: 'Coopération',
      opposition: 'Opposition',
      structure: 'Structure',
      location: 'Lieu',
      statement: 'Parole',
      'co-mention': 'Cités ensemble',
    },
    certainties: {
      stated: 'Affirmé',
      attributed: 'Attribué',
      unconfirmed: 'Non confirmé',
      denied: 'Démenti',
    },
    pencilled: 'au crayon',
  },
  en: {
    ...namedIn('en'),
    families: {
      cooperation: 'Cooperation',
      opposition: 'Opposition',
      structure: 'Structure',
      location: 'Location',
      statement: 'Statement',
      'co-mention': 'Named together',
    },
    certainties: {
      stated: 'Stated',
      attributed: 'Attributed',
      unconfirmed: 'Unconfirmed',
      denied: 'Denied',
    },
    pencilled: 'in pencil',
  },
};
