import type { Core } from 'cytoscape';
import { useLayoutEffect } from 'react';
import type { LoadedElements } from '../../domain/filter/overview.ts';
import type { Scene } from '../../drawing/graph/scene.ts';
import { applyClasses } from './classes.ts';

/** Updates the elements' classes to the scene, before the browser paints. */
export function useClasses(
  cy: Core | null,
  { index, visible, emphasis }: Scene,
  loaded: LoadedElements,
  atRest: boolean,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: elements that were just loaded have no classes yet.
  useLayoutEffect(() => {
    if (cy !== null) applyClasses(cy, index, visible, emphasis, atRest);
  }, [cy, index, visible, emphasis, loaded, atRest]);
}
