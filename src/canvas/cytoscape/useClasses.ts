import type { Core } from 'cytoscape';
import { useLayoutEffect, useRef } from 'react';
import type { LoadedElements } from '../../domain/filter/overview.ts';
import type { Scene } from '../../drawing/graph/scene.ts';
import { applyClasses } from './classes.ts';
import { forgetStyles } from './forgetStyles.ts';

/** Counting what has gathered takes a moment that hovering should not. */
const everySoOften = 50;

/** Updates the elements' classes to the scene, before the browser paints. */
export function useClasses(
  cy: Core | null,
  { index, visible, emphasis }: Scene,
  loaded: LoadedElements,
  atRest: boolean,
): void {
  const timesApplied = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: elements that were just loaded have no classes yet.
  useLayoutEffect(() => {
    if (cy === null) return;
    applyClasses(cy, index, visible, emphasis, atRest);
    timesApplied.current += 1;
    if (timesApplied.current % everySoOften === 0) forgetStyles(cy);
  }, [cy, index, visible, emphasis, loaded, atRest]);
}
