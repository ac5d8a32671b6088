import { isBodyType } from '../../../domain/basics/kinds.ts';
import { bySpan, contains, overlaps } from '../../../domain/basics/span.ts';
import type { Candidate } from './candidate.ts';

/**
 * The longest name, in UTF-16 code units. Capitals beyond it are a list or a damaged file; full names of bodies take
 * 150.
 */
const longestName = 300;

/**
 * Decides which candidates are mentions. Of candidates on the same characters the most certain counts; then the
 * leftmost and longest wins, and inside it others count only when it is open and they name something else. What is too
 * long to be a name counts for nothing.
 */
export function settleCandidates(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates) {
    if (candidate.end - candidate.start > longestName) continue;
    const key = `${candidate.start} ${candidate.end}`;
    const there = best.get(key);
    if (there === undefined || isSurer(candidate, there)) best.set(key, candidate);
  }
  const settled: Candidate[] = [];
  let around: Candidate[] = [];
  for (const candidate of [...best.values()].sort(bySpan)) {
    around = around.filter((outer) => outer.end > candidate.start);
    const crossing = around.find((outer) => overlaps(outer, candidate) && !contains(outer, candidate));
    if (crossing !== undefined) continue;
    const isNew =
      candidate.drafts[0]?.from === 'new' &&
      candidate.why !== 'area-of-state' &&
      candidate.why !== 'state-body';
    const fits = around.every(
      (outer) =>
        (outer.open || holdsState(outer, candidate)) &&
        outer.drafts[0] !== candidate.drafts[0] &&
        (!isNew || outer.how === 'descriptor'),
    );
    if (!fits) continue;
    settled.push(candidate);
    around.push(candidate);
  }
  return settled;
}

/**
 * « Police nationale d’Haïti », « Forces démocratiques de libération du Rwanda »: a state inside the name of a body or
 * group counts.
 */
function holdsState(outer: Candidate, inner: Candidate): boolean {
  const [body] = outer.drafts;
  const [state] = inner.drafts;
  return (
    body !== undefined &&
    isBodyType(body.type) &&
    state?.type === 'country' &&
    inner.how !== 'demonym' &&
    outer.how !== 'demonym'
  );
}

/**
 * Whether the first of two candidates on the same characters counts; a surname does before the town of that name, and
 * the gendarmerie of the article's state before one of which only the name is known.
 */
function isSurer(one: Candidate, other: Candidate): boolean {
  const isTown = ({ drafts: [draft] }: Candidate) => draft?.type === 'place';
  if (one.why === 'surname' && isTown(other)) return true;
  if (other.why === 'surname' && isTown(one)) return false;
  if (one.why === 'body-of-main-country' && other.why === 'body-name') return true;
  if (other.why === 'body-of-main-country' && one.why === 'body-name') return false;
  return rank(one) > rank(other);
}

/** The corpus's names before those of rules, known names before guesses. */
function rank({ drafts, score }: Candidate): number {
  const from = drafts[0]?.from;
  return score + (from === 'corpus' ? 2 : from === 'world' ? 1 : 0);
}
