import type { Grammar } from '../../../languages/grammar.ts';
import type { Chunk } from '../chunks.ts';

/** Words that say something else with a verb than the verb alone. */
const particles = /^(?:off|up|out|over|down|back|away|into|in|dead|guilty|hostage|persona_non_grata)$/u;

/**
 * English: "broke off talks", "handed X over to Y", "was shot dead": a verb with its particle is one verb, where the
 * two together say something of their own.
 */
export function joinParticles(chunks: readonly Chunk[], grammar: Grammar): Chunk[] {
  if (grammar.headAt !== 'last') return [...chunks];
  const out: Chunk[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const verb = chunks[at];
    if (verb === undefined) continue;
    const next = verb.kind === 'verb' ? chunks[at + 1] : undefined;
    const name = verb.kind === 'verb' && next !== undefined ? joined(grammar, verb.lemma, next) : null;
    if (verb.kind === 'verb' && name !== null) {
      out.push({ ...verb, lemma: name });
      at++;
      continue;
    }
    const late = next?.kind === 'phrase' || next?.kind === 'pronoun' ? chunks[at + 2] : undefined;
    const apart = verb.kind === 'verb' && late !== undefined ? joined(grammar, verb.lemma, late) : null;
    // "handed X over to Y", unlike "picked X in Y" and "took office in May": a preposition of what follows it is none.
    if (
      verb.kind === 'verb' &&
      next !== undefined &&
      apart !== null &&
      !(late?.kind === 'preposition' && /^(?:phrase|date)$/u.test(chunks[at + 3]?.kind ?? ''))
    ) {
      out.push({ ...verb, lemma: apart }, next);
      at += 2;
      continue;
    }
    out.push(verb);
  }
  return out;
}

/** The verb that a particle makes of another; null where it makes none. */
function joined(grammar: Grammar, lemma: string, particle: Chunk): string | null {
  const word =
    particle.kind === 'adverb' || particle.kind === 'preposition'
      ? particle.word
      : particle.kind === 'phrase' && particle.words.length === 1 && particle.counts.length === 0
        ? (particle.words[0] ?? '')
        : '';
  const name = word === 'persona_non_grata' ? `${lemma}_non_grata` : `${lemma}_${word}`;
  if (!particles.test(word)) return null;
  return grammar.verbTriggers.has(name) || grammar.eventVerbs.has(name) ? name : null;
}
