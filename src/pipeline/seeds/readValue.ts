import * as v from 'valibot';
import { isSlug } from '../../lib/slug.ts';
import type { Report } from './seedFiles.ts';
import { idForm } from './seedSchema.ts';
import type { YamlFile, YamlPath } from './yamlFile.ts';

/** A value from a seed file, with the way back to its lines. */
export interface Located<Value> {
  readonly value: Value;
  readonly file: string;
  /** The line, from 1, of the value, or of what is at the path inside it. */
  readonly lineOf: (...path: YamlPath) => number;
}

/**
 * The entries of a file that contains a list, each validated; those that do not have the right shape are reported and
 * left out.
 */
export function readList<Schema extends v.GenericSchema>(yaml: YamlFile, schema: Schema, report: Report) {
  const items = yaml.value ?? [];
  if (Array.isArray(items))
    return items.flatMap((item, index) => readOne(yaml, [index], item, schema, report));
  reportShape(yaml, [], 'This file must hold a list: start each entry with « - ».', report);
  return [];
}

/** As `readList`, for a file that contains a map from ids to entries. */
export function readEntries<Schema extends v.GenericSchema>(yaml: YamlFile, schema: Schema, report: Report) {
  const map = yaml.value ?? {};
  if (typeof map === 'object' && !Array.isArray(map))
    return Object.entries(map).flatMap(([id, value]) => {
      if (!isSlug(id)) reportShape(yaml, [id], idForm(id), report);
      return isSlug(id) ? readOne(yaml, [id], value, schema, report).map((one) => ({ ...one, id })) : [];
    });
  reportShape(yaml, [], 'This file must hold a map from ids to entries.', report);
  return [];
}

/** The validated value, as a list of one; an empty list when it does not have the right shape, which is reported. */
export function readOne<Schema extends v.GenericSchema>(
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

/** A message that begins with the name of its rule. */
const ruleForm = /^([a-z]+(?:-[a-z0-9]+)+): (.*)$/s;

/** What YAML calls the types of value that the schemas require. */
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

/** Reports that a value does not have the right shape; the text may begin with a rule of its own and a colon. */
export function reportShape(yaml: YamlFile, path: YamlPath, text: string, report: Report): void {
  const named = ruleForm.exec(text);
  report({
    severity: 'error',
    rule: named?.[1] ?? 'seed-shape',
    file: yaml.path,
    line: yaml.lineOf(path),
    message: named?.[2] ?? text,
  });
}
