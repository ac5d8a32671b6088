import { ChevronDown, ChevronRight } from 'lucide-react';
import type { EdgeId, NodeId } from '../../domain/basics/ids.ts';
import { familyOf } from '../../domain/graph/familyOf.ts';
import { formatEdtf } from '../../domain/time/formatEdtf.ts';
import { handOf } from '../../drawing/graph/looks.ts';
import { sayItem } from '../../drawing/timeline/itemLabel.ts';
import { useActions, useIndex, usePointed, useSelection, useVisible } from '../../store/react.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { Glyph } from '../../ui/evidence/Glyph.tsx';
import { InPencil } from '../../ui/evidence/InPencil.tsx';
import { LinkSample } from '../../ui/evidence/LinkSample.tsx';
import { SourceNumbers } from '../../ui/evidence/SourceNumbers.tsx';
import { useFirst } from '../../ui/hooks/useFirst.ts';
import { useLanguage, useText } from '../../ui/language.tsx';
import { timelinePictureMessages } from '../../ui/timelinePictureMessages.ts';
import { messages } from './messages.ts';
import type { Undated } from './useUndated.ts';

type Row = { readonly kind: 'node'; readonly id: NodeId } | { readonly kind: 'edge'; readonly id: EdgeId };

/** What has no place on the axis, listed below it, so that nothing is dropped. */
export function UndatedList({ undated, widthPx }: { readonly undated: Undated; readonly widthPx: number }) {
  const text = useText(messages);
  const words = useText(timelinePictureMessages);
  const { nodes, edges } = undated.list;
  const rows: readonly Row[] = [
    ...nodes.map((id) => ({ kind: 'node', id }) as const),
    ...edges.map((id) => ({ kind: 'edge', id }) as const),
  ];
  const { first, more, showMore } = useFirst(rows);
  if (rows.length === 0) return null;
  const Chevron = undated.isOpen ? ChevronDown : ChevronRight;
  return (
    <section
      aria-label={text.undatedHeading}
      className="sticky left-0 border-t border-ink bg-panel px-4 py-2"
      style={{ width: widthPx }}
    >
      <h2>
        <button
          type="button"
          ref={undated.heading}
          aria-expanded={undated.isOpen}
          onClick={undated.toggle}
          className="type-ui-strong flex min-h-8 scroll-mt-[74px] items-center gap-2 touch:min-h-hit"
        >
          <Chevron size={15} aria-hidden="true" />
          <span className="first-letter:uppercase">{words.undated(nodes.length, edges.length)}</span>
        </button>
      </h2>
      {undated.isOpen && (
        <>
          <p className="type-meta mb-2 max-w-[70ch] text-ink-2">{text.undatedRule}</p>
          <ul data-list="" className="columns-[320px] gap-x-6">
            {first.map((row) => (
              <UndatedRow key={row.id} row={row} />
            ))}
          </ul>
          {more > 0 && (
            <Button className="mt-3 mb-2" onClick={showMore}>
              {text.more(more)}
            </Button>
          )}
        </>
      )}
    </section>
  );
}

function UndatedRow({ row }: { readonly row: Row }) {
  const index = useIndex();
  const language = useLanguage();
  const visible = useVisible();
  const selection = useSelection();
  const pointed = usePointed();
  const { selectNode, selectEdge, pointAt } = useActions();
  const edge = row.kind === 'edge' ? index.edge(row.id) : null;
  const evidence = row.kind === 'edge' ? (visible.edges.get(row.id) ?? []) : [];
  const places = edge
    ? evidence.flatMap((position) => edge.evidence[position] ?? [])
    : index.node(row.id as NodeId).mentions;
  const numbers = [...new Set(places.map(({ article }) => index.article(article).number))].sort(
    (a, b) => a - b,
  );
  const isSelected =
    row.kind === 'node'
      ? selection.kind === 'nodes' && selection.ids.includes(row.id)
      : selection.kind === 'edge' && selection.id === row.id;
  const node = row.kind === 'node' ? index.node(row.id) : null;
  const subject = node ?? edge;
  const words = sayItem(index, row, language);
  return (
    <li className="break-inside-avoid">
      <button
        type="button"
        aria-current={isSelected ? 'true' : undefined}
        onClick={({ shiftKey }) =>
          row.kind === 'node' ? selectNode(row.id, { add: shiftKey }) : selectEdge(row.id, evidence[0])
        }
        onPointerEnter={({ pointerType }) => pointerType === 'mouse' && pointAt(row)}
        onPointerLeave={() => pointAt(null)}
        className={`type-meta flex min-h-7 w-full items-center gap-2 rounded-control px-1 py-1 text-left text-ink hover:bg-sunken touch:min-h-hit ${
          pointed?.id === row.id ? 'bg-sunken' : ''
        }`}
      >
        {node ? (
          <span className="grid w-6 shrink-0 place-items-center">
            <Glyph name={node.type} sizePx={13} hand={handOf(node)} />
          </span>
        ) : (
          edge && <LinkSample family={familyOf(index, edge)} widthPx={24} hand={handOf(edge)} />
        )}
        <span className="min-w-0 flex-1">
          {isSelected ? <mark className="marker">{words}</mark> : words}
          {node?.when && <span className="text-ink-3">, {formatEdtf(node.when, language)}</span>}
          {subject && <InPencil of={subject} />}
        </span>
        <SourceNumbers numbers={numbers} />
      </button>
    </li>
  );
}
