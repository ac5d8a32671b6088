import { foldName } from '../../lib/tokens.ts';

/** Letters typed at most this far apart form one word. */
const pauseMs = 1000;

/** Collects typed letters into what is being looked for. Times are those of the key events, in milliseconds. */
interface TypeAhead {
  /** What has been typed so far, with this letter. */
  readonly type: (letter: string, at: number) => string;
  /** Whether a key at this time continues the word: a space is then part of it. */
  readonly isTyping: (at: number) => boolean;
  /** The next letter begins another word. */
  readonly forget: () => void;
}

export function makeTypeAhead(): TypeAhead {
  let typed = '';
  let last = 0;
  const isTyping = (at: number) => typed !== '' && at - last < pauseMs;
  return {
    isTyping,
    type: (letter, at) => {
      typed = isTyping(at) ? typed + letter : letter;
      last = at;
      return typed;
    },
    forget: () => {
      typed = '';
    },
  };
}

/**
 * The position that the typed text leads to, among `count` rows, searched from `from` on and around again; -1: none.
 * One letter, or the same letter repeatedly, goes to the next row that begins with it; more letters stay on a row that
 * still fits. `namesOf` gives the names of a row in tiers: a name counts only where no earlier tier has one that fits.
 */
export function findTyped(
  typed: string,
  count: number,
  from: number,
  namesOf: (place: number) => readonly (readonly string[])[],
  tiers: number,
): number {
  const letters = foldName(typed);
  if (letters === '') return -1;
  const same = new Set(letters).size === 1;
  const wanted = same ? letters.charAt(0) : letters;
  const fits = (name: string): boolean => foldName(name).startsWith(wanted);
  const first = same ? 1 : 0;
  for (let tier = 0; tier < tiers; tier += 1) {
    for (let step = first; step < count + first; step += 1) {
      const place = (from + step) % count;
      if (namesOf(place)[tier]?.some(fits)) return place;
    }
  }
  return -1;
}
