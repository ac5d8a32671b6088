import type { Certainty } from '../../../../../domain/basics/kinds.ts';
import { carrierAfter, isAhead, joinArguments } from '../../../events/carriers.ts';
import { verbOf } from '../../../events/verbOf.ts';
import { unspecific } from '../../../languages/determiners.ts';
import type { Grammar } from '../../../languages/grammar.ts';
import type { NounTrigger } from '../../../languages/triggers.ts';
import { certaintyAround, isUndone } from '../../certainty/certaintyAround.ts';
import { type Arguments, argumentsOf } from '../../clauses/argumentsOf.ts';
import { type Finding, type ReadSentence, spanOver } from '../../context.ts';
import type { Phrase } from '../../reading/chunks.ts';
import { phrasesWithin } from '../../reading/partsOfPhrase.ts';
import { endsOfNoun } from './endsOfNoun.ts';
import { isAimed } from './givenByVerb.ts';

/** What nouns assert of their complements: « l'arrestation de X par Y », « la visite de X à Y ». */
export function nounFrames(read: ReadSentence): Finding[] {
  return read.chunks.flatMap((chunk, at) => {
    if (chunk.kind !== 'phrase') return [];
    // « visé par » is no intention.
    const certainty = certaintyAround(read, at) ?? (isAimed(read, at) || isBasis(read, at) ? 'stated' : null);
    if (certainty === null) return [];
    return phrasesWithin(chunk).flatMap((phrase) => {
      const triggers = triggersOf(read.grammar, phrase);
      if (triggers === undefined || isUndone(read.grammar, chunk, phrase)) return [];
      // « toute rencontre entre X et Y », "any deal with X": none in particular.
      if (phrase.counts.some((word) => unspecific.has(word))) return [];
      // What follows the chunk belongs to the noun at its end.
      const carried = phrase.end === chunk.end ? carrierAfter(read.grammar, read.chunks, at) : null;
      const carrier = carried !== null && isAhead(read.chunks[carried]) ? null : carried;
      // « la rencontre entre X et Y, prévue mercredi »: they have not met yet.
      if (carried !== null && carrier === null) return [];
      const found =
        phrase.end === chunk.end
          ? joinArguments(
              argumentsOf(read.chunks, at, false),
              carrier === null ? null : argumentsOf(read.chunks, carrier, false),
            )
          : nothing;
      return frameOf(read, phrase, at, found, triggers, certainty);
    });
  });
}

/** « des échanges de tirs » are no talks: what a noun says with its complement, or else by itself. */
function triggersOf(grammar: Grammar, { head, complements }: Phrase): readonly NounTrigger[] | undefined {
  if (head === null) return undefined;
  const of = complements[0]?.head ?? null;
  const compound = of === null ? undefined : grammar.nounTriggers.get(`${head}_de_${of}`);
  if (compound !== undefined) return compound;
  return of !== null && exchanges.test(head) && !said.test(of) ? undefined : grammar.nounTriggers.get(head);
}

const exchanges = /^(?:echanges?|exchanges?)$/u;

/** What those who talk exchange (folded, of either language). */
const said = /^(?:vues?|points?|opinions?|idees?|propos|views?|ideas?)$/u;

const nothing: Arguments = { direct: null, second: null, after: new Map(), governs: -1 };

function frameOf(
  read: ReadSentence,
  phrase: Phrase,
  at: number,
  found: Arguments,
  triggers: readonly NounTrigger[],
  certainty: Certainty,
): Finding[] {
  const of = phrase.complements[0];
  for (const trigger of triggers) {
    if (of?.head != null && trigger.notOf?.has(of.head) === true) continue;
    // "arms deliveries", "the military presence": what the noun is of stands before it in English.
    const qualified =
      trigger.through !== undefined && phrase.words.some((word) => trigger.through?.has(word) === true);
    if (trigger.through !== undefined && !qualified && (of?.head == null || !trigger.through.has(of.head)))
      continue;
    const own = trigger.through === undefined || qualified ? phrase : throughComplement(phrase);
    if (trigger.predicate === 'signed-agreement-with' && isEnded(read, at)) continue;
    const findings = endsOfNoun(read, { trigger, phrase: own, at, found })
      .filter(({ source, target }) => source.id !== target.id)
      .map(
        ({ source, target, phrases }): Finding => ({
          source,
          target,
          predicate: trigger.predicate,
          at,
          span: spanOver(phrase, ...phrases),
          trigger: phrase.headSpan,
          certainty,
          score: trigger.score,
          why: 'noun-frame',
        }),
      );
    if (findings.length > 0) return findings;
  }
  return [];
}

/** "ended its pact with X", « a rompu l'accord avec X »: whoever does so signs none. */
function isEnded({ chunks }: ReadSentence, at: number): boolean {
  const verb = chunks[verbOf(chunks, at)];
  return verb?.kind === 'verb' && ending.test(verb.lemma);
}

const ending = /^(?:end|terminate|scrap|cancel|revoke|rescind|denounce|suspend|rompre|résilier)$/u;

/** « livraison d'armes russes »: the noun with what its first complement says of it. */
function throughComplement(phrase: Phrase): Phrase {
  const [inner, ...more] = phrase.complements;
  return inner === undefined
    ? phrase
    : { ...phrase, names: [...phrase.names, ...inner.names], complements: [...inner.complements, ...more] };
}

/** "Under a deal with X, Y will buy …": what is still to come rests on what there is. */
function isBasis({ chunks, grammar }: ReadSentence, at: number): boolean {
  const joint = chunks[at - 1];
  return grammar.headAt === 'last' && joint?.kind === 'preposition' && joint.word === 'under';
}
