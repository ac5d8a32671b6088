import type { Finding, ReadSentence } from './context.ts';

/**
 * Drops offices that were given to a state only because the article is about it, where the article itself says that the
 * same person holds one elsewhere: « le président Biden » is not Venezuela's president when « le président américain »
 * occurs too; where it says who else holds that one, as a state has one president; and where someone has lost it.
 */
export function withoutContradictions<T extends { readonly read: ReadSentence; readonly finding: Finding }>(
  asserted: readonly T[],
): T[] {
  const held = new Map<string, Set<string>>();
  const holders = new Map<string, Set<string>>();
  const seatOf = ({ read, finding }: T): string | null => {
    const title = read.article.text.slice(finding.trigger.start, finding.trigger.end);
    const office = finding.predicate === 'heads' ? seats.find((one) => one.test(title)) : undefined;
    return office === undefined ? null : `${office.source} ${finding.target.id}`;
  };
  for (const one of asserted) {
    const { finding } = one;
    if (finding.why !== 'role' || !offices.has(finding.predicate)) continue;
    held.set(finding.source.id, (held.get(finding.source.id) ?? new Set()).add(finding.target.id));
    const seat = seatOf(one);
    if (seat !== null) holders.set(seat, (holders.get(seat) ?? new Set()).add(finding.source.id));
  }
  const envoys = new Map<string, Set<string>>();
  for (const { read, finding } of asserted)
    if (finding.why === 'role' && abroad.test(read.article.text.slice(finding.span.start, finding.span.end)))
      envoys.set(finding.source.id, (envoys.get(finding.source.id) ?? new Set()).add(finding.target.id));
  const dealsWith = new Map<string, Set<string>>();
  for (const { finding } of asserted)
    if (dealings.has(finding.predicate))
      for (const [one, other] of [
        [finding.source.id, finding.target.id],
        [finding.target.id, finding.source.id],
      ] as const)
        for (const state of envoys.get(one) ?? [])
          dealsWith.set(other, (dealsWith.get(other) ?? new Set()).add(state));
  const removed = new Set(
    asserted.flatMap(({ finding }) =>
      finding.predicate === 'removed-from-office' ? [finding.target.id] : [],
    ),
  );
  return asserted.filter((one) => {
    const { finding } = one;
    if (finding.why !== 'role-of-state') return true;
    // « X a renversé le président élu Y »: no longer.
    if (finding.predicate === 'heads' && removed.has(finding.source.id)) return false;
    // The foreign minister of a state deals with the presidents of others.
    if (dealsWith.get(finding.source.id)?.has(finding.target.id) === true) return false;
    const elsewhere = held.get(finding.source.id);
    if (elsewhere !== undefined && !elsewhere.has(finding.target.id)) return false;
    const holder = holders.get(seatOf(one) ?? '');
    return holder === undefined || holder.has(finding.source.id);
  });
}

/** Titles (of either language) of those who deal with other states. */
const abroad =
  /étrang|extérieur|diplomat|ambassad|émissaire|foreign|envoy|secretary of state|secrétaire d['’]état/iu;

const dealings = new Set(['met', 'urged', 'accused', 'criticised', 'praised', 'opposed']);

/** Offices of a state that one person holds at a time. */
const seats = [/\b(?:pr[ée]sidente?|president)\b/iu, /\b(?:roi|king|emir|[ée]mir|sultan)\b/iu];

const offices = new Set(['heads', 'headed', 'served', 'was-member-of']);
