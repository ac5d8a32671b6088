import type { Core } from 'cytoscape';
import { useLayoutEffect, useRef, type WheelEvent } from 'react';
import type { Box } from '../../drawing/geometry.ts';
import { linesOfName } from '../../drawing/graph/nameRegions.ts';
import type { ShownRegion } from '../../drawing/graph/regions.ts';
import type { Scene } from '../../drawing/graph/scene.ts';
import { isClear } from '../../drawing/graph/textRoom.ts';
import { useText } from '../../ui/language.tsx';
import type { Camera } from '../camera/useCamera.ts';
import { messages } from '../messages.ts';

interface RegionNamesProps {
  readonly cy: Core | null;
  readonly scene: Scene;
  readonly regions: readonly ShownRegion[];
  /** The places of the names at the zoom for which they were placed. */
  readonly boxes: ReadonlyMap<string, Box>;
  readonly zoom: number;
  readonly coversOf: () => readonly Box[];
  readonly camera: Camera;
}

/**
 * The names of the regions, as on a map; a click shows the region. They follow the camera without rendering React
 * again.
 */
export function RegionNames({ cy, scene, regions, boxes, zoom, coversOf, camera }: RegionNamesProps) {
  const text = useText(messages);
  const list = useRef<HTMLUListElement>(null);
  /** While the pointer lights a neighbourhood the names are quieter, like everything else. */
  const quiet = scene.emphasis.subject !== 'none';

  useLayoutEffect(() => {
    if (cy === null) return;
    const move = () => {
      const covers = coversOf();
      const camera = { zoom: cy.zoom(), pan: cy.pan(), width: cy.width(), height: cy.height() };
      for (const item of list.current?.children ?? []) {
        const box = boxes.get((item as HTMLElement).dataset.region ?? '');
        if (box === undefined) continue;
        const { pan } = camera;
        const scale = camera.zoom / zoom;
        const x = ((box.x1 + box.x2) / 2) * scale + pan.x;
        const y = ((box.y1 + box.y2) / 2) * scale + pan.y;
        const { style } = item as HTMLElement;
        style.transform = `translate(${x}px, ${y}px) translate(-50%, -50%)`;
        // A name that the frame would cut, or under a tool, can be neither read nor clicked.
        style.visibility = isClear(box, zoom, camera, covers) ? '' : 'hidden';
      }
    };
    move();
    cy.on('render', move);
    return () => {
      cy.off('render', move);
    };
  }, [cy, boxes, zoom, coversOf]);

  /** A name must not stop the wheel: the graph under it zooms. */
  const passOn = ({ nativeEvent }: WheelEvent) =>
    cy?.container()?.dispatchEvent(new globalThis.WheelEvent('wheel', nativeEvent));

  if (regions.length === 0) return null;
  return (
    <ul
      ref={list}
      aria-label={text.regions}
      className={`pointer-events-none absolute inset-0 overflow-hidden transition-opacity group-data-unseen/canvas:invisible duration-(--d-fast) ${quiet ? 'opacity-25' : ''}`}
    >
      {regions
        .filter(({ region }) => boxes.has(region.id))
        .map(({ region, members }) => (
          <li key={region.id} data-region={region.id} className="absolute top-0 left-0 w-max">
            <button
              type="button"
              title={text.showRegion(region.label[scene.language])}
              onClick={() => camera.show(members)}
              onWheel={passOn}
              className="pointer-events-auto min-h-6 font-text text-[1.1875rem]/[1.4375rem] font-[430] text-ink-3 italic hover:text-ink touch:pointer-events-none"
            >
              {linesOfName(region, scene.language).map((line) => (
                <span key={line} className="block">
                  {line}{' '}
                </span>
              ))}
            </button>
          </li>
        ))}
    </ul>
  );
}
