import { useId, useLayoutEffect, useMemo, useRef } from 'react';
import type { Selection } from '../../domain/basics/selection.ts';
import { askedOf, listsView } from '../../store/passagesOf.ts';
import { useAppStore, useSelection } from '../../store/react.tsx';
import { usePassageCursor } from '../../store/usePassageCursor.ts';
import { usePanelFocus } from '../../ui/hooks/usePanelFocus.ts';
import { Answer } from './Answer.tsx';
import { DetailsScrollerProvider } from './detailsScroller.ts';
import { EdgeDetails } from './EdgeDetails.tsx';
import { NodeDetails } from './NodeDetails.tsx';
import { SeveralSelected } from './SeveralSelected.tsx';
import { ViewPassages } from './ViewPassages.tsx';

/** What is selected, with its sources; if nothing is, the answer to a question, or all passages of the view. */
export function DetailsPanel() {
  const selection = useSelection();
  const listed = useAppStore(listsView);
  const asked = useAppStore(askedOf);
  if (asked !== null) return <Answer key={asked} question={asked} />;
  if (selection.kind === 'none') return listed ? <ViewPassages /> : null;
  return <OpenPanel selection={selection} />;
}

type Selected = Exclude<Selection, { kind: 'none' }>;

function OpenPanel({ selection }: { readonly selection: Selected }) {
  const id = selection.kind === 'edge' ? selection.id : (selection.ids.at(-1) ?? selection.ids[0]);
  const headingId = useId();
  const cursor = usePassageCursor();
  const { heading, ...focus } = usePanelFocus<HTMLElement, HTMLHeadingElement>(id);
  const isScrolled = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another subject begins at its heading.
  useLayoutEffect(() => {
    // Even where there is nothing to scroll, the browser would lay out the whole panel first.
    if (isScrolled.current) focus.ref.current?.scrollTo?.({ top: 0, behavior: 'instant' });
  }, [id, focus.ref]);
  const head = useRef<HTMLElement>(null);
  const scrolled = useMemo(() => ({ scroller: focus.ref, head }), [focus.ref]);
  const headingProps = { id: headingId, ref: heading, tabIndex: -1 } as const;

  return (
    <section
      {...focus}
      onScroll={({ currentTarget }) => {
        isScrolled.current = currentTarget.scrollTop > 0;
      }}
      aria-labelledby={headingId}
      className={`relative h-full min-h-0 min-w-0 grow bg-panel text-ink ${
        selection.kind === 'edge' ? 'overflow-y-auto overscroll-contain px-5 pb-7' : 'flex flex-col'
      }`}
    >
      {selection.kind === 'edge' ? (
        <DetailsScrollerProvider value={scrolled}>
          <EdgeDetails key={id} id={selection.id} cursor={cursor} headingProps={headingProps} />
        </DetailsScrollerProvider>
      ) : (
        <>
          <SeveralSelected ids={selection.ids} />
          <NodeDetails
            key={id}
            id={selection.ids.at(-1) ?? selection.ids[0]}
            cursor={cursor}
            headingProps={headingProps}
          />
        </>
      )}
    </section>
  );
}
