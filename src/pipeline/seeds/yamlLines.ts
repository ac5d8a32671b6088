/**
 * The line (from 1) of a value and of everything inside it: a single number for a scalar, else its own line followed by
 * those of its parts, in the order of the list's items or the map's keys. Stored for every file of a corpus, so it is
 * as small as possible: a map by key would take four times as much memory.
 */
export type Lines = number | readonly Lines[];

/** The lines of a map, by its keys. */
export function linesOfMap(line: number, value: object, inside: ReadonlyMap<string, Lines>): Lines {
  return [line, ...Object.keys(value).map((key) => inside.get(key) ?? line)];
}

/** The lines of a value that begins on another line than its content: the entry of a map begins with its key. */
export const beginningOn = (line: number, lines: Lines): Lines =>
  typeof lines === 'number' ? line : [line, ...lines.slice(1)];

/** The line of what is at a path in a value, or of the nearest thing that contains it. */
export function findLine(lines: Lines, value: unknown, path: readonly (string | number)[]): number {
  let at = lines;
  let within = value;
  for (const step of path) {
    if (typeof at === 'number' || typeof within !== 'object' || within === null) break;
    const index = typeof step === 'number' ? step : Object.keys(within).indexOf(step);
    const next: Lines | undefined = index < 0 ? undefined : at[index + 1];
    if (next === undefined) break;
    at = next;
    within = (within as Readonly<Record<string | number, unknown>>)[step];
  }
  const own = typeof at === 'number' ? at : at[0];
  return typeof own === 'number' ? own : 1;
}
