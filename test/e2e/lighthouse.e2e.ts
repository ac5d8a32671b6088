import { expect, inject, it } from 'vitest';
import { listLosses, runLighthouse, scoreOf } from '../helpers/runLighthouse.ts';

/** The performance score depends on the machine's speed: only `npm run lighthouse` checks it. */
const steady = ['accessibility', 'best-practices', 'seo'] as const;

it('Lighthouse gives 100 for accessibility, best practices and SEO on its mobile setting', async () => {
  const result = await runLighthouse(inject('pageUrl'), steady);

  for (const category of steady) {
    expect(listLosses(result, category), category).toEqual([]);
    expect(scoreOf(result, category), category).toBe(100);
  }
});
