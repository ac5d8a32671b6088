import type { EdgeId, NodeId } from '../../domain/basics/ids.ts';
import type { Language } from '../../domain/basics/languages.ts';
import type { Pointed } from '../../domain/basics/selection.ts';
import type { OnScreen } from '../../domain/filter/emphasis.ts';
import type { WritingState } from '../../domain/writing/draft.ts';
import type { MovedNodes } from '../view/movedNodes.ts';
import type { Missing } from '../view/url/missing.ts';
import type { TableName } from '../view/view.ts';

export type Theme = 'light' | 'dark' | 'system';

/** What a context menu is about. */
export type MenuTarget = Pointed | { readonly kind: 'background' };

/** A context menu that is open, and where: in CSS pixels of the window. */
export interface OpenMenu {
  readonly target: MenuTarget;
  readonly at: { readonly x: number; readonly y: number };
}

/**
 * A dialog or sheet that may lie over the page. `filters`: on a phone the whole page, below 1280 px the expanded rail.
 */
export type DialogName = 'search' | 'shortcuts' | 'corpora' | 'export' | 'embed' | 'filters';

/** What the camera is asked to show; the same request made again is a new object. */
export interface CameraTarget {
  readonly nodes: readonly NodeId[] | 'all';
  /** Whether the picture stays as it is when they are already in view. */
  readonly unlessInSight?: boolean;
  /** With 'all': whether they are framed as when the page opens. */
  readonly opening?: boolean;
}

/** Where nodes stand that the reader has moved, for each layout by its key (`layoutKey`): a node has a place of its own in each. */
export type MovedByLayout = Readonly<Record<string, MovedNodes>>;

/** What the panel shows of a node; source text first. */
export const nodeTabs = ['passages', 'links', 'profile'] as const;
export type NodeTab = (typeof nodeTabs)[number];

/**
 * What the map shows: a point of its plane is at `zoom` times its coordinates, moved by x and y, in a room of this
 * size.
 */
export interface MapFrame {
  readonly camera: { readonly zoom: number; readonly x: number; readonly y: number };
  readonly room: { readonly width: number; readonly height: number };
}

/** What the timeline shows: how far it is enlarged, the day at its left edge, and how far down it is scrolled. */
export interface TimelineFrame {
  readonly factor: number;
  /** As `TimeScale` counts days. */
  readonly day: number;
  readonly topPx: number;
}

/** How the reader has arranged a table. */
export interface TableArrangement {
  readonly sorting: readonly { readonly id: string; readonly desc: boolean }[];
  readonly columnFilters: readonly { readonly id: string; readonly value: unknown }[];
  /** In pixels, by column. */
  readonly columnSizing: Readonly<Record<string, number>>;
  /** Whether the row of filters is shown; null: only where there is room for it. */
  readonly filtersShown: boolean | null;
}

/** What is on screen but not shared: it stays in this browser. */
export interface Session {
  /** Whether the page stands in another one, without what frames it. Stays the same as long as the page is open. */
  readonly embedded: boolean;
  readonly theme: Theme;
  /** The reader's own language, for a view that names none; null: the browser's. */
  readonly ownLanguage: Language | null;
  readonly pointed: Pointed | null;
  /** null: no article is open. The same object as long as its content is the same. */
  readonly onScreen: OnScreen | null;
  /** What is selected in the open article, and written of it. */
  readonly writing: WritingState;
  /** Links gathered in the table beside the one that the view selects; none as soon as something else is selected. */
  readonly gathered: readonly EdgeId[];
  readonly nodeTab: NodeTab;
  /** Whether only those passages of a node are listed that prove one of its links. */
  readonly onlyProving: boolean;
  /** The position that previous and next last led to among the passages of the selection, from 0. */
  readonly cursor: number;
  readonly moved: MovedByLayout;
  /** The last thing that the camera was asked to show; null: nothing yet. */
  readonly cameraTarget: CameraTarget | null;
  /** As the map is, or was left; null: it has not been opened. */
  readonly mapFrame: MapFrame | null;
  /** As the timeline was left; null: it has not been opened. */
  readonly timelineFrame: TimelineFrame | null;
  /** Tables whose arrangement the reader has changed. */
  readonly tables: Readonly<Partial<Record<TableName, TableArrangement>>>;
  /** Whether there is an act to undo, and one to do again. */
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Whether the browser has refused for some time to write the view into the address. */
  readonly addressRefused: boolean;
  /** The one dialog, sheet or context menu that lies over the page; null: none. */
  readonly over: DialogName | OpenMenu | null;
  readonly legendOpen: boolean;
  /** Whether letters, digits and signs set off acts by themselves. */
  readonly bareKeys: boolean;
  /** Nodes and links as a list beside the graph, for readers who cannot see it or use no mouse. */
  readonly listOpen: boolean;
  /** « Comment lire ce graphe ». */
  readonly welcomeOpen: boolean;
  /** What the opened link names but the graph lacks; empty when there is nothing to say, or it was dismissed. */
  readonly missing: readonly Missing[];
  /**
   * Whether Enter was pressed on what is typed before the search was there to answer: its first result is chosen when it
   * comes.
   */
  readonly searchEntered: boolean;
  /** Whether the script of the search could not be fetched. */
  readonly searchLost: boolean;
  /** Announced once by the live region, and shown for a moment: « Lien copié. » */
  readonly notice: string;
}

/** What is reset whenever something else is selected: its passages from the first, all of them. */
export const ofNewSelection = {
  gathered: [],
  nodeTab: 'passages',
  onlyProving: false,
  cursor: 0,
} as const satisfies Partial<Session>;

/** What refers to single nodes and links and means nothing in another graph: pointer and reading determine it anew. */
export const ofAnotherGraph = {
  pointed: null,
  onScreen: null,
  gathered: [],
  cameraTarget: null,
  timelineFrame: null,
} as const satisfies Partial<Session>;

export const initialSession: Session = {
  ...ofNewSelection,
  embedded: false,
  theme: 'system',
  ownLanguage: null,
  pointed: null,
  onScreen: null,
  writing: { selected: null, draft: null, wrote: false },
  moved: {},
  cameraTarget: null,
  mapFrame: null,
  timelineFrame: null,
  tables: {},
  canUndo: false,
  canRedo: false,
  addressRefused: false,
  over: null,
  legendOpen: true,
  bareKeys: true,
  listOpen: false,
  welcomeOpen: false,
  missing: [],
  searchEntered: false,
  searchLost: false,
  notice: '',
};

/** The context menu that is open; null: none. */
export const menuOf = ({ over }: Pick<Session, 'over'>): OpenMenu | null =>
  typeof over === 'object' ? over : null;
