import { ArrowLeft, ArrowLeftRight, ArrowRight } from 'lucide-react';
import { families } from '../../domain/basics/kinds.ts';
import { claimOf, relationLabel } from '../../domain/graph/claim.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import type { Edge, GraphNode } from '../../domain/graph/schema.ts';
import { surestOf } from '../../domain/graph/surestOf.ts';
import { useActions, useIndex, useNarrowedByHand, useVisible } from '../../store/react.tsx';
import { Glyph } from '../../ui/evidence/Glyph.tsx';
import { CertaintySample, LinkSample } from '../../ui/evidence/LinkSample.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { EdgeSources } from './EdgeSources.tsx';
import { messages } from './messages.ts';

/** What the node is linked to, by family, as seen from it; what the filters hide is counted. */
export function NodeConnections({ node }: { readonly node: GraphNode }) {
  const index = useIndex();
  const visible = useVisible();
  const text = useText(messages);
  const byHand = useNarrowedByHand();
  const edges = index.edgesOf(node.id);
  const shown = edges
    .filter((edge) => visible.edges.has(edge.id))
    .sort(
      (a, b) =>
        index.corroboration(b, visible.edges.get(b.id)) - index.corroboration(a, visible.edges.get(a.id)),
    );
  const hidden = edges.length - shown.length;
  const byFamily = families
    .map((family) => ({ family, edges: shown.filter((edge) => familyOf(index.graph, edge) === family) }))
    .filter((group) => group.edges.length > 0);

  return (
    <div className="mt-5 border-t border-ink pt-2">
      <h3 className="sr-only">{text.connections}</h3>
      {edges.length === 0 && <p className="type-meta py-1 text-ink-2">{text.noConnections}</p>}
      {byFamily.map((group) => (
        <div key={group.family} className="mb-1.5">
          <h4 className="type-ui flex h-[1.5625rem] items-center gap-2 text-ink-2">
            <LinkSample family={group.family} />
            {text.families[group.family]}{' '}
            <span className="type-num ml-auto text-ink-3">{group.edges.length}</span>
          </h4>
          <ul className="grid grid-cols-[24px_38%_minmax(0,1fr)_auto] gap-x-2.5">
            {group.edges.map((edge) => (
              <Connection key={edge.id} edge={edge} from={node} />
            ))}
          </ul>
        </div>
      ))}
      {hidden > 0 && (
        <p className="type-meta border-t border-rule py-1.5 text-ink-3">{text.hiddenLinks(hidden, byHand)}</p>
      )}
    </div>
  );
}

/** The row leads to the edge's evidence; the name in it, to the other node. */
function Connection({ edge, from }: { readonly edge: Edge; readonly from: GraphNode }) {
  const index = useIndex();
  const language = useLanguage();
  const text = useText(messages);
  const visible = useVisible();
  const { selectEdge, selectNode, pointAt } = useActions();
  const { label, direction, other } = relationLabel(index, edge, from, language);
  const kept = visible.edges.get(edge.id) ?? [];
  const certainty = surestOf(edge, kept);
  const name = nameOf(other, language, 'short');
  const Arrow = direction === 'in' ? ArrowLeft : direction === 'out' ? ArrowRight : ArrowLeftRight;
  const claim = claimOf(index, edge, language).sentence;

  return (
    <li
      className="relative col-span-full grid min-h-[1.5625rem] grid-cols-subgrid items-center border-t border-rule py-[3px] hover:bg-sunken touch:min-h-hit"
      onPointerEnter={() => pointAt({ kind: 'edge', id: edge.id })}
      onPointerLeave={() => pointAt(null)}
    >
      <Arrow size={16} strokeWidth={1.5} aria-hidden="true" className="text-ink-3" />
      <button
        type="button"
        title={claim}
        aria-label={nameRow(label, claim)}
        onClick={() => selectEdge(edge.id, kept[0] ?? 0)}
        className="type-ui text-left text-ink-2 after:absolute after:inset-0 touch:min-h-hit"
      >
        {label}
      </button>
      <span className="flex items-center gap-2">
        <Glyph name={other.type} sizePx={13} />
        <button
          type="button"
          title={nameOf(other, language, 'full')}
          onClick={() => selectNode(other.id)}
          className="type-ui-strong relative z-10 text-left text-ink hover:underline touch:min-h-hit touch:min-w-hit"
        >
          {name}
        </button>
      </span>
      <span className="flex items-center justify-end gap-1.5">
        {certainty !== 'stated' && (
          <span title={text.certainties[certainty]} className="inline-flex">
            <CertaintySample certainty={certainty} />
            <span className="sr-only">{text.certainties[certainty]}</span>
          </span>
        )}
        <EdgeSources edge={edge} evidence={kept} />
      </span>
    </li>
  );
}

/** The claim; the row's own words before it where it has others, so that a spoken command finds what is seen. */
const nameRow = (label: string, claim: string): string =>
  claim.includes(label) ? claim : `${label} · ${claim}`;

const familyOf = (graph: { predicates: Readonly<Record<string, { family: string }>> }, edge: Edge) =>
  graph.predicates[edge.predicate]?.family;
