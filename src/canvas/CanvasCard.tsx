import type { Core } from 'cytoscape';
import { useMemo } from 'react';
import type { Box } from '../drawing/geometry.ts';
import type { PictureCamera } from '../drawing/graph/framing.ts';
import { nodeBox } from '../drawing/graph/labels.ts';
import type { GraphPlaces } from '../drawing/graph/places.ts';
import type { Scene } from '../drawing/graph/scene.ts';
import type { Arranged } from '../ui/hooks/useArrangement.ts';
import { HoverCard } from './HoverCard.tsx';
import type { Hovered } from './input/useGestures.ts';
import type { ShownTexts } from './overlay/useTexts.ts';
import { usePrintedGraph } from './usePrintedGraph.ts';

interface CanvasCardProps {
  readonly cy: Core;
  readonly scene: Scene;
  readonly places: GraphPlaces;
  readonly texts: ShownTexts;
  readonly arranged: Arranged;
  readonly hovered: Hovered | null;
  /** Where the camera came to rest. */
  readonly settled: PictureCamera | null;
}

/** The card about what the arrow keys have reached, or the mouse rests on; beside it, the picture for paper. */
export function CanvasCard(props: CanvasCardProps) {
  usePrintedGraph(props.cy, props.scene, props.places, props.arranged);
  return <ShownCard {...props} />;
}

/** There is no card for what is selected. */
function ShownCard({ cy, scene, places, texts, hovered, settled }: CanvasCardProps) {
  const { index, visible, emphasis, selected, cursor } = scene;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `settled` says that the camera stands elsewhere.
  const place = useMemo(() => {
    const pan = cy.pan();
    const onScreen = (box: Box): Box => ({
      x1: box.x1 + pan.x,
      y1: box.y1 + pan.y,
      x2: box.x2 + pan.x,
      y2: box.y2 + pan.y,
    });
    const ground = { zoom: cy.zoom(), positionOf: places.positionOf };
    const lit = [...emphasis.litNodes].map((id) => nodeBox(index, id, ground));
    const { x, y } = cursor === null ? { x: 0, y: 0 } : places.positionOf(cursor);
    return {
      avoid: [...lit, ...texts.boxes].map(onScreen),
      cursorAt: { x: x * ground.zoom + pan.x, y: y * ground.zoom + pan.y },
    };
  }, [cy, settled, index, places, emphasis, texts, cursor]);

  const shown =
    cursor === null ? hovered : { target: { kind: 'node', id: cursor } as const, at: place.cursorAt };
  if (shown === null) return null;
  const { target, at } = shown;
  const isVisible = target.kind === 'node' ? visible.nodes.has(target.id) : visible.edges.has(target.id);
  const isSelected = target.kind === 'node' ? selected.ringed.has(target.id) : selected.marked === target.id;
  if (!isVisible || isSelected) return null;
  return <HoverCard scene={scene} target={target} at={at} avoid={place.avoid} />;
}
