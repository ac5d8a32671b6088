import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeSamples } from './samples.ts';
import { byHand, trials } from './trials.ts';

/*
 * Opens every export in the programs that people use, and compares what arrived with what was sent. Installs nothing:
 * what is missing is listed, with how to get it, and not counted as passed. Exits with 1 when something arrived
 * changed.
 */

const folder = mkdtempSync(join(tmpdir(), 'maillage-interop-'));
const samples = await writeSamples(folder);
let [passed, failed, untried] = [0, 0, 0];
for (const { program, opens, version, get, tryOn } of trials) {
  const found = version();
  if (found === null) {
    untried += 1;
    console.log(`not tried  ${program}: ${opens}. It is not installed: ${get}`);
    continue;
  }
  for (const sample of samples) {
    const faults = tryAll(() => tryOn(sample));
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
if (failed > 0) console.log(`The files are in ${folder}`);
else rmSync(folder, { recursive: true, force: true });
process.exitCode = failed > 0 ? 1 : 0;

function tryAll(attempt: () => readonly string[]): readonly string[] {
  try {
    return attempt();
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
