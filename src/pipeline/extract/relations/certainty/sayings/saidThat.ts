import { argumentsOf } from '../../clauses/argumentsOf.ts';
import { doerOf } from '../../clauses/doerOf.ts';
import { subjectOf } from '../../clauses/subjectOf.ts';
import { isUnsaid } from '../../clauses/unsure.ts';
import type { Chunk, Phrase } from '../../reading/chunks.ts';
import { isRumour } from './isRumour.ts';
import { contentStart, makesKnown } from './reporting.ts';
import type { SayingRule, WithoutSayings } from './sayingRule.ts';
import { authorBehind, type Speaker, speakerOf, unnamed } from './speakers.ts';
import { meanwhileIn, stretchAround } from './stretches.ts';

/** « X affirme que … », « X a déclaré : « … » », « X dément que … ». */
export const saidThat: SayingRule = (read) => {
  const { chunks, grammar } = read;
  return chunks.flatMap((chunk, at) => {
    if (chunk.kind !== 'verb' || chunk.form === 'participle' || chunk.passive) return [];
    const denies = grammar.cues.denying.has(chunk.lemma);
    const known = makesKnown(chunks, at);
    if (!(denies || known || grammar.cues.saying.has(chunk.lemma))) return [];
    if (chunk.negated || isUnsaid(grammar, chunks, at) || isLeftOut(chunks[at - 1])) return [];
    const from = contentStart(grammar, chunks, known ? at + 1 : at);
    const told = from === null ? null : whoSays(read, at);
    if (from === null || told === null) return [];
    const { phrase, ...speaker } = told;
    const rumour = phrase !== null && isRumour(phrase);
    return [
      {
        ...speaker,
        from,
        to:
          chunks[from - 1]?.kind === 'colon'
            ? chunks.length
            : meanwhileIn(chunks, { from, to: stretchAround(chunks, from).to }),
        certainty: denies ? 'denied' : rumour || chunk.conditional ? 'unconfirmed' : 'attributed',
        trigger: chunk.headSpan,
        kind: denies ? 'denied' : rumour ? 'rumour' : 'said',
      },
    ];
  });
};

/** « sans dire que », "without saying that" */
const isLeftOut = (before: Chunk | undefined): boolean =>
  before?.kind === 'preposition' && /^(?:sans|without)$/u.test(before.word);

/** Who says what the verb at `at` reports, and the phrase that names them; null where the verb has no subject. */
function whoSays(read: WithoutSayings, at: number): (Speaker & { readonly phrase: Phrase | null }) | null {
  const { chunks, grammar } = read;
  const quoted = quotedAs(read, at);
  if (quoted?.head === null) return { ...speakerOf(read, quoted), phrase: quoted };
  const verb = chunks[at];
  // « …, ajoutant que », « a tenu à rappeler que »: whoever does what the sentence says.
  const governed =
    verb?.kind === 'verb' &&
    (verb.form === 'infinitive' || (verb.form === 'gerund' && chunks[at - 1]?.kind === 'comma'));
  const subject = (governed ? doerOf(grammar, chunks, at)?.subject : undefined) ?? subjectOf(chunks, at);
  if (subject === null) return null;
  if (subject.kind === 'pronoun') return { ...unnamed, phrase: null };
  const { phrase } = subject;
  return { ...(authorBehind(read, subject.at) ?? speakerOf(read, phrase)), phrase };
}

/** "Y quoted X as saying that …", "X was quoted by Y as saying that …": whose words they are. */
function quotedAs({ chunks, grammar }: WithoutSayings, at: number): Phrase | null {
  const as = chunks[at - 1];
  if (grammar.headAt !== 'last' || as?.kind !== 'preposition' || as.word !== 'as') return null;
  for (let back = at - 2; back >= 0 && back >= at - 8; back--) {
    const verb = chunks[back];
    if (verb?.kind !== 'verb') continue;
    if (!/^(?:quote|cite)$/u.test(verb.lemma)) return null;
    if (!verb.passive) return argumentsOf(chunks, back, true).direct;
    const subject = subjectOf(chunks, back);
    return subject?.kind === 'phrase' ? subject.phrase : null;
  }
  return null;
}
