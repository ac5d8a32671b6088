import {
  ChartBarDecreasing,
  ChartNoAxesGantt,
  Columns2,
  ListChecks,
  type LucideIcon,
  MapPin,
  Table2,
  Waypoints,
} from 'lucide-react';
import { useActions, useAppStore } from '../../store/react.tsx';
import { useReviewCount } from '../../store/review/reviewReact.tsx';
import { displayWords } from '../../store/view/displayWords.ts';
import { type Display, displays } from '../../store/view/view.ts';
import { IconButton } from '../../ui/controls/Button.tsx';
import { useFigure, useLanguage, useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

/** Each display's icon in the top bar. */
const displayIcons: Readonly<Record<Display, LucideIcon>> = {
  graph: Waypoints,
  timeline: ChartNoAxesGantt,
  map: MapPin,
  table: Table2,
  statistics: ChartBarDecreasing,
  review: ListChecks,
};

/** The available displays: review only where there is something to decide. */
const useDisplays = (): readonly Display[] =>
  useReviewCount() === null ? displays : [...displays, 'review'];

/** The number of proposals that wait for a decision. */
function ReviewCount() {
  const count = useReviewCount();
  const figure = useFigure();
  return count ? (
    <span className="type-code rounded-full border border-rule-2 px-1.5 text-ink-2 in-aria-[current]:border-ink in-aria-[current]:bg-ink in-aria-[current]:text-on-ink">
      {figure(count)}
    </span>
  ) : null;
}

/** Where there is no room in the bar for both icons and words, the words say more; `many`: with one display more. */
const iconWhereRoom = {
  usual: 'shrink-0 min-[80rem]:max-[90rem]:hidden',
  many: 'shrink-0 min-[90rem]:max-[100rem]:hidden',
};

/** The displays as tabs of the top bar, and the switch that keeps the graph beside them. */
export function DisplayTabs() {
  const text = useText(messages);
  const names = displayWords[useLanguage()];
  const display = useAppStore((state) => state.view.display);
  const asked = useAppStore((state) => state.view.chain !== null);
  const split = useAppStore((state) => state.view.split);
  const { setDisplay, setSplit } = useActions();
  const shown = useDisplays();
  /** One more than usual leaves no room for their names before the widest windows. */
  const many = shown.length > displays.length;
  const splits = display !== 'graph' && display !== 'review' && !asked;
  return (
    <nav aria-label={text.displaysLabel} className="flex h-full items-center gap-0.5">
      {shown.map((one) => {
        const Icon = displayIcons[one];
        return (
          <button
            key={one}
            type="button"
            aria-current={one === display && !asked ? 'page' : undefined}
            title={names[one]}
            onClick={() => setDisplay(one)}
            className="type-ui -mb-px flex h-[calc(100%+1px)] min-w-9 touch:min-w-hit items-center justify-center gap-2 border-y-3 border-transparent px-[7px] text-ink-2 hover:text-ink focus-visible:-outline-offset-4 aria-[current]:border-b-ink aria-[current]:font-[660] aria-[current]:text-ink"
          >
            <Icon size={16} aria-hidden="true" className={many ? iconWhereRoom.many : iconWhereRoom.usual} />
            <span
              className={`grid *:col-start-1 *:row-start-1 ${many ? 'max-[90rem]:sr-only' : 'max-rail:sr-only'}`}
            >
              {/* As wide as when it is the current one, so that the others keep their places. */}
              <span aria-hidden="true" className="invisible font-[660]">
                {names[one]}
              </span>
              <span>{names[one]}</span>
            </span>
            {one === 'review' && <ReviewCount />}
          </button>
        );
      })}
      <IconButton
        label={text.split}
        aria-pressed={split}
        onClick={() => setSplit(!split)}
        className={`max-stack:hidden aria-pressed:bg-sunken ${splits ? '' : many ? 'invisible max-rail:hidden' : 'invisible'}`}
      >
        <Columns2 size={17} aria-hidden="true" />
      </IconButton>
    </nav>
  );
}

/**
 * On a phone the displays are below the canvas, within reach of the thumb. `givesWay`: on a low screen the bar is
 * hidden while a panel needs the room.
 */
export function DisplayBar({ givesWay }: { readonly givesWay: boolean }) {
  const text = useText(messages);
  const names = displayWords[useLanguage()];
  const display = useAppStore((state) => state.view.display);
  const { setDisplay } = useActions();
  return (
    <nav
      aria-label={text.displaysLabel}
      className={`z-10 flex overflow-x-auto border-t border-ink bg-panel [scrollbar-width:none] ${givesWay ? '[@media(height<500px)]:hidden' : ''}`}
    >
      {useDisplays().map((one) => {
        const Icon = displayIcons[one];
        return (
          <button
            key={one}
            type="button"
            aria-current={one === display ? 'page' : undefined}
            onClick={() => setDisplay(one)}
            className="type-code relative -mt-px flex h-(--h-bar) min-w-max flex-1 flex-col items-center justify-center gap-1 border-t-3 border-transparent text-ink-2 focus-visible:-outline-offset-4 aria-[current]:border-ink aria-[current]:text-ink"
          >
            <span className="flex items-center gap-1">
              <Icon size={18} aria-hidden="true" />
              {one === 'review' && <ReviewCount />}
            </span>
            {names[one]}
          </button>
        );
      })}
    </nav>
  );
}
