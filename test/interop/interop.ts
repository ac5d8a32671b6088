import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closePainter, pictureTrials, writePictures } from './pictures.ts';
import { writeSamples } from './samples.ts';
import { byHand, trials } from './trials.ts';

/*
 * Opens every export in the programs that people use, and compares what arrived with what was sent. Installs nothing:
 * what is missing is listed, with how to get it, and not counted as passed. Exits with 1 when something arrived
 * changed.
 */

const folder = mkdtempSync(join(tmpdir(), 'maillage-interop-'));
/** `npm run interop -- Inkscape`: those programs alone whose names begin so. */
const only = process.argv.slice(2);
const wanted = [...trials, ...pictureTrials].filter(
  ({ program }) =>
    only.length === 0 || only.some((name) => program.toLowerCase().startsWith(name.toLowerCase())),
);
const samples = await writeSamples(folder);
let [passed, failed, untried] = [0, 0, 0];
if (wanted.some((trial) => pictureTrials.includes(trial) && trial.version() !== null))
  await writePictures(samples);
for (const { program, opens, version, get, tryOn } of wanted) {
  const found = version();
  if (found === null) {
    untried += 1;
    console.log(`not tried  ${program}: ${opens}. It is not installed: ${get}`);
    continue;
  }
  for (const sample of samples) {
    const faults = await tryAll(() => tryOn(sample));
    if (faults.length === 0) passed += 1;
    else failed += 1;
    console.log(
      `${faults.length === 0 ? 'passed   ' : 'FAILED   '}  ${program} (${found}): ${opens} of ${sample.name}`,
    );
    for (const fault of faults.slice(0, 5)) console.log(`             ${fault.slice(0, 300)}`);
  }
}
for (const { program, opens, get } of byHand) {
  untried += 1;
  console.log(`not tried  ${program}: ${opens}. By hand: ${get}`);
}
console.log(`\n${passed} passed, ${failed} failed, ${untried} not tried`);
await closePainter();
if (failed > 0 || only.length > 0) console.log(`The files are in ${folder}`);
else rmSync(folder, { recursive: true, force: true });
process.exitCode = failed > 0 ? 1 : 0;

async function tryAll(
  attempt: () => readonly string[] | Promise<readonly string[]>,
): Promise<readonly string[]> {
  try {
    return await attempt();
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
