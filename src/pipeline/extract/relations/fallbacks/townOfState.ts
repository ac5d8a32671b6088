import { type Finding, spanOver } from '../context.ts';
import { isGround } from '../reading/nodeKinds.ts';
import type { Account, ToldSentence } from './account.ts';

/** « au Sénégal, à Dakar », "in Spain in Catalonia": a state, and right behind it a place that is known to lie in it. */
export function townOfState(_: Account, { read: { chunks } }: ToldSentence): Finding[] {
  return chunks.flatMap((larger, at): Finding[] => {
    const on = chunks[at + 1]?.kind === 'comma' ? at + 2 : at + 1;
    const [before, joint, smaller] = [chunks[at - 1], chunks[on], chunks[on + 1]];
    if (before?.kind !== 'preposition' || joint?.kind !== 'preposition' || !near.test(joint.word)) return [];
    if (larger.kind !== 'phrase' || smaller?.kind !== 'phrase') return [];
    const [state, ...others] = larger.referents.filter(isGround);
    const [place, ...more] = smaller.referents.filter(isGround);
    if (state?.node.type !== 'country' || place?.node.type !== 'place') return [];
    if (others.length > 0 || more.length > 0 || !place.node.countries.includes(state.node.id)) return [];
    return [
      {
        source: place.node,
        predicate: 'lies-in',
        target: state.node,
        at: on + 1,
        span: spanOver(larger, smaller),
        trigger: { start: larger.start, end: larger.end },
        certainty: 'stated',
        granted: true,
        score: 0.65,
        why: 'town-of-state',
      },
    ];
  });
}

/** Prepositions (of either language) for where something is. */
const near = /^(?:a|au|aux|en|dans|in|at)$/u;
