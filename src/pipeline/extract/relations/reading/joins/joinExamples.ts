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
    const comma = out.at(-1)?.kind === 'comma' ? 1 : 0;
    const whole = out.at(-1 - comma);
    const named: Phrase[] = [];
    const amongThem = 'word' in chunk && chunk.word === 'among' && chunks[at + 1]?.kind === 'pronoun';
    let next = amongThem ? at + 2 : at + 1;
    if (
      /^(?:relative|preposition)$/u.test(chunk.kind) &&
      'word' in chunk &&
      (amongThem || /^(?:dont|comme|including)$/u.test(chunk.word)) &&
      whole?.kind === 'phrase' &&
      whole.referents.length === 0 &&
      whole.head !== null &&
      /(?:s|people|men|women|children)$/u.test(whole.head)
    )
      for (;;) {
        const one = chunks[next];
        if (one?.kind !== 'phrase' || one.head !== null || one.referents.length === 0) break;
        named.push(one);
        next++;
        const goesOn =
          chunks[next]?.kind === 'conjunction' || (chunks[next]?.kind === 'comma' && isListed(chunks, next));
        if (!goesOn) break;
        next++;
      }
    const last = named.at(-1);
    const verb = chunks[next]?.kind === 'adverb' ? chunks[next + 1] : chunks[next];
    const clause =
      verb?.kind === 'verb' &&
      verb.form === 'finite' &&
      comma === 0 &&
      !('word' in chunk && /^(?:comme|including)$/u.test(chunk.word));
    if (
      last === undefined ||
      whole?.kind !== 'phrase' ||
      clause ||
      chunks[next - 1]?.kind === 'conjunction'
    ) {
      out.push(chunk);
      continue;
    }
    out.splice(out.length - 1 - comma, 1 + comma, {
      ...whole,
      end: last.end,
      appositions: [...whole.appositions, ...named],
      referents: named.flatMap(({ referents }) => referents),
    });
    at =
      comma === 1 && chunks[next]?.kind === 'comma' && chunks[next + 1]?.kind !== 'phrase' ? next : next - 1;
  }
  return out;
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
