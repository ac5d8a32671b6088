import type { Span } from '../../../../domain/basics/span.ts';
import type { NamedNode } from '../../types.ts';
import { subjectOf } from '../clauses/subjectOf.ts';
import { type Finding, type ReadSentence, type Saying, spanOver } from '../context.ts';

/** Whoever speaks speaks of someone: of the subjects of the reported words, and of what they act upon. */
export function statementFrames(read: ReadSentence): Finding[] {
  return read.sayings.flatMap((saying): Finding[] => {
    const { speaker } = saying;
    if (speaker === null || saying.kind === 'rumour' || saying.kind === 'relayed') return [];
    const told = eventsOf(read, saying.from, saying.to);
    const topics = (told.length > 0 ? told : topicsOf(read, saying)).filter(
      ({ node }) => node.id !== speaker.id,
    );
    const verb = read.chunks.find(
      ({ start, end }) => start <= saying.trigger.start && saying.trigger.end <= end,
    );
    const announces = verb?.kind === 'verb' && read.grammar.cues.announcing.has(verb.lemma);
    const seen = new Set<string>();
    return topics.flatMap(({ node, span }): Finding[] => {
      if (seen.has(node.id) || seen.size >= 6) return [];
      seen.add(node.id);
      return [
        {
          source: speaker,
          predicate: predicateFor(speaker, node, announces),
          target: node,
          at: saying.from,
          span: spanOver(saying.trigger, span),
          trigger: saying.trigger,
          certainty: 'stated',
          score: 0.82,
          why: 'says-of',
        },
      ];
    });
  });
}

/** Whom the reported words are about: the subject of their first clause. Others may be mentioned only in passing. */
function topicsOf(
  read: ReadSentence,
  { from, to }: Saying,
): { readonly node: NamedNode; readonly span: Span }[] {
  const first = read.chunks.findIndex(
    (chunk, at) => at >= from && at < to && chunk.kind === 'verb' && chunk.form === 'finite',
  );
  const subject = first < 0 ? null : subjectOf(read.chunks, first);
  if (subject?.kind !== 'phrase' || subject.at < from) return [];
  const { phrase } = subject;
  // A pronoun in quoted words stands for whoever the speaker means.
  if (phrase.head === null && phrase.names.length === 0 && phrase.members.length === 0) return [];
  return read
    .standsFor(phrase)
    .filter(({ node, as }) => as !== 'nationals' && as !== 'ground' && node.type !== 'place')
    .map(({ node }) => ({ node, span: phrase }));
}

/** A body reports on an event, or announces it; a person speaks of it. */
function predicateFor(speaker: NamedNode, node: NamedNode, announces: boolean): string {
  if (node.type !== 'event') return 'spoke-of';
  if (announces) return 'announced';
  return speaker.type === 'person' ? 'spoke-of' : 'reported-on';
}

/** The events reported in what is said: the speaker then speaks of these. */
function eventsOf(
  read: ReadSentence,
  from: number,
  to: number,
): { readonly node: NamedNode; readonly span: { start: number; end: number } }[] {
  return [...read.events].flatMap(([at, node]) => {
    const chunk = read.chunks[at];
    return at >= from && at < to && chunk !== undefined
      ? [{ node, span: { start: chunk.start, end: chunk.end } }]
      : [];
  });
}
