import type { Saying } from '../context.ts';
import { saidBefore } from './sayings/saidBefore.ts';
import { saidThat } from './sayings/saidThat.ts';
import type { SayingRule, WithoutSayings } from './sayings/sayingRule.ts';
import { sources } from './sayings/sources.ts';

/** The patterns of attribution, in the order in which they are tried. */
const rules: readonly SayingRule[] = [sources, saidThat, saidBefore];

/** Who says what in a sentence: « selon X », « X affirme que … », « …, a déclaré X ». */
export function findSayings(read: WithoutSayings): Saying[] {
  return rules.flatMap((rule) => rule(read));
}
