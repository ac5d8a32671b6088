import { isProposed } from '../../domain/graph/provenance.ts';
import type { Edge } from '../../domain/graph/schema.ts';
import { useIndex } from '../../store/react.tsx';
import { CertaintySample } from '../../ui/evidence/LinkSample.tsx';
import { useText } from '../../ui/language.tsx';
import { EdgeSources } from './EdgeSources.tsx';
import { messages } from './messages.ts';
import { articlesOf, countCertainties, itemsOf, yearsOfEvidence } from './summarizeEvidence.ts';

interface EdgeSummaryProps {
  readonly edge: Edge;
  readonly evidence: readonly number[];
}

/** Who attests the edge, over which years, and with what certainty. */
export function EdgeSummary({ edge, evidence }: EdgeSummaryProps) {
  const index = useIndex();
  const text = useText(messages);
  const articles = articlesOf(index, edge, evidence).length;
  const proposed = itemsOf(edge, evidence).filter(isProposed).length;
  const years = yearsOfEvidence(index, edge, evidence);
  return (
    <dl className="type-ui mt-2.5 grid grid-cols-[auto_1fr] gap-x-6 gap-y-[3px] [&_dt]:text-ink-2">
      <dt>{proposed === evidence.length ? text.proposedFrom : text.attestedBy}</dt>
      <dd className="flex flex-wrap items-center gap-2">
        {text.articles(articles)}, {text.passages(evidence.length)}
        {proposed > 0 && proposed < evidence.length && `, ${text.proposedCount(proposed)}`}
        <EdgeSources edge={edge} evidence={evidence} />
      </dd>
      {years && (
        <>
          <dt>{text.period}</dt>
          <dd>{text.years(years.from, years.to)}</dd>
        </>
      )}
      <dt>{text.certainty}</dt>
      <dd className="flex flex-wrap gap-x-4">
        {countCertainties(edge, evidence).map(({ certainty, count }) => (
          <span key={certainty} className="inline-flex items-center gap-2">
            <CertaintySample certainty={certainty} />
            {text.certaintyCounts[certainty](count)}
          </span>
        ))}
      </dd>
    </dl>
  );
}
