import type { Span } from '../../../../domain/basics/span.ts';
import type { NamedNode, NameMention } from '../../types.ts';

/*
 * What a sentence is read into before any rule asks what it says: items (words, names, dates, marks), then chunks
 * (phrases, verb groups and what lies between them).
 */

/** One item of a sentence: a word, a whole name, a whole date, or a punctuation mark. */
export type ClauseItem = WordItem | NameItem | DateItem | MarkItem;

/** A word that is no part of a name or a date. */
export interface WordItem extends Span {
  readonly kind: 'word';
  /** In lower case, composed, with accents: « arrêté » is not « arrête ». */
  readonly word: string;
  /** As the token has it: without accents. */
  readonly fold: string;
  readonly capital: boolean;
  /** The name that a hyphen joins to a participle: "[Iran]-backed". */
  readonly joined?: NameItem;
}

/** A name, however many words it has. */
export interface NameItem extends Span {
  readonly kind: 'name';
  readonly mention: NameMention;
  readonly node: NamedNode;
  /** Begins with a small letter: « français » is an adjective, « Français » a noun. */
  readonly small: boolean;
  /** Mentions inside it, outermost first: « armée [malienne] ». */
  readonly inner: readonly { readonly mention: NameMention; readonly node: NamedNode }[];
}

/** A date, however many words it has. */
export interface DateItem extends Span {
  readonly kind: 'date';
  readonly edtf: string | null;
  readonly basis: 'explicit' | 'inferred' | 'none';
}

/** A punctuation mark. */
export interface MarkItem extends Span {
  readonly kind: 'mark';
  /** comma; break: « ; », « : », « – » and similar; open and close: brackets; quote: a quotation mark. */
  readonly mark: 'comma' | 'break' | 'colon' | 'open' | 'close' | 'quote';
}

/**
 * How a phrase stands for a node: as itself, or through its soldiers, members, government, nationals or part of its
 * territory.
 */
export type ReferentRole = 'self' | 'authority' | 'forces' | 'members' | 'nationals' | 'ground';

/** A node that a phrase stands for, and how. */
export interface Referent {
  readonly node: NamedNode;
  readonly as: ReferentRole;
}

/** A node as itself. */
export const asSelf = (node: NamedNode): Referent => ({ node, as: 'self' });

/** What the head noun of a phrase is. */
export type HeadClass =
  | 'forces'
  | 'authority'
  | 'members'
  | 'nationals'
  | 'role'
  | 'place'
  | 'kind'
  | 'rumour'
  | 'unsure';

/** A noun phrase with its complements: « le chef de l'armée malienne ». */
export interface Phrase extends Span {
  readonly kind: 'phrase';
  /** The folded head noun; null when a name is the head. */
  readonly head: string | null;
  readonly headClass: HeadClass | null;
  /** Where the head noun is; the phrase itself for a name. */
  readonly headSpan: Span;
  readonly definite: boolean;
  /** Begins with a possessive: « sa porte-parole », "its leader". */
  readonly possessive: boolean;
  /** Its determiners and numbers, folded: « les deux ». */
  readonly counts: readonly string[];
  /** Folded words of the phrase itself, without its complements. */
  readonly words: readonly string[];
  /** Names in the phrase itself, in order, without those of its complements. */
  readonly names: readonly NameItem[];
  /** Participles with a name before them: "Iran-backed". */
  readonly marked?: readonly { readonly name: NameItem; readonly participle: string }[];
  readonly complements: readonly Phrase[];
  readonly dates: readonly DateItem[];
  /** What the phrase stands for; for a list, what all its members stand for. */
  readonly referents: readonly Referent[];
  /** The parts of a list joined by « et » or commas; empty for a single phrase. */
  readonly members: readonly Phrase[];
  /** Descriptions set off by commas or brackets. */
  readonly appositions: readonly Phrase[];
}

/** The phrases that a list is made of; a phrase that is none, alone. */
export const eachOf = (phrase: Phrase): readonly Phrase[] =>
  phrase.members.length > 0 ? phrase.members : [phrase];

/** A verb with its auxiliaries: « aurait été arrêté », "did not meet". */
export interface VerbGroup extends Span {
  readonly kind: 'verb';
  readonly lemma: string;
  readonly form: 'finite' | 'infinitive' | 'participle' | 'gerund';
  readonly passive: boolean;
  readonly reflexive: boolean;
  readonly negated: boolean;
  readonly conditional: boolean;
  /** An adverb inside it says that it may not be so: « a apparemment été », "is unlikely". */
  readonly doubted?: true;
  readonly future: boolean;
  /** null where the form does not show it. */
  readonly plural: boolean | null;
  /** A modal that governs it: « pouvoir », « devoir », « vouloir ». */
  readonly modal: string | null;
  /** A pronoun stands for the direct or indirect object: « l'a arrêté ». */
  readonly objectPronoun: boolean;
  /** The lexical verb itself. */
  readonly headSpan: Span;
}

/** What lies between phrases and verb groups: a preposition, a conjunction, a mark. */
export interface Connective extends Span {
  readonly kind:
    | 'preposition'
    | 'comma'
    | 'break'
    | 'colon'
    | 'open'
    | 'close'
    | 'quote'
    | 'conjunction'
    | 'subordinator'
    | 'relative'
    | 'pronoun'
    | 'adverb'
    | 'date';
  readonly word: string;
  readonly date?: DateItem;
}

/** What a sentence is made of for the rules. */
export type Chunk = Phrase | VerbGroup | Connective;

/** A phrase that stands for these where a chunk stands. */
export function asPhrase({ start, end }: Chunk, referents: readonly Referent[]): Phrase {
  return {
    kind: 'phrase',
    start,
    end,
    head: null,
    headClass: null,
    headSpan: { start, end },
    definite: true,
    possessive: false,
    counts: [],
    words: [],
    names: [],
    complements: [],
    dates: [],
    referents,
    members: [],
    appositions: [],
  };
}
