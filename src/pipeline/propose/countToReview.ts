import { decodeSeed, type SeedFile } from '../seeds/seedFiles.ts';
import { shapeProposals } from '../seeds/shapeProposals.ts';
import { parseYamlFile } from '../seeds/yamlFile.ts';

/**
 * How many proposals of one file (`proposals/<article>.yaml`) a person still has to decide on: names, events,
 * relations, and pairs that may be one node. Mentions are settled with their names. A file that cannot be read has
 * none.
 */
export function countToReview(file: SeedFile): number {
  const text = decodeSeed(file, () => {});
  const yaml = text === null ? null : parseYamlFile({ path: file.path, text }, () => {});
  const shaped = yaml && shapeProposals(yaml, [], yaml.value, () => {});
  if (!shaped) return 0;
  const { names, events, relations, same } = shaped;
  return [...names, ...events, ...relations, ...same].filter(({ value }) => value.rejected !== true).length;
}
