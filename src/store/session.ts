import type { EdgeId, NodeId } from '../domain/ids.ts';

export type Theme = 'light' | 'dark' | 'system';

/** What the pointer or the keyboard focus is on, in whichever view: all views show it. */
export type Pointed =
  | { readonly kind: 'node'; readonly id: NodeId }
  | { readonly kind: 'edge'; readonly id: EdgeId };

/** What is on screen but not shared: it stays on this machine. */
export interface Session {
  readonly theme: Theme;
  readonly pointed: Pointed | null;
  readonly searchOpen: boolean;
  /** Phone width: the filters as a full sheet; below 1280 px: the rail unfolded over the canvas. */
  readonly filtersOpen: boolean;
  /** Said once by the live region, and shown for a moment: « Lien copié. » */
  readonly notice: string;
}

export const initialSession: Session = {
  theme: 'system',
  pointed: null,
  searchOpen: false,
  filtersOpen: false,
  notice: '',
};
