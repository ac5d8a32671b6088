import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react';

/** A component in a script of its own. `fetch` brings the script without drawing anything. */
export interface LaterPart<Props extends object = object> {
  (props: Props): ReactNode;
  readonly fetch: () => Promise<unknown>;
}

/**
 * A component that is fetched when it is first drawn, or before. One that has been fetched is drawn at once: React's
 * own `lazy` would leave its place empty for a moment even then, and the page would jump.
 */
export function later<Props extends object = object>(
  importPart: () => Promise<ComponentType<Props>>,
): LaterPart<Props> {
  let fetched: ComponentType<Props> | null = null;
  const fetch = async () => {
    fetched = await importPart();
    return { default: fetched };
  };
  const Pending = lazy(fetch);
  function Part(props: Props) {
    const [Component] = useState<ComponentType<Props>>(() => fetched ?? Pending);
    return (
      <Suspense fallback={null}>
        <Component {...props} />
      </Suspense>
    );
  }
  return Object.assign(Part, { fetch });
}
