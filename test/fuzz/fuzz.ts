import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatJson } from '../../src/lib/formatJson.ts';
import { type Found, runCampaign } from './campaign.ts';
import { runCampaignOnPage } from './campaignOnPage.ts';
import { kindOfWords, makeTally } from './faults.ts';
import { measureBounds } from './measureBounds.ts';
import { type TargetName, targets } from './targets.ts';

const usage = `npm run fuzz                        300 cases of each kind
npm run fuzz -- --cases 10000       so many of each kind, or --minutes 5: for so long in all
options: --only graphs,links        kinds: ${Object.keys(targets).join(', ')}
         --seed 1                   the first case's number; a case is made from its number alone
npm run fuzz -- --page              links, graphs and a monkey on the built page in the real browser: --links 300,
                                    --graphs 80, --monkeys 10, --acts 1000
npm run fuzz -- --campaign          all of it: 10,000 graphs, 1,000 of each other kind, and on the page 300 links,
                                    80 graphs and 10 monkeys of 1,000 acts
npm run fuzz -- --bounds            how long each thing takes that the page does with the largest graph that it reads`;

/*
 * `npm run fuzz`: puts hostile graphs, articles, seeds, links, files and stored texts through all that the page and the
 * commands do with them. Each finding is made small and kept in test/fuzz/found/, where `npm test` tries it from then on.
 * With `--page`: tries links, graphs and random acts on the built page, and says each finding with its number. Ends with a
 * table, also when it is stopped, and with 1 when there are findings.
 */
const { values } = parseArgs({
  options: {
    cases: { type: 'string' },
    minutes: { type: 'string' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    page: { type: 'boolean', default: false },
    campaign: { type: 'boolean', default: false },
    bounds: { type: 'boolean', default: false },
    links: { type: 'string' },
    graphs: { type: 'string' },
    monkeys: { type: 'string' },
    acts: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
const seed = Number(values.seed);
const tally = makeTally();
const say = (line: string): void => console.log(line);

if (values.help) say(usage);
else if (values.bounds) await measureBounds(say);
else {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  process.once('exit', () => say(`\n${tally.table()}\n${tally.faults()} findings`));
  if (values.campaign || !values.page) await tryInputs();
  if (values.campaign || values.page) await tryPage();
  process.exitCode ||= tally.faults() === 0 ? 0 : 1;
}

async function tryInputs(): Promise<void> {
  const names = (values.only?.split(',') ?? Object.keys(targets)) as TargetName[];
  const unknown = names.find((name) => !Object.hasOwn(targets, name));
  if (unknown !== undefined) {
    console.error(`There is nothing called « ${unknown} » to try.\n${usage}`);
    process.exit(1);
  }
  const minutes = values.minutes === undefined ? null : Number(values.minutes);
  const mostOf = (name: TargetName): number => {
    if (values.cases !== undefined) return Number(values.cases);
    if (minutes !== null) return Number.POSITIVE_INFINITY;
    return values.campaign ? (name === 'graphs' ? 10_000 : 1000) : 300;
  };
  for (const name of names) {
    const began = Date.now();
    const share = minutes === null ? {} : { until: began + (minutes * 60_000) / names.length };
    const { cases, slow, slowest } = await runCampaign(name, {
      first: seed,
      cases: mostOf(name),
      ...share,
      onCase: () => tally.count(name),
      onFound: keep,
    });
    const seconds = Math.round((Date.now() - began) / 1000);
    say(
      `${name}: ${cases} cases in ${seconds} s; ${slow} needed more than a second of the processor for all that is done with one, the most ${Math.round(slowest.ms)} ms (${slowest.seed})`,
    );
  }
}

async function tryPage(): Promise<void> {
  const count = (given: string | undefined, one: number, whole: number): number =>
    given === undefined ? (values.campaign ? whole : one) : Number(given);
  await runCampaignOnPage({
    seed,
    links: count(values.links, 60, 300),
    graphs: count(values.graphs, 20, 80),
    monkeys: count(values.monkeys, 1, 10),
    acts: count(values.acts, 300, 1000),
    tally,
    say,
  });
}

function keep(found: Found): void {
  tally.add(found.target, kindOfWords(found.fault));
  const folder = join(import.meta.dirname, 'found');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${found.target}-${found.seed}.json`);
  writeFileSync(file, formatJson(found));
  say(`  ${found.target} ${found.seed}: ${found.fault}`);
}
