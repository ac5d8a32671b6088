import { existsSync, readFileSync } from 'node:fs';
import { worldFile, worldText } from './world/worldText.ts';
import { writeWhole } from './writeWhole.ts';

/*
 * `npm run world`: sources and packages → the extractor's world lexicon. With --check: exits with 1 when the file is
 * not fresh.
 */
process.exitCode = main(process.argv.slice(2));

function main(args: readonly string[]): number {
  const text = worldText();
  if (args.includes('--check')) {
    const isFresh = existsSync(worldFile) && readFileSync(worldFile, 'utf8') === text;
    if (!isFresh)
      console.error(`${worldFile} is not what its sources give: run « npm run world » and commit the file.`);
    return isFresh ? 0 : 1;
  }
  writeWhole(worldFile, text);
  console.log(`${worldFile}: ${text.split('\n').length - 4} lines, ${text.length} characters`);
  return 0;
}
