import { parties } from '../../languages/ends.ts';
import { wordSet } from '../../languages/words.ts';
import type { NamedNode } from '../../types.ts';
import { certaintyAround } from '../certainty/certaintyAround.ts';
import { argumentsOf, phrasesAfter } from '../clauses/argumentsOf.ts';
import { doerOf } from '../clauses/doerOf.ts';
import { isUnsure } from '../clauses/unsure.ts';
import { type Finding, type ReadSentence, spanOver } from '../context.ts';
import type { Phrase } from '../reading/chunks.ts';
import { originsOf } from '../reading/partsOfPhrase.ts';
import { nodesAt } from './matchEnd.ts';

/** Nouns (folded, of either language) for help that is given. */
const help = wordSet('aide assistance appui concours collaboration contribution help assistance aid');
const backing = wordSet('soutien backing support');

/** Prepositions of one who does something together with another. */
const together =
  /^(?:en_(?:cooperation|collaboration|coordination)_avec|aux_cotes_de|in_(?:cooperation|coordination|partnership|collaboration)_with)$/u;
const withHelp = /^(?:avec|grace_a|a_l_aide_de|with|thanks_to)$/u;
/** English: the same as one preposition. */
const withTheHelpOf = /^with_the_(?:help|support|backing|assistance|aid)_of$/u;

/** A clause's verb is looked for at most this many chunks away. */
const reach = 12;

/**
 * Who helped whoever does what a clause says: « le Mali a repris Kidal avec l'appui de la Russie », « grâce au soutien
 * de X, Y a … », « en coopération avec X ».
 */
export function companionFrames(read: ReadSentence): Finding[] {
  return read.chunks.flatMap((chunk, at): Finding[] => {
    if (chunk.kind === 'phrase') return jointly(read, chunk, at);
    const phrase = read.chunks[at + 1];
    if (chunk.kind !== 'preposition' || phrase?.kind !== 'phrase') return [];
    const said = saidBy(chunk.word, phrase);
    if (said === null) return [];
    const helpers = said.owners.flatMap((owner) => nodesAt(read, owner, parties));
    if (helpers.length === 0) return [];
    const doers = doersAround(read, at);
    return helpers.flatMap((source) =>
      doers.nodes.flatMap((target) =>
        source.id === target.id
          ? []
          : [
              {
                source,
                target,
                predicate: said.predicate,
                at: doers.verb,
                span: spanOver(chunk, phrase, read.chunks[doers.verb] ?? phrase),
                trigger: phrase.headSpan,
                certainty: doers.conditional ? 'unconfirmed' : 'stated',
                score: 0.82,
                why: 'noun-frame',
              } satisfies Finding,
            ],
      ),
    );
  });
}

/** What several do together (folded, of either language). */
const deeds = wordSet(
  'operation operations exercice exercices manoeuvre manoeuvres patrouille patrouilles enquete raid raids exercise exercises drill drills patrol patrols investigation mission missions offensive',
);
const joint = /^(?:conjointe?s?|communes?|joint)$/u;

/**
 * « une opération conjointe avec l'Espagne », "a joint operation by German and British police", "X and Y held joint
 * drills": those who take part in it work together.
 */
function jointly(read: ReadSentence, phrase: Phrase, at: number): Finding[] {
  const { chunks, grammar } = read;
  if (phrase.head === null || !deeds.has(phrase.head) || !phrase.words.some((word) => joint.test(word)))
    return [];
  if (certaintyAround(read, at) !== 'stated') return [];
  const found = argumentsOf(chunks, at, false);
  const partners = phrasesAfter(found, grammar.place.with).flatMap((one) => nodesAt(read, one, parties));
  const doers = phrasesAfter(found, grammar.place.by).flatMap((one) => nodesAt(read, one, parties));
  const origins = originsOf(phrase);
  const clause = doers.length > 0 || origins.length > 1 ? null : doersAround(read, at);
  const own = doers.length > 0 ? doers : origins.length > 1 ? origins : (clause?.nodes ?? []);
  const pairs =
    partners.length > 0
      ? own.flatMap((source) => partners.map((target) => [source, target] as const))
      : own.length > 1 && own.length < 5
        ? own.flatMap((source, one) => own.slice(one + 1).map((target) => [source, target] as const))
        : [];
  return pairs
    .filter(([source, target]) => source.id !== target.id)
    .map(
      ([source, target]): Finding => ({
        source,
        target,
        predicate: 'cooperated-with',
        at,
        span: spanOver(phrase, chunks[clause?.verb ?? at] ?? phrase),
        trigger: phrase.headSpan,
        certainty: 'stated',
        score: 0.82,
        why: 'noun-frame',
      }),
    );
}

function saidBy(
  word: string,
  phrase: Phrase,
): { readonly predicate: string; readonly owners: readonly Phrase[] } | null {
  if (together.test(word)) return { predicate: 'cooperated-with', owners: [phrase] };
  if (withTheHelpOf.test(word)) return { predicate: 'assisted', owners: [phrase] };
  if (!withHelp.test(word) || phrase.head === null || phrase.members.length > 0) return null;
  if (help.has(phrase.head)) return { predicate: 'assisted', owners: phrase.complements };
  return backing.has(phrase.head) ? { predicate: 'backed', owners: phrase.complements } : null;
}

interface Doers {
  readonly nodes: readonly NamedNode[];
  readonly verb: number;
  readonly conditional: boolean;
}

/** Who does what the verb of the clause around a chunk says: the one before it, or after an opening the next. */
function doersAround(read: ReadSentence, at: number): Doers {
  const none = { nodes: [], verb: at, conditional: false };
  const { chunks } = read;
  for (let back = at - 1; back >= 0 && back >= at - reach; back--) {
    const chunk = chunks[back];
    if (chunk?.kind === 'break' || chunk?.kind === 'colon' || chunk?.kind === 'subordinator') return none;
    // « a démantelé une cellule liée à X, en collaboration avec Y »: what a participle only describes.
    if (chunk?.kind === 'verb' && chunk.form === 'participle' && read.grammar.headAt === 'first') continue;
    if (chunk?.kind === 'verb') return doersOf(read, back);
  }
  for (let on = at + 2; on < chunks.length && on <= at + reach; on++) {
    const chunk = chunks[on];
    if (chunk?.kind === 'break' || chunk?.kind === 'colon' || chunk?.kind === 'quote') return none;
    if (chunk?.kind === 'verb' && chunk.form === 'finite') return doersOf(read, on);
  }
  return none;
}

function doersOf(read: ReadSentence, at: number): Doers {
  const none = { nodes: [], verb: at, conditional: false };
  const verb = read.chunks[at];
  const doer = doerOf(read.grammar, read.chunks, at);
  if (verb?.kind !== 'verb' || verb.passive || verb.future || verb.modal !== null || verb.negated)
    return none;
  if (doer?.subject.kind !== 'phrase' || doer.mode !== 'real' || doer.negated) return none;
  if (isUnsure(read.grammar, read.chunks, doer.governor)) return none;
  // « la cellule préparait, avec l'aide de X … »: whoever acts is no event and no place.
  return {
    nodes: nodesAt(read, doer.subject.phrase, parties),
    verb: at,
    conditional: doer.conditional || verb.conditional,
  };
}
