import { claimOf } from '../../domain/graph/claim.ts';
import type { GraphNode } from '../../domain/graph/schema.ts';
import { type Disagreement, disagreementsAbout, type Side } from '../../domain/summaries/entityCard.ts';
import { useActions, useIndex, useVisible } from '../../store/react.tsx';
import { CertaintySample } from '../../ui/evidence/LinkSample.tsx';
import { SourceNumber } from '../../ui/evidence/SourceNumber.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

/**
 * Claims about the node that one passage makes and another doubts, collapsed at first; each side leads to its evidence.
 */
export function Disagreements({ node }: { readonly node: GraphNode }) {
  const text = useText(messages);
  const found = disagreementsAbout(useIndex(), node.id, useVisible());
  if (found.length === 0) return null;
  return (
    <details className="group">
      <summary className="cursor-pointer list-none touch:min-h-hit content-center">
        <span className="quiet-link font-[620] text-ink">{text.disagreements(found.length)}</span>
      </summary>
      <ul className="mt-1.5 border-l-2 border-ink pl-3">
        {found.map((one) => (
          <DisagreementItem key={one.doubted.edge.id} disagreement={one} />
        ))}
      </ul>
    </details>
  );
}

function DisagreementItem({ disagreement: { sure, doubted } }: { readonly disagreement: Disagreement }) {
  const index = useIndex();
  const language = useLanguage();
  const claim = claimOf(index, doubted.edge, language).sentence;
  const other = sure.edge === doubted.edge ? null : claimOf(index, sure.edge, language).sentence;
  return (
    <li className="border-t border-rule py-1.5 first:border-t-0">
      <p className="type-ui text-ink">{claim}</p>
      <p className="flex flex-wrap gap-x-4">
        <SideLink side={doubted} claim={claim} />
        {other === null && <SideLink side={sure} claim={claim} />}
      </p>
      {other !== null && (
        <>
          <p className="type-ui mt-1 text-ink">{other}</p>
          <p>
            <SideLink side={sure} claim={other} />
          </p>
        </>
      )}
    </li>
  );
}

function SideLink({ side, claim }: { readonly side: Side; readonly claim: string }) {
  const index = useIndex();
  const text = useText(messages);
  const { selectEdge, pointAt } = useActions();
  const { edge, evidence, certainty } = side;
  const article = edge.evidence[evidence]?.article;
  return (
    <button
      type="button"
      aria-label={`${text.certainties[certainty]}${text.colon} ${claim}`}
      onClick={() => selectEdge(edge.id, evidence)}
      onPointerEnter={() => pointAt({ kind: 'edge', id: edge.id })}
      onPointerLeave={() => pointAt(null)}
      className="inline-flex items-center gap-1.5 text-ink-2 touch:min-h-hit"
    >
      <CertaintySample certainty={certainty} />
      <span className="quiet-link">{text.certainties[certainty]}</span>
      {article !== undefined && <SourceNumber number={index.article(article).number} />}
    </button>
  );
}
