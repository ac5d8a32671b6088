import { cutAtTurns } from '../../lib/direction.ts';

/**
 * A text of the interface, or in its languages, in which a name that is written from right to left stands apart, so that
 * the words, figures and signs beside it keep their places. The text stays the same, letter for letter.
 */
export function Isolated({ children: text }: { readonly children: string }) {
  const parts = cutAtTurns(text);
  if (parts.length === 1) return text;
  let at = 0;
  return parts.map((part, n) => {
    const key = at;
    at += part.length;
    return n % 2 === 0 ? part : <bdi key={key}>{part}</bdi>;
  });
}
