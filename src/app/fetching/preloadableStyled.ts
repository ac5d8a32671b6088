import type { ComponentType } from 'react';
import { type Preloadable, preloadable } from '../../ui/preloadable.tsx';

/** A preloadable part whose styles are not in the first style sheet: the second one is fetched with it. */
export const preloadableStyled = <Props extends object = object>(
  importPart: () => Promise<ComponentType<Props>>,
): Preloadable<Props> =>
  preloadable(async () => {
    const [part] = await Promise.all([importPart(), import('./secondStyle.ts')]);
    return part;
  });
