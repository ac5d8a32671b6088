import type { Span } from '../../../../domain/basics/span.ts';
import type { ReadSentence } from '../context.ts';

/** Where a sentence first has a node's name or adjective; null where it has neither. */
export const mentionIn = ({ article, sentence }: ReadSentence, id: string): Span | null =>
  article.mentions.find(
    ({ node, start, end }) => node === id && start >= sentence.start && end <= sentence.end,
  ) ?? null;
