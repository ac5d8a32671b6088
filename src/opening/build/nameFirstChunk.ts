import type { Rolldown } from 'vite';
import { findIconUsers } from './findIconUsers.ts';

/** The scripts that follow the very first one, with all that they import; what they share is in the first of them. */
const firstChunks = {
  /** What the page begins with: React, and what fetches the rest. */
  page: '/src/app/boot/mount.tsx',
  /** Reads the graph. It does not wait for what shows it. */
  reader: '/src/domain/graph/parseGraph.ts',
  explorer: '/src/app/boot/OpenedApp.tsx',
} as const;

/**
 * Three scripts for what begins the page, reads the graph and shows it, although later ones share parts of them: for
 * each one more the page would look for it, ask for it and wait.
 */
export const nameFirstChunk = (name: keyof typeof firstChunks): Rolldown.CodeSplittingNameFunction => {
  const known = new Map<string, boolean>();
  const usersOfIcon = findIconUsers();
  /** Whether the module is, or is imported by, what the chunk is made for, by plain imports alone. */
  const belongs = (id: string, context: Rolldown.ChunkingContext): boolean => {
    const answer = known.get(id);
    if (answer !== undefined) return answer;
    // While it is being found out: libraries import each other in circles.
    known.set(id, false);
    const importers = usersOfIcon(id, context) ?? context.getModuleInfo(id)?.importers ?? [];
    const found = id.endsWith(firstChunks[name]) || importers.some((importer) => belongs(importer, context));
    known.set(id, found);
    return found;
  };
  return (id, context) => (belongs(id, context) ? name : null);
};
