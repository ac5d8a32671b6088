import { nameOf } from '../../domain/graph/nameOf.ts';
import { countryCodeOf } from '../../domain/graph/registers.ts';
import type { GraphNode } from '../../domain/graph/schema.ts';
import { nodeMarks } from '../../drawing/nodeMarks.ts';
import { nodeShapes } from '../../drawing/nodeShapes.ts';
import { tokenPalette } from '../../drawing/palette.ts';
import { useLanguage } from '../../ui/language.tsx';
import { Shapes } from '../../ui/SvgParts.tsx';
import type { NodePlace } from './layOutLine.ts';

interface NodeMarkProps {
  readonly node: GraphNode;
  readonly sizePx: number;
  /** Its centre in its container; left out, it is part of the text flow. */
  readonly at?: { readonly x: number; readonly y: number };
}

/** A node as the canvas draws it, a country with its code. */
export function NodeMark({ node, sizePx, at }: NodeMarkProps) {
  const { type } = node;
  const reach = (sizePx / 2 - roomPx) * nodeMarks[type].factor;
  const code = countryCodeOf(node);
  return (
    <span
      className={`${at === undefined ? 'relative' : 'absolute -translate-x-1/2 -translate-y-1/2'} inline-grid place-items-center`}
      style={{ width: sizePx, height: sizePx, ...(at && { left: at.x, top: at.y }) }}
    >
      <svg aria-hidden="true" className="overflow-visible" width={sizePx} height={sizePx}>
        <Shapes of={nodeShapes({ type, at: { x: sizePx / 2, y: sizePx / 2 }, reach }, onPanel)} />
      </svg>
      {type === 'country' && code !== null && (
        <span
          className="absolute font-dense font-bold text-on-ink"
          style={{ fontSize: sizePx * 0.36, lineHeight: 1 }}
        >
          {code}
        </span>
      )}
    </span>
  );
}

/** Around the shape of a country, inside its square. */
const roomPx = 2;

/** The chain is drawn on a panel, which shows through hollow nodes. */
const onPanel = { ...tokenPalette, canvas: 'var(--panel)' };

interface NodeNameProps {
  readonly node: GraphNode;
  readonly place: NodePlace;
  readonly isEnd: boolean;
}

const aboveNodePx = 5;
const endRoomPx = 158;
/** The words of the links are beside a lower node's name. */
const lowRoomPx = 104;
const highRoomPx = 200;

/** A node's name above it; at an end of the line it stays inside the page. */
export function NodeName({ node, place, isEnd }: NodeNameProps) {
  const name = nameOf(node, useLanguage(), 'short');
  return (
    <span
      className="absolute -translate-x-1/2 -translate-y-full text-center text-[0.9375rem]/[1.125rem] font-[640] text-balance"
      style={{
        left: place.x,
        top: place.y - place.sizePx / 2 - aboveNodePx,
        maxWidth: isEnd ? endRoomPx : place.isLow ? lowRoomPx : highRoomPx,
        width: 'max-content',
      }}
    >
      {name}
    </span>
  );
}
