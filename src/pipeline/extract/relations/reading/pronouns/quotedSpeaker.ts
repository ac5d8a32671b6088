import { wordSet } from '../../../languages/words.ts';
import { isStateOrBody } from '../nodeKinds.ts';
import { isQuoteEnd } from './quotes.ts';
import type { Resolver } from './told.ts';

/**
 * « « Nous condamnons l'attaque », a déclaré X », « « J'appelle le Mali à … », a dit X »: whoever speaks, where the
 * quoted words judge or ask.
 */
export const quotedSpeaker: Resolver = ({ word }, { grammar, chunks, at }) => {
  const verb = chunks[at + 1];
  if (!/^(?:nous|je|j)$/u.test(word)) return null;
  if (verb?.kind !== 'verb' || verb.negated || !performed.has(verb.lemma) || verb.form !== 'finite')
    return null;
  if (!chunks.slice(0, at).some(({ kind }) => kind === 'quote')) return null;
  const said = chunks.findIndex(
    (chunk, on) =>
      on > at &&
      chunk.kind === 'verb' &&
      chunk.form === 'finite' &&
      grammar.cues.saying.has(chunk.lemma) &&
      isQuoteEnd(chunks, on - 1),
  );
  let next = said + 1;
  while (said > 0 && (chunks[next]?.kind === 'date' || chunks[next]?.kind === 'adverb')) next++;
  const speaker = said < 0 ? undefined : chunks[next];
  if (speaker?.kind !== 'phrase') return null;
  const [one, ...more] = speaker.referents;
  if (one === undefined || more.length > 0 || (one.as !== 'self' && one.as !== 'authority')) return null;
  const person = one.node.type === 'person';
  return person || (word === 'nous' && isStateOrBody(one.node)) ? [one] : null;
};

/** French verbs of what is done by saying it. */
const performed = wordSet(
  'condamner dénoncer saluer féliciter remercier soutenir exhorter appeler exiger demander rejeter regretter déplorer réclamer accuser inviter presser critiquer',
);
