import type { Span } from '../../../domain/basics/span.ts';
import { isForeignOffice, seats } from '../languages/seats.ts';
import type { Finding, ReadSentence } from './context.ts';

/** A finding, with the sentence in which it was found. */
interface Found {
  readonly read: ReadSentence;
  readonly finding: Finding;
}

/**
 * Drops offices that were given to a state only because the article is about it, where the article itself says that the
 * same person holds one elsewhere: « le président Biden » is not Venezuela's president when « le président américain »
 * occurs too; where it says who else holds that one, as a state has one president; where someone has lost it; and where
 * it tells of dealings between the person and that state's own minister for such.
 */
export function withoutContradictions<T extends Found>(asserted: readonly T[]): T[] {
  const held = asserted.filter(({ finding }) => finding.why === 'role' && offices.has(finding.predicate));
  const statesOf = gather(held, ({ finding }) => [[finding.source.id, finding.target.id]]);
  const holdersOf = gather(held, (one) => {
    const seat = seatOf(one);
    return seat === null ? [] : [[seat, one.finding.source.id]];
  });
  const dealtWith = statesDealtWith(asserted);
  const removed = new Set(
    asserted.flatMap(({ finding }) =>
      finding.predicate === 'removed-from-office' ? [finding.target.id] : [],
    ),
  );
  return asserted.filter((one) => {
    const { why, predicate, source, target } = one.finding;
    if (why !== 'role-of-state') return true;
    // « X a renversé le président élu Y »: no longer.
    if (predicate === 'heads' && removed.has(source.id)) return false;
    if (dealtWith.get(source.id)?.has(target.id) === true) return false;
    if (statesOf.get(source.id)?.has(target.id) === false) return false;
    return holdersOf.get(seatOf(one) ?? '')?.has(source.id) !== false;
  });
}

/** The states whose foreign minister or envoy someone deals with, by their id: nobody deals so with their own. */
function statesDealtWith(asserted: readonly Found[]): ReadonlyMap<string, ReadonlySet<string>> {
  const envoyOf = gather(asserted, ({ read, finding }) =>
    finding.why === 'role' && isForeignOffice(wordsAt(read, finding.span))
      ? [[finding.source.id, finding.target.id]]
      : [],
  );
  return gather(asserted, ({ finding: { source, predicate, target } }) =>
    dealings.has(predicate)
      ? [
          ...[...(envoyOf.get(source.id) ?? [])].map((state) => [target.id, state] as const),
          ...[...(envoyOf.get(target.id) ?? [])].map((state) => [source.id, state] as const),
        ]
      : [],
  );
}

/** The one seat that a finding gives someone, with its state; null where it gives none. */
function seatOf({ read, finding }: Found): string | null {
  const title = wordsAt(read, finding.trigger);
  const seat = finding.predicate === 'heads' ? seats.findIndex((one) => one.test(title)) : -1;
  return seat < 0 ? null : `${seat} ${finding.target.id}`;
}

const wordsAt = ({ article }: ReadSentence, { start, end }: Span): string => article.text.slice(start, end);

/** All second members of the pairs that things give, by the first. */
function gather<T>(
  things: readonly T[],
  pairsOf: (thing: T) => Iterable<readonly [string, string]>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const sets = new Map<string, Set<string>>();
  for (const thing of things)
    for (const [key, value] of pairsOf(thing)) sets.set(key, (sets.get(key) ?? new Set()).add(value));
  return sets;
}

const dealings = new Set(['met', 'urged', 'accused', 'criticised', 'praised', 'opposed']);

const offices = new Set(['heads', 'headed', 'served', 'was-member-of']);
