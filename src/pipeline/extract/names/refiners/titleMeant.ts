import { wordSet } from '../../languages/words.ts';
import type { Candidate, DraftNode } from '../candidate.ts';
import type { NamesContext } from '../context.ts';
import { knownAt } from '../phrases.ts';
import { type Clause, isElided, isHyphened, isSpaced } from '../reading.ts';
import { startOfTitle } from '../startOfTitle.ts';

/** Offices (folded, of either language) by which someone is referred to again. */
const offices = wordSet(
  'ministre president presidente chancelier chanceliere roi reine emir sultan procureur procureure ambassadeur ambassadrice gouverneur maire prefet general colonel amiral marechal capitaine commandant minister chancellor king queen prosecutor ambassador governor mayor admiral spokesman spokeswoman premier dirigeant dirigeante leader envoy emissaire parole spokesperson avocat avocate lawyer journaliste journalist magistrat magistrate juge judge opposant opposante candidat candidate militant militante activist diplomate diplomat chercheur chercheuse researcher analyst analyste politologue historien historienne historian senateur senatrice senator depute deputee lawmaker negociateur negociatrice negotiator mediateur mediatrice mediator cardinal archeveque archbishop imam directeur directrice director rapporteur rapporteuse commissaire commissioner economiste economist expert experte',
);

/** « le dirigeant turc », "the Turkish leader": whoever holds the highest office of the state. */
const leaders = /^(?:dirigeante?|leader)$/;
const highest =
  /^(?:president|presidente|prime ministre|prime minister|chancelier|chanceliere|chancellor|roi|king|emir|sultan|dirigeante?|leader)$/;

/** A counterpart has the same office: « son homologue malien » is a minister too. */
const counterparts = wordSet('homologue counterpart');

/** A title and its name are no further apart than this, in words. */
const reach = 9;

/**
 * « le ministre », « le président malien », "the Russian defence minister": the one person whom the article has named
 * with that office, and with that state where the words give one. Null when there is none, or more than one. `first`
 * and `last` are indexes of the description's words.
 */
export function titleMeant(
  clause: Clause,
  index: number,
  context: NamesContext,
  before: readonly Candidate[],
): { readonly node: DraftNode; readonly first: number; readonly last: number } | null {
  const chief = chiefAt(clause, index);
  const office = chief?.office ?? officeAt(clause, index);
  if (office === null) return null;
  const end = chief?.last ?? index;
  const start = startOf(clause, index);
  if (start === null) return null;
  const french = clause.language === 'fr';
  const origin = french
    ? isSpaced(clause.words[end + 1])
      ? knownAt(clause, context, end + 1, 'demonym')
      : null
    : originBetween(clause, context, start, index);
  const last = french ? (origin?.last ?? end) : index;
  if (goesOn(clause, last)) return null;
  const state = origin?.drafts[0];
  if (leaders.test(office) && state?.type !== 'country') return null;
  const meant = new Set<DraftNode>();
  for (const candidate of before) {
    const [draft] = candidate.drafts;
    if (draft?.type !== 'person' || candidate.how === 'descriptor' || meant.has(draft)) continue;
    if (chief?.foreign === true && !isOfForeignAffairs(candidate)) continue;
    // What stands behind the name may be the description itself.
    const from = candidate.clause === clause ? index : null;
    if (holds(candidate, office, state, context, from)) meant.add(draft);
  }
  const [node] = meant;
  return node !== undefined && meant.size === 1 ? { node, first: start, last } : null;
}

/** « le chef de la diplomatie », « le chef de l'État », « le chef du gouvernement »: offices by another name. */
function chiefAt(
  { words }: Clause,
  index: number,
): { readonly office: string; readonly last: number; readonly foreign: boolean } | null {
  if (!/^cheff?e?$/.test(words[index]?.fold ?? '')) return null;
  const of = [1, 2, 3].map((step) => words[index + step]?.fold ?? '').join(' ');
  if (/^de la diplomatie$/.test(of)) return { office: 'ministre', last: index + 3, foreign: true };
  if (/^de l etat$/.test(of)) return { office: 'president', last: index + 3, foreign: false };
  return /^du gouvernement\b/.test(of) ? { office: 'prime ministre', last: index + 2, foreign: false } : null;
}

/** Whether the words about a name speak of foreign affairs. */
const isOfForeignAffairs = ({ clause: { words }, first, last }: Candidate): boolean =>
  words
    .slice(Math.max(0, first - reach), last + reach)
    .some(({ fold }) => /^(?:etrangeres|exterieures|ae)$/.test(fold));

/** The office that a word names: a prime minister is not a minister. */
function officeAt({ words, language }: Clause, index: number): string | null {
  const word = words[index];
  if (word?.fold === 'souverain' && word.isCapital) return 'roi';
  if (word === undefined || !offices.has(word.fold)) return null;
  if (word.fold === 'premier' && language === 'en') return 'prime minister';
  return /^(?:premier|premiere|prime)$/.test(words[index - 1]?.fold ?? '') ? `prime ${word.fold}` : word.fold;
}

/** Where the description begins: at its article; null when it has none. */
function startOf({ words, language }: Clause, index: number): number | null {
  const most = language === 'fr' ? 2 : 4;
  for (let at = index - 1; at >= 0 && index - at <= most; at--) {
    const word = words[at];
    const isJoined = isSpaced(words[at + 1]) || isElided(words[at + 1]) || word?.fold === 'porte';
    if (word === undefined || !isJoined) return null;
    if (/^(?:le|la|l|the)$/.test(word.fold)) return at;
    if (/^(?:du|au)$/.test(word.fold) && language === 'fr') return at + 1;
    if (
      language === 'fr'
        ? !/^(?:premi(?:er|ere)|porte)$/.test(word.fold)
        : /^(?:of|a|an|and|his|her|its|their|s)$/.test(word.fold)
    )
      return null;
  }
  return null;
}

function originBetween(clause: Clause, context: NamesContext, from: number, to: number): Candidate | null {
  for (let at = from + 1; at < to; at++) {
    const known = knownAt(clause, context, at, 'demonym');
    if (known !== null) return known;
  }
  return null;
}

/** « le président du Mali », « le ministre Dupont », « le ministre délégué »: the next words say who it is. */
function goesOn({ words }: Clause, last: number): boolean {
  const next = words[last + 1];
  if (next === undefined) return false;
  if (isElided(next) || isHyphened(next)) return next.fold !== 's';
  if (!isSpaced(next)) return /^,\s$/.test(next.gap ?? '') && (next.isCapital || isHyphened(next));
  return (
    next.isCapital ||
    /^(?:de|du|des|d|of|en|charge|charged?|delegue|deleguee|adjointe?|elue?|par|interimaire|for|and|et)$/.test(
      next.fold,
    ) ||
    /(?:ais|aise|ien|ienne|ain|aine|ois|oise|al|ale|ique)$/.test(next.fold)
  );
}

/** Whether a person is named with this office: before the name, or set off by a comma behind it. */
function holds(
  { clause, first, last }: Candidate,
  office: string,
  state: DraftNode | undefined,
  context: NamesContext,
  description: number | null,
): boolean {
  const { words } = clause;
  const title = startOfTitle(clause, first);
  for (let at = first - 1; at >= 0 && first - at <= reach; at--) {
    if (!joins(clause, at + 1, at + 1 === first || at + 1 === title)) break;
    if (fits(clause, at, office, state) && hasState(clause, context, at, first, state)) return true;
  }
  if (!/^,\s$/.test(words[last + 1]?.gap ?? '')) return false;
  for (let at = last + 1; at < words.length && at - last <= 4; at++) {
    if (at > last + 1 && !joins(clause, at, false)) break;
    if (at === description) continue;
    if (
      fits(clause, at, office, state) &&
      hasState(clause, context, at, Math.min(at + reach, words.length), state)
    )
      return true;
  }
  return false;
}

const fits = (clause: Clause, at: number, office: string, state: DraftNode | undefined): boolean =>
  officeAt(clause, at) === office ||
  (leaders.test(office) && highest.test(officeAt(clause, at) ?? '')) ||
  (state !== undefined && counterparts.has(clause.words[at]?.fold ?? ''));

function hasState(
  clause: Clause,
  context: NamesContext,
  from: number,
  to: number,
  state: DraftNode | undefined,
): boolean {
  if (state === undefined) return true;
  for (let at = Math.max(0, from - 3); at < to; at++)
    if (knownAt(clause, context, at)?.drafts[0] === state) return true;
  return false;
}

/** Whether a word belongs to the same phrase as the word before it; a comma may stand before the name. */
function joins({ words }: Clause, at: number, isName: boolean): boolean {
  const word = words[at];
  return (
    word !== undefined &&
    (isSpaced(word) || isElided(word) || isHyphened(word) || (isName && /^,\s$/.test(word.gap ?? '')))
  );
}
