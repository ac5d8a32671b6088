import { List, Maximize, Minus, Plus, Redo2, Spline, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useActions, useAppStore, useSelection } from '../store/react.tsx';
import { useCover } from '../ui/anchors.tsx';
import { IconButton } from '../ui/controls/Button.tsx';
import { chainAskers } from '../ui/keyElements.ts';
import { useText } from '../ui/language.tsx';
import { useWithKeys } from '../ui/shortcutKeys.tsx';
import type { Camera } from './camera/useCamera.ts';
import { messages } from './messages.ts';

interface ToolbarProps {
  readonly camera: Camera;
  /**
   * Comes last. On a phone, where fingers do what other buttons do, it is shown beside the button that shows
   * everything, and undo where there is something to undo.
   */
  readonly children?: ReactNode;
}

/** The camera's buttons and the question how two nodes are connected, floating at the top right; in another page the camera's and the list's alone. */
export function Toolbar({ camera, children }: ToolbarProps) {
  const text = useText(messages);
  const { openChain } = useActions();
  const embedded = useAppStore((state) => state.session.embedded);
  const selection = useSelection();
  const [from, to] = selection.kind === 'nodes' ? selection.ids.slice(-2) : [];
  return (
    <div
      ref={useCover()}
      data-lies-on-canvas=""
      role="toolbar"
      aria-label={text.tools}
      className="absolute top-3 right-3.5 z-10 flex max-w-[calc(100%-28px)] flex-wrap divide-x divide-rule rounded-control border border-rule bg-raised shadow-float compact:top-2 compact:right-2 compact:flex-col-reverse compact:divide-x-0 compact:[&>*:not(:last-child,[data-can-undo],[data-fits])]:hidden"
    >
      {!embedded && <UndoButtons />}
      <ListButton />
      <IconButton label={text.zoomIn} onClick={camera.zoomIn}>
        <Plus size={17} aria-hidden="true" />
      </IconButton>
      <IconButton label={text.zoomOut} onClick={camera.zoomOut}>
        <Minus size={17} aria-hidden="true" />
      </IconButton>
      <IconButton label={text.fit} data-fits="" onClick={camera.fit}>
        <Maximize size={16} aria-hidden="true" />
      </IconButton>
      {!embedded && (
        <IconButton label={text.askChain} ref={chainAskers.ref} onClick={() => openChain(from, to)}>
          <Spline size={16} aria-hidden="true" />
        </IconButton>
      )}
      {/* In an element of its own: a menu's list, while it is open, would be last instead of its button. */}
      {children && <div className="flex">{children}</div>}
    </div>
  );
}

/** The graph as a list, for keyboard users and for readers who cannot see the graph. */
function ListButton() {
  const text = useText(messages);
  const withKeys = useWithKeys();
  const { setListOpen } = useActions();
  const open = useAppStore((state) => state.session.listOpen);
  return (
    <IconButton
      label={withKeys(text.list, 'Shift+L')}
      aria-expanded={open}
      aria-keyshortcuts="Shift+L"
      onClick={() => setListOpen(!open)}
      className="aria-expanded:bg-sunken"
    >
      <List size={17} aria-hidden="true" />
    </IconButton>
  );
}

/** They stay in the tab order when there is nothing to undo, so that the focus is not lost. */
function UndoButtons() {
  const text = useText(messages);
  const { undo, redo } = useActions();
  const canUndo = useAppStore((state) => state.session.canUndo);
  const canRedo = useAppStore((state) => state.session.canRedo);
  return (
    <>
      <IconButton
        label={canUndo ? text.undo : text.nothingToUndo}
        data-can-undo={canUndo ? '' : undefined}
        aria-disabled={!canUndo}
        aria-keyshortcuts="Control+Z"
        onClick={undo}
        className={canUndo ? '' : 'cursor-default text-ink-3'}
      >
        <Undo2 size={16} aria-hidden="true" />
      </IconButton>
      <IconButton
        label={canRedo ? text.redo : text.nothingToRedo}
        aria-disabled={!canRedo}
        aria-keyshortcuts="Control+Shift+Z Control+Y"
        onClick={redo}
        className={canRedo ? '' : 'cursor-default text-ink-3'}
      >
        <Redo2 size={16} aria-hidden="true" />
      </IconButton>
    </>
  );
}
