import { sequencesIn } from '../../events/sequence.ts';
import { type Finding, type ReadSentence, spanOver } from '../context.ts';

/** « X a été arrêté après l'attaque de Y »: which event followed which. */
export function sequenceFrames({ chunks, events }: ReadSentence): Finding[] {
  if (events.size < 2) return [];
  return sequencesIn(chunks, (at) => events.has(at)).flatMap(({ later, earlier, by }): Finding[] => {
    const [source, target] = [events.get(later), events.get(earlier)];
    const [one, joint, other] = [chunks[later], chunks[by], chunks[earlier]];
    if (source === undefined || target === undefined || source === target) return [];
    if (one === undefined || joint === undefined || other === undefined) return [];
    return [
      {
        source,
        predicate: 'followed',
        target,
        at: by,
        span: spanOver(one, joint, other),
        trigger: { start: joint.start, end: joint.end },
        certainty: 'stated',
        score: 0.8,
        why: 'event-sequence',
      },
    ];
  });
}
