import type { ReactNode } from 'react';
import type { Scene } from '../drawing/graph/scene.ts';
import { useAppStore, useIndex, useVisible } from '../store/react.tsx';
import { useCover } from '../ui/anchors.tsx';
import { useText } from '../ui/language.tsx';
import { pictureMessages } from '../ui/pictureMessages.ts';
import { messages } from './messages.ts';

interface CountLineProps {
  readonly scene: Scene;
  readonly overview: boolean;
  /** How many names are written. */
  readonly named: number;
  /** What the filters hide, as chips. */
  readonly children?: ReactNode;
  /** What is isolated or hidden by hand, as chips: shown even when something is selected. */
  readonly bounds?: ReactNode;
}

/**
 * How much of the graph is on screen, and under it what hides the rest; when something is selected, what that
 * highlights.
 */
export function CountLine({ scene, overview, named, children, bounds }: CountLineProps) {
  const text = useText(messages);
  const { shown } = useText(pictureMessages);
  const { graph } = useIndex();
  const visible = useVisible();
  /** Where the filters leave no more than an overview has room for, it is all of it. */
  const partly = overview && scene.visible.nodes.size < visible.nodes.size;
  const cover = useCover();
  const asked = useAppStore((state) => state.view.chain !== null);
  const { subject, litNodes, litEdges } = scene.selected;
  const counts = [visible.nodes.size, graph.nodes.length, visible.edges.size, graph.edges.length] as const;

  if (asked && subject !== 'chain') return null;
  if (asked)
    return (
      <h3 className="type-ui-strong absolute top-3 left-10 z-10 max-phone:left-4">{text.chainHeading}</h3>
    );
  return (
    <div
      ref={cover}
      data-lies-on-canvas=""
      className="pointer-events-none absolute top-2.5 left-3 z-10 flex max-w-[calc(100%-18.5rem)] flex-col items-start touch:max-w-[calc(100%-24rem)] @max-[36rem]:top-14 @max-[36rem]:max-w-[calc(100%-24px)] @max-[18rem]:top-24 compact:top-2.5! compact:max-w-[calc(100%-4.75rem)]! [&_button]:pointer-events-auto"
    >
      <div className="flex max-w-full flex-wrap items-center gap-x-2 gap-y-1 *:rounded-control *:bg-canvas/85 *:px-1.5">
        {subject === 'none' ? (
          <p className="text-[0.875rem]/5 text-ink-2 tabular-nums">
            <strong className="font-[640] text-ink">{text.nodes(counts[0])}</strong> {text.outOf(counts[1])}
            <strong className="font-[640] text-ink"> · {text.links(counts[2])}</strong>{' '}
            {text.outOf(counts[3])}
          </p>
        ) : (
          <div>
            <p className="text-[0.875rem]/5 text-ink-2 tabular-nums">
              {subject === 'link' ? (
                <strong className="font-[640] text-ink">{text.oneLinkSelected}</strong>
              ) : (
                <>
                  <strong className="font-[640] text-ink">{text.nodes(litNodes.size)}</strong> {text.and}{' '}
                  <strong className="font-[640] text-ink">{text.links(litEdges.size)}</strong>{' '}
                  {text.broughtForward}
                </>
              )}
            </p>
            <p className="type-meta text-ink-2 tabular-nums">{shown(...counts)}</p>
          </div>
        )}
        {subject === 'none' && children}
        {bounds}
      </div>
      {subject === 'none' && !partly && named < counts[0] && (
        // It keeps its room while the names are being placed.
        <p data-names-written="" className={`${quietLine} compact:hidden ${named === 0 ? 'invisible' : ''}`}>
          {text.namesRule(named)}
        </p>
      )}
      {partly && <p className={`${quietLine} max-w-[52ch]`}>{text.overviewRule(scene.visible.nodes.size)}</p>}
    </div>
  );
}

const quietLine = 'type-meta rounded-control bg-canvas/85 px-1.5 text-ink-2';
