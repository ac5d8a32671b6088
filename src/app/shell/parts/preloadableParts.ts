import { CytoscapeComponent } from '../../../canvas/cytoscape/CytoscapeComponent.ts';
import type { FindChains } from '../../../domain/chains/chains.ts';
import { countProposed } from '../../../domain/graph/provenance.ts';
import type { Graph } from '../../../domain/graph/schema.ts';
import type { PencilBannerProps } from '../../../panels/origin/PencilBanner.tsx';
import type { PrintSheetProps } from '../../../paper/print/PrintSheet.tsx';
import type { AppStore } from '../../../store/appStore.ts';
import { isEmbed } from '../../../store/view/url/embedPart.ts';
import { readParts } from '../../../store/view/url/readParts.ts';
import { displays } from '../../../store/view/view.ts';
import { fetchArranging } from '../../../ui/hooks/useArrangement.ts';
import { prepareInSlices } from '../../../ui/hooks/usePrepared.ts';
import { type Preloadable, preloadable } from '../../../ui/preloadable.tsx';
import { preloadableStyled } from '../../fetching/preloadableStyled.ts';
import { isFirstVisit } from '../../preferences/preferences.ts';
import type { FiltersSheetProps } from '../FiltersSheet.tsx';
import { displayParts } from './displayParts.ts';
import { printedDisplays } from './printedDisplays.ts';

/*
 * Panels, search and the other displays are in scripts of their own, fetched as soon as the page is rendered and idle:
 * they are there by the time the reader's hand has reached the mouse.
 */

const importChain = () => import('./chainParts.ts');
const importWelcome = () => import('./welcomeParts.ts');

/** For a graph in which something is proposed. */
const importOrigin = () => import('./originParts.ts');
export const OriginFilter = preloadableStyled(async () => (await importOrigin()).OriginFilter);
export const OriginRows = preloadableStyled(async () => (await importOrigin()).OriginRows);
export const PencilBanner = preloadableStyled<PencilBannerProps>(
  async () => (await importOrigin()).PencilBanner,
);
/** Shown where the filters leave nothing. */
export const NothingLeft = preloadableStyled(
  async () => (await import('../../../panels/filters/NothingLeft.tsx')).NothingLeft,
);
export const DetailsPanel = preloadable(
  async () => (await import('../../../panels/details/DetailsPanel.tsx')).DetailsPanel,
);
export const ReaderPanel = preloadable(
  async () => (await import('../../../panels/reader/ReaderPanel.tsx')).ReaderPanel,
);
export const EvidenceConnector = preloadable(
  async () => (await import('../EvidenceConnector.tsx')).EvidenceConnector,
);
export const ContextMenu = preloadable(
  async () => (await import('../../../panels/menu/ContextMenu.tsx')).ContextMenu,
);
export const ChainPanel = preloadableStyled(async () => (await importChain()).ChainPanel);
export const ChainChoices = preloadableStyled(async () => (await importChain()).ChainChoices);
export const Welcome = preloadable(async () => (await importWelcome()).Welcome);
export const MissingNote = preloadable(async () => (await importWelcome()).MissingNote);
export const CommandPalette = preloadableStyled(
  async () => (await import('../../commands/CommandPalette.tsx')).CommandPalette,
);
export const ShortcutsDialog = preloadableStyled(
  async () => (await import('../../commands/ShortcutsDialog.tsx')).ShortcutsDialog,
);
export const Exporter = preloadableStyled(async () => (await import('../Exporter.tsx')).Exporter);

/** The page in a frame: wheel and finger are left to the page around it. */
export const HostScroll = preloadable(async () => (await import('../../embed/HostScroll.tsx')).HostScroll);

/** The page embedded in another one: the bar it has there, and the dialog with the code to embed it. */
export const EmbedBar = preloadableStyled(async () => (await import('../../embed/EmbedBar.tsx')).EmbedBar);
export const EmbedDialog = preloadableStyled(
  async () => (await import('../../embed/EmbedDialog.tsx')).EmbedDialog,
);

/** The filters, where there is no room for them beside the canvas. */
export const FiltersSheet = preloadableStyled<FiltersSheetProps>(
  async () => (await import('../FiltersSheet.tsx')).FiltersSheet,
);

/** What is printed; fetched in advance, since the browser waits for nothing when it prints. */
export const PrintSheet = preloadableStyled<PrintSheetProps>(
  async () => (await import('../../../paper/print/PrintSheet.tsx')).PrintSheet,
);

/** The graph in sentences: fetched when the page is idle, shown when it receives the focus. */
export const GraphList = preloadableStyled(
  async () => (await import('../../../canvas/list/GraphList.tsx')).GraphList,
);

const preloadedWhenIdle = [
  GraphList,
  NothingLeft,
  DetailsPanel,
  ReaderPanel,
  ContextMenu,
  EvidenceConnector,
  ChainPanel,
  ChainChoices,
  Welcome,
  CommandPalette,
  ShortcutsDialog,
  Exporter,
  EmbedDialog,
  FiltersSheet,
  PrintSheet,
];

/** What a hand may come to where the page stands in another one. */
const preloadedInFrame = [GraphList, NothingLeft, DetailsPanel, ReaderPanel, ContextMenu, EvidenceConnector];

/**
 * Fetches the parts that the first picture of this address shows: the panels that the link opens. Resolves even if a
 * part cannot be fetched: the graph is then shown too. Returns the function that finds chains if the link asks for one.
 */
export async function loadFirstParts(address: string): Promise<FindChains | null> {
  const keys = readParts(address);
  const display = displays.find((one) => one === keys.get('show'));
  const shown = display && displayParts[display];
  const parts: Fetched[] = [];
  if (keys.has('sel') || keys.has('passages') || keys.has('ask')) parts.push(DetailsPanel, EvidenceConnector);
  if (keys.has('layout')) parts.push({ fetch: fetchArranging });
  if (keys.has('read')) parts.push(ReaderPanel);
  if (shown) parts.push(shown);
  if (keys.has('chain')) parts.push(ChainPanel, ChainChoices);
  if (isEmbed(address)) parts.push(EmbedBar);
  else if (keys.size === 0 && isFirstVisit()) parts.push(Welcome);
  await fetchAll(parts);
  return keys.has('chain') ? importFindChains() : null;
}

/**
 * Fetches the parts that a graph itself asks for: those that say what in it is only proposed. The banner above the canvas
 * is then there from the first, and does not push the canvas down a moment later.
 */
export async function loadPartsOf(graph: Graph): Promise<void> {
  const { names, evidence } = countProposed(graph);
  if (names + evidence > 0) await fetchAll([PencilBanner, OriginFilter, OriginRows]);
}

type Fetched = Pick<Preloadable, 'fetch'>;

const fetchAll = (parts: readonly (Fetched | null)[]): Promise<unknown> =>
  Promise.allSettled(parts.map((part) => part?.fetch()));

/**
 * The function that finds chains, together with their panel. null: the script cannot be fetched, and the panel's place
 * says so.
 */
export const importFindChains = (): Promise<FindChains | null> =>
  importChain().then(
    ({ findChains }) => findChains,
    () => null,
  );

/**
 * Fetches the later parts when nothing else is to be done, and gives the store its search. A script that cannot be
 * fetched does not prevent the others; it is reported where it is needed. Returns a function that cancels this.
 */
export function loadRestWhenIdle(store: AppStore): () => void {
  let calledOff = false;
  let stopPreparing = () => {};
  const callOff = () => {
    calledOff = true;
    stopPreparing();
  };
  const { provideChains, provideSearch, noteSearchLost } = store.getState().actions;
  const { embedded } = store.getState().session;
  const load = async () => {
    if (embedded) {
      await fetchAll(preloadedInFrame);
      return;
    }
    const searchScript = import('../../../domain/search/search.ts').catch(() => null);
    await fetchAll(preloadedWhenIdle);
    // The font of quotes and articles, which the first view does not need.
    document.fonts?.load('1rem Newsreader').catch(() => null);
    const findChains = await importFindChains();
    const script = await searchScript;
    if (calledOff) return;
    if (findChains !== null) provideChains(findChains);
    if (script === null) noteSearchLost();
    else {
      const search = script.buildSearch(store.getState().index);
      provideSearch(search);
      stopPreparing = prepareInSlices(search);
    }
    // Last: the other displays, which nobody opens in the first second, and then their printed forms.
    await fetchAll(displays.map((one) => displayParts[one]));
    // Only a corpus of the reader's own can be reviewed.
    if (store.getState().view.corpus !== null) await fetchAll([displayParts.review]);
    const ahead = await import('./prepareAhead.ts').catch(() => null);
    await ahead?.prepareAhead(store.getState().index, () => calledOff);
    await fetchAll(Object.values(printedDisplays));
  };
  const notWhenIdle = whenIdle(load);
  return () => {
    callOff();
    notWhenIdle();
  };
}

/**
 * Fetches the sheet for paper before the reader's first act: the keys that print are one, and end the opening picture, which
 * is what is printed until then. Only after the canvas's own script, which it would keep waiting.
 */
export const loadPaperWhenIdle = (): (() => void) =>
  whenIdle(() => CytoscapeComponent.fetch().then(PrintSheet.prefetch, () => {}));

function whenIdle(act: () => void): () => void {
  // Safari has no requestIdleCallback.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(act, 200);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(act, { timeout: 2000 });
  return () => cancelIdleCallback(handle);
}
