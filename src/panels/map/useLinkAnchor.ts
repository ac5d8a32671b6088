import { type RefObject, useLayoutEffect } from 'react';
import type { EdgeId } from '../../domain/basics/ids.ts';
import type { MapCamera } from '../../drawing/map/mapCamera.ts';
import { useAnchors } from '../../ui/anchors.tsx';

/** Registers where the middle of the selected link is, as the canvas does; nowhere when it lies outside the frame. */
export function useLinkAnchor(
  svg: RefObject<SVGSVGElement | null>,
  marked: EdgeId | null,
  camera: MapCamera,
): void {
  const anchors = useAnchors();

  useLayoutEffect(() => {
    if (anchors === null || marked === null) return;
    return anchors.register('edge', () => {
      const link = svg.current?.querySelector<SVGPathElement>(`[data-edge="${CSS.escape(marked)}"] path`);
      const matrix = link?.getScreenCTM();
      const frame = svg.current?.getBoundingClientRect();
      if (!link || !matrix || !frame) return null;
      const { x, y } = link.getPointAtLength(link.getTotalLength() / 2).matrixTransform(matrix);
      const isInSight = x >= frame.left && x <= frame.right && y >= frame.top && y <= frame.bottom;
      return isInSight ? { left: x, right: x, top: y, bottom: y } : null;
    });
  }, [anchors, svg, marked]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another camera puts the link elsewhere.
  useLayoutEffect(() => anchors?.moved(), [anchors, camera]);
}
