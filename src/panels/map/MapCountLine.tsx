import type { ReactNode, Ref } from 'react';
import { useIndex, useVisible } from '../../store/react.tsx';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

interface MapCountLineProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly placed: number;
  readonly links: number;
  readonly children: ReactNode;
}

/** How much of what the filters leave is on the map; what they hide stands below, as children. */
export function MapCountLine({ ref, placed, links, children }: MapCountLineProps) {
  const text = useText(messages);
  const { graph } = useIndex();
  const visible = useVisible();
  return (
    <div
      ref={ref}
      className="pointer-events-none absolute top-2.5 left-3 z-10 flex max-w-[calc(100%-24px)] flex-col items-start gap-1.5 [&>*]:rounded-control [&>*]:bg-canvas/85 [&>*]:px-1.5 [&>*]:py-0.5 [&_button]:pointer-events-auto"
    >
      <p className="text-[0.875rem]/5 text-ink-2 tabular-nums">
        <strong className="font-[640] text-ink">{text.nodesOnMap(placed)}</strong>{' '}
        {text.outOf(visible.nodes.size)}
        <strong className="font-[640] text-ink"> · {text.links(links)}</strong>{' '}
        {text.outOf(visible.edges.size)}
      </p>
      {graph.nodes.length > 0 && children}
    </div>
  );
}
