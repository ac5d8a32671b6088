import { hasStirred, isPictureShown } from '../../opening/page/standIn.ts';
import { askForGraph } from '../fetching/askForGraph.ts';

/**
 * Asks for what the first script will want next, so that nobody waits for it to ask: the browser fetches all of it side
 * by side. What cannot be fetched is reported by whoever wants it. Whoever has acted already wants the canvas too; where the
 * picture is shown, the graph is the built-in one.
 */
export function askForNext(): void {
  const asked: Promise<unknown>[] = [import('../../domain/graph/parseGraph.ts'), import('./OpenedApp.tsx')];
  if (hasStirred()) asked.push(import('cytoscape'));
  if (isPictureShown()) asked.push(askForGraph());
  for (const one of asked) one.catch(() => {});
}
