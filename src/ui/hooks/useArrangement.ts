import { useEffect, useMemo, useState } from 'react';
import type { Arrangement } from '../../domain/arrange/types.ts';
import { type Layout, layoutKey, mapLayout } from '../../domain/basics/layout.ts';
import type { LoadedElements } from '../../domain/filter/overview.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { fetchScript } from '../../lib/lostScript.ts';
import { useNoteFault } from '../faults/faultNotes.tsx';

type ArrangeParts = typeof import('../../drawing/graph/layoutParts.ts');

/** The layout in force, and what drawing it needs. */
export interface Arranged {
  /** The map, while the script that arranges is still on its way or cannot be fetched. */
  readonly layout: Layout;
  readonly key: string;
  /** null: the map. */
  readonly drawn: { readonly arrangement: Arrangement; readonly parts: ArrangeParts } | null;
}

let fetched: ArrangeParts | null = null;

/** Fetches the script that arranges, without arranging anything. */
export async function fetchArranging(): Promise<ArrangeParts> {
  fetched = await fetchScript(import('../../drawing/graph/layoutParts.ts'));
  return fetched;
}

/**
 * Arranges what is loaded into the canvas in the requested layout; returns a new object only when layout or nodes have
 * changed.
 */
export function useArrangement(index: GraphIndex, loaded: LoadedElements, asked: Layout): Arranged {
  const [parts, setParts] = useState(fetched);
  const noteFault = useNoteFault();
  const isMap = asked.kind === 'map';
  const key = layoutKey(parts === null ? mapLayout : asked);

  useEffect(() => {
    if (isMap || parts !== null) return;
    let left = false;
    fetchArranging().then(
      (brought) => left || setParts(brought),
      (error: unknown) => left || noteFault(error),
    );
    return () => {
      left = true;
    };
  }, [isMap, parts, noteFault]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: two layouts with the same key are the same.
  return useMemo(() => {
    if (parts === null || asked.kind === 'map') return { layout: mapLayout, key, drawn: null };
    return { layout: asked, key, drawn: { arrangement: parts.arrangeLoaded(index, loaded, asked), parts } };
  }, [index, loaded, key, parts]);
}
