import type { Rolldown } from 'vite';
import { findIconUsers } from './findIconUsers.ts';

/**
 * The scripts that follow the very first one, each with everything it imports; what they share is in the first of them.
 */
const firstChunks = {
  /** The beginning of the page: React, and what fetches the rest. */
  page: '/src/app/boot/mount.tsx',
  /** Reads the graph, without waiting for what shows it. */
  reader: '/src/domain/graph/parseGraph.ts',
  explorer: '/src/app/boot/OpenedApp.tsx',
} as const;

/**
 * Names three scripts: for what begins the page, what reads the graph and what shows it, although later ones share
 * parts of them. Each additional script would cost the page another request.
 */
export const nameFirstChunk = (name: keyof typeof firstChunks): Rolldown.CodeSplittingNameFunction => {
  const known = new Map<string, boolean>();
  const usersOfIcon = findIconUsers();
  /** Whether the module is the one that the chunk is for, or is imported by it through static imports. */
  const belongs = (id: string, context: Rolldown.ChunkingContext): boolean => {
    const answer = known.get(id);
    if (answer !== undefined) return answer;
    // A preliminary answer: libraries import each other in cycles.
    known.set(id, false);
    const importers = usersOfIcon(id, context) ?? context.getModuleInfo(id)?.importers ?? [];
    const found = id.endsWith(firstChunks[name]) || importers.some((importer) => belongs(importer, context));
    known.set(id, found);
    return found;
  };
  return (id, context) => (belongs(id, context) ? name : null);
};
