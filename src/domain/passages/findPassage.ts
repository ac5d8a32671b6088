import { findFingerprint, fingerprint } from '../../lib/fingerprint.ts';
import { contains, type Span } from '../basics/span.ts';

/**
 * Finds words again that once stood at a place of a text: at that place, or, where their fingerprint is known, wherever
 * they stand now, the nearest first. null when they are gone. Without a fingerprint the place decides.
 */
export const findPassage = (text: string, asked: Span, print: string | undefined): Span | null => {
  const isPlace = asked.start < asked.end && contains({ start: 0, end: text.length }, asked);
  if (print === undefined) return isPlace ? asked : null;
  if (isPlace && fingerprint(text.slice(asked.start, asked.end)) === print) return asked;
  const length = asked.end - asked.start;
  const start = findFingerprint(text, length, print, asked.start);
  return start === null ? null : { start, end: start + length };
};
