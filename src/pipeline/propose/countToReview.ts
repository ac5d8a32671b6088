import { decodeSeed, type SeedFile } from '../seeds/seedFiles.ts';
import { type ShapedProposals, shapeProposals } from '../seeds/shapeProposals.ts';
import { parseYamlFile } from '../seeds/yamlFile.ts';

/** What one file asks a person about, as far as counting needs it. */
export interface AskedInFile {
  /** Names that it proposes, by their nodes' ids, and whether a person has said no to them. */
  readonly names: readonly { readonly id: string; readonly rejected: boolean }[];
  /** The node of each proposed mention and passage that waits. */
  readonly words: readonly string[];
  /** The nodes of each proposed link, and of each pair that may be one, that waits. */
  readonly claims: readonly (readonly string[])[];
}

/** What `proposals/<article>.yaml` asks. A file that cannot be read asks nothing. */
export function listAsked(file: SeedFile): AskedInFile {
  const text = decodeSeed(file, () => {});
  const yaml = text === null ? null : parseYamlFile({ path: file.path, text }, () => {});
  const shaped = yaml && shapeProposals(yaml, [], yaml.value, () => {});
  return shaped ? askedIn(shaped) : { names: [], words: [], claims: [] };
}

/** The same of a file that has been read. */
export function askedIn(shaped: ShapedProposals): AskedInFile {
  const waits = ({ value }: { readonly value: { readonly rejected?: boolean } }) => value.rejected !== true;
  return {
    names: shaped.names.map(({ value: { id, rejected = false } }) => ({ id, rejected })),
    words: [
      ...shaped.mentions.filter(waits).map(({ value }) => value.node),
      ...shaped.events.filter(waits).map(({ value }) => value.event),
    ],
    claims: [
      ...shaped.relations.filter(waits).map(({ value }) => [...value.source, ...value.target]),
      ...shaped.same.filter(waits).map(({ value }) => value.nodes),
    ],
  };
}

/**
 * How many proposals of a corpus a person has still to decide about, as the review asks them: a name once, whatever number
 * of articles propose it; words of a proposed name with it; nothing of what rests on a rejected one. Whether a quote stands
 * in its article is not looked at.
 */
export function countToReview(files: readonly AskedInFile[]): number {
  const names = new Map<string, 'waits' | 'rejected'>();
  const rejected = new Set<string>();
  for (const { id, rejected: isRejected } of files.flatMap((file) => file.names)) {
    if (isRejected) rejected.add(id);
    if (!isRejected || !names.has(id)) names.set(id, isRejected ? 'rejected' : 'waits');
  }
  const isPending = (id: string) => names.has(id) && !rejected.has(id);
  const waiting = [...names.values()].filter((state) => state === 'waits').length;
  const words = files.flatMap((file) => file.words).filter((id) => !isPending(id) && !rejected.has(id));
  const claims = files.flatMap((file) => file.claims).filter((ids) => !ids.some((id) => rejected.has(id)));
  return waiting + words.length + claims.length;
}
