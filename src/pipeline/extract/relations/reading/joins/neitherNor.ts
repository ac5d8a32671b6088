import type { Chunk } from '../chunks.ts';

/** « Ni X ni Y n'ont … », « Jamais X n'a … », "Neither X nor Y did …": what opens the clause denies its verb. */
export const neitherNor = (chunks: readonly Chunk[]): Chunk[] =>
  chunks.map((verb, at) => {
    if (verb.kind !== 'verb' || verb.form !== 'finite' || verb.negated) return verb;
    const [subject, opener, before] = [chunks[at - 1], chunks[at - 2], chunks[at - 3]];
    if (subject?.kind !== 'phrase') return verb;
    const neither = subject.members.length > 0 && subject.words[0] === 'neither';
    const opens = before === undefined || /^(?:break|comma|subordinator)$/u.test(before.kind);
    const denies =
      (opener?.kind === 'conjunction' && opener.word === 'ni') ||
      (opener?.kind === 'adverb' && opener.word === 'jamais');
    return neither || (opens && denies) ? { ...verb, negated: true } : verb;
  });
