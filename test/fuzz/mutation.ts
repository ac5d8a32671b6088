import type { Random } from '../bench/random.ts';
import { hostileText, shrinkText, type Text, textOf } from './hostileText.ts';
import { pick } from './target.ts';

type Path = readonly (string | number)[];

/** One change, at one place, of a value made of lists and objects. */
export type Mutation =
  | { readonly at: Path; readonly text: Text }
  | { readonly at: Path; readonly put: unknown }
  /** Becomes a copy of what stands at another place of the value. */
  | { readonly at: Path; readonly from: Path }
  | { readonly at: Path; readonly drop: true }
  /** The object there gets one key more. */
  | { readonly at: Path; readonly key: string; readonly put: unknown }
  /** The item of a list is repeated; `anew`: each copy gets an id of its own, where the item has one. */
  | { readonly at: Path; readonly times: number; readonly anew: boolean };

const numbers = [
  0,
  -0,
  -1,
  0.5,
  1,
  2,
  7,
  90,
  180,
  200,
  2015,
  9999,
  10_000,
  99_999,
  1e6,
  1e6 + 1,
  2 ** 31,
  1e21,
  1e308,
];
const strange: readonly unknown[] = [null, true, false, [], {}, [[]], [null], 'text', 0];

/** A change somewhere in a value; mostly one that keeps the type of what stands there, so that the value may be accepted. */
export function makeMutation(random: Random, value: unknown): Mutation {
  const at = randomPath(random, value);
  const old = valueAt(value, at);
  const chance = random();
  if (chance < 0.06) return { at, put: pick(random, strange) };
  if (chance < 0.12) return { at, drop: true };
  if (chance < 0.17) {
    const key = textOf(pick(random, ['__proto__', 'constructor', 'toString', 'extra', '0', '']));
    return { at: at.slice(0, -1), key, put: pick(random, strange) };
  }
  if (chance < 0.35) return { at, from: similarPath(random, value, at) };
  if (typeof old === 'string') return { at, text: hostileText(random) };
  if (typeof old === 'number') {
    const near = random() < 0.5 ? old + pick(random, [-2, -1, 1, 2, 10]) : pick(random, numbers);
    return { at, put: near };
  }
  if (typeof old === 'boolean' || old === null) return { at, put: pick(random, [true, false, null, '2015']) };
  if (Array.isArray(old) && old.length > 0) {
    const item = [...at, Math.floor(random() * old.length)];
    return { at: item, times: pick(random, [2, 3, 30, 101, 501]), anew: random() < 0.7 };
  }
  return { at, put: pick(random, strange) };
}

/** A copy of the value with all changes made. A change whose place no longer exists does nothing. */
export function mutate(value: unknown, mutations: readonly Mutation[]): unknown {
  const root = { value: structuredClone(value) };
  for (const mutation of mutations) {
    const path = ['value', ...mutation.at];
    const holder = valueAt(root, path.slice(0, -1)) as Record<string | number, unknown> | undefined;
    const last = path.at(-1) ?? 'value';
    if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, last)) continue;
    if ('key' in mutation) addKey(holder[last], mutation.key, mutation.put);
    else if ('times' in mutation) repeatItem(holder, Number(last), mutation.times, mutation.anew);
    else if ('drop' in mutation) dropKey(holder, last);
    else holder[last] = putOf(mutation, root.value);
  }
  return root.value;
}

const putOf = (mutation: Mutation, value: unknown): unknown => {
  if ('text' in mutation) return textOf(mutation.text);
  if ('from' in mutation) return structuredClone(valueAt(value, mutation.from));
  return 'put' in mutation ? structuredClone(mutation.put) : null;
};

function addKey(holder: unknown, key: string, value: unknown): void {
  if (typeof holder !== 'object' || holder === null || Array.isArray(holder)) return;
  // As JSON.parse does, which treats « __proto__ » as a key like any other.
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function dropKey(holder: object, key: string | number): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete (holder as Record<string | number, unknown>)[key];
}

function repeatItem(list: object, at: number, times: number, anew: boolean): void {
  if (!Array.isArray(list)) return;
  const item: unknown = list[at];
  const copies = Array.from({ length: Math.max(0, times - 1) }, (_, n) => {
    const copy = structuredClone(item);
    if (anew && typeof copy === 'object' && copy !== null && 'id' in copy)
      copy.id = `${String(copy.id)}-${n}`;
    return copy;
  });
  list.splice(at, 0, ...copies);
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (held, key) =>
      typeof held === 'object' && held !== null && Object.hasOwn(held, key)
        ? (held as Record<string | number, unknown>)[key]
        : undefined,
    value,
  );

/** A place in a value, reached from the top by random choices. */
function randomPath(random: Random, value: unknown): Path {
  const path: (string | number)[] = [];
  let held = value;
  while (typeof held === 'object' && held !== null) {
    const keys = Array.isArray(held) ? [...held.keys()] : Object.keys(held);
    if (keys.length === 0 || (path.length > 0 && random() < 0.12)) break;
    const key = pick<string | number>(random, keys);
    path.push(key);
    held = valueAt(held, [key]);
  }
  return path;
}

/** A place reached by the same keys but by other positions in lists. */
function similarPath(random: Random, value: unknown, path: Path): Path {
  const other: (string | number)[] = [];
  for (const key of path) {
    const held = valueAt(value, other);
    other.push(typeof key === 'number' && Array.isArray(held) ? Math.floor(random() * held.length) : key);
  }
  return other;
}

/** Smaller versions of a change. */
export function shrinkMutation(mutation: Mutation): readonly Mutation[] {
  if ('text' in mutation) return shrinkText(mutation.text).map((text) => ({ ...mutation, text }));
  if ('times' in mutation && mutation.times > 2)
    return [2, mutation.times >> 1, mutation.times - 1].map((times) => ({ ...mutation, times }));
  return [];
}
