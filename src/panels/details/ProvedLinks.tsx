import { claimOf, relationLabel } from '../../domain/graph/claim.ts';
import { familyOf } from '../../domain/graph/familyOf.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import { isProposed } from '../../domain/graph/provenance.ts';
import type { GraphNode } from '../../domain/graph/schema.ts';
import type { ProvedLink } from '../../domain/passages/provingPassages.ts';
import { handOf } from '../../drawing/graph/looks.ts';
import { useActions, useIndex, useVisible } from '../../store/react.tsx';
import { Glyph } from '../../ui/evidence/Glyph.tsx';
import { InPencil, pencilMessages } from '../../ui/evidence/InPencil.tsx';
import { Isolated } from '../../ui/evidence/Isolated.tsx';
import { CertaintySample, LinkSample } from '../../ui/evidence/LinkSample.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';
import { splitElision } from './splitElision.ts';
import { useOpenLink } from './useOpenLink.ts';

/** Links with the same relation, hidden and pencilled ones apart from the others: one row. */
export type RelationRow = readonly ProvedLink[];

/** The links of a node that a passage proves, each relation once, in order of the text. */
export function useRelationRows(
  links: readonly ProvedLink[],
  from: GraphNode | null,
): readonly RelationRow[] {
  const index = useIndex();
  const language = useLanguage();
  const visible = useVisible();
  const rows = new Map<string, ProvedLink[]>();
  if (from !== null) {
    for (const link of links) {
      const { label } = relationLabel(index, link.edge, from, language);
      const key = `${link.edge.predicate} ${label} ${visible.edges.has(link.edge.id)} ${handOf(link.edge)}`;
      const row = rows.get(key);
      if (row) row.push(link);
      else rows.set(key, [link]);
    }
  }
  return [...rows.values()];
}

/** Relations that a passage proves of its node, one under the other. */
export function ProvedLinkRows({
  rows,
  from,
}: {
  readonly rows: readonly RelationRow[];
  readonly from: GraphNode;
}) {
  return (
    <ul className="mt-1">
      {rows.map((row) => (
        <ProvedLinkRow key={row[0]?.edge.id} links={row} from={from} />
      ))}
    </ul>
  );
}

/** A relation that a passage proves: its verb, and each other end as a chip that opens the link. */
function ProvedLinkRow({ links, from }: { readonly links: RelationRow; readonly from: GraphNode }) {
  const index = useIndex();
  const language = useLanguage();
  const visible = useVisible();
  const [first] = links;
  if (first === undefined) return null;
  const { label } = relationLabel(index, first.edge, from, language);
  const isShown = visible.edges.has(first.edge.id);
  const look = `type-meta ${isShown ? 'text-ink-2' : 'text-ink-3'}`;
  const [words, elided] = splitElision(label);
  return (
    <li className="flex min-h-6 flex-wrap items-center gap-x-2 gap-y-0.5 py-px pl-8">
      <span className="-ml-8 inline-flex">
        <LinkSample
          family={familyOf(index, first.edge)}
          muted={!isShown}
          widthPx={24}
          hand={handOf(first.edge)}
        />
      </span>
      <span className={elided === '' ? look : `${look} -mr-2`}>
        {words}
        {elided !== '' && '\u00a0'}
      </span>
      {links.map((link, place) => (
        <span key={link.edge.id} className="inline-flex items-center gap-x-1">
          {place === 0 && elided !== '' && <span className={look}>{elided}</span>}
          <PartnerChip link={link} from={from} isShown={isShown} />
        </span>
      ))}
    </li>
  );
}

interface PartnerChipProps {
  readonly link: ProvedLink;
  readonly from: GraphNode;
  readonly isShown: boolean;
}

function PartnerChip({ link, from, isShown }: PartnerChipProps) {
  const { edge, evidence } = link;
  const index = useIndex();
  const { inPencil } = useText(pencilMessages);
  const language = useLanguage();
  const { pointAt } = useActions();
  const { isOpen, toggle } = useOpenLink(edge.id, evidence);
  const { other } = relationLabel(index, edge, from, language);
  const sentence = claimOf(index, edge, language).sentence;
  return (
    <span className="inline-flex items-center gap-x-2">
      <button
        type="button"
        aria-pressed={isOpen}
        aria-label={`${nameOf(other, language, 'short')}${isProposed(edge) ? inPencil : ''} · ${sentence}`}
        title={sentence}
        onClick={(event) => {
          event.stopPropagation();
          toggle();
        }}
        onPointerEnter={() => pointAt({ kind: 'edge', id: edge.id })}
        onPointerLeave={() => pointAt(null)}
        className={`inline-flex min-h-6 items-center gap-1.5 rounded-tag border border-rule-2 bg-raised px-1.5 text-left text-[0.78125rem]/4 font-[600] hover:border-ink aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-on-ink touch:min-h-hit ${isShown ? 'text-ink' : 'text-ink-3'}`}
      >
        <Glyph name={other.type} sizePx={11} muted={!isShown || isOpen} hand={handOf(other)} />
        <Isolated>{nameOf(other, language, 'short')}</Isolated>
      </button>
      <Certainty link={link} />
    </span>
  );
}

/** A link between others that the same passage proves, as a sentence that leads to it. */
export function ProvedClaim({ link }: { readonly link: ProvedLink }) {
  const { edge, evidence } = link;
  const index = useIndex();
  const language = useLanguage();
  const { pointAt, selectEdge } = useActions();
  return (
    <li className="flex min-h-6 items-center gap-x-2 py-px">
      <LinkSample family={familyOf(index, edge)} widthPx={24} hand={handOf(edge)} />
      <button
        type="button"
        onClick={(event) => {
          event.stopPropagation();
          selectEdge(edge.id, evidence);
        }}
        onPointerEnter={() => pointAt({ kind: 'edge', id: edge.id })}
        onPointerLeave={() => pointAt(null)}
        className="type-meta min-h-6 text-left text-ink-2 hover:underline touch:min-h-hit"
      >
        <Isolated>{claimOf(index, edge, language).sentence}</Isolated>
        <InPencil of={edge} />
      </button>
      <Certainty link={link} />
    </li>
  );
}

/** How certain the words are; nothing where they state it. */
function Certainty({ link: { edge, evidence } }: { readonly link: ProvedLink }) {
  const text = useText(messages);
  const certainty = edge.evidence[evidence]?.certainty;
  if (certainty === undefined || certainty === 'stated') return null;
  return (
    <span title={text.certainties[certainty]} className="inline-flex shrink-0">
      <CertaintySample certainty={certainty} />
      <span className="sr-only">{text.certainties[certainty]}</span>
    </span>
  );
}
