import * as v from 'valibot';
import { type ProposalList, type ProposalsSeed, proposalLists } from './proposalSchema.ts';
import { type Located, readOne, reportShape } from './readValue.ts';
import type { Report } from './seedFiles.ts';
import { word } from './seedSchema.ts';
import type { YamlFile, YamlPath } from './yamlFile.ts';

/** An item of one of the lists, with its place among the others. */
export interface Item<Value> extends Located<Value> {
  readonly index: number;
}

/** What is proposed of one article, each item in its shape. */
export interface ShapedProposals {
  readonly file: string;
  readonly article: string;
  readonly lineOf: (...path: YamlPath) => number;
  readonly names: readonly Item<ProposalsSeed['names'][number]>[];
  readonly mentions: readonly Item<ProposalsSeed['mentions'][number]>[];
  readonly not: readonly Item<ProposalsSeed['not'][number]>[];
  readonly events: readonly Item<ProposalsSeed['events'][number]>[];
  readonly relations: readonly Item<ProposalsSeed['relations'][number]>[];
  readonly same: readonly Item<ProposalsSeed['same'][number]>[];
}

/**
 * The proposals of one article, at `path` of a file, item by item: what has not the right shape is reported and left
 * out, and the rest is kept. null when the whole of it has another shape.
 */
export function shapeProposals(
  yaml: YamlFile,
  path: YamlPath,
  value: unknown,
  report: Report,
): ShapedProposals | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    reportShape(
      yaml,
      path,
      'Proposals are a map with the key « article » and lists of what is proposed.',
      report,
    );
    return null;
  }
  const entries = new Map<string, unknown>(Object.entries(value));
  const heads = readOne(
    yaml,
    path,
    { article: entries.get('article'), ...(entries.has('by') && { by: entries.get('by') }) },
    headSchema,
    report,
  );
  const [head] = heads;
  if (head === undefined) return null;
  for (const key of entries.keys())
    if (key !== 'article' && key !== 'by' && !Object.hasOwn(proposalLists, key))
      reportShape(
        yaml,
        [...path, key],
        `There is no key « ${key} » here: correct its name or take it out.`,
        report,
      );

  const itemsOf = <List extends ProposalList>(list: List): Item<ProposalsSeed[List][number]>[] => {
    const items = entries.get(list) ?? [];
    if (!Array.isArray(items)) {
      reportShape(yaml, [...path, list], `« ${list} » must be a list.`, report);
      return [];
    }
    return items.flatMap((item, index) =>
      readOne(yaml, [...path, list, index], item, proposalLists[list] as v.GenericSchema, report).map(
        (one) =>
          ({ ...one, index, value: withProgram(one.value, head.value.by) }) as Item<
            ProposalsSeed[List][number]
          >,
      ),
    );
  };
  return {
    file: yaml.path,
    article: head.value.article,
    lineOf: (...inner) => yaml.lineOf([...path, ...inner]),
    names: itemsOf('names'),
    mentions: itemsOf('mentions'),
    not: itemsOf('not'),
    events: itemsOf('events'),
    relations: itemsOf('relations'),
    same: itemsOf('same'),
  };
}

const headSchema = v.strictObject({ article: word, by: v.exactOptional(word) });

/** The item with the program that the file names, where it names none itself and says what it proposes. */
function withProgram(item: unknown, by: string | undefined): unknown {
  return by === undefined || typeof item !== 'object' || item === null || 'by' in item
    ? item
    : { ...item, by };
}
