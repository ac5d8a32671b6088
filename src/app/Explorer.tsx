import { Suspense, useCallback, useEffect } from 'react';
import { GraphCanvas } from '../canvas/GraphCanvas.tsx';
import { Legend } from '../canvas/Legend.tsx';
import { useActions, useAppStore } from '../store/react.tsx';
import { AnchorsProvider } from '../ui/anchors.tsx';
import { BottomSheet } from '../ui/BottomSheet.tsx';
import { LanguageProvider, useText } from '../ui/language.tsx';
import { useHotkey } from '../ui/useHotkey.ts';
import { useMediaQuery } from '../ui/useMediaQuery.ts';
import { browserLanguage } from './browserLanguage.ts';
import { FiltersSheet } from './FiltersSheet.tsx';
import { FirstRunHint } from './FirstRunHint.tsx';
import {
  DetailsPanel,
  EmptyCanvas,
  FilterChips,
  FiltersRail,
  FiltersStrip,
  ReaderPanel,
  SearchPanel,
  Thread,
} from './laterParts.ts';
import { messages } from './messages.ts';
import { Notice } from './Notice.tsx';
import { readPreferences } from './preferences.ts';
import { TopBar } from './TopBar.tsx';
import { usePageTitle } from './usePageTitle.ts';

/** The explorer in the reader's language. */
export function Explorer() {
  const chosen = useAppStore((state) => state.view.language);
  const language = chosen ?? readPreferences().language ?? browserLanguage();

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  return (
    <LanguageProvider value={language}>
      <AnchorsProvider>
        <Regions />
      </AnchorsProvider>
    </LanguageProvider>
  );
}

/** Arranges rail, canvas and panels: side by side on a wide screen, stacked on a narrow one, in a sheet on a phone. */
function Regions() {
  const text = useText(messages);
  const wide = useMediaQuery('(width >= 1280px)');
  const phone = useMediaQuery('(width < 720px)');
  const selected = useAppStore((state) => state.view.selection.kind !== 'none');
  const reading = useAppStore((state) => state.view.reading !== null);
  const searchOpen = useAppStore((state) => state.session.searchOpen);
  const filtersOpen = useAppStore((state) => state.session.filtersOpen);
  const railUnfolded = wide && !reading;

  usePageTitle();
  useExplorerKeys();

  const panels = (
    <Suspense fallback={null}>
      {selected && <DetailsPanel />}
      {reading && <ReaderPanel />}
    </Suspense>
  );

  return (
    <div className="grid h-full grid-rows-[var(--h-top)_minmax(0,1fr)]">
      <a
        href="#graph"
        className="type-ui-strong absolute top-1 left-1 z-50 -translate-y-20 rounded-control bg-ink px-3 py-2 text-on-ink focus:translate-y-0"
      >
        {text.skipToGraph}
      </a>
      <TopBar phone={phone} />
      <div className="relative flex min-h-0">
        {railUnfolded && (
          <aside
            aria-label={text.filters}
            className="w-(--w-rail) shrink-0 overflow-y-auto border-r border-rule-2 bg-panel"
          >
            <Suspense fallback={null}>
              <FiltersRail />
            </Suspense>
          </aside>
        )}
        {!railUnfolded && !phone && (
          <Suspense fallback={null}>
            <FiltersStrip />
          </Suspense>
        )}
        {!railUnfolded && filtersOpen && <FiltersSheet phone={phone} />}
        <main
          id="graph"
          tabIndex={-1}
          className="relative grid min-w-0 flex-1 grid-rows-[minmax(0,1fr)_auto] bg-canvas outline-none"
        >
          <div className="relative min-h-0">
            <GraphCanvas>
              <Suspense fallback={null}>
                <FilterChips />
              </Suspense>
            </GraphCanvas>
            <Suspense fallback={null}>
              <EmptyCanvas />
            </Suspense>
            <FirstRunHint />
          </div>
          {!phone && <Legend />}
        </main>
        {phone
          ? (selected || reading) && (
              <BottomSheet label={text.panel} handleLabel={text.resizePanel}>
                <Suspense fallback={null}>{reading ? <ReaderPanel /> : <DetailsPanel />}</Suspense>
              </BottomSheet>
            )
          : (selected || reading) && (
              <div
                className={`flex shrink-0 border-l border-ink bg-panel max-stack:w-(--w-panel) max-stack:max-w-[60%] max-stack:flex-col ${
                  selected && reading ? 'both-panels' : 'w-(--w-panel)'
                }`}
              >
                {panels}
              </div>
            )}
      </div>
      <Suspense fallback={null}>{searchOpen && <SearchPanel />}</Suspense>
      <Suspense fallback={null}>{selected && !phone && <Thread />}</Suspense>
      <Notice />
    </div>
  );
}

const opensSearch = (event: KeyboardEvent) =>
  event.key === '/' || (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey));
const stepsBack = (event: KeyboardEvent) => event.key === 'Escape';

/** Ctrl-K and / search; Escape steps back: the open filters, then the article, then the selection. */
function useExplorerKeys(): void {
  const { openSearch, closeFilters, closeArticle, clearSelection } = useActions();
  const filtersOpen = useAppStore((state) => state.session.filtersOpen);
  const reading = useAppStore((state) => state.view.reading !== null);
  const stepBack = useCallback(() => {
    if (filtersOpen) closeFilters();
    else if (reading) closeArticle();
    else clearSelection();
  }, [filtersOpen, reading, closeFilters, closeArticle, clearSelection]);
  useHotkey(opensSearch, openSearch);
  useHotkey(stepsBack, stepBack);
}
