import type { ReactNode } from 'react';
import { isProposed } from '../../domain/graph/provenance.ts';
import { useIndex, useVisible } from '../../store/react.tsx';
import { useText } from '../../ui/language.tsx';
import { BestAttested } from './BestAttested.tsx';
import { Communities } from './Communities.tsx';
import { Composition } from './Composition.tsx';
import { messages } from './messages.ts';
import { BridgeBlock, LeastSure, MostCited, MostConnected } from './NodeBlocks.tsx';
import './figures.css';

/** What stands out in what the filters keep: rankings, bridges and communities, each with how it is counted. */
export function StatisticsDisplay({ children }: { readonly children: ReactNode }) {
  const text = useText(messages);
  const { graph } = useIndex();
  const visible = useVisible();
  const pencilled = graph.edges.filter((edge) => visible.edges.has(edge.id) && isProposed(edge)).length;
  return (
    <section aria-label={text.name} className="figures absolute inset-0 overflow-y-auto bg-canvas">
      <div className="figure-head">
        <p className="text-[0.875rem]/5 text-ink-2 tabular-nums">
          <strong className="font-[640] text-ink">{text.nodes(visible.nodes.size)}</strong>{' '}
          {text.of(graph.nodes.length)}
          <strong className="font-[640] text-ink"> · {text.links(visible.edges.size)}</strong>{' '}
          {text.of(graph.edges.length)}
        </p>
        {children}
        <p className="type-meta w-full text-ink-2">
          {text.follow(graph.articles.length)}
          {pencilled > 0 && ` ${text.pencilled(pencilled, visible.edges.size)}`}
        </p>
      </div>
      {visible.nodes.size > 0 && (
        <div className="figure-blocks">
          <MostConnected />
          <MostCited />
          <BridgeBlock />
          <BestAttested />
          <LeastSure />
          <Composition />
          <Communities />
        </div>
      )}
    </section>
  );
}
