import type { NamedNode } from '../../types.ts';
import type { Finding } from '../context.ts';
import type { Account, ToldSentence } from './account.ts';
import { mentionIn } from './mentionIn.ts';
import { namesIn } from './namesIn.ts';

/**
 * « le ministère de la Défense », « la DGST »: a body of a state of which the article says nowhere which state's it is
 * is the one's that it is known to be, or else that of the state that the article is about.
 */
export function bodyOfState({ linesOf }: Account, { read }: ToldSentence): Finding[] {
  return namesIn(read).flatMap(({ name: { node, start, end }, at }): Finding[] => {
    if (node.type !== 'agency') return [];
    if (linesOf(node).some(({ source, predicate }) => source === node && holding.has(predicate))) return [];
    const state = stateOf(node, read.article.nodes, read.mainState);
    return state === null || mentionIn(read, state.id) === null
      ? []
      : [
          {
            source: node,
            predicate: 'belongs-to',
            target: state,
            at,
            span: { start, end },
            trigger: { start, end },
            certainty: 'stated',
            granted: true,
            score: 0.6,
            why: 'body-of-named-state',
          },
        ];
  });
}

const holding = new Set(['belongs-to', 'based-in', 'lies-in']);

function stateOf(body: NamedNode, nodes: readonly NamedNode[], main: NamedNode | null): NamedNode | null {
  const [known, ...more] = body.countries;
  if (more.length > 0) return null;
  if (known !== undefined) return nodes.find(({ id }) => id === known) ?? null;
  return body.from === 'new' ? main : null;
}
