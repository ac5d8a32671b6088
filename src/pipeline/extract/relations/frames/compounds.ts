import { actors, grounds, groups, parties, states, topics } from '../../languages/ends.ts';
import type { TriggerEnd } from '../../languages/triggers.ts';
import { wordMap } from '../../languages/words.ts';
import type { Finding, ReadSentence } from '../context.ts';
import type { Phrase } from '../reading/chunks.ts';
import { phrasesWithin } from '../reading/partsOfPhrase.ts';
import { nodesAt } from './matchEnd.ts';

interface Mark {
  readonly predicate: string;
  /** What the name before the hyphen may be. */
  readonly name: TriggerEnd;
  /** What the phrase may stand for. */
  readonly whole: TriggerEnd;
  /** Whether the relation runs from the name to the phrase: whoever backs it. */
  readonly from: 'name' | 'whole';
}

const networks: TriggerEnd = {
  types: ['group', 'organization', 'person'],
  as: ['self', 'members', 'authority', 'forces'],
};
const bodies: TriggerEnd = { types: ['group', 'organization', 'agency', 'person'], as: ['self'] };

const backed: Mark = { predicate: 'backed', name: actors, whole: topics, from: 'name' };
const marks: ReadonlyMap<string, Mark> = wordMap<Mark>([
  ['backed supported sponsored', backed],
  ['recognised recognized', { ...backed, predicate: 'recognised' }],
  ['funded financed', { ...backed, predicate: 'funded' }],
  ['armed equipped supplied', { predicate: 'supplied-arms-to', name: states, whole: parties, from: 'name' }],
  [
    'linked affiliated aligned allied connected',
    {
      predicate: 'linked-to',
      name: { ...groups, types: ['group', 'organization', 'country'] },
      whole: networks,
      from: 'whole',
    },
  ],
  ['based headquartered', { predicate: 'based-in', name: grounds, whole: bodies, from: 'whole' }],
  [
    'held controlled run',
    {
      predicate: 'active-in',
      name: groups,
      whole: { types: ['place'], as: ['self', 'ground'] },
      from: 'name',
    },
  ],
]);

/**
 * "Iran-backed Houthis", "al-Qaeda-linked fighters of X", "the Paris-based agency X": a name, a hyphen and a
 * participle.
 */
export function compoundFrames(read: ReadSentence): Finding[] {
  return read.chunks.flatMap((chunk, at) =>
    chunk.kind === 'phrase' ? phrasesWithin(chunk).flatMap((phrase) => marksOf(read, phrase, at)) : [],
  );
}

function marksOf(read: ReadSentence, phrase: Phrase, at: number): Finding[] {
  return (phrase.marked ?? []).flatMap(({ name, participle }): Finding[] => {
    const mark = marks.get(participle);
    if (mark === undefined || !mark.name.types.includes(name.node.type)) return [];
    return nodesAt(read, phrase, mark.whole)
      .filter((node) => node !== name.node && node.type !== 'event')
      .map(
        (node): Finding => ({
          source: mark.from === 'name' ? name.node : node,
          predicate: mark.predicate,
          target: mark.from === 'name' ? node : name.node,
          at,
          span: { start: name.start, end: phrase.end },
          trigger: { start: name.start, end: name.end + 1 + participle.length },
          certainty: 'stated',
          granted: true,
          score: 0.85,
          why: 'compound',
        }),
      );
  });
}
