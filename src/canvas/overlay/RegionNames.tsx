import type { Core } from 'cytoscape';
import { useLayoutEffect, useMemo, useRef, type WheelEvent } from 'react';
import type { Box } from '../../drawing/geometry.ts';
import { linesOfName, nameRegions } from '../../drawing/graph/nameRegions.ts';
import type { Places } from '../../drawing/graph/places.ts';
import type { ShownRegion } from '../../drawing/graph/regions.ts';
import type { Scene } from '../../drawing/graph/scene.ts';
import { measureText } from '../../drawing/measureText.ts';
import { useText } from '../../ui/language.tsx';
import { letterScale } from '../../ui/letterScale.ts';
import type { Camera } from '../camera/useCamera.ts';
import { messages } from '../messages.ts';

export interface RegionNamesProps {
  readonly cy: Core | null;
  readonly scene: Scene;
  /** What the names keep off. */
  readonly visible: Scene['visible'];
  readonly regions: readonly ShownRegion[];
  readonly places: Places;
  /** The zoom at which the names are placed, and the labels that they keep off. */
  readonly zoom: number;
  readonly labelBoxes: readonly Box[];
  readonly camera: Camera;
}

/** A name that the frame would cut, or that a tool lies on, is no name to read, nor a button to hit. */
const isClear = (name: Box, cy: Core, tools: readonly DOMRect[], frame: DOMRect): boolean =>
  name.x1 >= 0 &&
  name.y1 >= 0 &&
  name.x2 <= cy.width() &&
  name.y2 <= cy.height() &&
  !tools.some(
    ({ left, right, top, bottom }) =>
      name.x1 < right - frame.left &&
      name.x2 > left - frame.left &&
      name.y1 < bottom - frame.top &&
      name.y2 > top - frame.top,
  );

/** The names of the regions, as on a map; a click shows the region. They follow the camera without React. */
export function RegionNames({
  cy,
  scene,
  visible,
  regions,
  places,
  zoom,
  labelBoxes,
  camera,
}: RegionNamesProps) {
  const text = useText(messages);
  const list = useRef<HTMLUListElement>(null);
  /** While the pointer lights a neighbourhood the names step back, with all else. */
  const quiet = scene.emphasis.subject !== 'none';

  const { index, language } = scene;
  const boxes = useMemo(() => {
    return nameRegions(
      { index, language, visible },
      regions,
      { ...places, zoom, measure: measureText, letters: letterScale() },
      labelBoxes,
    );
  }, [regions, places, zoom, labelBoxes, visible, index, language]);

  useLayoutEffect(() => {
    if (cy === null) return;
    const move = () => {
      const frame = list.current?.getBoundingClientRect();
      if (frame === undefined) return;
      const tools = [...(list.current?.parentElement?.querySelectorAll('[data-lies-on-canvas]') ?? [])];
      const rects = tools.map((tool) => tool.getBoundingClientRect());
      for (const item of list.current?.children ?? []) {
        const box = boxes.get((item as HTMLElement).dataset.region ?? '');
        if (box === undefined) continue;
        const pan = cy.pan();
        const scale = cy.zoom() / zoom;
        const x = ((box.x1 + box.x2) / 2) * scale + pan.x;
        const y = ((box.y1 + box.y2) / 2) * scale + pan.y;
        const { style } = item as HTMLElement;
        style.transform = `translate(${x}px, ${y}px) translate(-50%, -50%)`;
        const [halfWidth, halfHeight] = [(box.x2 - box.x1) / 2, (box.y2 - box.y1) / 2];
        const name = { x1: x - halfWidth, y1: y - halfHeight, x2: x + halfWidth, y2: y + halfHeight };
        style.visibility = isClear(name, cy, rects, frame) ? '' : 'hidden';
      }
    };
    move();
    cy.on('render', move);
    return () => {
      cy.off('render', move);
    };
  }, [cy, boxes, zoom]);

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
