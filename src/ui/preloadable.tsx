import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react';
import { fetchScript } from '../lib/lostScript.ts';

/** A component in a script of its own. */
export interface Preloadable<Props extends object = object> {
  (props: Props): ReactNode;
  /** Fetches the script without rendering anything; rejects where it cannot be fetched. */
  readonly fetch: () => Promise<unknown>;
  /** The same without waiting: a script that cannot be fetched is reported where the part is rendered. */
  readonly prefetch: () => void;
  /** Whether the script is there: rendering it shows something at once. */
  readonly isThere: () => boolean;
}

/**
 * A component that is fetched when it is first rendered, or before. Once fetched, it renders at once: React's own
 * `lazy` would leave its place empty for a moment even then, and the page would jump. Where its script cannot be
 * fetched, rendering it throws an error that `isLostScript` recognizes, again each time: a boundary offers to reload
 * the page.
 */
export function preloadable<Props extends object = object>(
  importPart: () => Promise<ComponentType<Props>>,
): Preloadable<Props> {
  let fetched: ComponentType<Props> | null = null;
  let lost: unknown = null;
  const fetch = async () => {
    try {
      fetched = await fetchScript(importPart());
      return { default: fetched };
    } catch (error) {
      lost = error;
      throw error;
    }
  };
  const Pending = lazy(fetch);
  function Part(props: Props) {
    const [Component] = useState<ComponentType<Props>>(() => fetched ?? Pending);
    // If it is known already, it is thrown at once: printing does not wait.
    if (lost !== null && fetched === null) throw lost;
    return (
      <Suspense fallback={null}>
        <Component {...props} />
      </Suspense>
    );
  }
  return Object.assign(Part, {
    fetch,
    prefetch: () => void fetch().catch(() => null),
    isThere: () => fetched !== null,
  });
}
