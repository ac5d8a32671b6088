import { useEffect, useRef, useState } from 'react';
import type { VisibleGraph } from '../../domain/filter/filter.ts';
import { useIndex, useVisible } from '../../store/react.tsx';
import { useText } from '../../ui/language.tsx';
import { pageMessages } from '../commands/pageMessages.ts';

/** While handles are dragged and switches are pressed in a row, only the final counts are announced. */
const restMs = 500;

/** Announces how much of the graph is left when filters, isolation or hiding have changed it, in every display. */
export function CountStatus() {
  const text = useText(pageMessages);
  const { graph } = useIndex();
  const visible = useVisible();
  const before = useRef(visible);
  const [said, setSaid] = useState<VisibleGraph | null>(null);

  useEffect(() => {
    if (before.current === visible) return;
    const timer = setTimeout(() => {
      before.current = visible;
      setSaid(visible);
    }, restMs);
    return () => clearTimeout(timer);
  }, [visible]);

  return (
    <p aria-live="polite" data-counts-said="" className="sr-only">
      {said && text.countsNow(said.nodes.size, graph.nodes.length, said.edges.size, graph.edges.length)}
    </p>
  );
}
