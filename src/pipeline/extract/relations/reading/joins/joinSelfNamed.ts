import type { Grammar } from '../../../languages/grammar.ts';
import type { Chunk } from '../chunks.ts';

/** English: "the group calling itself Ansar", "a force that calls itself the Wolves": what a body is, and its name. */
export function joinSelfNamed(chunks: readonly Chunk[], grammar: Grammar): Chunk[] {
  if (grammar.headAt !== 'last') return [...chunks];
  const out: Chunk[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at];
    if (chunk === undefined) continue;
    const next = chunks[at + 1]?.kind === 'relative' ? at + 2 : at + 1;
    const [verb, self, name] = [chunks[next], chunks[next + 1], chunks[next + 2]];
    if (
      chunk.kind === 'phrase' &&
      verb?.kind === 'verb' &&
      verb.lemma === 'call' &&
      /^(?:kind|members|forces)$/u.test(chunk.headClass ?? '') &&
      self?.kind === 'pronoun' &&
      /^(?:itself|themselves)$/u.test(self.word) &&
      name?.kind === 'phrase' &&
      name.head === null &&
      name.members.length === 0
    ) {
      out.push({ ...name, start: chunk.start, appositions: [...name.appositions, chunk] });
      at = next + 2;
    } else out.push(chunk);
  }
  return out;
}
