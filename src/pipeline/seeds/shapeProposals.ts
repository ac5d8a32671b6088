import * as v from 'valibot';
import { type ProposalList, type ProposalsSeed, proposalLists } from './proposalSchema.ts';
import { type Located, readOne, reportShape } from './readValue.ts';
import type { Report } from './seedFiles.ts';
import { word } from './seedSchema.ts';
import type { YamlFile, YamlPath } from './yamlFile.ts';

/** An item of one of the lists, with its position there. */
export interface Item<Value> extends Located<Value> {
  readonly index: number;
}

/** What is proposed about one article, each item validated. */
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
 * The proposals of one article, at `path` of a file, item by item: those that do not have the right shape are reported
 * and left out, and the rest is kept. null when the whole does not have it.
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

/** The item with the file's program, where the item names none and proposes something. */
function withProgram(item: unknown, by: string | undefined): unknown {
  return by === undefined || typeof item !== 'object' || item === null || 'by' in item
    ? item
    : { ...item, by };
}
