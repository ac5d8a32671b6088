/**
 * The line (from 1) of a value and of what is inside it: a number for what holds nothing, else its own line and then those
 * inside, in the order of the list's items or of the map's keys. Kept for every file of a corpus, so it is as small as can
 * be: a map by key would weigh four times as much.
 */
export type Lines = number | readonly Lines[];

/** Lines of a map's value, by its keys. */
export function linesOfMap(line: number, value: object, inside: ReadonlyMap<string, Lines>): Lines {
  return [line, ...Object.keys(value).map((key) => inside.get(key) ?? line)];
}

/** What begins on another line than it stands on: the entry of a map begins with its key. */
export const beginningOn = (line: number, lines: Lines): Lines =>
  typeof lines === 'number' ? line : [line, ...lines.slice(1)];

/** The line of what stands at a path in a value, or of the nearest thing around it that exists. */
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
