import type { Chunk, Phrase } from '../chunks.ts';

/**
 * « plusieurs pays européens dont la France », « trois pays, dont le Mali et le Niger, … », « des pays comme A, B ou
 * C », "ten men, including X", "ten men, among them X": some of those for whom a plural noun stands are named behind
 * it, where no clause begins there.
 */
export function joinExamples(chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at];
    if (chunk === undefined) continue;
    const set = out.at(-1)?.kind === 'comma' ? 1 : 0;
    const whole = out.at(-1 - set);
    const first = whole?.kind === 'phrase' && isUnnamedMany(whole) ? examplesFrom(chunks, at) : null;
    const { names, next } = first === null ? { names: [], next: at } : namesFrom(chunks, first);
    const last = names.at(-1);
    if (
      whole?.kind !== 'phrase' ||
      last === undefined ||
      chunks[next - 1]?.kind === 'conjunction' ||
      (set === 0 && opensClause(chunk) && isActing(chunks, next))
    ) {
      out.push(chunk);
      continue;
    }
    out.splice(out.length - 1 - set, 1 + set, {
      ...whole,
      end: last.end,
      appositions: [...whole.appositions, ...names],
      referents: names.flatMap(({ referents }) => referents),
    });
    // The comma that closes them means nothing more.
    const closed = set === 1 && chunks[next]?.kind === 'comma' && chunks[next + 1]?.kind !== 'phrase';
    at = closed ? next : next - 1;
  }
  return out;
}

const isUnnamedMany = ({ head, referents }: Phrase): boolean =>
  referents.length === 0 && head !== null && /(?:s|people|men|women|children)$/u.test(head);

/** The index behind « dont », « comme », "including", "among them" at `at`; null where none of them stands there. */
function examplesFrom(chunks: readonly Chunk[], at: number): number | null {
  const joint = chunks[at];
  if (joint?.kind !== 'relative' && joint?.kind !== 'preposition') return null;
  if (/^(?:dont|comme|including)$/u.test(joint.word)) return at + 1;
  return joint.word === 'among' && chunks[at + 1]?.kind === 'pronoun' ? at + 2 : null;
}

/** The names that are listed from an index on, and the index of the first chunk after them. */
function namesFrom(
  chunks: readonly Chunk[],
  from: number,
): { readonly names: readonly Phrase[]; readonly next: number } {
  const names: Phrase[] = [];
  for (let next = from; ; next++) {
    const one = chunks[next];
    if (one?.kind !== 'phrase' || one.head !== null || one.referents.length === 0) return { names, next };
    names.push(one);
    next++;
    const joint = chunks[next]?.kind;
    if (joint !== 'conjunction' && !(joint === 'comma' && isListed(chunks, next))) return { names, next };
  }
}

/** « dont » and "among them" may open a clause, whose subject the names then are. */
const opensClause = (joint: Chunk): boolean =>
  !('word' in joint && /^(?:comme|including)$/u.test(joint.word));

/** Whether the verb of a clause stands at an index, but for an adverb. */
function isActing(chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[at]?.kind === 'adverb' ? chunks[at + 1] : chunks[at];
  return verb?.kind === 'verb' && verb.form === 'finite';
}

/** Whether the names that follow a comma are a list, which « et », « ou » or the comma before the verb closes. */
function isListed(chunks: readonly Chunk[], comma: number): boolean {
  for (let at = comma; at < chunks.length && at <= comma + 24; at += 2) {
    const [joint, name] = [chunks[at], chunks[at + 1]];
    if (at > comma && joint?.kind === 'comma' && name?.kind === 'verb') return name.form === 'finite';
    if (name?.kind !== 'phrase' || name.head !== null || name.referents.length === 0) return false;
    if (joint?.kind === 'conjunction') return true;
    if (joint?.kind !== 'comma') return false;
  }
  return false;
}
