import { Maximize, Minus, Pause, Play as PlayIcon, Plus, StepForward } from 'lucide-react';
import type { ReactNode } from 'react';
import { formatYears } from '../../domain/time/formatYears.ts';
import { sameRange } from '../../domain/time/yearRange.ts';
import { type LaneChoice, laneChoices } from '../../domain/timeline/laneChoice.ts';
import { useActions, useAppStore } from '../../store/react.tsx';
import { setLanes } from '../../store/view/transitions.ts';
import { IconButton } from '../../ui/controls/Button.tsx';
import { Segmented } from '../../ui/controls/Segmented.tsx';
import { useText } from '../../ui/language.tsx';
import { timelinePictureMessages } from '../../ui/timelinePictureMessages.ts';
import { messages } from './messages.ts';
import { usePlay } from './usePlay.ts';
import type { TimelineView } from './useTimeline.ts';
import type { Zoom } from './useZoom.ts';

interface TimelineHeadProps {
  readonly timeline: TimelineView;
  /** Given where there are lanes under an axis that can be enlarged. */
  readonly zoom?: Zoom;
  readonly onShowUndated: () => void;
  readonly children: ReactNode;
}

/** How much is dated and how much is not, what hides the rest, and the controls for time. */
export function TimelineHead({ timeline, zoom, onShowUndated, children }: TimelineHeadProps) {
  const text = useText(messages);
  const words = useText(timelinePictureMessages);
  const lanes = useAppStore((state) => state.view.lanes);
  const { changeView } = useActions();
  const play = usePlay(timeline);
  const { items, undated, range, extent } = timeline;
  const events = items.filter(({ subject }) => subject.kind === 'node').length;
  const links = new Set(items.flatMap(({ subject }) => (subject.kind === 'edge' ? subject.id : []))).size;
  const hasUndated = undated.nodes.length + undated.edges.length > 0;
  const PlayState = play.isPlaying ? Pause : play.steps ? StepForward : PlayIcon;
  const whole = sameRange(range, extent);

  return (
    <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 px-4 py-2.5">
      <div className="flex min-w-0 flex-col items-start gap-1.5">
        <p className="flex flex-wrap items-center gap-x-3 text-[0.875rem]/6 text-ink-2 tabular-nums">
          <strong className="font-[640] text-ink">
            {words.datedEvents(events)} · {words.datedLinks(links)}
          </strong>
          {hasUndated && (
            <button
              type="button"
              onClick={onShowUndated}
              className="min-h-6 text-left hover:text-ink touch:min-h-hit"
            >
              <span className="quiet-link">{words.undated(undated.nodes.length, undated.edges.length)}</span>
            </button>
          )}
        </p>
        {children}
      </div>
      <div role="toolbar" aria-label={text.tools} className="flex flex-wrap items-center gap-2">
        {zoom && (
          <Segmented
            label={text.lanes}
            value={lanes}
            options={laneChoices.map((value) => ({ value, label: text.laneBy[value] }))}
            onChange={(value: LaneChoice) => changeView((view) => setLanes(view, value))}
            size="large"
          />
        )}
        <div className="flex divide-x divide-rule rounded-control border border-rule-2 bg-raised">
          <IconButton
            label={play.isPlaying ? text.pause : play.steps ? text.nextYear : text.play}
            onClick={play.press}
          >
            <PlayState size={16} aria-hidden="true" />
          </IconButton>
          {zoom && (
            <>
              <IconButton label={text.zoomIn} onClick={() => zoom.zoomBy(1.6)}>
                <Plus size={17} aria-hidden="true" />
              </IconButton>
              <IconButton label={text.zoomOut} onClick={() => zoom.zoomBy(1 / 1.6)}>
                <Minus size={17} aria-hidden="true" />
              </IconButton>
              <IconButton
                label={whole ? text.fitAll : text.fitYears(formatYears(range))}
                onClick={() => zoom.fit(range)}
              >
                <Maximize size={16} aria-hidden="true" />
              </IconButton>
            </>
          )}
        </div>
      </div>
      <p aria-live="polite" className="sr-only">
        {play.isPlaying && text.playing(range.from, items.length)}
      </p>
    </div>
  );
}
