import { useMemo, useRef, useState } from 'react';
import { type Family, families } from '../../domain/basics/kinds.ts';
import { familyOf } from '../../domain/graph/familyOf.ts';
import type { GraphNode } from '../../domain/graph/schema.ts';
import { useIndex, useVisible } from '../../store/react.tsx';
import { Segmented } from '../../ui/controls/Segmented.tsx';
import { LinkSample } from '../../ui/evidence/LinkSample.tsx';
import { useFigure, useLanguage, useText } from '../../ui/language.tsx';
import { DetailsScrollerProvider } from './detailsScroller.ts';
import { LinkRowItem } from './LinkRowItem.tsx';
import { type LinkRow, rowsByPartner, rowsByRelation } from './linkRows.ts';
import { messages } from './messages.ts';

const orders = ['relation', 'partner'] as const;

/** What the node is linked to: one row per relation with its partners, or one row per partner with its relations. */
export function NodeLinks({ node }: { readonly node: GraphNode }) {
  const index = useIndex();
  const language = useLanguage();
  const text = useText(messages);
  const figure = useFigure();
  const visible = useVisible();
  const [order, setOrder] = useState<(typeof orders)[number]>('relation');
  const [off, setOff] = useState<ReadonlySet<Family>>(new Set());
  const all = index.edgesOf(node.id);
  const edges = all.filter((edge) => !off.has(familyOf(index, edge)));
  const scroller = useRef<HTMLDivElement>(null);
  const scrolled = useMemo(() => ({ scroller, head: null }), []);
  const rowsOf = order === 'relation' ? rowsByRelation : rowsByPartner;
  const rows = rowsOf(index, visible, node, edges, language);
  const toggle = (family: Family): void => {
    const next = new Set(off);
    if (!next.delete(family)) next.add(family);
    setOff(next);
  };
  return (
    <>
      <div className="flex min-h-[2.625rem] shrink-0 flex-wrap items-center justify-between gap-x-3 border-b border-rule-2 px-5 py-1 max-phone:px-4">
        <Segmented
          label={text.orderOfLinks}
          value={order}
          options={orders.map((value) => ({ value, label: text.orders[value] }))}
          onChange={setOrder}
        />
        <fieldset aria-label={text.familiesShown} className="flex gap-x-1">
          {families.flatMap((family) => {
            const count = all.filter((edge) => familyOf(index, edge) === family).length;
            return count === 0 ? (
              []
            ) : (
              <button
                key={family}
                type="button"
                aria-pressed={!off.has(family)}
                aria-label={text.familyCount(text.families[family], count)}
                title={text.familyCount(text.families[family], count)}
                onClick={() => toggle(family)}
                className="type-num inline-flex min-h-6 items-center gap-1 rounded-control px-1 text-ink-2 not-aria-pressed:text-ink-3 not-aria-pressed:line-through hover:bg-sunken touch:min-h-hit touch:min-w-hit"
              >
                <LinkSample family={family} widthPx={22} muted={off.has(family)} />
                {figure(count)}
              </button>
            );
          })}
        </fieldset>
      </div>
      <div ref={scroller} className="relative min-h-0 grow overflow-y-auto overscroll-contain pb-6">
        {all.length === 0 && <p className="type-meta px-5 py-3 text-ink-2">{text.noConnections}</p>}
        <DetailsScrollerProvider value={scrolled}>
          <ul>
            {rows.map((row, at) => (
              <LinkRowItem key={row.key} row={row} opens={opensFamily(rows[at - 1], row)} />
            ))}
          </ul>
        </DetailsScrollerProvider>
      </div>
    </>
  );
}

/** Whether a row is the first of its family, so that a stronger rule is drawn above it. */
const opensFamily = (before: LinkRow | undefined, row: LinkRow): boolean =>
  before !== undefined && before.family !== row.family;
