import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Found, runCampaign } from './campaign.ts';
import { findFault, shrinkFinding } from './target.ts';
import { type TargetName, targetOf, targets } from './targets.ts';

/*
 * A small part of `npm run fuzz`, some fifteen seconds of it: the whole suite is to end within ten minutes, and long
 * campaigns are for the command. The cases are the same in every run, so that a failure is due to the change under test.
 */
const cases: Readonly<Record<TargetName, number>> = {
  graphs: 120,
  articles: 10,
  seeds: 300,
  links: 1000,
  files: 60,
  kept: 300,
};

const folder = join(import.meta.dirname, 'found');

// A busy machine may need long for so many cases, which is no failure.
describe('input from strangers', { timeout: 240_000 }, () => {
  for (const name of Object.keys(targets) as TargetName[])
    it(`is taken or refused in words: ${cases[name]} of ${name}`, async () => {
      const { found } = await runCampaign(name, { first: 1_000_000, cases: cases[name] });
      expect(found).toEqual([]);
    });

  for (const file of readdirSync(folder).filter((one) => one.endsWith('.json')))
    it(`has not gone wrong again as in ${file}`, async () => {
      const { target, input }: Found = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      expect(await findFault(targetOf(target), input)).toBeNull();
    });
});

describe('a campaign', () => {
  it('finds a fault, and shrinks it to what matters', async () => {
    const target = {
      make: () => [1, 2, 3],
      probe: async (input: readonly number[]) => (input.includes(7) ? 'holds a seven' : null),
      shrink: (input: readonly number[]) => input.map((_, at) => input.toSpliced(at, 1)),
    };
    const found = { fault: 'holds a seven', input: [1, 7, 2, 7, 5] };
    expect(await shrinkFinding(target, found)).toEqual({ fault: 'holds a seven', input: [7] });
  });

  it('tells of what is thrown, and of what is left in every object', async () => {
    const throwing = { make: () => 0, shrink: () => [], probe: () => Promise.reject(new TypeError('no')) };
    expect(await findFault(throwing, 0)).toMatch(/^throws TypeError: no/);
    const leaking = {
      ...throwing,
      probe: async () => {
        Object.defineProperty(Object.prototype, 'leak', { value: 1, configurable: true });
        return null;
      },
    };
    expect(await findFault(leaking, 0)).toBe('writes into Object.prototype');
    expect('leak' in {}).toBe(false);
  });
});
