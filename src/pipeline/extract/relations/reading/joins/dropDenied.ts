import type { Chunk } from '../chunks.ts';

/**
 * « X, mais pas Y, a … », « non pas X mais Y », "X, not Y, attacked Z", "every country but Y": leaves out whoever is only
 * named to say that it is not them.
 */
export function dropDenied(chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at];
    const end = contrastEnd(chunks, at) ?? correctionEnd(chunks, at);
    if (end !== null) at = end - 1;
    else if (chunk !== undefined) out.push(chunk);
  }
  return out;
}

/** The index behind « , mais pas Y, », "and not Y" at `at`, where what came before it goes on or ends; null elsewhere. */
function contrastEnd(chunks: readonly Chunk[], at: number): number | null {
  const whole = chunks[at - 1];
  if (whole?.kind !== 'phrase') return null;
  const set = chunks[at]?.kind === 'comma';
  const joint = set ? at + 1 : at;
  const joins = isContrast(chunks[joint]);
  const denied = pastNot(chunks, joins ? joint + 1 : joint);
  const named = denied ?? (joins && !set && isOfAll(whole, chunks[joint]) ? joint + 1 : null);
  if (named === null || !(set || joins) || chunks[named]?.kind !== 'phrase') return null;
  const next = chunks[named + 1];
  if (next === undefined || /^(?:break|close|quote)$/u.test(next.kind)) return named + 1;
  if (next.kind === 'verb') return next.form === 'finite' ? named + 1 : null;
  if (next.kind !== 'comma') return null;
  // The comma that closes it means nothing more.
  return set && chunks[named + 2]?.kind === 'verb' ? named + 2 : named + 1;
}

/** The index of Y in « non pas X mais Y », "not X but Y"; null elsewhere. */
function correctionEnd(chunks: readonly Chunk[], at: number): number | null {
  const before = chunks[at - 1];
  // « Ce n'est pas X mais Y »: the verb has its negation.
  if (before?.kind === 'verb' && before.negated) return null;
  const named = pastNot(chunks, at);
  if (named === null || chunks[named]?.kind !== 'phrase') return null;
  const [but, other] = [chunks[named + 1], chunks[named + 2]];
  return but?.kind === 'conjunction' && /^(?:mais|but)$/u.test(but.word) && other?.kind === 'phrase'
    ? named + 2
    : null;
}

/** The index behind « pas », « non », « non pas », "not"; null where it does not stand at `at`. */
function pastNot(chunks: readonly Chunk[], at: number): number | null {
  let next = at;
  while (next < at + 2 && isNot(chunks[next])) next++;
  return next > at ? next : null;
}

const isNot = (chunk: Chunk | undefined): boolean =>
  (chunk?.kind === 'adverb' && /^(?:pas|non|not)$/u.test(chunk.word)) ||
  (chunk?.kind === 'phrase' && chunk.head === 'non' && chunk.words.length === 1);

const isContrast = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'conjunction' && /^(?:mais|et|but|and)$/u.test(chunk.word);

/** "every country but Mali" */
const isOfAll = (whole: Chunk, joint: Chunk | undefined): boolean =>
  whole.kind === 'phrase' &&
  joint?.kind === 'conjunction' &&
  joint.word === 'but' &&
  whole.counts.some((word) => /^(?:every|all|any|no)$/u.test(word));
