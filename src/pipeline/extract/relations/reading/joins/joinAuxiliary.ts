import type { Grammar } from '../../../languages/grammar.ts';
import type { Chunk, VerbGroup } from '../chunks.ts';

/** What stands between an auxiliary and its verb is at most this many chunks. */
const reach = 5;

/**
 * "Abiy had on Friday urged X", « ont vendredi quitté X », « a, selon Y, été arrêté »: an auxiliary that a time, a
 * place or a source parts from its verb. It becomes one verb group, where the verb is; what stood between comes before
 * it.
 */
export function joinAuxiliary(chunks: readonly Chunk[], grammar: Grammar): Chunk[] {
  return grammar.headAt === 'last' ? joinEnglish(chunks) : joinFrench(chunks, grammar);
}

function joinFrench(chunks: readonly Chunk[], grammar: Grammar): Chunk[] {
  const out: Chunk[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const auxiliary = chunks[at];
    if (auxiliary === undefined) continue;
    const next = behindAside(chunks, at + 1);
    const [first, second] = [chunks[next], chunks[next + 1]];
    const been = first?.kind === 'verb' && first.lemma === 'être' && first.form === 'participle';
    const main = asParticiple(been ? second : first, grammar);
    const isApart = next > at + 1 && main?.kind === 'verb' && main.form === 'participle';
    if (!isApart || !isFrenchAuxiliary(auxiliary)) {
      out.push(auxiliary);
      continue;
    }
    const { negated, conditional, future, plural, reflexive, objectPronoun, lemma } = auxiliary;
    out.push(...chunks.slice(at + 1, next), {
      ...main,
      form: 'finite',
      passive: (been || lemma === 'être') && main.passive && !reflexive,
      ...{ negated, conditional, future, plural, reflexive, objectPronoun },
    });
    at = been ? next + 1 : next;
  }
  return out;
}

/** « a, lundi, accusé X »: what is a noun as well, without a word before it, is the verb. */
function asParticiple(chunk: Chunk | undefined, grammar: Grammar): Chunk | undefined {
  if (chunk?.kind !== 'phrase' || chunk.definite || chunk.words.length !== 1 || chunk.head === null)
    return chunk;
  if (chunk.counts.length > 0 || chunk.names.length > 0 || chunk.complements.length > 0) return chunk;
  const word = chunk.head.replace(/e(e?s?)$/u, 'é$1');
  if (!grammar.participleNouns.has(chunk.head) && !grammar.participleNouns.has(word)) return chunk;
  const reading = grammar.verbForms.get(word)?.find(({ form }) => form === 'participle');
  if (reading === undefined) return chunk;
  const { start, end, headSpan } = chunk;
  return {
    kind: 'verb',
    lemma: reading.lemma,
    form: 'participle',
    passive: true,
    reflexive: false,
    negated: false,
    conditional: false,
    future: false,
    plural: null,
    modal: null,
    objectPronoun: false,
    headSpan,
    start,
    end,
  };
}

const isFrenchAuxiliary = (chunk: Chunk): chunk is VerbGroup =>
  chunk.kind === 'verb' &&
  chunk.form === 'finite' &&
  chunk.modal === null &&
  (chunk.lemma === 'avoir' || chunk.lemma === 'être');

/** « lundi », « , selon X, »: the index behind what is put between, at most a few chunks on. */
function behindAside(chunks: readonly Chunk[], from: number): number {
  const set = chunks[from]?.kind === 'comma' ? 1 : 0;
  let next = from + set;
  while (next < from + reach) {
    const chunk = chunks[next];
    if (chunk?.kind === 'date' || chunk?.kind === 'adverb') next++;
    else if (
      set === 1 &&
      chunk?.kind === 'preposition' &&
      /^(?:date|phrase)$/u.test(chunks[next + 1]?.kind ?? '')
    )
      next += 2;
    else break;
  }
  if (set === 0) return next;
  return next > from + 1 && chunks[next]?.kind === 'comma' ? next + 1 : from;
}

function joinEnglish(chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at];
    if (chunk === undefined) continue;
    const verb = chunk.kind === 'verb' ? verbOf(chunks, chunk, at) : -1;
    const main = chunks[verb];
    if (chunk.kind !== 'verb' || main?.kind !== 'verb') {
      out.push(chunk);
      continue;
    }
    out.push(...chunks.slice(at + 1, verb), {
      ...main,
      form: 'finite',
      passive: chunk.lemma === 'be',
      negated: chunk.negated || main.negated,
      conditional: chunk.conditional,
      plural: chunk.plural,
    });
    at = verb;
  }
  return out;
}

/** The index of the verb that an auxiliary by itself, « had », "was", belongs to; -1 where it is none. */
function verbOf(chunks: readonly Chunk[], auxiliary: VerbGroup, at: number): number {
  const { lemma, form, headSpan, start } = auxiliary;
  if (form !== 'finite' || !(lemma === 'have' || lemma === 'be') || headSpan.start !== start) return -1;
  let next = at + 1;
  while (next < chunks.length && next <= at + reach) {
    const chunk = chunks[next];
    const since =
      chunk?.kind === 'preposition' && chunk.word === 'since' && chunks[next + 1]?.kind === 'verb';
    if (chunk?.kind === 'date' || chunk?.kind === 'adverb' || since) next++;
    else if (
      chunk?.kind === 'preposition' &&
      chunk.word !== 'to' &&
      /^(?:date|phrase)$/u.test(chunks[next + 1]?.kind ?? '')
    )
      next += 2;
    else break;
  }
  const verb = chunks[next];
  if (next === at + 1 || verb?.kind !== 'verb' || verb.headSpan.start !== verb.start) return -1;
  return (verb.form === 'finite' && verb.plural === null) || verb.form === 'participle' ? next : -1;
}
