import type { Finding, ReadSentence } from '../../context.ts';
import { fromNameless, toMedium } from './fromMedia.ts';
import { fromMoods } from './fromMoods.ts';
import { fromObjects } from './fromObjects.ts';
import { fromPassives } from './fromPassives.ts';
import { fromSaying } from './fromSaying.ts';

/**
 * Whoever speaks speaks of someone: of those that the reported words are about (« X affirme que Y soutient Z »), or of
 * those that the verb of saying has as its object (« X a rappelé l'importance du rôle de Y »).
 */
export function statementFrames(read: ReadSentence): Finding[] {
  return [
    ...read.sayings.flatMap((saying) =>
      (saying.together ?? [saying.speaker]).flatMap((speaker) => fromSaying(read, saying, speaker)),
    ),
    ...fromObjects(read),
    ...fromPassives(read),
    ...toMedium(read),
    ...fromNameless(read),
    ...fromMoods(read),
  ];
}
