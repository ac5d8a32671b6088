import * as v from 'valibot';
import type { NodeType } from '../../domain/basics/kinds.ts';
import type { LocalizedText } from '../../domain/graph/schema.ts';
import { anchorsPath } from '../layout/anchors.ts';
import { decodeSeed, type Report, type SeedFile } from './seedFiles.ts';
import {
  type AnnotationSeed,
  type ArticleSeed,
  annotationSeed,
  articleSeed,
  eventSeed,
  lexiconTypes,
  type NameSeed,
  nodeSeed,
  type PredicateSeed,
  predicateSeed,
  type RegionSeed,
  regionSeed,
} from './seedSchema.ts';
import { parseYamlFile, type YamlFile, type YamlPath } from './yamlFile.ts';

/** A value from a seed file, with the way back to its lines. */
export interface Located<Value> {
  readonly value: Value;
  readonly file: string;
  /** The line, from 1, of the value, or of what is at the path inside it. */
  readonly lineOf: (...path: YamlPath) => number;
}

/** An entry of the lexicon: a node's or an event's, with its type. */
export interface LexiconEntry {
  readonly type: NodeType;
  readonly id: string;
  readonly label: LocalizedText;
  readonly short?: LocalizedText;
  readonly determiner?: { readonly fr?: string; readonly en?: string };
  readonly names: readonly NameSeed[];
  readonly demonyms: readonly string[];
  readonly aliases: readonly string[];
  readonly countries: readonly string[];
  readonly sameAs: readonly string[];
  readonly coordinates?: readonly [number, number];
  readonly when: string | null;
  readonly basis?: 'stated' | 'inferred';
  readonly note?: LocalizedText;
}

/** All that the YAML files say, each entry in its right shape; whether the entries fit together is checked later. */
export interface Seeds {
  readonly articles: readonly Located<ArticleSeed>[];
  readonly lexicon: readonly Located<LexiconEntry>[];
  readonly predicates: readonly (Located<PredicateSeed> & { readonly id: string })[];
  readonly regions: readonly Located<RegionSeed>[];
  readonly annotations: readonly Located<AnnotationSeed>[];
}

/** Reads the YAML files among the seeds, in order of their paths. What has not the right shape is reported and left out. */
export function readSeeds(files: readonly SeedFile[], report: Report): Seeds {
  const articles: Located<ArticleSeed>[] = [];
  const lexicon: Located<LexiconEntry>[] = [];
  const predicates: (Located<PredicateSeed> & { id: string })[] = [];
  const regions: Located<RegionSeed>[] = [];
  const annotations: Located<AnnotationSeed>[] = [];
  for (const file of files) {
    const kind = kindOf(file.path);
    if (kind === null) continue;
    const text = decodeSeed(file, report);
    const yaml = text === null ? null : parseYamlFile({ path: file.path, text }, report);
    if (yaml === null) continue;
    if (kind === 'articles') articles.push(...readList(yaml, articleSeed, report));
    else if (kind === 'annotation')
      annotations.push(...readOne(yaml, [], yaml.value, annotationSeed, report));
    else if (kind === 'regions') regions.push(...readList(yaml, regionSeed, report));
    else if (kind === 'predicates')
      for (const [id, value] of entriesOf(yaml, report))
        predicates.push(...readOne(yaml, [id], value, predicateSeed, report).map((one) => ({ ...one, id })));
    else if (kind === 'event')
      for (const one of readList(yaml, eventSeed, report))
        lexicon.push({ ...one, value: { ...one.value, type: kind, demonyms: [] } });
    else
      for (const one of readList(yaml, nodeSeed, report))
        lexicon.push({ ...one, value: { ...one.value, type: kind, when: null } });
  }
  return { articles, lexicon, predicates, regions, annotations };
}

/** Whether the pipeline knows what to do with a file at this path of the seeds folder. */
export const isSeedPath = (path: string): boolean =>
  kindOf(path) !== null ||
  /^articles\/[^/]+\.txt$/.test(path) ||
  path === 'README.md' ||
  path === anchorsPath;

function kindOf(path: string): NodeType | 'articles' | 'regions' | 'predicates' | 'annotation' | null {
  if (path === 'articles.yaml') return 'articles';
  if (path === 'lexicon/regions.yaml') return 'regions';
  if (path === 'lexicon/predicates.yaml') return 'predicates';
  if (/^annotations\/[^/]+\.yaml$/.test(path)) return 'annotation';
  const name = /^lexicon\/([a-z]+)\.yaml$/.exec(path)?.[1] ?? '';
  return Object.entries(lexiconTypes).find(([file]) => file === name)?.[1] ?? null;
}

function readList<Schema extends v.GenericSchema>(yaml: YamlFile, schema: Schema, report: Report) {
  const items = yaml.value ?? [];
  if (Array.isArray(items))
    return items.flatMap((item, index) => readOne(yaml, [index], item, schema, report));
  reportShape(yaml, [], 'This file must hold a list: start each entry with « - ».', report);
  return [];
}

function entriesOf(yaml: YamlFile, report: Report): [string, unknown][] {
  const map = yaml.value ?? {};
  if (typeof map === 'object' && !Array.isArray(map)) return Object.entries(map);
  reportShape(yaml, [], 'This file must hold a map from ids to entries.', report);
  return [];
}

/** The value in its shape, in a list of one; none when it has another. */
function readOne<Schema extends v.GenericSchema>(
  yaml: YamlFile,
  path: YamlPath,
  value: unknown,
  schema: Schema,
  report: Report,
): Located<v.InferOutput<Schema>>[] {
  const result = v.safeParse(schema, value);
  if (result.success) {
    const lineOf = (...inner: YamlPath) => yaml.lineOf([...path, ...inner]);
    return [{ value: result.output, file: yaml.path, lineOf }];
  }
  for (const issue of result.issues) reportShape(yaml, [...path, ...pathOf(issue)], describe(issue), report);
  return [];
}

const pathOf = (issue: v.BaseIssue<unknown>): (string | number)[] =>
  (issue.path ?? []).flatMap(({ key }) => (typeof key === 'string' || typeof key === 'number' ? [key] : []));

/** A message that names its rule. */
const ruleForm = /^([a-z]+(?:-[a-z0-9]+)+): (.*)$/s;

/** What YAML calls the kinds of value that the schemas ask for. */
const kindNames: Readonly<Record<string, string>> = {
  Array: 'a list',
  Object: 'a map of keys and values',
  string: 'a text',
  boolean: 'true or false',
};

/** What to change, in words. */
function describe(issue: v.BaseIssue<unknown>): string {
  const keys = pathOf(issue);
  const name = keys.length > 0 ? `« ${keys.join('.')} »` : 'The entry';
  if (issue.expected === 'never' && keys.length > 0)
    return `There is no key ${name} here: correct its name or take it out.`;
  if (issue.received === 'undefined' && keys.length > 0) return `The key ${name} is missing.`;
  if (issue.type === 'picklist')
    return `${name} is ${issue.received}: choose one of ${issue.expected?.replace(/[()"]/g, '').replaceAll(' | ', ', ')}.`;
  const kind = kindNames[issue.expected ?? ''];
  if (kind !== undefined) return `${name} is ${issue.received}: write ${kind}.`;
  return ruleForm.test(issue.message) ? issue.message : `${name}: ${issue.message}`;
}

function reportShape(yaml: YamlFile, path: YamlPath, text: string, report: Report): void {
  const named = ruleForm.exec(text);
  report({
    severity: 'error',
    rule: named?.[1] ?? 'seed-shape',
    file: yaml.path,
    line: yaml.lineOf(path),
    message: named?.[2] ?? text,
  });
}
