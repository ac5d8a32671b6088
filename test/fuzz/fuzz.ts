import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatJson } from '../../src/lib/formatJson.ts';
import { type Found, runCampaign } from './campaign.ts';
import { runCampaignOnPage } from './campaignOnPage.ts';
import { type TargetName, targets } from './targets.ts';

const usage = `npm run fuzz                        300 cases of each kind
npm run fuzz -- --cases 10000       so many of each kind, or --minutes 5: for so long in all
options: --only graphs,links        kinds: ${Object.keys(targets).join(', ')}
         --seed 1                   the first case's number; a case is made from its number alone
npm run fuzz -- --page              links, graphs and a monkey on the built page in the real browser: --links 300,
                                    --graphs 80, --monkeys 10, --acts 1000`;

/*
 * `npm run fuzz`: puts hostile graphs, articles, seeds, links, files and stored texts through all that the page and the
 * commands do with them. Each finding is made small and kept in test/fuzz/found/, where `npm test` tries it from then on.
 * With `--page`: tries links, graphs and random acts on the built page, and prints each finding with its number. Exits with 1
 * when there are findings.
 */
const { values } = parseArgs({
  options: {
    cases: { type: 'string' },
    minutes: { type: 'string' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    page: { type: 'boolean', default: false },
    links: { type: 'string', default: '60' },
    graphs: { type: 'string', default: '20' },
    monkeys: { type: 'string', default: '1' },
    acts: { type: 'string', default: '300' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

if (values.help) console.log(usage);
else process.exitCode = await (values.page ? tryPage() : main());

async function main(): Promise<number> {
  const names = (values.only?.split(',') ?? Object.keys(targets)) as TargetName[];
  const unknown = names.find((name) => !Object.hasOwn(targets, name));
  if (unknown !== undefined) {
    console.error(`There is nothing called « ${unknown} » to try.\n${usage}`);
    return 1;
  }
  const minutes = values.minutes === undefined ? null : Number(values.minutes);
  const cases = Number(values.cases ?? (minutes === null ? 300 : Number.POSITIVE_INFINITY));
  let findings = 0;
  for (const name of names) {
    const began = Date.now();
    const share = minutes === null ? {} : { until: began + (minutes * 60_000) / names.length };
    const tally = await runCampaign(name, { first: Number(values.seed), cases, ...share, onFound: keep });
    findings += tally.found.length;
    const seconds = Math.round((Date.now() - began) / 1000);
    console.log(
      `${name}: ${tally.cases} cases in ${seconds} s, ${tally.found.length} findings, ${tally.stalls} with more than a second of the processor, most ${Math.round(tally.slowest.ms)} ms (${tally.slowest.seed})`,
    );
  }
  return findings === 0 ? 0 : 1;
}

async function tryPage(): Promise<number> {
  const faults = await runCampaignOnPage({
    seed: Number(values.seed),
    links: Number(values.links),
    graphs: Number(values.graphs),
    monkeys: Number(values.monkeys),
    acts: Number(values.acts),
    say: (line) => console.log(line),
  });
  console.log(`${faults} findings in the page`);
  return faults === 0 ? 0 : 1;
}

function keep(found: Found): void {
  const folder = join(import.meta.dirname, 'found');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${found.target}-${found.seed}.json`);
  writeFileSync(file, formatJson(found));
  console.log(`  ${found.target} ${found.seed}: ${found.fault}`);
}
