import type { NamedNode } from '../../../types.ts';
import type { Finding, ReadSentence, Saying } from '../../context.ts';
import { isMedium } from '../../reading/nodeKinds.ts';
import { mainTopics, namedTopics } from './aboutWhom.ts';
import { eventsOf, foremost, isAside } from './eventsTold.ts';
import { predicateFor, saysOf } from './saysOf.ts';
import type { Topic } from './topics.ts';

/**
 * What one of those who say something speaks of: « X affirme que Y soutient Z ». Rumours and what is only passed on are
 * nobody's statements.
 */
export function fromSaying(read: ReadSentence, saying: Saying, speaker: NamedNode | null): Finding[] {
  if (speaker === null || saying.kind === 'rumour' || saying.kind === 'relayed') return [];
  const { chunks, grammar } = read;
  const { from, trigger } = saying;
  const on = chunks.findIndex(({ start, end }) => start <= trigger.start && trigger.end <= end);
  const verb = chunks[on];
  const lemma = verb?.kind === 'verb' ? verb.lemma : null;
  const announces = lemma !== null && grammar.cues.announcing.has(lemma);
  const warns = lemma === 'warn';
  const addressee = warns ? chunks[on + 1] : undefined;
  const addressed = new Set(addressee?.kind === 'phrase' ? addressee.referents.map(({ node }) => node) : []);
  return saysOf(
    speaker,
    spokenOf(read, saying, speaker).filter(
      // Nobody warns of those for whom they speak, nor of those whom they warn.
      ({ node }) => !(warns && (speaker.countries.includes(node.id) || addressed.has(node))),
    ),
    { at: from, trigger, span: trigger },
    (node) =>
      saying.written === true || isMedium(speaker)
        ? 'reported-on'
        : warns
          ? 'warned-of'
          : predicateFor(speaker, node, announces),
  );
}

/** What of all that the reported words mention their speaker speaks of: those in it, or what happened. */
function spokenOf(read: ReadSentence, saying: Saying, speaker: NamedNode): readonly Topic[] {
  const told = foremost(read, eventsOf(read, saying.from, elsewhere(read, saying)));
  const main = mainTopics(read, saying);
  const actors = main.length > 0 || told.length > 0 ? main : namedTopics(read, saying);
  // A body that reports something reports on the event; a person or a state speaks of those who are in it.
  const reports =
    (speaker.type === 'agency' || speaker.type === 'organization') &&
    !(told.length > 0 && told.every(({ at }) => isAside(read, at)));
  // What a body makes known is one thing; others are told along with it.
  const [first, second] = reports ? [told.slice(0, 1), actors] : [actors, told];
  // Whoever speaks of those who take part in what happened speaks of it, too.
  const also = reports ? [] : told.filter(({ at }) => !isAside(read, at)).slice(0, 1);
  return first.length > 0 ? [...first, ...also] : second;
}

/**
 * « une trêve dans le territoire où l'armée poursuit … »: where what is said turns to what goes on in a place, or its
 * end.
 */
function elsewhere({ chunks }: ReadSentence, { from, to }: Saying): number {
  const at = chunks.findIndex(
    (chunk, index) =>
      index > from &&
      index < to &&
      (chunk.kind === 'relative' || chunk.kind === 'subordinator') &&
      /^(?:ou|where)$/u.test(chunk.word) &&
      chunks[index - 1]?.kind === 'phrase',
  );
  return at < 0 ? to : at;
}
