import { type KeyboardEvent, useId } from 'react';
import { useSelection } from '../../store/react.tsx';
import { useStops } from '../../store/useStops.ts';
import type { Selection } from '../../store/view/view.ts';
import { usePanelFocus } from '../../ui/hooks/usePanelFocus.ts';
import { EdgeDetails } from './EdgeDetails.tsx';
import { NodeDetails } from './NodeDetails.tsx';
import { SeveralSelected } from './SeveralSelected.tsx';

/** What is selected, with its sources; nothing when nothing is selected. */
export function DetailsPanel() {
  const selection = useSelection();
  return selection.kind === 'none' ? null : <OpenPanel selection={selection} />;
}

type Selected = Exclude<Selection, { kind: 'none' }>;

function OpenPanel({ selection }: { readonly selection: Selected }) {
  const id = selection.kind === 'edge' ? selection.id : (selection.ids.at(-1) ?? selection.ids[0]);
  const headingId = useId();
  const stops = useStops();
  const { heading, ...focus } = usePanelFocus<HTMLElement, HTMLHeadingElement>(id);
  const headingProps = { id: headingId, ref: heading, tabIndex: -1 } as const;

  const press = (event: KeyboardEvent): void => {
    const by = steps[event.key];
    if (by === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    stops.step(by);
  };

  return (
    <section
      {...focus}
      aria-labelledby={headingId}
      onKeyDown={press}
      data-details-scroller=""
      className="relative h-full min-h-0 min-w-0 grow overflow-y-auto overscroll-contain bg-panel px-5 pb-7 text-ink"
    >
      {selection.kind === 'edge' ? (
        <EdgeDetails key={id} id={selection.id} stops={stops} headingProps={headingProps} />
      ) : (
        <>
          <SeveralSelected ids={selection.ids} />
          <NodeDetails
            key={id}
            id={selection.ids.at(-1) ?? selection.ids[0]}
            stops={stops}
            headingProps={headingProps}
          />
        </>
      )}
    </section>
  );
}

/** Keys that lead through the passages while the focus is in the panel. */
const steps: Readonly<Record<string, 1 | -1>> = { j: 1, ArrowRight: 1, k: -1, ArrowLeft: -1 };
