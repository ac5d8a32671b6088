import { cutAtTurns } from '../../lib/direction.ts';

/**
 * A text of the interface, or in one of its languages, in which a name written from right to left is isolated, so that
 * the words, figures and punctuation beside it keep their places. The text itself is unchanged.
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
