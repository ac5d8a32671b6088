import type { Edge } from '../../domain/graph/schema.ts';
import { useIndex } from '../../store/react.tsx';
import { SourceNumbers, useListed } from '../../ui/evidence/SourceNumbers.tsx';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';
import { articlesOf } from './summarizeEvidence.ts';

/** The numbers of the articles that attest the edge. */
export function EdgeSources({
  edge,
  evidence,
}: {
  readonly edge: Edge;
  readonly evidence: readonly number[];
}) {
  const index = useIndex();
  const text = useText(messages);
  const listed = useListed();
  const numbers = articlesOf(index, edge, evidence);
  return (
    <span className="inline-flex gap-1">
      <span className="sr-only">{text.sources(listed(numbers))}</span>
      <span aria-hidden="true" className="inline-flex gap-1">
        <SourceNumbers numbers={numbers} />
      </span>
    </span>
  );
}
