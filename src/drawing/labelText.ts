import type { NodeId } from '../domain/basics/ids.ts';
import type { NodeType } from '../domain/basics/kinds.ts';
import type { Language } from '../domain/basics/languages.ts';
import type { GraphIndex } from '../domain/graph/graphIndex.ts';
import { nameOf } from '../domain/graph/nameOf.ts';
import type { GraphNode } from '../domain/graph/schema.ts';
import { formatYears } from '../domain/time/formatYears.ts';
import { yearsOfEdtf } from '../domain/time/yearsOfEdtf.ts';

/** A node's name as the canvas writes it. */
export interface LabelText {
  readonly lines: readonly string[];
  /** Follows the last line in a quieter colour; null where there is no year of its own. */
  readonly year: string | null;
}

/** Above this many characters a name takes two lines. */
const breaksAbove = 15;
/** From this many passages on, a name is written large, as the names of countries are. */
const strongFrom = 6;

/** The words beside a node: its short name, in two lines if it is long, and its year. */
export function labelTextOf(node: GraphNode, language: Language): LabelText {
  const name = nameOf(node, language, 'short');
  return { lines: breakLabel(name), year: yearAfter(node, name) };
}

/** Whether the name of a node of this type that is mentioned in this many passages is written large. */
export const isStrongName = (type: NodeType, passages: number): boolean =>
  type === 'country' || passages >= strongFrom;

/** Whether a node's name is among those that are written large. */
export const isStrong = (index: GraphIndex, id: NodeId): boolean =>
  isStrongName(index.node(id).type, index.passageCount(id));

/** A name's lines: above this many characters it is cut at the space that balances them best; never truncated. */
export function breakLabel(name: string, above: number = breaksAbove): readonly string[] {
  if (name.length <= above) return [name];
  const spaces = [...name.matchAll(/ /g)].map((match) => match.index);
  const longer = (at: number): number => Math.max(at, name.length - at - 1);
  const best = spaces.sort((a, b) => longer(a) - longer(b) || a - b)[0];
  return best === undefined ? [name] : [name.slice(0, best), name.slice(best + 1)];
}

/** « 2013 », « 2012–2014 »; null for what is no event, has no date, or has the year in its name. */
function yearAfter({ type, when }: GraphNode, name: string): string | null {
  if (type !== 'event' || when === null) return null;
  const years = yearsOfEdtf(when);
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined || name.includes(String(first))) return null;
  return formatYears({ from: first, to: last });
}
