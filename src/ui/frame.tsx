import type { ReactNode } from 'react';
import { Logo } from './Logo.tsx';

/*
 * What frames the page: bar, rail, collapsed rail, the room below the graph. The page fills these; the build puts them
 * empty around the opening picture, so that nothing moves when the page arrives.
 */

interface FrameProps {
  readonly children?: ReactNode;
}

/** The bar at the top: the name, then what is always available. */
export function BarFrame({ name, children }: FrameProps & { readonly name?: ReactNode }) {
  return (
    <header className="flex h-(--h-top) min-w-0 items-center gap-3 border-b border-ink bg-panel px-4 max-stack:gap-2 max-phone:gap-1 max-phone:px-3">
      {name ?? <Logo />}
      {children}
    </header>
  );
}

/** The left column. */
export const railLook = 'w-(--w-rail) shrink-0 overflow-y-auto border-r border-rule-2 bg-panel';
export const foldedRailLook =
  'flex w-(--w-rail-min) shrink-0 flex-col items-center gap-2 overflow-y-auto border-r border-rule-2 bg-panel py-2 [scrollbar-width:none]';
/** Below the graph. */
export const legendLook =
  'type-meta relative flex h-(--h-legend) flex-wrap content-start items-center gap-x-2.5 overflow-hidden border-t border-rule-2 pr-14 pl-4.5 whitespace-nowrap text-ink-2';
