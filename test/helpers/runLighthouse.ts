import { createServer } from 'node:net';
import lighthouse, { type Result } from 'lighthouse';
import { launchBrowser, withoutOptimizers } from './findBrowser.ts';

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof categories)[number];

/**
 * Lighthouse's own default, a mid-range phone on a slow network, in a fresh browser; it sends no requests elsewhere.
 */
export async function runLighthouse(url: string, of: readonly Category[] = categories): Promise<Result> {
  const port = await findFreePort();
  const flags = of.includes('performance') ? [] : [withoutOptimizers];
  const browser = await launchBrowser(`--remote-debugging-port=${port}`, ...flags);
  try {
    const run = await lighthouse(url, { port, logLevel: 'error', onlyCategories: [...of] });
    if (run === undefined) throw new Error(`Lighthouse has nothing to say about ${url}.`);
    const { runtimeError } = run.lhr;
    if (runtimeError !== undefined) throw new Error(`${runtimeError.code}: ${runtimeError.message}`);
    return run.lhr;
  } finally {
    await browser.close();
  }
}

/** A category's score from 0 to 100, as Lighthouse shows it. */
export function scoreOf(result: Result, category: Category): number {
  const score = result.categories[category]?.score;
  if (score == null) throw new Error(`Lighthouse gave no score for ${category}.`);
  return Math.round(score * 100);
}

/** What cost the category points: each weighted audit below 1, the greatest loss first, with what it found. */
export function listLosses(result: Result, category: Category): readonly string[] {
  return (result.categories[category]?.auditRefs ?? [])
    .flatMap(({ id, weight }) => {
      const audit = result.audits[id];
      if (weight === 0 || audit?.score == null || audit.score >= 1) return [];
      const found = audit.displayValue === undefined ? '' : `: ${audit.displayValue}`;
      return [{ loss: weight * (1 - audit.score), says: `${audit.title}${found} (${audit.score})` }];
    })
    .toSorted((a, b) => b.loss - a.loss)
    .map(({ says }) => says);
}

function findFreePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' ? address?.port : undefined;
      server.close(() => (port === undefined ? fail(new Error('There is no free port.')) : done(port)));
    });
  });
}
