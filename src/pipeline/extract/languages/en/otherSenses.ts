import { wordMap, wordSet } from '../words.ts';

/** Nouns for events, and with which other words of their phrase they mean something else. */
export const otherSenses = wordMap(
  (
    [
      // "the deadliest peacekeeping operation": a body
      ['operation', 'peacekeeping'],
      // "a news release"
      ['release', 'press news media'],
      // "opinion polls"
      ['polls', 'opinion'],
      // "the outbreak of war": the war is the event.
      ['outbreak', 'war violence fighting hostilities conflict clashes'],
      // "a storm of criticism"
      ['storm', 'criticism controversy'],
      // "the execution of the plan", "budget execution"
      ['execution', 'budget plan project strategy contract'],
      // "the exercise of power"
      ['exercise', 'power powers right rights'],
    ] as const
  ).map(([nouns, company]) => [nouns, wordSet(company)]),
);
