import { countProposed } from '../../domain/graph/provenance.ts';
import { EmptyCanvas } from '../../panels/filters/EmptyCanvas.tsx';
import { FilterChips } from '../../panels/filters/FilterChips.tsx';
import { FiltersRail } from '../../panels/filters/FiltersRail.tsx';
import { FiltersStrip } from '../../panels/filters/FiltersStrip.tsx';
import { FocusChips } from '../../panels/focus/FocusChips.tsx';
import { askedOf, listsView } from '../../store/passagesOf.ts';
import { useActions, useAppStore, useIndex } from '../../store/react.tsx';
import { useReviewCount } from '../../store/review/reviewReact.tsx';
import { menuOf } from '../../store/session/session.ts';
import { displays } from '../../store/view/view.ts';
import { isWriting } from '../../store/writing/isWriting.ts';
import { Boundary } from '../../ui/faults/Boundary.tsx';
import { foldedRailLook, railLook } from '../../ui/frame.tsx';
import { useMediaQuery } from '../../ui/hooks/useMediaQuery.ts';
import { mainPart } from '../../ui/keyElements.ts';
import { useText } from '../../ui/language.tsx';
import { EmptyCorpus } from '../corpus/corpusParts.ts';
import { Dialogs } from './Dialogs.tsx';
import { DisplayBar } from './DisplayChoice.tsx';
import { Effects } from './Effects.tsx';
import { GraphColumn, type OpeningProps } from './GraphColumn.tsx';
import { messages } from './messages.ts';
import { Notice } from './Notice.tsx';
import { displayParts } from './parts/displayParts.ts';
import {
  ChainChoices,
  ChainPanel,
  ContextMenu,
  EmbedBar,
  EvidenceConnector,
  FiltersSheet,
  NothingLeft,
  OriginFilter,
} from './parts/preloadableParts.ts';
import { SidePanels } from './SidePanels.tsx';
import { TopBar } from './TopBar.tsx';
import { useChainsWhenAsked } from './useChainsWhenAsked.ts';

/** Arranges rail, canvas and panels: side by side on a wide screen, stacked on a narrow one, in a sheet on a phone. */
export function PageLayout({ whole, ...canvas }: OpeningProps) {
  const text = useText(messages);
  const wide = useMediaQuery('(width >= 80rem)');
  const phone = useMediaQuery('(width < 45rem)');
  /** A phone in landscape: panels are beside the canvas, which has the full height. */
  const low = useMediaQuery('(height < 30rem) and (pointer: coarse)');
  const selected = useAppStore(
    (state) =>
      state.view.selection.kind !== 'none' || listsView(state) || askedOf(state) !== null || isWriting(state),
  );
  const reading = useAppStore((state) => state.view.reading !== null);
  const hasNodes = useIndex().graph.nodes.length > 0;
  const filtersOpen = useAppStore((state) => state.session.over === 'filters');
  const menuOpen = useAppStore((state) => menuOf(state.session) !== null);
  const asked = useAppStore((state) => state.view.chain !== null);
  const waiting = useReviewCount();
  const wanted = useAppStore((state) => (state.view.chain === null ? state.view.display : 'graph'));
  const display = wanted === 'review' && waiting === null ? 'graph' : wanted;
  /** The review fills the whole page. */
  const reviewing = display === 'review';
  const split = useAppStore((state) => state.view.split) && !phone && !reviewing;
  const { setListOpen, setDisplay, closeChain, close } = useActions();
  const proposed = countProposed(useIndex().graph);
  const pencilled = proposed.names + proposed.evidence;
  const Display = displayParts[display];
  const graphShown = Display === null || split;
  useChainsWhenAsked(asked);
  const embedded = useAppStore((state) => state.session.embedded);
  const railUnfolded = wide && !embedded && !low && !reading && !asked && !reviewing;
  const strip = !embedded && !railUnfolded && !phone && !low && !reviewing;
  /** Only a slit would be left between two panels: the graph is hidden in favour of what is read. */
  const givesWay = useMediaQuery('(64rem <= width < 80rem)') && selected && reading && !asked && !low;

  return (
    <div
      className={`grid h-full grid-cols-[minmax(0,1fr)] ${embedded ? 'grid-rows-[minmax(0,1fr)_auto]' : 'grid-rows-[var(--h-top)_minmax(0,1fr)_auto]'}`}
    >
      <a href="#graph" className={skipLink}>
        {text.skipToGraph}
      </a>
      {graphShown && !asked && (
        <button type="button" onClick={() => setListOpen(true)} className={skipLink}>
          {text.skipToList}
        </button>
      )}
      {!embedded && (
        <div className="min-w-0">
          <Boundary place="note">{whole && <TopBar phone={phone} noFilters={phone || low} />}</Boundary>
        </div>
      )}
      <div className={asked ? chainPage : 'relative flex min-h-0'}>
        {asked && (
          <Boundary place="panel" onClose={closeChain}>
            <ChainPanel />
            <ChainChoices />
          </Boundary>
        )}
        {railUnfolded && (
          <aside aria-label={text.filters} className={railLook}>
            <Boundary place="panel">
              {whole && <FiltersRail>{pencilled > 0 && <OriginFilter />}</FiltersRail>}
            </Boundary>
          </aside>
        )}
        {strip && !asked && (
          <Boundary place="note">{whole ? <FiltersStrip /> : <div className={foldedRailLook} />}</Boundary>
        )}
        {!railUnfolded && filtersOpen && !asked && (
          <Boundary place="dialog" onClose={() => close('filters')}>
            <FiltersSheet phone={phone || low}>{pencilled > 0 && <OriginFilter />}</FiltersSheet>
          </Boundary>
        )}
        <main
          id="graph"
          ref={mainPart.ref}
          tabIndex={-1}
          inert={givesWay}
          className={`flex min-w-0 flex-1 outline-none focus-visible:shadow-none max-stack:flex-col ${
            givesWay ? 'invisible absolute inset-y-0 right-0 left-(--w-rail-min)' : 'relative'
          } ${asked ? 'row-start-2 border-t border-ink max-phone:h-80' : ''}`}
        >
          <GraphColumn
            canvas={canvas}
            whole={whole}
            shown={graphShown}
            alone={Display === null}
            withLegend={!phone && !low && !asked}
            pencilled={pencilled}
          />
          {Display !== null && (
            <div
              className={`relative flex min-h-0 min-w-0 flex-1 bg-canvas ${
                split ? 'border-l border-ink max-stack:border-t max-stack:border-l-0' : ''
              }`}
            >
              <Boundary key={display} place="panel" {...(!split && { onClose: () => setDisplay('graph') })}>
                <Display>
                  <FocusChips />
                  <FilterChips />
                </Display>
              </Boundary>
            </div>
          )}
          <Boundary place="note">
            {!asked &&
              (hasNodes ? (
                <EmptyCanvas>
                  <NothingLeft />
                </EmptyCanvas>
              ) : (
                <EmptyCorpus />
              ))}
            {menuOpen && <ContextMenu />}
          </Boundary>
        </main>
        {!asked && !reviewing && <SidePanels selected={selected} phone={phone} wide={givesWay} />}
      </div>
      {phone &&
        !embedded &&
        !asked &&
        !reviewing &&
        displays.length > 1 &&
        (whole ? <DisplayBar givesWay={selected || reading} /> : <div className="h-(--h-bar)" />)}
      {embedded && (
        <Boundary place="note">
          <EmbedBar />
        </Boundary>
      )}
      {whole && (
        <>
          <Dialogs />
          <Effects early={canvas.standIn !== null} />
        </>
      )}

      {selected && !phone && !asked && !givesWay && (graphShown || display === 'map') && (
        <Boundary place="note">
          <EvidenceConnector />
        </Boundary>
      )}
      <Notice />
    </div>
  );
}

/** Out of sight until it has the focus. */
const skipLink =
  'type-ui-strong absolute top-1 left-1 z-50 -translate-y-20 rounded-control bg-ink px-3 py-2 text-on-ink touch:min-h-hit focus:translate-y-0';

/** The question above, the graph below on the left, the chains found on the right; on a phone one below the other. */
const chainPage =
  'relative grid min-h-0 grid-cols-[minmax(0,1fr)_auto] grid-rows-[minmax(0,1fr)_clamp(200px,33vh,360px)] max-phone:block max-phone:overflow-x-hidden max-phone:overflow-y-auto max-phone:bg-panel';
