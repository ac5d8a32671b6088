import { Maximize, Minus, Plus } from 'lucide-react';
import { IconButton } from '../ui/Button.tsx';
import { useText } from '../ui/language.tsx';
import { messages } from './messages.ts';
import type { Camera } from './useCamera.ts';

/** The camera's buttons, floating at the top right. */
export function Toolbar({ camera }: { readonly camera: Camera }) {
  const text = useText(messages);
  return (
    <div
      role="toolbar"
      aria-label={text.tools}
      className="absolute top-3 right-3.5 z-10 flex divide-x divide-rule rounded-control border border-rule bg-raised shadow-float max-phone:hidden"
    >
      <IconButton label={text.zoomIn} onClick={camera.zoomIn}>
        <Plus size={17} aria-hidden="true" />
      </IconButton>
      <IconButton label={text.zoomOut} onClick={camera.zoomOut}>
        <Minus size={17} aria-hidden="true" />
      </IconButton>
      <IconButton label={text.fit} onClick={camera.fit}>
        <Maximize size={16} aria-hidden="true" />
      </IconButton>
    </div>
  );
}
