import { type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { useCover } from '../anchors.tsx';

interface BottomSheetProps {
  readonly label: string;
  /** The accessible name of the handle, for readers who do not drag it. */
  readonly handleLabel: string;
  readonly children: ReactNode;
}

const stops = ['peek', 'half', 'full'] as const;
type Stop = (typeof stops)[number];

/** On a low screen, such as a phone in landscape or a page enlarged four times, half would be too little to read. */
const heights: Readonly<Record<Stop, string>> = {
  peek: '88px',
  half: 'max(57%, min(100% - 44px, 240px))',
  full: '100%',
};

/**
 * On a phone: a panel over the canvas that stops at a line, at half and at full height, by dragging or by clicks.
 * `data-sheet` says where it stands: at half height, heads leave out what would push the text off the screen.
 */
export function BottomSheet({ label, handleLabel, children }: BottomSheetProps) {
  const [stop, setStop] = useState<Stop>('half');
  const cover = useCover();
  const dragFrom = useRef<number | null>(null);

  const startDrag = (event: PointerEvent) => {
    dragFrom.current = event.clientY;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const endDrag = (event: PointerEvent) => {
    const from = dragFrom.current;
    dragFrom.current = null;
    const moved = from === null ? 0 : event.clientY - from;
    if (Math.abs(moved) > 24) setStop(nextStop(stop, moved < 0 ? 1 : -1));
  };

  return (
    <section
      ref={cover}
      aria-label={label}
      data-sheet={stop}
      style={{ height: heights[stop] }}
      className="absolute inset-x-0 bottom-0 z-20 flex flex-col rounded-t-sheet border-t border-ink bg-panel shadow-float transition-[height] duration-(--d-base)"
    >
      <button
        type="button"
        aria-label={handleLabel}
        onPointerDown={startDrag}
        onPointerUp={endDrag}
        onKeyDown={(event) => {
          if (event.key === 'ArrowUp') setStop(nextStop(stop, 1));
          if (event.key === 'ArrowDown') setStop(nextStop(stop, -1));
        }}
        onClick={(event) => {
          if (event.detail === 0) setStop(stop === 'full' ? 'peek' : nextStop(stop, 1));
        }}
        // As high as a finger; below the full height half of it lies over the canvas.
        className={`grid h-11 shrink-0 touch-none items-end justify-center pb-2.5 ${stop === 'full' ? '' : '-mt-5'}`}
      >
        <span aria-hidden="true" className="h-1 w-10 rounded-full bg-rule-2" />
      </button>
      <div className="min-h-0 flex-1 overflow-y-auto">{children}</div>
    </section>
  );
}

function nextStop(stop: Stop, step: 1 | -1): Stop {
  return stops[Math.min(stops.length - 1, Math.max(0, stops.indexOf(stop) + step))] ?? stop;
}
