import { Maximize, Minus, Plus } from 'lucide-react';
import type { Ref } from 'react';
import type { FrameName } from '../../drawing/map/frames.ts';
import { Button, IconButton } from '../../ui/controls/Button.tsx';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

interface MapToolbarProps {
  readonly ref: Ref<HTMLDivElement>;
  /** At the bottom, where there is no room beside the count line. */
  readonly low: boolean;
  readonly frames: readonly FrameName[];
  readonly onFrame: (name: FrameName) => void;
  readonly onZoomIn: () => void;
  readonly onZoomOut: () => void;
  readonly onFit: () => void;
}

/** The parts of the world that the articles are about, and the camera's buttons. */
export function MapToolbar({ ref, low, frames, onFrame, onZoomIn, onZoomOut, onFit }: MapToolbarProps) {
  const text = useText(messages);
  return (
    <div
      role="toolbar"
      ref={ref}
      aria-label={text.tools}
      className={`${low ? 'bottom-8' : 'top-3'} absolute right-3.5 z-10 flex divide-x divide-rule rounded-control border border-rule bg-raised shadow-float max-phone:top-auto max-phone:right-2 max-phone:bottom-2 max-phone:left-2`}
    >
      {frames.map((name) => (
        <Button
          key={name}
          aria-label={text.showFrame(text.frames[name])}
          onClick={() => onFrame(name)}
          className="border-0 bg-transparent px-2.5 max-phone:flex-1 max-phone:justify-center"
        >
          {text.frames[name]}
        </Button>
      ))}
      <IconButton label={text.zoomIn} onClick={onZoomIn} className="max-phone:hidden">
        <Plus size={17} aria-hidden="true" />
      </IconButton>
      <IconButton label={text.zoomOut} onClick={onZoomOut} className="max-phone:hidden">
        <Minus size={17} aria-hidden="true" />
      </IconButton>
      <IconButton label={text.fit} onClick={onFit}>
        <Maximize size={16} aria-hidden="true" />
      </IconButton>
    </div>
  );
}
