import type { Certainty } from '../../../domain/basics/kinds.ts';
import type { Span } from '../../../domain/basics/span.ts';
import type { EventNoun } from '../languages/eventNouns.ts';
import type { ReadSentence } from '../relations/context.ts';
import type { DateItem, Phrase } from '../relations/reading/chunks.ts';
import type { NamedNode } from '../types.ts';

/** How someone or something takes part in an event. */
interface Part {
  readonly node: NamedNode;
  readonly predicate: string;
  /** event: the event is the edge's source. */
  readonly from: 'event' | 'node';
  readonly span: Span;
}

/** Words that report an event, with what they say about it. */
export interface EventPhrase {
  /** The phrase; null where a verb reports the event. */
  readonly phrase: Phrase | null;
  /** Other phrases of its sentence that stand for it, too: « la mort de dix soldats dans [une embuscade] ». */
  readonly others?: readonly Phrase[];
  /** All the words that report it, its parts included. */
  readonly span: Span;
  /** The word for it. */
  readonly trigger: Span;
  readonly certainty: Certainty;
  /** Who vouches for it, by the words that report it: the id of a node. */
  readonly attributedTo?: string;
  /** Index of the chunk that it stands in. */
  readonly at: number;
  readonly noun: EventNoun;
  /** Its proper name: « Barkhane » of « l'opération Barkhane ». */
  readonly name: string | null;
  readonly date: DateItem | null;
  readonly place: NamedNode | null;
  /** The person or thing it is named after: whoever visits, is tried, is killed. */
  readonly about: NamedNode | null;
  readonly parts: readonly Part[];
  readonly definite: boolean;
  /** It is told as something that happened: not denied, feared, planned or asked for. */
  readonly real: boolean;
  /** The verb of its clause says that it took place: « des combats ont éclaté », "a rally was held". */
  readonly occurs?: boolean;
  /** French: its clause says what it brought about: « l'enquête a permis d'identifier X ». */
  readonly yields?: boolean;
  /** Its clause says that it is still to come. */
  readonly planned: boolean;
  /** French: whether a verb says that it was done, or that it is yet to come. */
  readonly tense?: 'done' | 'coming' | null;
  /** It was only prepared, or kept from happening: « préparait un attentat », « a déjoué une attaque ». */
  readonly plotted?: boolean;
  /** A verb reports it of people who were told of before: « ils ont été libérés », « les otages ont été libérés ». */
  readonly again?: boolean;
  /** A verb reports it of people without a name, and says neither where nor when. */
  readonly bare?: boolean;
  /** By what means violence was done, where the words say so. */
  readonly means?: 'air' | 'ground' | null;
  /** To how many it was done, as the words (folded) have it. */
  readonly number?: string | null;
  /** French: the persons and states of those whom it is done to, where the words say so. */
  readonly patients?: readonly NamedNode[];
  /** French: its noun says to whom it is done: « l'expulsion de deux agents ». */
  readonly toSomebody?: boolean;
  /** « la plus grave attaque jamais commise »: one of all that were, and not the one just told. */
  readonly ever?: boolean;
  /** French: its sentence opens with « Samedi également », « Par ailleurs »: it is told beside another. */
  readonly besides?: boolean;
  /** It is only wanted or asked for. */
  readonly meant: boolean;
  readonly plural: boolean;
  /** The word for another event of its sentence, which it is said to have followed. */
  readonly after?: Span;
  /** The word for another event that it is listed with: « le putsch à X et le renversement de Y ». */
  readonly beside?: Span;
  /** It stands in a title or a lead, which tell what the article tells again. */
  readonly headline: boolean;
  /** "last week's attack": its date is a week before the article's. */
  readonly lastWeek?: boolean;
  /** Where its sentence begins. */
  readonly sentence: number;
  /** Where its paragraph begins. */
  readonly paragraph: number;
}

/** A sentence as the event rules receive it: read, before its events and sayings are known. */
export type EventReading = Pick<ReadSentence, 'article' | 'chunks' | 'grammar' | 'sentence' | 'topicPerson'>;

/** Takes a part in an event; `span`: the words that give it. */
export type AddPart = (node: NamedNode, predicate: string, from: Part['from'], span: Span) => void;

/** Gathers parts, each node once under one predicate. */
export function gatherParts(): { readonly parts: readonly Part[]; readonly add: AddPart } {
  const parts: Part[] = [];
  return {
    parts,
    add: (node, predicate, side, { start, end }) => {
      // A release benefits someone: that is said of the event.
      const from = predicate === 'benefited' ? 'event' : side;
      if (!parts.some((part) => part.node === node && part.predicate === predicate))
        parts.push({ node, predicate, from, span: { start, end } });
    },
  };
}

/** French: whether a sentence opens with words that tell one event beside another: « Samedi également », « Toujours à X ». */
export const opensBesides = ({ chunks, grammar }: Pick<EventReading, 'chunks' | 'grammar'>): boolean => {
  if (grammar.headAt !== 'first') return false;
  const [first, second] = chunks;
  if (first?.kind === 'adverb' && /^(?:parallelement|toujours)$/u.test(first.word)) return true;
  return (
    (first?.kind === 'date' || first?.kind === 'phrase') &&
    second?.kind === 'adverb' &&
    /^(?:egalement|aussi)$/u.test(second.word) &&
    (chunks[2]?.kind === 'comma' || chunks[2]?.kind === 'preposition')
  );
};

/** Whether a sentence tells what the article tells again. */
export const isHeadline = ({ section }: EventReading['sentence']): boolean =>
  section === 'title' || section === 'subtitle' || section === 'caption';

/** Where the sentence and its paragraph begin in the article, and whether it is a headline. */
export const whereTold = ({
  article,
  sentence,
}: Pick<EventReading, 'article' | 'sentence'>): Pick<EventPhrase, 'sentence' | 'paragraph' | 'headline'> => ({
  sentence: sentence.start,
  paragraph: article.text.lastIndexOf('\n', sentence.start) + 1,
  headline: isHeadline(sentence),
});
