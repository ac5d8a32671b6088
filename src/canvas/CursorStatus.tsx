import type { Scene } from '../drawing/graph/scene.ts';
import { useNoteFault } from '../ui/faults/faultNotes.tsx';
import { useImported } from '../ui/hooks/useImported.ts';
import type { Walked } from './input/walkLinks.ts';

interface CursorStatusProps {
  readonly scene: Scene;
  readonly walked: Walked | null;
}

const importWords = () => import('./sayCursor.ts');

/** Announces where the keys have come to; the sentences are fetched with the first key. */
export function CursorStatus({ scene, walked }: CursorStatusProps) {
  const { cursor, visible } = scene;
  const words = useImported(importWords, cursor !== null, useNoteFault());
  return (
    <p aria-live="polite" className="sr-only">
      {cursor !== null && visible.nodes.has(cursor) && words?.sayCursor(scene, cursor, walked)}
    </p>
  );
}
