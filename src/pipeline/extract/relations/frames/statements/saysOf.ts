import type { Span } from '../../../../../domain/basics/span.ts';
import type { NamedNode } from '../../../types.ts';
import { type Finding, spanOver } from '../../context.ts';
import type { Topic } from './topics.ts';

/** Where a statement is made: the chunk that asserts it, its verb, and the words to show. */
interface Statement {
  readonly at: number;
  readonly trigger: Span;
  readonly span: Span;
}

/** That someone speaks of each of these topics, under the predicate that fits each; nobody speaks of themselves. */
export function saysOf(
  speaker: NamedNode,
  topics: readonly Topic[],
  { at, trigger, span }: Statement,
  predicate: (node: NamedNode) => string,
): Finding[] {
  const seen = new Set<NamedNode>([speaker]);
  return topics.flatMap((topic): Finding[] => {
    if (seen.has(topic.node) || seen.size > mostTopics) return [];
    seen.add(topic.node);
    return [
      {
        source: speaker,
        predicate: predicate(topic.node),
        target: topic.node,
        at,
        span: spanOver(span, topic.span),
        trigger,
        certainty: 'stated',
        score: 0.82,
        why: 'says-of',
      },
    ];
  });
}

/** At most this many of whom someone speaks are taken from one statement. */
const mostTopics = 6;

/** A body reports on an event, or announces it; a person speaks of it. */
export function predicateFor(speaker: NamedNode, node: NamedNode, announces: boolean): string {
  if (node.type !== 'event') return 'spoke-of';
  if (announces) return 'announced';
  return speaker.type === 'agency' || speaker.type === 'organization' ? 'reported-on' : 'spoke-of';
}
