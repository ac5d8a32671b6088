import type { Grammar } from '../../../languages/grammar.ts';
import type { Chunk, Phrase } from '../chunks.ts';

/** A complement is looked for at most this many chunks after its noun. */
const reach = 9;

/**
 * Gives what someone does its complement where something stands between the two: « l'assassinat par A de B »,
 * « l'arrestation, lundi à C, de B », « la capture, par A, de B ».
 */
export function joinLateComplements(chunks: readonly Chunk[], grammar: Grammar): Chunk[] {
  if (grammar.headAt !== 'first') return [...chunks];
  const out = [...chunks];
  for (let at = 0; at < out.length; at++) {
    const noun = out[at];
    if (noun?.kind !== 'phrase' || noun.members.length > 0) continue;
    const bare = innermost(noun);
    if (bare.head === null || bare.complements.length > 0 || !isDeed(grammar, bare.head)) continue;
    const parted = partAgent(out[at + 1], out[at + 2]);
    if (parted !== null) {
      out[at] = withComplement(noun, parted.complement);
      out[at + 2] = parted.agent;
      continue;
    }
    const of = lateAt(out, at);
    const complement = out[of + 1];
    if (of < 0 || complement?.kind !== 'phrase') continue;
    out[at] = withComplement(noun, complement);
    out.splice(of, 2);
  }
  return out;
}

const isDeed = (grammar: Grammar, head: string): boolean =>
  grammar.nounTriggers.has(head) || grammar.eventNouns.has(head);

/** The last of the nouns that complete one another: « la nouvelle de l'[arrestation] ». */
function innermost(phrase: Phrase): Phrase {
  const last = phrase.complements.at(-1);
  return last !== undefined && last.end === phrase.end && last.head !== null && last.members.length === 0
    ? innermost(last)
    : phrase;
}

function withComplement(phrase: Phrase, complement: Phrase): Phrase {
  const last = phrase.complements.at(-1);
  return last !== undefined && last.end === phrase.end && last.head !== null && last.members.length === 0
    ? { ...phrase, complements: [...phrase.complements.slice(0, -1), withComplement(last, complement)] }
    : { ...phrase, complements: [complement] };
}

/** « par [A de B] »: a name, or the forces of no state yet, cannot be anyone's; what follows completes the noun. */
function partAgent(
  by: Chunk | undefined,
  agent: Chunk | undefined,
): { readonly agent: Phrase; readonly complement: Phrase } | null {
  if (by?.kind !== 'preposition' || agent?.kind !== 'phrase') return null;
  const where = /^(?:a|au|aux|en|dans)$/u.test(by.word);
  if (by.word !== 'par' && !where) return null;
  const complement = agent.complements.at(-1);
  if (complement === undefined || agent.complements.length > 1 || agent.members.length > 0) return null;
  const named = agent.head === null && agent.referents.length > 0;
  const persons = complement.referents.some(({ node, as }) => node.type === 'person' && as === 'self');
  const forces = (agent.headClass === 'forces' || agent.headClass === 'authority') && persons;
  // « l'arrestation à A de B »: a town has no person.
  if (where ? !isPlaceOf(agent, complement) : !named && !forces) return null;
  return {
    agent: {
      ...agent,
      end: Math.max(agent.headSpan.end, ...agent.names.map(({ end }) => end)),
      complements: [],
      referents: named ? agent.referents.filter(({ as }) => as === 'self').slice(0, 1) : ownedBy(agent),
    },
    complement,
  };
}

/** Whether a place is followed by someone who can only belong to the noun before it. */
const isPlaceOf = ({ head, referents }: Phrase, complement: Phrase): boolean =>
  head === null &&
  referents.every(({ node }) => node.type === 'place' || node.type === 'country') &&
  complement.referents.length > 0 &&
  complement.referents.every(({ node }) => node.type === 'person' || node.type === 'group');

/** Whom forces or authorities stand for without their complement: the state of an adjective of origin. */
const ownedBy = ({ referents, names, headClass }: Phrase): Phrase['referents'] =>
  referents.filter(({ node, as }) => as === headClass && names.some((name) => name.node === node));

/** The « de » after a noun and what is set off behind it; -1 where there is none. */
function lateAt(chunks: readonly Chunk[], at: number): number {
  // « l'arrestation mardi de X »
  let beside = at + 1;
  while (chunks[beside]?.kind === 'date' || chunks[beside]?.kind === 'adverb') beside++;
  const of = chunks[beside];
  if (
    beside > at + 1 &&
    of?.kind === 'preposition' &&
    /^(?:de|du|des|d)$/u.test(of.word) &&
    chunks[beside + 1]?.kind === 'phrase'
  )
    return beside;
  if (chunks[at + 1]?.kind !== 'comma') return -1;
  for (let next = at + 2; next < chunks.length && next <= at + reach; next++) {
    const chunk = chunks[next];
    if (chunk?.kind === 'comma' || chunk?.kind === 'date' || chunk?.kind === 'adverb') continue;
    if (chunk?.kind !== 'preposition') return -1;
    if (/^(?:de|du|des|d)$/u.test(chunk.word))
      return chunks[next - 1]?.kind === 'comma' && chunks[next + 1]?.kind === 'phrase' ? next : -1;
    if (chunks[next + 1]?.kind !== 'phrase' && chunks[next + 1]?.kind !== 'date') return -1;
    next++;
  }
  return -1;
}
