import type { Problem } from '../../../domain/basics/problem.ts';
import type { ProposalList } from '../proposalSchema.ts';
import { type ShapedProposals, shapeProposals } from '../shapeProposals.ts';
import { parseYamlFile } from '../yamlFile.ts';
import { editYaml } from './editYaml.ts';
import type { YamlEdit } from './splices.ts';

/** The YAML files of a corpus as texts, by their paths inside the seeds folder. */
export type CorpusTexts = ReadonlyMap<string, string>;

/** The files of a corpus while they are being changed. */
export interface CorpusDraft {
  /** Those that differ from the originals, with their new texts. */
  readonly changed: ReadonlyMap<string, string>;
  /** The current text of a file; undefined when there is none. */
  readonly read: (path: string) => string | undefined;
  /** The plain value of a YAML file; null when it does not exist. Throws when it is not valid YAML. */
  readonly value: (path: string) => unknown;
  /** Edits a file, or creates it from `start`. */
  readonly edit: (
    path: string,
    edits: readonly YamlEdit[],
    order?: readonly string[],
    start?: string,
  ) => void;
  /** Writes a whole file. */
  readonly put: (path: string, text: string) => void;
  /** The paths with this prefix, in order. */
  readonly paths: (start: string) => readonly string[];
  /**
   * The validated proposals of an article, or some lists of them; null when there are none. Throws when their file is
   * invalid.
   */
  readonly proposals: (article: string, only?: readonly ProposalList[]) => ShapedProposals | null;
}

/** Begins to change a corpus; the given texts stay as they are. */
export function draftCorpus(texts: CorpusTexts): CorpusDraft {
  const changed = new Map<string, string>();
  const read = (path: string) => changed.get(path) ?? texts.get(path);
  const parse = (path: string) => {
    const problems: Problem[] = [];
    const yaml = parseYamlFile({ path, text: read(path) ?? '' }, (problem) => problems.push(problem));
    return refuse(yaml, path, problems);
  };
  const put = (path: string, text: string) => {
    if (texts.get(path) === text) changed.delete(path);
    else changed.set(path, text);
  };
  return {
    changed,
    read,
    put,
    value: (path) => (read(path) === undefined ? null : parse(path).value),
    edit: (path, edits, order = [], start = '') => {
      if (edits.length === 0) return;
      put(path, editYaml(read(path) ?? start, edits, order));
    },
    paths: (start) =>
      [...new Set([...texts.keys(), ...changed.keys()])].filter((path) => path.startsWith(start)).sort(),
    proposals: (article, only) => {
      const path = proposalsPath(article);
      if (read(path) === undefined) return null;
      const yaml = parse(path);
      const problems: Problem[] = [];
      const shaped = shapeProposals(yaml, [], yaml.value, (problem) => problems.push(problem), only);
      return refuse(shaped, path, problems);
    },
  };
}

function refuse<Value>(value: Value | null, path: string, [problem]: readonly Problem[]): Value {
  if (value !== null && problem === undefined) return value;
  throw new Error(`${path}:${problem?.line ?? 1} ${problem?.message ?? 'This file cannot be read.'}`);
}

/** The file of what is proposed about an article. */
export const proposalsPath = (article: string): string => `proposals/${article}.yaml`;

/** The file of an article's annotation. */
export const annotationPath = (article: string): string => `annotations/${article}.yaml`;

/** The keys of annotations and proposals in the order in which they are written. */
export const keyOrder = ['article', 'by', 'names', 'mentions', 'not', 'events', 'relations', 'same'];
