import type { KeyboardEvent, PointerEvent } from 'react';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';
import { widthLimits } from './tanstack.ts';

interface ResizeHandleProps {
  readonly name: string;
  /** The width that the reader has given the column; null: its default. */
  readonly widthPx: number | null;
  readonly ownWidthPx: number;
  readonly onResize: (widthPx: number | null) => void;
}

const stepPx = 12;

/** The edge of a column: moved by dragging or the arrow keys; a double click restores the default width. */
export function ResizeHandle({ name, widthPx, ownWidthPx, onResize }: ResizeHandleProps) {
  const text = useText(messages);
  const shown = widthPx ?? ownWidthPx;
  const resize = (to: number) =>
    onResize(Math.round(Math.max(widthLimits.least, Math.min(widthLimits.most, to))));

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    const handle = event.currentTarget;
    const startX = event.clientX;
    const startPx = measure(handle);
    handle.setPointerCapture(event.pointerId);
    const move = (moved: globalThis.PointerEvent) => resize(startPx + moved.clientX - startX);
    handle.addEventListener('pointermove', move);
    handle.addEventListener('lostpointercapture', () => handle.removeEventListener('pointermove', move), {
      once: true,
    });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const by = { ArrowLeft: -stepPx, ArrowRight: stepPx, Home: Number.NEGATIVE_INFINITY }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    resize(measure(event.currentTarget) + by);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a splitter between columns is not a thematic break.
    <span
      role="separator"
      data-control=""
      tabIndex={-1}
      aria-orientation="vertical"
      aria-label={text.resize(name)}
      aria-valuenow={shown}
      aria-valuemin={widthLimits.least}
      aria-valuemax={widthLimits.most}
      aria-valuetext={text.widthInPixels(shown)}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
      onDoubleClick={() => onResize(null)}
      onClick={(event) => event.stopPropagation()}
      className="absolute inset-y-0 -right-[6px] z-10 w-3 cursor-col-resize touch-none after:absolute after:inset-y-1.5 after:left-[5px] after:w-px after:bg-rule-2 hover:after:inset-y-0 hover:after:w-0.5 hover:after:bg-ink focus-visible:rounded-none focus-visible:shadow-none focus-visible:outline-none focus-visible:after:inset-y-0 focus-visible:after:w-[3px] focus-visible:after:bg-ink focus-visible:after:shadow-[0_0_0_3px_var(--mark)]"
    />
  );
}

const measure = (handle: HTMLElement): number => handle.parentElement?.offsetWidth ?? 0;
