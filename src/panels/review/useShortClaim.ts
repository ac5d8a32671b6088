import { agreeWith } from '../../domain/graph/agree.ts';
import type { Proposal } from '../../domain/review/proposal.ts';
import { useIndex } from '../../store/react.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';
import { useNames } from './useNames.ts';

/** A proposal in one line, for lists and screen readers. */
export function useShortClaim(): (proposal: Proposal) => string {
  const text = useText(messages);
  const language = useLanguage();
  const { graph, findNode } = useIndex();
  const { nameOf } = useNames();
  return ({ body }) => {
    switch (body.list) {
      case 'relations': {
        const label = graph.predicates[body.predicate as keyof typeof graph.predicates]?.label[language];
        const ends = (ids: typeof body.source) => ids.map(nameOf).join(', ');
        const subjects = body.source.flatMap((id) => findNode(id) ?? []);
        const verb = label === undefined ? body.predicate : agreeWith(label, subjects, language);
        return `${ends(body.source)} ${verb} ${ends(body.target)}`;
      }
      case 'names':
        return `${body.label[language]}, ${text.types[body.type].toLowerCase()}`;
      case 'mentions':
      case 'events':
        return nameOf(body.node);
      case 'same':
        return `${nameOf(body.nodes[0])} = ${nameOf(body.nodes[1])}`;
    }
  };
}
