import { isOfPastDeed, isPastDeed } from '../relations/clauses/pastDeed.ts';
import type { Chunk, DateItem } from '../relations/reading/chunks.ts';

/** Whether a chunk ends the clause before it. */
export const endsClause = ({ kind }: Chunk): boolean =>
  kind === 'break' || kind === 'colon' || kind === 'subordinator' || kind === 'relative';

/** The greatest distance of a clause's date from its verb, in chunks. */
const reach = 14;

/** The date in a verb's own clause: the nearest; null when there is none. */
export function dateOfClause(chunks: readonly Chunk[], at: number): DateItem | null {
  const dates: { readonly date: DateItem; readonly far: number; readonly back: boolean }[] = [];
  for (const step of [1, -1]) {
    for (let to = at + step; to >= 0 && to < chunks.length && Math.abs(to - at) <= reach; to += step) {
      const chunk = chunks[to];
      if (chunk === undefined || endsClause(chunk)) break;
      if (chunk.kind === 'verb' && chunk.form === 'finite') {
        // « X, qui a fui en mai, a rencontré Y »: the date says when X fled.
        const opened = step < 0 && chunks[to - 1]?.kind === 'relative';
        if (opened) dates.splice(0, dates.length, ...dates.filter(({ back }) => !back));
        break;
      }
      // « reconnu coupable d'avoir tué X le 3 mai »: when that was.
      if (step > 0 && isPastDeed(chunk)) break;
      if (
        chunk.kind === 'date' &&
        chunk.date !== undefined &&
        !isOfAnother(chunks, to, at) &&
        !isOfPastDeed(chunks, to, at)
      )
        dates.push({ date: chunk.date, far: Math.abs(to - at), back: step < 0 });
    }
  }
  dates.sort((a, b) => a.far - b.far);
  // What stands before is of another verb, or of a period: "was indicted in May and surrendered in June", "the
  // president from 1997 to 2002, X was indicted in May".
  const [first] = dates;
  const apart = chunks[at - 1]?.kind === 'conjunction' || first?.date.edtf?.includes('/') === true;
  const ahead = first?.back === true && apart ? dates.find(({ back }) => !back) : undefined;
  return (ahead ?? first)?.date ?? null;
}

/** Whether what a preposition introduces is another event, before or after which something was. */
const isBesideAnother = (chunks: readonly Chunk[], at: number): boolean => {
  const [joint, other] = [chunks[at], chunks[at + 1]];
  return (
    joint?.kind === 'preposition' &&
    /^(?:apres|avant|suite_a|a_la_suite_de|au_lendemain_de|a_la_veille_de)$/u.test(joint.word) &&
    other?.kind === 'phrase' &&
    other.dates.length === 0
  );
};

/** « Recherché depuis 2010, X a été arrêté »: a date right after a participle says when that was. */
function isOfAnother(chunks: readonly Chunk[], date: number, verb: number): boolean {
  const before = chunks[date - 1]?.kind === 'preposition' ? date - 2 : date - 1;
  // « libérés après leur enlèvement samedi »
  if (verb < date && isBesideAnother(chunks, before - 1)) return true;
  const other = chunks[before];
  return other?.kind === 'verb' && other.form === 'participle' && before !== verb;
}

/** « en 2003, 2007 et 2011 »: the dates that a list adds to its first. */
export function datesBehind(chunks: readonly Chunk[], first: DateItem): DateItem[] {
  const found: DateItem[] = [];
  let at = chunks.findIndex(
    (chunk) =>
      (chunk.kind === 'date' && chunk.date === first) ||
      (chunk.kind === 'phrase' && chunk.dates.includes(first)),
  );
  if (at < 0) return [];
  for (;;) {
    const joint = chunks[at + 1];
    const next = chunks[at + 2]?.kind === 'preposition' ? at + 3 : at + 2;
    const date = chunks[next];
    if (joint?.kind !== 'conjunction' && joint?.kind !== 'comma') return found;
    if (date?.kind !== 'date' || date.date == null || date.date.edtf === null) return found;
    found.push(date.date);
    at = next;
  }
}

/**
 * « l'attentat de Bamako, le 20 novembre 2015 », « attaque contre X mardi »: a date among the next chunks of the
 * clause.
 */
export function dateAfter(chunks: readonly Chunk[], at: number | null): DateItem | null {
  if (at === null || at < 0) return null;
  for (let on = at + 1; on < chunks.length && on <= at + 5; on++) {
    const chunk = chunks[on];
    if (chunk?.kind === 'date') return chunk.date ?? null;
    // « l'attaque survient après la visite dimanche de X »: when the other was.
    if (isBesideAnother(chunks, on)) return null;
    if (chunk?.kind === 'phrase' && chunk.dates[0] !== undefined) return chunk.dates[0];
    if (
      chunk?.kind !== 'preposition' &&
      chunk?.kind !== 'phrase' &&
      chunk?.kind !== 'comma' &&
      chunk?.kind !== 'adverb'
    )
      return null;
  }
  return null;
}
