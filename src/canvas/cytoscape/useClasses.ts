import type { Core } from 'cytoscape';
import { useLayoutEffect } from 'react';
import type { Scene } from '../scene.ts';
import { applyClasses } from './classes.ts';
import type { Handed } from './elements.ts';

/** Keeps the elements' classes true to the scene, before the browser paints. */
export function useClasses(cy: Core | null, { index, visible, emphasis }: Scene, handed: Handed): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: elements that were just handed over have no classes yet.
  useLayoutEffect(() => {
    if (cy !== null) applyClasses(cy, index, visible, emphasis);
  }, [cy, index, visible, emphasis, handed]);
}
