/** A part of a long list in an answer: where the list is, by the keys that lead to it, and its next items. */
export interface Piece {
  readonly path: readonly string[];
  readonly items: readonly unknown[];
}

/** To take over so many items of a list, such as nodes or proposals, takes the page a few milliseconds. */
const mostAtOnce = 250;
/** A list deeper inside an answer than this stays where it is. */
const mostKeys = 2;

/**
 * An answer without its long lists, and these in pieces: the page takes over each piece by itself and answers in between,
 * where the whole would have it stand still.
 */
export function cutUp(output: unknown): { readonly rest: unknown; readonly pieces: readonly Piece[] } {
  const pieces: Piece[] = [];
  const cut = (value: unknown, path: readonly string[]): unknown => {
    if (Array.isArray(value)) {
      if (value.length <= mostAtOnce) return value;
      for (let at = 0; at < value.length; at += mostAtOnce)
        pieces.push({ path, items: value.slice(at, at + mostAtOnce) });
      return [];
    }
    if (path.length === mostKeys || !isRecord(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cut(part, [...path, key])]));
  };
  return { rest: cut(output, []), pieces };
}

/** The answer that was cut up: its pieces are put, in their order, where they were. */
export function putTogether(rest: unknown, pieces: readonly Piece[]): unknown {
  let whole = rest;
  const lists = new Map<string, { readonly path: readonly string[]; readonly items: unknown[] }>();
  for (const { path, items } of pieces) {
    const list = lists.get(path.join(' ')) ?? { path, items: [] };
    for (const item of items) list.items.push(item);
    lists.set(path.join(' '), list);
  }
  for (const { path, items } of lists.values()) whole = putAt(whole, path, items);
  return whole;
}

function putAt(whole: unknown, [key, ...path]: readonly string[], items: readonly unknown[]): unknown {
  if (key === undefined) return items;
  const record = whole as Readonly<Record<string, unknown>>;
  return { ...record, [key]: putAt(record[key], path, items) };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
