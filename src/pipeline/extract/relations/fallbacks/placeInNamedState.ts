import { type Finding, spanOver } from '../context.ts';
import { phrasesWithin } from '../reading/partsOfPhrase.ts';
import type { Account, ToldSentence } from './account.ts';
import { mentionIn } from './mentionIn.ts';
import { namesIn } from './namesIn.ts';

/**
 * « Le ministre malien … dans la région de Kidal »: a place that a noun calls one lies in the state that it is known to
 * lie in, where its sentence names that state, by its name or its adjective.
 */
export function placeInNamedState(_: Account, { read }: ToldSentence): Finding[] {
  if (!namesIn(read).some(({ name }) => name.node.type === 'place')) return [];
  return read.chunks.flatMap((chunk, at) =>
    chunk.kind !== 'phrase'
      ? []
      : phrasesWithin(chunk)
          .filter(({ headClass, members }) => headClass === 'place' && members.length === 0)
          .flatMap((phrase) =>
            phrase.referents.flatMap(({ node, as }): Finding[] => {
              const [state, ...others] = node.countries;
              if (node.type !== 'place' || as !== 'self' || state === undefined || others.length > 0)
                return [];
              const target = read.article.nodes.find(({ id }) => id === state);
              const words = mentionIn(read, state);
              return target?.type !== 'country' || words === null
                ? []
                : [
                    {
                      source: node,
                      predicate: 'lies-in',
                      target,
                      at,
                      span: spanOver(phrase, words),
                      trigger: { start: words.start, end: words.end },
                      certainty: 'stated',
                      granted: true,
                      score: 0.6,
                      why: 'place-in-named-state',
                    },
                  ];
            }),
          ),
  );
}
