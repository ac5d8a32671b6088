import * as v from 'valibot';
import { compareText } from '../../lib/compareText.ts';

/**
 * A finding under the key that all articles have for the same thing: `article:ID`, `node:ID`,
 * `edge:SOURCE--PREDICATE--TARGET`.
 */
export interface KeyedLine {
  readonly key: string;
  readonly value: Finding;
}

/** One statement, if there is one, with its score; every other field is a list without order or repetition. */
interface Finding {
  readonly said?: object;
  readonly [list: string]: readonly unknown[] | object;
}

/** The line as it is passed on, without its line feed: key, tab, and JSON, which contains neither of these. */
export const formatLine = ({ key, value }: KeyedLine): string => `${key}\t${JSON.stringify(value)}`;

/** The key of a line; null when it has none. */
export const keyOfLine = (line: string): string | null => {
  const end = line.indexOf('\t');
  return end > 0 ? line.slice(0, end) : null;
};

/**
 * The lines of one key as one. Lists are united, each item once, in order of their JSON; of two statements the one with the
 * higher score stays, and of equal ones the one whose JSON comes first. So neither the order of the lines matters nor which
 * of them were merged before: the whole is the same from one machine or from many. Throws on a line of another form.
 */
export function mergeLines(key: string, lines: readonly string[]): string {
  const findings = lines.map((line) => v.parse(finding, JSON.parse(line.slice(key.length + 1))));
  const said = findings.flatMap(({ said: one }) => (one === undefined ? [] : [one])).sort(bySurety)[0];
  const fields = new Set(findings.flatMap((one) => Object.keys(one)));
  fields.delete('said');
  const lists = [...fields]
    .sort(compareText)
    .map((field) => [field, unite(findings.flatMap((one) => (one[field] as unknown[]) ?? []))]);
  return `${key}\t${JSON.stringify({ ...(said !== undefined && { said }), ...Object.fromEntries(lists) })}`;
}

const finding = v.objectWithRest(
  { said: v.exactOptional(v.record(v.string(), v.unknown())) },
  v.array(v.unknown()),
);

/** Every item once, in order of its JSON. */
function unite(items: readonly unknown[]): readonly unknown[] {
  const found = new Map(items.map((item) => [JSON.stringify(item), item]));
  return [...found].sort(([a], [b]) => compareText(a, b)).map(([, item]) => item);
}

type Statement = Readonly<Record<string, unknown>>;

const bySurety = (a: Statement, b: Statement): number =>
  scoreOf(b) - scoreOf(a) || compareText(JSON.stringify(a), JSON.stringify(b));

const scoreOf = ({ score }: Statement): number => (typeof score === 'number' ? score : 0);
