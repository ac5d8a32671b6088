import { wordSet } from '../languages/words.ts';
import type { Chunk } from '../relations/reading/chunks.ts';
import { endsClause } from './eventDates.ts';

/** Prepositions (folded, of either language) before what came first. */
export const afterwards = wordSet(
  'apres au_lendemain_de a_la_suite_de suite_a dans_la_foulee_de en_represailles_a en_reponse_a en_reaction_a en_riposte_a',
  'a_day_after a_week_after a_month_after a_year_after two_days_after after following hours_after days_after weeks_after months_after years_after in_the_wake_of in_retaliation_for in_response_to',
);

/** So many chunks lie between an event and what it came after. */
const reach = 14;

/** Two events of a sentence, the later of which is said to have come after the earlier; indexes of chunks. */
interface Sequence {
  readonly later: number;
  readonly earlier: number;
  /** The preposition. */
  readonly by: number;
}

/**
 * Which event came after which: « X a été arrêté après l'attaque de Y », « À la suite de l'attentat, Z a lancé une
 * offensive ». `tells`: whether the chunk at an index reports an event.
 */
export function sequencesIn(chunks: readonly Chunk[], tells: (at: number) => boolean): Sequence[] {
  return chunks.flatMap((chunk, by) => {
    const next = chunk.kind === 'verb' ? followedBy(chunks, by, tells) : null;
    if (next !== null) return [next];
    if (chunk.kind !== 'preposition' || !afterwards.has(chunk.word)) return [];
    const earlier = tells(by + 1) ? by + 1 : verbOfClause(chunks, by);
    if (earlier === null || !tells(earlier)) return [];
    const later = before(chunks, by, tells) ?? behind(chunks, by, tells);
    return later === null ? [] : [{ later, earlier, by }];
  });
}

/** French: « un entretien avec X, suivi d'une rencontre avec Y », « la visite a été suivie d'un sommet ». */
function followedBy(chunks: readonly Chunk[], by: number, tells: (at: number) => boolean): Sequence | null {
  const [verb, joint] = [chunks[by], chunks[by + 1]];
  if (verb?.kind !== 'verb' || verb.lemma !== 'suivre' || !verb.passive || verb.negated) return null;
  if (joint?.kind !== 'preposition' || !/^(?:de|d|du|des|par)$/u.test(joint.word) || !tells(by + 2))
    return null;
  const earlier = before(chunks, by, tells);
  return earlier === null ? null : { later: by + 2, earlier, by };
}

/** English: "after police arrested two men": the verb of the clause that follows. */
function verbOfClause(chunks: readonly Chunk[], at: number): number | null {
  const joint = chunks[at];
  if (joint?.kind !== 'preposition' || !/(?:^|_)after$/u.test(joint.word)) return null;
  for (let next = at + 1; next <= at + 6; next++) {
    const chunk = chunks[next];
    if (chunk?.kind === 'verb') return chunk.form === 'finite' && next > at + 1 ? next : null;
    if (chunk === undefined || chunk.kind === 'comma' || endsClause(chunk)) return null;
  }
  return null;
}

/** The nearest other event before the preposition, in its clause. */
function before(chunks: readonly Chunk[], at: number, tells: (at: number) => boolean): number | null {
  for (let back = at - 1; back >= 0 && back >= at - reach; back--) {
    const chunk = chunks[back];
    if (chunk === undefined || endsClause(chunk)) return null;
    if (tells(back)) return back;
  }
  return null;
}

/** Where the preposition opens the sentence or a clause: the first event behind the comma that closes what it says. */
function behind(chunks: readonly Chunk[], at: number, tells: (at: number) => boolean): number | null {
  // « Trois jours après l'attentat, … », « Peu après l'attentat »
  const since = chunks[at - 1];
  const timed =
    (since?.kind === 'phrase' && since.head !== null && spans.has(since.head)) || since?.kind === 'adverb';
  const opens = chunks[timed ? at - 2 : at - 1];
  if (opens !== undefined && !endsClause(opens) && opens.kind !== 'comma' && opens.kind !== 'date')
    return null;
  let closed = false;
  for (let on = at + 2; on < chunks.length && on <= at + reach; on++) {
    const chunk = chunks[on];
    if (chunk === undefined || endsClause(chunk)) return null;
    closed ||= chunk.kind === 'comma';
    if (closed && tells(on)) return on;
  }
  return null;
}

/** Nouns (folded) for how long it was. */
const spans = wordSet('minutes heure heures jour jours semaine semaines mois an ans annee annees lendemain');
