import { useEffect, useRef, useState } from 'react';
import { GraphCanvas, type StandIn } from '../../canvas/GraphCanvas.tsx';
import { Legend } from '../../canvas/Legend.tsx';
import { countProposed } from '../../domain/graph/provenance.ts';
import { FilterChips } from '../../panels/filters/FilterChips.tsx';
import { FiltersRail } from '../../panels/filters/FiltersRail.tsx';
import { FiltersStrip } from '../../panels/filters/FiltersStrip.tsx';
import { FocusChips } from '../../panels/focus/FocusChips.tsx';
import { LayoutChip } from '../../panels/layout/LayoutChip.tsx';
import { LayoutMenu } from '../../panels/layout/LayoutMenu.tsx';
import { askedOf, listsView } from '../../store/passagesOf.ts';
import { useActions, useAppStore, useIndex } from '../../store/react.tsx';
import { ReviewProvider, useReviewCount } from '../../store/review/reviewReact.tsx';
import { menuOf } from '../../store/session/session.ts';
import { displays } from '../../store/view/view.ts';
import { AnchorsProvider } from '../../ui/anchors.tsx';
import { BottomSheet } from '../../ui/controls/BottomSheet.tsx';
import { Boundary } from '../../ui/faults/Boundary.tsx';
import { FaultNotes } from '../../ui/faults/faultNotes.tsx';
import { railLook } from '../../ui/frame.tsx';
import { useMediaQuery } from '../../ui/hooks/useMediaQuery.ts';
import { LanguageProvider, useText } from '../../ui/language.tsx';
import { browserLanguage } from '../boot/browserLanguage.ts';
import { displayParts } from '../boot/displayParts.ts';
import { keepLanguage } from '../boot/preferences.ts';
import {
  ChainChoices,
  ChainPanel,
  ContextMenu,
  DetailsPanel,
  EmptyCanvas,
  EvidenceConnector,
  Exporter,
  FiltersSheet,
  GraphList,
  importFindChains,
  OriginFilter,
  OriginRows,
  Palette,
  PencilBanner,
  ReaderPanel,
  ShortcutsDialog,
} from '../boot/preloadableParts.ts';
import { EmptyCorpus } from '../corpus/corpusParts.ts';
import { useReviewOfCorpus } from '../corpus/useReviewOfCorpus.ts';
import { OpeningNotes } from '../welcome/OpeningNotes.tsx';
import { DisplayBar } from './DisplayChoice.tsx';
import { Effects } from './Effects.tsx';
import { messages } from './messages.ts';
import { Notice } from './Notice.tsx';
import { TopBar } from './TopBar.tsx';

interface ExplorerProps {
  /** What stands in for the canvas. */
  readonly standIn: StandIn | null;
  /** Called when the graph has been drawn for the first time. */
  readonly onDrawn: () => void;
}

/** The explorer in the reader's language. */
export function Explorer(canvas: ExplorerProps) {
  const chosen = useAppStore((state) => state.view.language);
  const own = useAppStore((state) => state.session.ownLanguage);
  const language = chosen ?? own ?? browserLanguage();
  const before = useRef(language);

  useEffect(() => {
    // Even the same value would make the browser work out the style of every element again.
    if (document.documentElement.lang !== language) document.documentElement.lang = language;
    if (before.current !== language) keepLanguage(language === browserLanguage() ? null : language);
    before.current = language;
  }, [language]);

  return (
    <LanguageProvider value={language}>
      <ReviewProvider store={useReviewOfCorpus()}>
        <AnchorsProvider>
          <FaultNotes>
            <PageLayout {...canvas} />
          </FaultNotes>
        </AnchorsProvider>
      </ReviewProvider>
    </LanguageProvider>
  );
}

/** Arranges rail, canvas and panels: side by side on a wide screen, stacked on a narrow one, in a sheet on a phone. */
function PageLayout(canvas: ExplorerProps) {
  const text = useText(messages);
  const wide = useMediaQuery('(width >= 80rem)');
  const phone = useMediaQuery('(width < 45rem)');
  /** A phone that lies down: panels stand beside the canvas, which has the height to itself. */
  const low = useMediaQuery('(height < 30rem) and (pointer: coarse)');
  const selection = useAppStore((state) => state.view.selection);
  const listed = useAppStore((state) => listsView(state) || askedOf(state) !== null);
  const selected = selection.kind !== 'none' || listed;
  const read = useAppStore((state) => state.view.reading);
  const reading = read !== null;
  const hasNodes = useIndex().graph.nodes.length > 0;
  const searchOpen = useAppStore((state) => state.session.over === 'search');
  const shortcutsOpen = useAppStore((state) => state.session.over === 'shortcuts');
  const exportOpen = useAppStore((state) => state.session.over === 'export');
  const filtersOpen = useAppStore((state) => state.session.over === 'filters');
  const menuOpen = useAppStore((state) => menuOf(state.session) !== null);
  const asked = useAppStore((state) => state.view.chain !== null);
  const waiting = useReviewCount();
  const wanted = useAppStore((state) => (state.view.chain === null ? state.view.display : 'graph'));
  const display = wanted === 'review' && waiting === null ? 'graph' : wanted;
  /** The review takes the whole page. */
  const reviewing = display === 'review';
  const split = useAppStore((state) => state.view.split) && !phone && !reviewing;
  const { setListOpen, setDisplay, clearSelection, closeArticle, closeChain, close } = useActions();
  const proposed = countProposed(useIndex().graph);
  const pencilled = proposed.names + proposed.evidence;
  const [bannerShown, setBannerShown] = useState(true);
  const Display = displayParts[display];
  const graphShown = Display === null || split;
  useChainsWhenAsked(asked);
  const railUnfolded = wide && !low && !reading && !asked && !reviewing;
  const strip = !railUnfolded && !phone && !low && !reviewing;
  /** Between two panels there would be a slit: what is read has the room, and the graph waits behind it. */
  const givesWay = useMediaQuery('(64rem <= width < 80rem)') && selected && reading && !asked && !low;

  const details = (
    <Boundary place="panel" about={selection} onClose={clearSelection}>
      <DetailsPanel />
    </Boundary>
  );
  const reader = (
    <Boundary place="panel" about={read} onClose={closeArticle}>
      <ReaderPanel />
    </Boundary>
  );

  return (
    <div className="grid h-full grid-cols-[minmax(0,1fr)] grid-rows-[var(--h-top)_minmax(0,1fr)_auto]">
      <a href="#graph" className={skipLink}>
        {text.skipToGraph}
      </a>
      {graphShown && !asked && (
        <button type="button" onClick={() => setListOpen(true)} className={skipLink}>
          {text.skipToList}
        </button>
      )}
      <div className="min-w-0">
        <Boundary place="note">
          <TopBar phone={phone} noFilters={phone || low} />
        </Boundary>
      </div>
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
              <FiltersRail>{pencilled > 0 && <OriginFilter />}</FiltersRail>
            </Boundary>
          </aside>
        )}
        {strip && !asked && (
          <Boundary place="note">
            <FiltersStrip />
          </Boundary>
        )}
        {!railUnfolded && filtersOpen && !asked && (
          <Boundary place="dialog" onClose={() => close('filters')}>
            <FiltersSheet phone={phone || low}>{pencilled > 0 && <OriginFilter />}</FiltersSheet>
          </Boundary>
        )}
        <main
          id="graph"
          tabIndex={-1}
          inert={givesWay}
          className={`flex min-w-0 flex-1 outline-none max-stack:flex-col ${
            givesWay ? 'invisible absolute inset-y-0 right-0 left-(--w-rail-min)' : 'relative'
          } ${asked ? 'row-start-2 border-t border-ink max-phone:h-80' : ''}`}
        >
          {/* Behind another display the graph stays as it is: coming back to it takes no time and moves nothing. */}
          <div
            inert={!graphShown}
            className={`grid min-h-0 min-w-0 grid-rows-[auto_minmax(0,1fr)_auto] ${
              graphShown ? 'relative flex-1' : 'invisible absolute inset-0'
            }`}
          >
            <div>
              {(waiting ?? pencilled) > 0 && bannerShown && !asked && (
                <Boundary place="note">
                  <PencilBanner
                    count={waiting ?? pencilled}
                    onReview={waiting === null ? undefined : () => setDisplay('review')}
                    onDismiss={() => setBannerShown(false)}
                  />
                </Boundary>
              )}
            </div>
            <div className="relative flex min-h-0">
              <div className="relative min-w-0 grow">
                <Boundary place="panel">
                  <GraphCanvas
                    bounds={
                      <>
                        <LayoutChip />
                        <FocusChips />
                      </>
                    }
                    tools={<LayoutMenu />}
                    {...canvas}
                  >
                    <FilterChips />
                  </GraphCanvas>
                </Boundary>
              </div>
              {!asked && canvas.standIn === null && (
                <Boundary place="note">
                  <GraphList />
                </Boundary>
              )}
              {!asked && Display === null && (
                <Boundary place="note">
                  <OpeningNotes />
                </Boundary>
              )}
            </div>
            {!phone && !low && !asked && (
              <Boundary place="note">
                <Legend>{pencilled > 0 && <OriginRows />}</Legend>
              </Boundary>
            )}
          </div>
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
            {!asked && (hasNodes ? <EmptyCanvas /> : <EmptyCorpus />)}
            {menuOpen && <ContextMenu />}
          </Boundary>
        </main>
        {!asked &&
          !reviewing &&
          (phone
            ? (selected || reading) && (
                <BottomSheet label={text.panel} handleLabel={text.resizePanel}>
                  {reading ? reader : details}
                </BottomSheet>
              )
            : (selected || reading) && (
                <div
                  className={`flex border-l border-ink bg-panel max-stack:w-(--w-panel) max-stack:max-w-[60%] max-stack:flex-col ${
                    givesWay ? 'flex-1' : 'shrink-0'
                  } ${selected && reading ? 'both-panels' : 'w-(--w-panel)'}`}
                >
                  {selected && details}
                  {reading && reader}
                </div>
              ))}
      </div>
      {phone && !asked && !reviewing && displays.length > 1 && <DisplayBar givesWay={selected || reading} />}
      {searchOpen && (
        <Boundary place="dialog" onClose={() => close('search')}>
          <Palette />
        </Boundary>
      )}
      {shortcutsOpen && (
        <Boundary place="dialog" onClose={() => close('shortcuts')}>
          <ShortcutsDialog />
        </Boundary>
      )}
      {exportOpen && (
        <Boundary place="dialog" onClose={() => close('export')}>
          <Exporter />
        </Boundary>
      )}

      <Effects />

      {selected && !phone && !asked && !givesWay && (graphShown || display === 'map') && (
        <Boundary place="note">
          <EvidenceConnector />
        </Boundary>
      )}
      <Notice />
    </div>
  );
}

/** Out of sight until the keyboard comes to it. */
const skipLink =
  'type-ui-strong absolute top-1 left-1 z-50 -translate-y-20 rounded-control bg-ink px-3 py-2 text-on-ink touch:min-h-hit focus:translate-y-0';

/** Normally it is there long before: it is fetched when the page is idle. */
function useChainsWhenAsked(asked: boolean): void {
  const there = useAppStore((state) => state.findChains !== null);
  const { provideChains } = useActions();
  useEffect(() => {
    if (asked && !there) importFindChains().then((findChains) => findChains && provideChains(findChains));
  }, [asked, there, provideChains]);
}

/** The question above, the graph below on the left, the chains found on the right; on a phone one after the other. */
const chainPage =
  'relative grid min-h-0 grid-cols-[minmax(0,1fr)_auto] grid-rows-[minmax(0,1fr)_clamp(200px,33vh,360px)] max-phone:block max-phone:overflow-x-hidden max-phone:overflow-y-auto max-phone:bg-panel';
