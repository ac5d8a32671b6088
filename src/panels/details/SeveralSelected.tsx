import { Spline } from 'lucide-react';
import type { NodeId } from '../../domain/basics/ids.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import { useActions, useIndex } from '../../store/react.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { chainAskers } from '../../ui/keyElements.ts';
import { useLanguage, useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

/**
 * Says what else is selected; for two nodes, offers the question how they are connected. Renders nothing for a single
 * node.
 */
export function SeveralSelected({ ids }: { readonly ids: readonly NodeId[] }) {
  const text = useText(messages);
  const language = useLanguage();
  const index = useIndex();
  const { openChain } = useActions();
  if (ids.length < 2) return null;
  const [from, to, ...others] = ids;
  if (from === undefined || to === undefined || others.length > 0) {
    return <p className="type-ui border-b border-rule-2 px-5 py-3 text-ink-2">{text.selected(ids.length)}</p>;
  }
  const name = (id: NodeId) => nameOf(index.node(id), language, 'short');
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-rule-2 px-5 py-3">
      <p className="type-ui text-ink-2">{text.selectedTwo(name(from), name(to))}</p>
      <Button primary={true} ref={chainAskers.ref} onClick={() => openChain(from, to)}>
        <Spline size={16} aria-hidden="true" />
        {text.howConnected}
      </Button>
    </div>
  );
}
