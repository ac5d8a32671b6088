import type { PlacedItem } from '../../domain/timeline/placeItem.ts';
import type { TimelineItem } from '../../domain/timeline/timeline.ts';
import { tokenPalette } from '../../drawing/palette.ts';
import { bandMarks } from '../../drawing/timeline/bandMarks.ts';
import { colourOfLabel, type ItemLabel, isUnsure } from '../../drawing/timeline/itemLabel.ts';
import type { ItemState } from '../../drawing/timeline/itemStates.ts';
import { SourceNumbers } from '../../ui/evidence/SourceNumbers.tsx';
import { DateBand } from './DateBand.tsx';
import { ItemButton } from './ItemButton.tsx';
import { ItemNames, ItemSign } from './ItemLabel.tsx';
import type { Said } from './useSaid.ts';

interface MarkProps {
  readonly item: TimelineItem;
  readonly label: ItemLabel;
  /** For screen readers: when it was, before the visible names; what is claimed and by which sources, after them. */
  readonly said: Said;
  readonly state: ItemState;
  /** Whether the Tab key leads here. */
  readonly isStop: boolean;
}

interface ItemMarkProps extends MarkProps {
  readonly placed: PlacedItem;
  readonly topPx: number;
  readonly onFocus: () => void;
}

/** An item on the axis: its band, its sign, its names, its sources. All of it is one target. */
export function ItemMark({ item, label, said, state, isStop, placed, topPx, onFocus }: ItemMarkProps) {
  const { selected, lit, faded } = state;
  const colour = colourOfLabel(label, tokenPalette);
  const within = (px: number): number => px - placed.left;
  return (
    <li
      className="absolute h-[23px] [content-visibility:auto] [overflow-clip-margin:8px]"
      style={{ left: placed.left, width: placed.right - placed.left, top: topPx }}
    >
      <ItemButton
        item={item}
        selected={selected}
        isStop={isStop}
        onFocus={onFocus}
        className={`absolute inset-0 scroll-mx-10 scroll-mt-24 scroll-mb-4 rounded-control text-left ${
          lit ? 'z-10 bg-raised outline-[1.5px] outline-ink outline-solid' : ''
        }`}
      >
        <DateBand
          extent={item.extent}
          left={within(placed.band.left)}
          width={placed.band.right - placed.band.left}
          colour={colour}
          broken={isUnsure(item, label)}
          faint={faded}
        />
        <span
          data-sign=""
          className="absolute top-[5px]"
          style={{ left: within(placed.glyphPx) - 7, opacity: faded ? bandMarks.faded : 1 }}
        >
          <ItemSign label={label} selected={selected} />
        </span>
        <span
          className={`absolute top-[3px] inline-flex items-center gap-[5px] ${labelClass} ${
            faded || label.hand === 'pencil'
              ? 'text-ink-3'
              : label.kind === 'node'
                ? 'text-ink'
                : 'text-ink-2'
          }`}
          style={{ left: within(placed.labelLeft) }}
        >
          <span className="sr-only">{said.before}</span>
          {selected ? (
            <mark className="marker">
              <ItemNames label={label} faint={false} />
            </mark>
          ) : (
            <ItemNames label={label} faint={faded} />
          )}
          <span className="sr-only">{said.after}</span>
          <span className="inline-flex gap-[3px]">
            <SourceNumbers numbers={item.sources} />
          </span>
        </span>
      </ItemButton>
    </li>
  );
}

/** The same font that `labelWidth` measures. */
const labelClass = 'font-dense text-[12.5px]/[18px] font-medium whitespace-nowrap';
