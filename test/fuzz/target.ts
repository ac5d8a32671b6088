import type { Random } from '../bench/random.ts';

/**
 * One kind of input from strangers. Its cases are plain JSON, so that a finding is a small file from which the input can be
 * made and tried again.
 */
export interface Target<Case> {
  readonly make: (random: Random) => Case;
  /**
   * What goes wrong with the case, in the same words for the same fault; null: nothing. A rejected promise counts as a
   * fault.
   */
  readonly probe: (input: Case) => Promise<string | null>;
  /** Smaller cases of the same kind. */
  readonly shrink: (input: Case) => readonly Case[];
}

interface Finding<Case> {
  readonly fault: string;
  readonly input: Case;
}

/** What goes wrong with a case. Throwing is a fault, and so is adding a property to `Object.prototype`. */
export async function findFault<Case>({ probe }: Target<Case>, input: Case): Promise<string | null> {
  const before = Object.getOwnPropertyNames(Object.prototype).join();
  try {
    const fault = await probe(input);
    const after = Object.getOwnPropertyNames(Object.prototype);
    if (after.join() === before) return fault;
    for (const name of after)
      if (!before.split(',').includes(name)) Reflect.deleteProperty(Object.prototype, name);
    return 'writes into Object.prototype';
  } catch (error) {
    return sayError(error);
  }
}

const sayError = (error: unknown): string => {
  if (!(error instanceof Error)) return `throws ${String(error)}`;
  const place = /\((?:file:\/\/)?[^()]*?\/((?:src|node_modules)\/[^():]+):\d+:\d+\)/.exec(
    error.stack ?? '',
  )?.[1];
  return `throws ${error.name}: ${error.message.slice(0, 300)}${place === undefined ? '' : ` (${place})`}`;
};

/**
 * The smallest case with the same fault that at most `mostProbes` trials lead to. Faults are the same when their words differ
 * only in what is quoted and in numbers.
 */
export async function shrinkFinding<Case>(target: Target<Case>, found: Finding<Case>, mostProbes = 400) {
  let smallest = found;
  let probes = 0;
  for (let isSmaller = true; isSmaller; ) {
    isSmaller = false;
    for (const input of target.shrink(smallest.input)) {
      probes += 1;
      if (probes > mostProbes) return smallest;
      const fault = await findFault(target, input);
      if (fault === null || kindOf(fault) !== kindOf(found.fault)) continue;
      smallest = { fault, input };
      isSmaller = true;
      break;
    }
  }
  return smallest;
}

/** The words of a fault without what differs from case to case: quoted texts and numbers. */
export const kindOf = (fault: string): string => fault.replace(/"[^"]*"|«[^»]*»|\d+/g, '…');

/** A random item of a list. Throws when there is none. */
export function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('There is nothing to choose from.');
  return item;
}

/** Shorter versions of a list: each half, then the list without each single item in turn. */
export function withoutParts<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  if (items.length < 2) return [];
  const half = items.length >> 1;
  const singles = items.length > 64 ? [] : items.map((_, at) => items.toSpliced(at, 1));
  return [items.slice(0, half), items.slice(half), ...singles];
}

/** Versions of a list in which one item is replaced by each of its smaller versions. */
export const withSmallerParts = <Item>(
  items: readonly Item[],
  shrink: (item: Item) => readonly Item[],
): readonly (readonly Item[])[] =>
  items.flatMap((item, at) => shrink(item).map((smaller) => items.with(at, smaller)));
