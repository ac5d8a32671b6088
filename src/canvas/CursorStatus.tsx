import { useEffect, useState } from 'react';
import type { Scene } from '../drawing/graph/scene.ts';
import type { Walked } from './input/walkLinks.ts';
import type { sayCursor } from './sayCursor.ts';

interface CursorStatusProps {
  readonly scene: Scene;
  readonly walked: Walked | null;
}

/**
 * Announces where the keys have come to. The sentences are fetched with the first key: a script that is lost leaves the
 * page silent, and the graph in use.
 */
export function CursorStatus({ scene, walked }: CursorStatusProps) {
  const [say, setSay] = useState<typeof sayCursor | null>(null);
  const { cursor, visible } = scene;
  const moved = cursor !== null;
  useEffect(() => {
    if (!moved) return;
    let gone = false;
    import('./sayCursor.ts').then(
      (part) => gone || setSay(() => part.sayCursor),
      () => null,
    );
    return () => {
      gone = true;
    };
  }, [moved]);
  return (
    <p aria-live="polite" className="sr-only">
      {cursor !== null && visible.nodes.has(cursor) && say?.(scene, cursor, walked)}
    </p>
  );
}
