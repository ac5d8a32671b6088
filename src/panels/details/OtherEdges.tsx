import { claimOf } from '../../domain/graph/claim.ts';
import { familyOf } from '../../domain/graph/familyOf.ts';
import type { Edge } from '../../domain/graph/schema.ts';
import { handOf } from '../../drawing/graph/looks.ts';
import { useActions, useIndex, useNarrowedByHand, useVisible } from '../../store/react.tsx';
import { InPencil } from '../../ui/evidence/InPencil.tsx';
import { Isolated } from '../../ui/evidence/Isolated.tsx';
import { LinkSample } from '../../ui/evidence/LinkSample.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { EdgeSources } from './EdgeSources.tsx';
import { messages } from './messages.ts';

/** What else the articles say of the same two, in either direction. */
export function OtherEdges({ edge }: { readonly edge: Edge }) {
  const index = useIndex();
  const visible = useVisible();
  const text = useText(messages);
  const byHand = useNarrowedByHand();
  const language = useLanguage();
  const { selectEdge, pointAt } = useActions();
  const others = index.edgesBetween(edge.source, edge.target).filter((other) => other.id !== edge.id);
  const shown = others.filter((other) => visible.edges.has(other.id));
  const hidden = others.length - shown.length;
  if (others.length === 0) return null;

  return (
    <div className="mt-3 border-t border-ink pt-2.5">
      <div className="flex items-baseline justify-between pb-1.5">
        <h3 className="type-ui-strong">{text.otherEdges}</h3>
        <span aria-hidden="true" className="type-meta text-ink-2">
          {text.articlesColumn}
        </span>
      </div>
      <ul>
        {shown.map((other) => {
          const kept = visible.edges.get(other.id) ?? [];
          const family = familyOf(index, other);
          return (
            <li key={other.id} className="border-t border-rule">
              <button
                type="button"
                onClick={() => selectEdge(other.id, kept[0] ?? 0)}
                onPointerEnter={() => pointAt({ kind: 'edge', id: other.id })}
                onPointerLeave={() => pointAt(null)}
                className="type-ui flex w-full items-center gap-3 py-1 text-left hover:bg-sunken touch:min-h-hit"
              >
                <LinkSample family={family} hand={handOf(other)} />
                <span className="grow">
                  <Isolated>{claimOf(index, other, language).sentence}</Isolated>
                  <InPencil of={other} />
                </span>
                <EdgeSources edge={other} evidence={kept} />
              </button>
            </li>
          );
        })}
      </ul>
      {hidden > 0 && (
        <p className="type-meta border-t border-rule py-1.5 text-ink-3">{text.hiddenLinks(hidden, byHand)}</p>
      )}
    </div>
  );
}
