import type { HeadClass } from '../relations/reading/chunks.ts';
import type { ExtractLanguage } from '../types.ts';
import type { EventNoun, EventVerb } from './eventNouns.ts';
import type { NounTrigger, RoleNoun, VerbTrigger } from './triggers.ts';

/** One reading of a verb's form. */
export interface VerbForm {
  readonly lemma: string;
  readonly form: 'finite' | 'infinitive' | 'participle' | 'gerund';
  readonly tense: 'present' | 'past' | 'future' | 'conditional';
  readonly plural: boolean | null;
}

/**
 * All that the reading of sentences and the rules need to know of one language. Words are folded (no accents) unless
 * said otherwise; a third language is one more of these.
 */
export interface Grammar {
  readonly language: ExtractLanguage;
  /** By form in lower case with its accents. */
  readonly verbForms: ReadonlyMap<string, readonly VerbForm[]>;
  /** Where the head noun of a phrase stands: « armée malienne », "Malian army". */
  readonly headAt: 'first' | 'last';
  readonly determiners: ReadonlySet<string>;
  readonly definiteDeterminers: ReadonlySet<string>;
  /** Words that join a complement to its noun: « de », "of". */
  readonly complementWords: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions of several words, each begun by its first: « au cours de ». */
  readonly longPrepositions: readonly (readonly string[])[];
  /** Words of several parts with hyphens that are read as one: « cessez-le-feu ». */
  readonly compounds: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  readonly adverbEnding: RegExp;
  /** Adjectives that come before their noun: « ancien », « premier ». */
  readonly frontAdjectives: ReadonlySet<string>;
  /** Words that are nouns as well as forms of a verb: « visite », "attack". */
  readonly nounsLikeVerbs: ReadonlySet<string>;
  /** Participles that are nouns too: « député », « réfugiés ». */
  readonly participleNouns: ReadonlySet<string>;
  /** Participles that say of a noun only what it is like, wherever they stand behind it: « des hommes armés ». */
  readonly plainParticiples: ReadonlySet<string>;
  /** Forms of auxiliaries, with their accents: a verb wherever they stand. */
  readonly auxiliaries: ReadonlySet<string>;
  readonly heads: ReadonlyMap<string, HeadClass>;
  readonly roles: ReadonlyMap<string, RoleNoun>;
  readonly verbTriggers: ReadonlyMap<string, readonly VerbTrigger[]>;
  readonly nounTriggers: ReadonlyMap<string, readonly NounTrigger[]>;
  readonly eventNouns: ReadonlyMap<string, EventNoun>;
  /** By lemma: what a verb tells of by itself. */
  readonly eventVerbs: ReadonlyMap<string, readonly EventVerb[]>;
  readonly cues: Cues;
  /** Prepositions by what they say. */
  readonly place: Places;
}

/** Where something is, by preposition. */
export interface Places {
  readonly at: ReadonlySet<string>;
  readonly towards: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  readonly against: ReadonlySet<string>;
  readonly by: ReadonlySet<string>;
  readonly with: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
}

/** What makes a claim less than stated. */
export interface Cues {
  /** Verbs of saying, by lemma; what follows « que » is said by their subject. */
  readonly saying: ReadonlySet<string>;
  readonly denying: ReadonlySet<string>;
  /** Verbs of saying that make something known for the first time. */
  readonly announcing: ReadonlySet<string>;
  /** Verbs that say of an event only that it took place: « se tenir », « mener ». */
  readonly carrying: ReadonlySet<string>;
  /** Verbs that strike a place when an event is their subject: « l'attentat qui a frappé Paris ». */
  readonly striking: ReadonlySet<string>;
  /** Verbs that say who brought the parties of an agreement together. */
  readonly mediating: ReadonlySet<string>;
  /** Prepositions that put what a verb tells inside a happening: « tué lors de l'attaque ». */
  readonly during: ReadonlySet<string>;
  /** Verbs that set an event in motion: « lancer », « ouvrir ». */
  readonly starting: ReadonlySet<string>;
  /** Verbs that only lend a noun their subject: « procéder à l'arrestation de X », "carry out strikes on X". */
  readonly supporting: ReadonlySet<string>;
  /** Prepositions that name a source: « selon ». */
  readonly sources: ReadonlySet<string>;
  /** Verbs that make what they govern happen: « réussir à ». */
  readonly factive: ReadonlySet<string>;
  /** Verbs whose infinitive may never come about: « vouloir ». */
  readonly intending: ReadonlySet<string>;
  /** Verbs whose participle makes a claim a suspicion: « soupçonné de ». */
  readonly suspecting: ReadonlySet<string>;
  /** Nouns that take back what hangs on them: « refus de », « fin de ». */
  readonly undoing: ReadonlySet<string>;
  /** Words that make a claim uncertain wherever they stand in the clause: « présumé ». */
  readonly hedges: ReadonlySet<string>;
  /** Words that open a condition: « si ». */
  readonly conditions: ReadonlySet<string>;
}
