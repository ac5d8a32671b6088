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

/** Expressions of several words, by their first word. */
type ByFirstWord = ReadonlyMap<string, readonly (readonly string[])[]>;

/**
 * Everything about one language that reading sentences and the rules need. Words are folded (no accents) unless said
 * otherwise. To add a language, write one more of these.
 */
export interface Grammar {
  readonly language: ExtractLanguage;
  /** By form, in lower case, with accents. */
  readonly verbForms: ReadonlyMap<string, readonly VerbForm[]>;
  /** Where the head noun of a phrase stands: « armée malienne », "Malian army". */
  readonly headAt: 'first' | 'last';
  readonly determiners: ReadonlySet<string>;
  readonly definiteDeterminers: ReadonlySet<string>;
  /** Words that attach a complement to its noun: « de », "of". */
  readonly complementWords: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions of several words, by their first: « au cours de ». */
  readonly longPrepositions: ByFirstWord;
  /** Hyphenated words that are read as one: « cessez-le-feu ». */
  readonly compounds: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  /** Words that together are one adverb, by their first: « par ailleurs ». */
  readonly longAdverbs: ByFirstWord;
  readonly adverbEnding: RegExp;
  /** Adjectives that come before their noun: « ancien », « premier ». */
  readonly frontAdjectives: ReadonlySet<string>;
  /** Words that are nouns as well as forms of a verb: « visite », "attack". */
  readonly nounsLikeVerbs: ReadonlySet<string>;
  /** Participles that are nouns too: « député », « réfugiés ». */
  readonly participleNouns: ReadonlySet<string>;
  /** Participles that only describe a noun, in any position after it: « des hommes armés ». */
  readonly plainParticiples: ReadonlySet<string>;
  /** Forms of auxiliaries, with accents: always a verb. */
  readonly auxiliaries: ReadonlySet<string>;
  readonly heads: ReadonlyMap<string, HeadClass>;
  readonly roles: ReadonlyMap<string, RoleNoun>;
  readonly verbTriggers: ReadonlyMap<string, readonly VerbTrigger[]>;
  readonly nounTriggers: ReadonlyMap<string, readonly NounTrigger[]>;
  readonly eventNouns: ReadonlyMap<string, EventNoun>;
  /** By noun for an event: other words of its phrase with which it means something else, « prise de conscience ». */
  readonly otherSenses: ReadonlyMap<string, ReadonlySet<string>>;
  /** By lemma: the events that a verb reports by itself. */
  readonly eventVerbs: ReadonlyMap<string, readonly EventVerb[]>;
  readonly cues: Cues;
  /** Prepositions by what they express. */
  readonly place: PlacePrepositions;
}

/** Where something is, by preposition. */
export interface PlacePrepositions {
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
  /** Verbs of saying, by lemma; their subject says what follows « que ». */
  readonly saying: ReadonlySet<string>;
  /** Verbs that mean saying only behind quoted words: « « Nous restons », a lancé X ». */
  readonly quoting: ReadonlySet<string>;
  /** Verbs of saying by which someone passes on what they were told: « a appris X ». */
  readonly relaying: ReadonlySet<string>;
  /** Verbs whose direct object is what someone speaks of: « évoquer », "acknowledge". */
  readonly mentioning: ReadonlySet<string>;
  readonly denying: ReadonlySet<string>;
  /** Verbs of saying that make something known for the first time. */
  readonly announcing: ReadonlySet<string>;
  /** Verbs that only say that an event took place: « se tenir », « mener ». */
  readonly carrying: ReadonlySet<string>;
  /** Verbs by which an event as subject strikes a place: « l'attentat qui a frappé Paris ». */
  readonly striking: ReadonlySet<string>;
  /** Verbs that, in the passive, only say that an event was noticed: « des combats ont été signalés à Gao ». */
  readonly noticing: ReadonlySet<string>;
  /** Verbs for bringing the parties of an agreement together. */
  readonly mediating: ReadonlySet<string>;
  /** Prepositions that place what a verb reports within an event: « tué lors de l'attaque ». */
  readonly during: ReadonlySet<string>;
  /** Verbs that set an event in motion: « lancer », « ouvrir ». */
  readonly starting: ReadonlySet<string>;
  /** Verbs that only give a noun its subject: « procéder à l'arrestation de X », "carry out strikes on X". */
  readonly supporting: ReadonlySet<string>;
  /** Prepositions that introduce a source: « selon ». */
  readonly sources: ReadonlySet<string>;
  /** Verbs that imply what they govern: « réussir à ». */
  readonly factive: ReadonlySet<string>;
  /** Verbs whose infinitive may never happen: « vouloir ». */
  readonly intending: ReadonlySet<string>;
  /** Verbs of those who do not say something: « refuser de dire que ». */
  readonly withholding: ReadonlySet<string>;
  /** Verbs whose participle turns a claim into a suspicion: « soupçonné de ». */
  readonly suspecting: ReadonlySet<string>;
  /** Nouns that negate or end their complement: « refus de », « fin de ». */
  readonly undoing: ReadonlySet<string>;
  /** Words that make a claim uncertain anywhere in the clause: « présumé ». */
  readonly hedges: ReadonlySet<string>;
  /** Adverbs (folded) by which something may not be so: « apparemment », "reportedly". */
  readonly doubting: ReadonlySet<string>;
  /** Verbs that bear a claim out: « rien ne prouve que ». */
  readonly proving: ReadonlySet<string>;
  /** Words that introduce a condition: « si ». */
  readonly conditions: ReadonlySet<string>;
}
