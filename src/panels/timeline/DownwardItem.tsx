import { formatEdtf } from '../../domain/time/formatEdtf.ts';
import type { TimelineItem } from '../../domain/timeline/timeline.ts';
import { tokenPalette } from '../../drawing/palette.ts';
import { colourOfLabel, labelOfItem, sayItem } from '../../drawing/timeline/itemLabel.ts';
import type { ItemState } from '../../drawing/timeline/itemStates.ts';
import { useIndex } from '../../store/react.tsx';
import { pencilMessages } from '../../ui/evidence/InPencil.tsx';
import { LinkSample } from '../../ui/evidence/LinkSample.tsx';
import { SourceNumbers } from '../../ui/evidence/SourceNumbers.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { ItemButton } from './ItemButton.tsx';
import { ItemSign } from './ItemLabel.tsx';
import { messages } from './messages.ts';
import { UprightBand } from './UprightBand.tsx';

interface DownwardItemProps {
  readonly item: TimelineItem;
  readonly state: ItemState;
  readonly isStop: boolean;
  readonly onFocus: () => void;
}

/** An item as a row: its stretch of time as a bar on the left, its date, its whole claim, its sources. */
export function DownwardItem({ item, state, isStop, onFocus }: DownwardItemProps) {
  const text = useText(messages);
  const { inPencil } = useText(pencilMessages);
  const language = useLanguage();
  const index = useIndex();
  const label = labelOfItem(index, item.subject, language);
  const words = sayItem(index, item.subject, language);
  const { selected, lit, faded } = state;
  return (
    <li>
      <ItemButton
        item={item}
        selected={selected}
        isStop={isStop}
        onFocus={onFocus}
        className={`relative flex min-h-11 w-full scroll-mt-28 gap-3 py-2 pr-4 pl-4 text-left focus-visible:-outline-offset-2 ${lit ? 'bg-raised' : 'hover:bg-sunken'}`}
      >
        <UprightBand item={item} colour={colourOfLabel(label, tokenPalette)} faint={faded}>
          <ItemSign label={label} selected={selected} />
        </UprightBand>
        <span className="min-w-0 flex-1">
          <span className="type-meta block text-ink-3 first-letter:uppercase">
            {formatEdtf(item.when, language)}
            {item.inferred && `, ${text.inferredDate}`}
          </span>
          <span className={`type-ui ${faded || label.hand === 'pencil' ? 'text-ink-3' : 'text-ink'}`}>
            {selected ? <mark className="marker">{words}</mark> : words}
          </span>
        </span>
        <span className="flex shrink-0 items-center gap-1 self-end">
          {label.kind === 'edge' && (
            <LinkSample family={label.family} widthPx={24} muted={faded} hand={label.hand} />
          )}
          <span className="sr-only">
            {label.hand === 'pencil' && inPencil}, {text.sources(item.sources.length)}{' '}
          </span>
          <SourceNumbers numbers={item.sources} />
        </span>
      </ItemButton>
    </li>
  );
}
