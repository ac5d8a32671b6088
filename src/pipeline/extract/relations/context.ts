import type { Certainty } from '../../../domain/basics/kinds.ts';
import type { Span } from '../../../domain/basics/span.ts';
import type { EventFamily } from '../languages/eventNouns.ts';
import type { Grammar } from '../languages/grammar.ts';
import type { DateMention, NamedArticle, NamedNode, Sentence } from '../types.ts';
import type { Chunk, DateItem, Phrase, Referent } from './reading/chunks.ts';
import type { RelationWhy } from './whyRelations.ts';

/** A stretch of reported words: who says them, and which chunks they are. */
export interface Saying {
  /** The node that speaks; null when the text gives it no name. */
  readonly speaker: NamedNode | null;
  /** Those who say it together: « …, ont annoncé X et Y ». */
  readonly together?: readonly NamedNode[];
  /** The text's own words for the speaker, where no node stands for it. */
  readonly words: string | null;
  /** Chunks from `from` to `to`, exclusive. */
  readonly from: number;
  readonly to: number;
  readonly certainty: Certainty;
  /** The speaker's words stand in a report, or were found out by those it sent. */
  readonly written?: true;
  /** The verb or preposition that reports it. */
  readonly trigger: Span;
  /** relayed: passed on by someone who learnt it from others. */
  readonly kind: 'said' | 'source' | 'denied' | 'rumour' | 'relayed';
}

/** A sentence that has been read: what every rule receives. Indexes refer to `chunks`. */
export interface ReadSentence {
  readonly article: NamedArticle;
  readonly sentence: Sentence;
  readonly grammar: Grammar;
  readonly chunks: readonly Chunk[];
  readonly dates: readonly DateMention[];
  readonly sayings: readonly Saying[];
  /** The one body that the sentence before was about: « sa porte-parole » is its spokesperson. */
  readonly topic: NamedNode | null;
  /** Whoever made the last claim in the sentence before. */
  readonly claimant: NamedNode | null;
  /** The one person that the sentence before was about. */
  readonly topicPerson: NamedNode | null;
  /** The state that the article is about: ministers and presidents without a state are its own. */
  readonly mainState: NamedNode | null;
  /** The events that the sentence reports, by the chunk that reports each. */
  readonly events: ReadonlyMap<number, NamedNode>;
  /** The family of an event, by its id. */
  readonly families: ReadonlyMap<string, EventFamily | undefined>;
  /** What a phrase stands for, including the events that were found in it. */
  readonly standsFor: (phrase: Phrase) => readonly Referent[];
}

/** A relation that a rule found, before its certainty and date are worked out. */
export interface Finding {
  readonly source: NamedNode;
  readonly predicate: string;
  readonly target: NamedNode;
  /** The chunk that asserts it. */
  readonly at: number;
  readonly span: Span;
  readonly trigger: Span;
  readonly certainty: Certainty;
  /** A node's id or the text's own words, when the rule itself knows who vouches for it. */
  readonly attributedTo?: string;
  /** Presupposed by the words (« l'armée malienne », a title): it needs no attribution. */
  readonly granted?: true;
  /** The date that the words for it have themselves: « l'explosion du 4 août ». */
  readonly date?: DateItem;
  readonly score: number;
  readonly why: RelationWhy;
}

/** One rule: what it finds in a sentence. */
export type RelationRule = (read: ReadSentence) => readonly Finding[];

/** The smallest run of words that contains all of these. */
export function spanOver(...spans: readonly Span[]): Span {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}
