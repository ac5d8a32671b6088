import { fetchArranging } from '../canvas/useArrangement.ts';
import type { AppStore } from '../store/appStore.ts';
import { displays } from '../store/view.ts';
import { displayParts } from './displayParts.ts';
import { later } from './later.tsx';
import { isFirstVisit } from './preferences.ts';

/*
 * The first script draws the graph; the rest arrives in scripts of its own. The filters are fetched beside the graph's
 * data, so that both are there for the first picture; panels and search as soon as the page is idle: by the time a hand
 * has reached the mouse they are there.
 */

const importFilters = () => import('./filterParts.ts');
const importChain = () => import('./chainParts.ts');
const importGuide = () => import('./guideParts.ts');

/** What listens and keeps: keys, menus, the page's title, the state in words. */
export const importStandby = () => import('./standbyParts.ts');

export const FiltersRail = later(async () => (await importFilters()).FiltersRail);
export const FiltersStrip = later(async () => (await importFilters()).FiltersStrip);
export const FilterChips = later(async () => (await importFilters()).FilterChips);
export const EmptyCanvas = later(async () => (await importFilters()).EmptyCanvas);
export const DetailsPanel = later(
  async () => (await import('../panels/details/DetailsPanel.tsx')).DetailsPanel,
);
export const ReaderPanel = later(async () => (await import('../panels/reader/ReaderPanel.tsx')).ReaderPanel);
export const Thread = later(async () => (await import('./Thread.tsx')).Thread);
export const ChainPanel = later(async () => (await importChain()).ChainPanel);
export const ChainChoices = later(async () => (await importChain()).ChainChoices);
export const GuideCard = later(async () => (await importGuide()).GuideCard);
export const MissingNote = later(async () => (await importGuide()).MissingNote);
export const Palette = later(async () => (await import('./Palette.tsx')).Palette);
export const ShortcutsDialog = later(async () => (await import('./ShortcutsDialog.tsx')).ShortcutsDialog);
export const Exporter = later(async () => (await import('./Exporter.tsx')).Exporter);
export const FocusChips = later(async () => (await importStandby()).FocusChips);
export const LayoutMenu = later(async () => (await importStandby()).LayoutMenu);
export const LayoutChip = later(async () => (await importStandby()).LayoutChip);
export const ShareMenu = later(async () => (await importStandby()).ShareMenu);
export const ContextMenu = later(async () => (await importStandby()).ContextMenu);
export const DossierButton = later<{ readonly popoverTarget?: string }>(
  async () => (await importStandby()).DossierButton,
);
export const Standby = later(async () => (await importStandby()).Standby);

/** Below the canvas: there for the first picture, but not needed to draw it. */
export const Legend = later(async () => (await import('../canvas/Legend.tsx')).Legend);
/** The graph in sentences: fetched when the page is idle, shown when the keyboard comes to it. */
export const Twin = later(async () => (await import('../canvas/twin/Twin.tsx')).Twin);
/** About what the pointer rests on: there before the pointer is. */
export const CanvasCard = later(async () => (await import('../canvas/CanvasCard.tsx')).CanvasCard);

const laterParts = [
  CanvasCard,
  Twin,
  DetailsPanel,
  ReaderPanel,
  Thread,
  ChainPanel,
  ChainChoices,
  GuideCard,
  Palette,
  ShortcutsDialog,
  Exporter,
];

/**
 * Fetches what the first picture of this address shows: the filters, and the panels when the link opens them. Resolves
 * also when a part cannot be had: the graph is shown then too.
 */
export async function loadFirstParts(address: string): Promise<void> {
  const keys = new URLSearchParams(address);
  const display = displays.find((one) => one === keys.get('show'));
  const shown = display && displayParts[display];
  const parts: { fetch: () => Promise<unknown> }[] = [
    Legend,
    FiltersRail,
    FiltersStrip,
    FilterChips,
    EmptyCanvas,
    FocusChips,
    LayoutMenu,
    LayoutChip,
    ShareMenu,
    ContextMenu,
    DossierButton,
    Standby,
  ];
  if (keys.has('sel')) parts.push(DetailsPanel, Thread);
  if (keys.has('layout')) parts.push({ fetch: fetchArranging });
  if (keys.has('read')) parts.push(ReaderPanel);
  if (shown) parts.push(shown);
  if (keys.has('chain')) parts.push(ChainPanel, ChainChoices);
  if (keys.size === 0 && isFirstVisit()) parts.push(GuideCard);
  await Promise.allSettled(parts.map((part) => part.fetch()));
}

/** Fetches the later parts when nothing else is to be done, and gives the store its search. Returns how to call it off. */
export function loadRestWhenIdle(store: AppStore): () => void {
  let calledOff = false;
  const load = async () => {
    const [{ buildSearch }] = await Promise.all([
      import('../domain/search.ts'),
      ...laterParts.map((part) => part.fetch()),
    ]);
    if (calledOff) return;
    const search = buildSearch(store.getState().index);
    store.getState().actions.provideSearch(search);
    search.prepare();
    // Last: the other ways to look, which nobody opens in the first second.
    await Promise.allSettled(Object.values(displayParts).map((part) => part?.fetch()));
  };
  // Safari has no requestIdleCallback.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(load, 200);
    return () => {
      calledOff = true;
      clearTimeout(timer);
    };
  }
  const handle = requestIdleCallback(load, { timeout: 2000 });
  return () => {
    calledOff = true;
    cancelIdleCallback(handle);
  };
}
