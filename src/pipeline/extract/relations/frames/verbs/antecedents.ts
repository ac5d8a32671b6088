import { type Arguments, argumentsOf } from '../../clauses/argumentsOf.ts';
import { type Doer, relativeObject } from '../../clauses/doerOf.ts';
import type { ReadSentence } from '../../context.ts';
import type { Chunk, Phrase, VerbGroup } from '../../reading/chunks.ts';

/**
 * What else a participle or « qui » may be about than the phrase before it, nearest first: the complement that ends it
 * (« la perte du gouvernement, soutenu par X »), or what it is a part of (« un attentat à Ankara, attribué à X »).
 */
export function otherAntecedents(
  chunks: readonly Chunk[],
  at: number,
  { subject, governor }: Doer,
): Phrase[] {
  if (subject.kind !== 'phrase' || governor !== at) return [];
  const verb = chunks[at];
  const describes =
    (verb?.kind === 'verb' && verb.form === 'participle') || chunks[at - 1]?.kind === 'relative';
  if (!describes || subject.at > at) return [];
  const found = governorsOf(chunks, subject.at);
  if (subject.phrase.referents.length > 0) return found;
  // Nearest first: the complements, then what governs the phrase.
  const inside: Phrase[] = [];
  for (let inner = subject.phrase.complements.at(-1); inner !== undefined; inner = inner.complements.at(-1))
    inside.push(inner);
  return [...inside, ...found];
}

/** The phrases before a prepositional one: « l'[attaque] de la base dans le nord, revendiquée par X ». */
function governorsOf(chunks: readonly Chunk[], at: number): Phrase[] {
  const found: Phrase[] = [];
  for (let back = at; chunks[back - 1]?.kind === 'preposition' && back > at - 6; back -= 2) {
    const outer = chunks[back - 2];
    if (outer?.kind !== 'phrase') break;
    found.push(outer);
  }
  return found;
}

/** « les forces que dirige X »: the subject follows the verb, the object precedes « que ». */
export function invertedRelative(
  read: ReadSentence,
  at: number,
  verb: VerbGroup,
): { doer: Doer; found: Arguments } | null {
  const before = read.chunks[at - 2]?.kind === 'comma' ? read.chunks[at - 3] : read.chunks[at - 2];
  const relative = read.chunks[at - 1];
  if (
    verb.passive ||
    verb.form !== 'finite' ||
    relative?.kind !== 'subordinator' ||
    !/^(?:que|qu)$/u.test(relative.word) ||
    before?.kind !== 'phrase'
  )
    return null;
  const found = argumentsOf(read.chunks, at, true);
  if (found.direct === null) return null;
  const subject = { kind: 'phrase', phrase: found.direct, at: at + 1 } as const;
  return {
    doer: { subject, mode: 'real', negated: verb.negated, conditional: verb.conditional, governor: at },
    found: { ...found, direct: before.members.at(-1) ?? before },
  };
}

/** « le barrage que l'Éthiopie construit »: what « que » stands for is the object. */
export function withAntecedent(read: ReadSentence, at: number, verb: VerbGroup, found: Arguments): Arguments {
  if (verb.passive || verb.form !== 'finite' || found.direct !== null) return found;
  const before = relativeObject(read.chunks, at);
  return before === null ? found : { ...found, direct: before };
}
