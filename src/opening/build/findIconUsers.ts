import type { Rolldown } from 'vite';

const iconModule = /^(.*\/lucide-react\/dist\/esm)\/icons\/[^/]+\.mjs$/;
const exportLine = /export \{([^}]*)\} from '\.(\/icons\/[^']+)'/g;
const importLine = /import\s*\{([^}]*)\}\s*from\s*["']lucide-react["']/g;

/**
 * Which modules show an icon. For the bundler, the library's index imports every icon, and whatever imports the index
 * imports all of them; here the users are the modules that name the icon. Null for a module that is no icon.
 */
export function findIconUsers(): (id: string, context: Rolldown.ChunkingContext) => readonly string[] | null {
  let users: ReadonlyMap<string, readonly string[]> | null = null;
  return (id, context) => {
    const [, library] = iconModule.exec(id) ?? [];
    if (library === undefined) return null;
    users ??= listUsers(library, context);
    return users.get(id) ?? [];
  };
}

function listUsers(library: string, context: Rolldown.ChunkingContext): Map<string, string[]> {
  const index = context.getModuleInfo(`${library}/lucide-react.mjs`);
  const iconOf = new Map<string, string>();
  for (const [, names = '', path = ''] of (index?.code ?? '').matchAll(exportLine))
    for (const name of namesOf(names)) iconOf.set(name.to, library + path);
  const users = new Map<string, string[]>();
  for (const user of index?.importers ?? [])
    for (const [, names = ''] of (context.getModuleInfo(user)?.code ?? '').matchAll(importLine))
      for (const { from } of namesOf(names)) {
        const icon = iconOf.get(from);
        if (icon === undefined) throw new Error(`lucide-react has no icon ${from}, which ${user} shows.`);
        users.set(icon, [...(users.get(icon) ?? []), user]);
      }
  return users;
}

/** For « default as Trash, Undo2 as Undo »: each imported name and the local one. */
const namesOf = (list: string): { readonly from: string; readonly to: string }[] =>
  list
    .split(',')
    .map((item) => item.trim().split(/\s+as\s+/))
    .filter(([from]) => from !== '')
    .map(([from = '', to = from]) => ({ from, to }));
