import type { EdgeId, NodeId } from '../../domain/basics/ids.ts';
import { useActions, useIndex, useNarrowedByHand } from '../../store/react.tsx';
import { revealLink, revealNode } from '../../store/view/reveal.ts';
import type { View } from '../../store/view/view.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

/** Says that the graph does not show the node, and offers the smallest change that makes it do so. */
export function HiddenNode({ id }: { readonly id: NodeId }) {
  const text = useText(messages);
  const index = useIndex();
  return (
    <HiddenNotice
      message={text.nodeHidden(useNarrowedByHand())}
      act={text.revealNode}
      relax={(view) => revealNode(view, index, id)}
    />
  );
}

/** Says that the filters keep none of an edge's evidence, and offers the smallest change that does. */
export function HiddenEdge({ id }: { readonly id: EdgeId }) {
  const text = useText(messages);
  const index = useIndex();
  return (
    <HiddenNotice
      message={text.edgeHidden(useNarrowedByHand())}
      act={text.revealEdge}
      relax={(view) => revealLink(view, index, id)}
    />
  );
}

interface HiddenNoticeProps {
  readonly message: string;
  readonly act: string;
  readonly relax: (view: View) => View;
}

function HiddenNotice({ message, act, relax }: HiddenNoticeProps) {
  const { changeView } = useActions();
  return (
    <div className="type-meta mt-3 flex items-center gap-3 border-l-2 border-ink pl-3 text-ink-2">
      <p className="grow">{message}</p>
      <Button className="shrink-0" onClick={() => changeView(relax)}>
        {act}
      </Button>
    </div>
  );
}
