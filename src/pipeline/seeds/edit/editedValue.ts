import type { YamlPath } from '../yamlFile.ts';
import type { YamlEdit } from './splices.ts';
import type { Writable } from './writeYaml.ts';

/** JavaScript treats `__proto__` specially as a key; no file that we read has one, so it is refused. */
export function refuseProto(key: unknown): void {
  if (key === '__proto__') throw new Error('A key must not be called __proto__.');
}

/** The plain value after the edits: what the edited text must give when it is read again. */
export function applyTo(value: unknown, edits: readonly YamlEdit[]): unknown {
  const root = { value: structuredCopy(value) };
  for (const edit of edits) {
    if (edit.kind === 'set') {
      const map = at(root, edit.map) as Record<string, unknown>;
      refuseProto(edit.key);
      if (edit.value === undefined) delete map[edit.key];
      else map[edit.key] = asText(edit.value);
    } else if (edit.kind === 'append') {
      const holder = edit.list.length === 0 ? root : (at(root, edit.list.slice(0, -1), {}) as object);
      const key = edit.list.length === 0 ? 'value' : String(edit.list.at(-1));
      refuseProto(key);
      const list = (Object.hasOwn(holder, key) ? (holder as Record<string, unknown>)[key] : null) ?? [];
      (holder as Record<string, unknown>)[key] = [...(list as unknown[]), asText(edit.item)];
    }
  }
  const gone = edits.flatMap((edit) => (edit.kind === 'remove' ? [edit.path] : []));
  for (const path of [...gone].sort((a, b) => Number(b.at(-1)) - Number(a.at(-1))))
    (at(root, path.slice(0, -1)) as unknown[]).splice(Number(path.at(-1)), 1);
  return root.value;
}

function at(root: { value: unknown }, path: YamlPath, otherwise?: unknown): unknown {
  if (root.value === null && otherwise !== undefined && path.length === 0) root.value = otherwise;
  let here = root.value;
  // « constructor » is a key like any other, and absent unless the file has it.
  for (const step of path)
    here =
      typeof here === 'object' && here !== null && Object.hasOwn(here, step)
        ? (here as Record<string | number, unknown>)[step]
        : undefined;
  if (typeof here !== 'object' || here === null) throw new Error(`Nothing stands at ${path.join('.')}.`);
  return here;
}

const structuredCopy = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

/** Numbers are read from the file as texts. */
export function asText(value: Writable): unknown {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(asText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (item === undefined ? [] : [[key, asText(item)]])),
  );
}

/** Equal, treating an empty list as none. */
export const isSame = (a: unknown, b: unknown): boolean =>
  JSON.stringify(tidy(a)) === JSON.stringify(tidy(b));

function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(tidy);
  if (typeof value !== 'object' || value === null) return value ?? null;
  const entries = Object.entries(value).flatMap(([key, item]) => {
    const kept = tidy(item);
    return kept === null ? [] : [[key, kept] as const];
  });
  return entries.length === 0 ? null : Object.fromEntries(entries.sort(([x], [y]) => (x < y ? -1 : 1)));
}
