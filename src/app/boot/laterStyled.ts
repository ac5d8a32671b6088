import type { ComponentType } from 'react';
import { type LaterPart, later } from '../../ui/later.tsx';

/** A later part that the first style sheet knows nothing of: the sheet for later parts is fetched with it. */
export const laterStyled = <Props extends object = object>(
  importPart: () => Promise<ComponentType<Props>>,
): LaterPart<Props> =>
  later(async () => {
    const [part] = await Promise.all([importPart(), import('./laterStyle.ts')]);
    return part;
  });
