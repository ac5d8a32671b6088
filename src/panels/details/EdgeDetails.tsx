import type { EdgeId } from '../../domain/basics/ids.ts';
import { evidenceToCite } from '../../domain/citations/cited.ts';
import { claimOf } from '../../domain/graph/claim.ts';
import { familyOf } from '../../domain/graph/familyOf.ts';
import { handOf } from '../../drawing/graph/looks.ts';
import { useIndex, useVisible } from '../../store/react.tsx';
import type { PassageCursor } from '../../store/usePassageCursor.ts';
import { LinkSample } from '../../ui/evidence/LinkSample.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { whenInSight } from '../../ui/whenInSight.ts';
import { Cite } from './Cite.tsx';
import { EdgeSummary } from './EdgeSummary.tsx';
import { EvidenceItem } from './EvidenceItem.tsx';
import { HiddenEdge } from './HiddenNotice.tsx';
import { messages } from './messages.ts';
import { NodeLink } from './NodeLink.tsx';
import { OtherEdges } from './OtherEdges.tsx';
import { type HeadingProps, PanelHead } from './PanelHead.tsx';
import { QuietButton } from './QuietButton.tsx';
import { Stepper } from './Stepper.tsx';
import { ToReview } from './ToReview.tsx';
import { useDrawnPart } from './useDrawnPart.ts';

interface EdgeDetailsProps {
  readonly id: EdgeId;
  readonly cursor: PassageCursor;
  readonly headingProps: HeadingProps;
}

/** As many as are drawn at a time. */
const passagesAtATime = 50;

/** An edge: what it claims, and the proving words of each article. */
export function EdgeDetails({ id, cursor, headingProps }: EdgeDetailsProps) {
  const index = useIndex();
  const visible = useVisible();
  const text = useText(messages);
  const language = useLanguage();
  const edge = index.edge(id);
  const claim = claimOf(index, edge, language);
  const family = familyOf(index, edge);
  const kept = visible.edges.get(id) ?? [];
  const hidden = edge.evidence.length - kept.length;
  const drawn = useDrawnPart(cursor.list.length, Math.max(0, cursor.at), passagesAtATime);

  return (
    <>
      <PanelHead acts={<ToReview edge={id} />}>
        <LinkSample family={family} hand={handOf(edge)} />
        {text.families[family]}
      </PanelHead>
      <h2 {...headingProps} className="type-sentence mt-2 text-pretty">
        <NodeLink id={edge.source}>{claim.subject}</NodeLink> <em className="font-normal">{claim.verb}</em>
        <NodeLink id={edge.target}>{claim.object}</NodeLink>
      </h2>
      {kept.length === 0 ? <HiddenEdge id={id} /> : <EdgeSummary edge={edge} evidence={kept} />}
      {/* Above the passages, for the ring of its focused buttons. */}
      <div className="relative z-10 mt-2 mb-2 flex min-h-6 items-center justify-between">
        <h3 className="sr-only">{text.evidence}</h3>
        {kept.length > 0 && (
          <Cite
            cited={evidenceToCite(
              edge,
              cursor.list.flatMap((place) => place.evidence ?? []),
            )}
            what={text.citedLink(kept.length)}
            withClaims
          />
        )}
        <Stepper cursor={cursor} />
      </div>
      {drawn.from > 0 && (
        <p className="py-2">
          <QuietButton onClick={drawn.showEarlier}>{text.earlierPassages}</QuietButton>
        </p>
      )}
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari does not announce a list without markers as a list. */}
      <ol role="list" aria-label={text.evidence} className="-mx-3">
        {cursor.list.slice(drawn.from, drawn.to).map((place, at) => (
          <EvidenceItem
            key={place.evidence}
            edge={edge}
            place={place}
            current={drawn.from + at === cursor.at}
            onRead={cursor.read}
          />
        ))}
      </ol>
      {drawn.left > 0 && (
        <p ref={whenInSight(drawn.showLater)} className="border-t border-rule py-2">
          <QuietButton onClick={drawn.showLater}>{text.laterPassages(drawn.left)}</QuietButton>
        </p>
      )}
      {hidden > 0 && kept.length > 0 && (
        <p className="type-meta border-t border-rule py-2 text-ink-3">{text.hidden(hidden)}</p>
      )}
      <OtherEdges edge={edge} />
    </>
  );
}
