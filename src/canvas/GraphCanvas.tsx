import type { Core, ElementDefinition } from 'cytoscape';
import { type ReactNode, useId, useMemo, useRef, useState } from 'react';
import { canDraw } from '../drawing/canDraw.ts';
import { isAtRest } from '../drawing/graph/detail.ts';
import { zoomLimits } from '../drawing/graph/framing.ts';
import { textRoomOf } from '../drawing/graph/textRoom.ts';
import type { Palette } from '../drawing/palette.ts';
import { useAppStore } from '../store/react.tsx';
import { Boundary } from '../ui/faults/Boundary.tsx';
import { useAfterPaint } from '../ui/hooks/useAfterPaint.ts';
import { useArrangement } from '../ui/hooks/useArrangement.ts';
import { useFontsReady } from '../ui/hooks/useFontsReady.ts';
import { useMediaQuery } from '../ui/hooks/useMediaQuery.ts';
import { usePalette } from '../ui/hooks/usePalette.ts';
import { useText } from '../ui/language.tsx';
import { preloadable } from '../ui/preloadable.tsx';
import { CountLine } from './CountLine.tsx';
import { CursorStatus } from './CursorStatus.tsx';
import { useCamera } from './camera/useCamera.ts';
import { useCameraTarget } from './camera/useCameraTarget.ts';
import { useSettledCamera } from './camera/useSettledCamera.ts';
import { CytoscapeComponent } from './cytoscape/CytoscapeComponent.ts';
import { type MadeElements, makeElementFactory } from './cytoscape/elements.ts';
import { makeStylesheet } from './cytoscape/stylesheet.ts';
import { useClasses } from './cytoscape/useClasses.ts';
import { useGraphHandle } from './cytoscape/useGraphHandle.ts';
import { useSeen } from './cytoscape/useSeen.ts';
import { useBoxSelection } from './input/useBoxSelection.ts';
import { useContextMenu } from './input/useContextMenu.ts';
import { useFingers } from './input/useFingers.ts';
import { useGestures } from './input/useGestures.ts';
import { useCursor, useKeyboard } from './input/useKeyboard.ts';
import { messages } from './messages.ts';
import { DrawnMark } from './overlay/DrawnMark.tsx';
import { Overlay } from './overlay/Overlay.tsx';
import { RegionNames } from './overlay/RegionNames.tsx';
import { Underlay } from './overlay/Underlay.tsx';
import { useCovers } from './overlay/useCovers.ts';
import { useRegions } from './overlay/useRegions.ts';
import { useTexts } from './overlay/useTexts.ts';
import { usePlaces } from './places/usePlaces.ts';
import { SeeAsTable } from './SeeAsTable.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useEdgeAnchor } from './useEdgeAnchor.ts';
import { useScene } from './useScene.ts';

/** Why a ready-made picture is shown: the canvas has not been started, or it is being drawn out of sight. */
export type StandIn = 'waiting' | 'drawing';

interface GraphCanvasProps {
  readonly children?: ReactNode;
  /** What is isolated or hidden by hand, also as chips; it stays when something is selected. */
  readonly bounds?: ReactNode;
  /** What is in the toolbar besides the camera's buttons. */
  readonly tools?: ReactNode;
  /**
   * A ready-made picture is behind the canvas, which stays transparent; null: there is none, or it is no longer needed.
   */
  readonly standIn?: StandIn | null;
  /** Called when the finished picture is on the canvas. */
  readonly onDrawn?: (() => void) | undefined;
  /** The element that receives the graph's keys. */
  readonly keyTarget?: React.RefObject<HTMLDivElement | null>;
}

/**
 * The graph, filling its container. The children, which show what the filters hide, are placed under the count line.
 */
export function GraphCanvas({ standIn = null, ...picture }: GraphCanvasProps) {
  const frame = useRef<HTMLDivElement>(null);
  const palette = usePalette();
  return (
    <div
      ref={frame}
      className={`@container absolute inset-0 overflow-hidden ${standIn === null ? 'bg-canvas' : ''}`}
    >
      <Picture frame={frame} palette={palette} standIn={standIn} {...picture} />
    </div>
  );
}

/** The first picture does not need it. */
const CanvasCard = preloadable(async () => (await import('./CanvasCard.tsx')).CanvasCard);

interface PictureProps extends GraphCanvasProps {
  readonly frame: React.RefObject<HTMLDivElement | null>;
  readonly palette: Palette;
  readonly standIn: StandIn | null;
}

function Picture({ frame, palette, children, bounds, tools, standIn, onDrawn, keyTarget }: PictureProps) {
  const text = useText(messages);
  const keysId = useId();
  const [cy, setCy] = useState<Core | null>(null);
  const [cursor, setCursor] = useCursor();
  const { scene, loaded, overview } = useScene(cursor);
  const { index } = scene;

  const made = useRef<MadeElements>(new Map());
  const makeElements = useMemo(() => makeElementFactory(index, made.current), [index]);
  const seen = useSeen(loaded, scene.visible);
  const elements = useMemo(() => makeElements(seen), [makeElements, seen]);
  const stylesheet = useMemo(() => makeStylesheet(palette), [palette]);

  const layout = useAppStore((state) => state.view.layout);
  const arranged = useArrangement(index, loaded, layout);
  const { places, rest } = usePlaces(cy, index, seen, arranged);
  const coversOf = useCovers(frame);
  const camera = useCamera(cy, frame, scene, rest, arranged.layout, coversOf);
  const settled = useSettledCamera(cy);
  const zoom = settled?.zoom ?? null;
  const contrast = useMediaQuery('(prefers-contrast: more), (forced-colors: active)');
  useGraphHandle(cy);
  useClasses(cy, scene, seen, zoom !== null && isAtRest(scene.visible, zoom) && !contrast);
  const ready = useFontsReady(index, standIn !== 'waiting');
  /** Nodes and links appear and disappear at once; what is written and drawn over them follows a frame later. */
  const named = useAfterPaint(scene.visible, index);
  const { language, emphasis, selected, cursor: reached } = scene;
  const written = useMemo(
    () => ({ index, language, visible: named, emphasis, selected, cursor: reached }),
    [index, language, named, emphasis, selected, reached],
  );
  const asked = useAppStore((state) => state.view.chain !== null);
  const embedded = useAppStore((state) => state.session.embedded);
  useEdgeAnchor(cy, frame, selected.marked);
  const { regions, namedRegions, regionBoxes } = useRegions(
    scene,
    written,
    arranged,
    rest,
    ready ? zoom : null,
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: with what is shown, what lies on the canvas has changed.
  const room = useMemo(
    () => (settled === null ? null : textRoomOf(settled, coversOf())),
    [settled, coversOf, named, selected],
  );
  const kept = useMemo(() => {
    const decoration = arranged.drawn?.arrangement.decoration;
    const words =
      decoration === undefined || zoom === null
        ? []
        : arranged.drawn?.parts.decorationBoxes(decoration, zoom);
    return [...(words ?? []), ...regionBoxes.values(), ...(room?.covers ?? [])];
  }, [arranged, zoom, regionBoxes, room]);
  const texts = useTexts(written, rest, ready ? palette.dense : null, zoom, kept, room?.frame);
  const hovered = useGestures(cy);
  /** Its script is fetched when the canvas has taken the picture's place, not in the frame in which it does. */
  const carded = useAfterPaint(standIn === null, index);
  useContextMenu(cy);
  useBoxSelection(cy);
  useFingers(cy);
  useCameraTarget(camera);
  const { walked, ...keyboard } = useKeyboard(setCursor, scene, rest, camera);

  return (
    <div
      data-unseen={standIn === null ? undefined : ''}
      className="group/canvas absolute inset-0"
      style={ready || standIn !== null ? undefined : { visibility: 'hidden' }}
    >
      <div
        ref={keyTarget}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keys itself.
        tabIndex={0}
        aria-label={text.graphName}
        aria-roledescription={text.graphRole}
        aria-describedby={keysId}
        className="absolute inset-0 focus-visible:-outline-offset-4 group-data-unseen/canvas:opacity-0 group-data-unseen/canvas:*:pointer-events-none"
        {...keyboard}
      >
        <Underlay
          cy={cy}
          scene={scene}
          palette={palette}
          regions={regions}
          arranged={arranged}
          places={places}
        />
        {standIn !== 'waiting' && (
          <CytoscapeComponent
            elements={cy === null ? noElements : elements}
            stylesheet={stylesheet}
            layout={presetLayout}
            diff={isAnother}
            cy={setCy}
            style={fullSize}
            minZoom={zoomLimits.least}
            maxZoom={zoomLimits.most}
            boxSelectionEnabled={true}
            autounselectify={true}
            headless={!canDraw()}
            styleEnabled={true}
            hideEdgesOnViewport={loaded.edges.length > edgesDrawnWhilePanning}
          />
        )}
        <Overlay
          cy={cy}
          scene={written}
          palette={palette}
          texts={texts}
          coversOf={coversOf}
          arranged={arranged}
          places={places}
        />
      </div>
      <p id={keysId} hidden>
        {text.graphKeys}
      </p>
      {!asked && !embedded && <SeeAsTable />}
      {ready && zoom !== null && (
        <Boundary place="note">
          <RegionNames
            cy={cy}
            scene={scene}
            regions={namedRegions}
            boxes={regionBoxes}
            zoom={zoom}
            coversOf={coversOf}
            camera={camera}
          />
        </Boundary>
      )}
      <Boundary place="note">
        <CountLine scene={scene} overview={overview} named={texts.named} bounds={bounds}>
          {children}
        </CountLine>
      </Boundary>
      {!asked && (
        <Boundary place="note">
          <Toolbar camera={camera}>{!embedded && tools}</Toolbar>
        </Boundary>
      )}
      <CursorStatus scene={scene} walked={walked} />
      <DrawnMark cy={cy} ready={ready && zoom !== null} onDrawn={onDrawn} />
      {cy && standIn === null && carded && (
        <Boundary place="note">
          <CanvasCard
            cy={cy}
            scene={scene}
            places={places}
            texts={texts}
            arranged={arranged}
            hovered={hovered}
            settled={settled}
          />
        </Boundary>
      )}
    </div>
  );
}

/** At first: the style sheet comes before the elements, which then take their styles once and not twice. */
const noElements: ElementDefinition[] = [];

const presetLayout = { name: 'preset', fit: false };
/** By inline style: Cytoscape's own rule for its container would beat a class in a layer. */
const fullSize = { position: 'absolute', inset: 0, width: '100%', height: '100%' } as const;
const isAnother = (a: unknown, b: unknown): boolean => a !== b;
const edgesDrawnWhilePanning = 1500;
