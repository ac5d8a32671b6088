import { ChevronDown } from 'lucide-react';
import { memo, useEffect, useRef, useState } from 'react';
import type { NodeId } from '../../domain/basics/ids.ts';
import type { Emphasis } from '../../domain/filter/emphasis.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import { isProposed } from '../../domain/graph/provenance.ts';
import { standingOfNode } from '../../drawing/graph/looks.ts';
import type { MapContent } from '../../drawing/map/mapContent.ts';
import { useActions, useIndex } from '../../store/react.tsx';
import { Glyph } from '../../ui/evidence/Glyph.tsx';
import { InPencil } from '../../ui/evidence/InPencil.tsx';
import { Isolated } from '../../ui/evidence/Isolated.tsx';
import { useFirstPart } from '../../ui/hooks/useFirstPart.ts';
import { useFigure, useLanguage, useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

interface UnplacedListProps {
  readonly unplaced: MapContent['unplaced'];
  readonly emphasis: Emphasis;
  /** True: beside the map, always open. False: below it, folded at first. */
  readonly beside: boolean;
}

/**
 * What the articles place nowhere, or in several places, listed by type; each can be pointed at and selected like a
 * glyph.
 */
export function UnplacedList({ unplaced, emphasis, beside }: UnplacedListProps) {
  const text = useText(messages);
  const figure = useFigure();
  const [unfolded, setUnfolded] = useState(false);
  /** At first no more of each type than fit the screen: thousands would hold up the map. */
  const most = useFirstPart(Math.ceil(window.innerHeight / leastRowPx));
  const count = unplaced.reduce((sum, { ids }) => sum + ids.length, 0);
  const groups =
    count === 0 ? (
      <p className="type-meta px-3.5 pb-3 text-ink-2">{text.noneUnplaced}</p>
    ) : (
      <>
        <p className="type-meta px-3.5 pb-2 text-ink-2">{text.unplacedRule}</p>
        {unplaced.map(({ type, ids }) => (
          <section key={type} className="border-t border-rule px-3.5 py-2">
            <h3 className="type-ui-strong flex items-center gap-2 pb-1">
              <Glyph name={type} sizePx={12} />
              {text.types[type]}
              <span className="type-num ml-auto text-ink-3">{figure(ids.length)}</span>
            </h3>
            <ul>
              {ids.slice(0, most).map((id) => (
                <UnplacedNode
                  key={id}
                  id={id}
                  isSelected={emphasis.ringed.has(id)}
                  isFaded={['faded', 'dimmed'].includes(standingOfNode(id, emphasis))}
                />
              ))}
            </ul>
          </section>
        ))}
      </>
    );

  if (beside)
    return (
      <aside
        aria-label={text.unplaced}
        className="flex w-[220px] shrink-0 flex-col overflow-y-auto border-l border-rule-2 bg-panel"
      >
        <h2 className="type-ui-strong flex items-baseline gap-2 px-3.5 pt-3 pb-1">
          {text.unplaced}
          <span className="type-num ml-auto text-ink-3">{figure(count)}</span>
        </h2>
        {groups}
      </aside>
    );
  return (
    <aside aria-label={text.unplaced} className="shrink-0 border-t border-rule-2 bg-panel">
      <h2>
        <button
          type="button"
          aria-expanded={unfolded}
          onClick={() => setUnfolded(!unfolded)}
          className="type-ui-strong flex h-9 w-full items-center gap-2 px-3.5 hover:bg-sunken focus-visible:-outline-offset-4 touch:h-hit"
        >
          <ChevronDown size={15} aria-hidden="true" className={unfolded ? '' : '-rotate-90'} />
          {text.unplaced}
          <span className="type-num ml-auto text-ink-3">{figure(count)}</span>
        </button>
      </h2>
      {unfolded && <div className="max-h-[min(40vh,300px)] overflow-y-auto">{groups}</div>}
    </aside>
  );
}

const leastRowPx = 24;

interface UnplacedNodeProps {
  readonly id: NodeId;
  readonly isSelected: boolean;
  readonly isFaded: boolean;
}

/** Rendered again only when its own look changes, not whenever the pointer is on another. */
const UnplacedNode = memo(function UnplacedNode({ id, isSelected, isFaded }: UnplacedNodeProps) {
  const language = useLanguage();
  const node = useIndex().node(id);
  const { selectNode, pointAt } = useActions();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isSelected) row.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isSelected]);
  const point = () => pointAt({ kind: 'node', id });
  const leave = () => pointAt(null);
  return (
    <li ref={row}>
      <button
        type="button"
        aria-pressed={isSelected}
        onClick={(event) => selectNode(id, { add: event.shiftKey })}
        onPointerEnter={point}
        onPointerLeave={leave}
        onFocus={point}
        onBlur={leave}
        className={`type-ui -mx-1.5 block min-h-6 w-[calc(100%+12px)] rounded-control px-1.5 py-0.5 text-left hover:bg-sunken focus-visible:-outline-offset-2 aria-pressed:font-[660] aria-pressed:underline aria-pressed:decoration-mark-ink aria-pressed:decoration-2 aria-pressed:underline-offset-4 touch:min-h-hit ${
          isFaded || isProposed(node) ? 'text-ink-3' : 'text-ink'
        }`}
      >
        <Isolated>{nameOf(node, language, 'short')}</Isolated>
        <InPencil of={node} />
      </button>
    </li>
  );
});
