import { hasStirred } from '../../opening/page/standIn.ts';

/**
 * Asks for the scripts that the first one will want next, so that nobody waits for it to ask: the browser fetches them
 * side by side. Where one cannot be fetched, whoever wants it says so. Whoever has acted already wants the canvas too.
 */
export function askForNext(): void {
  const asked: Promise<unknown>[] = [import('../../domain/graph/parseGraph.ts'), import('./OpenedApp.tsx')];
  if (hasStirred()) asked.push(import('cytoscape'));
  for (const script of asked) script.catch(() => {});
}
