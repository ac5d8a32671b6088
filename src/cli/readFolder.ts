import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SeedFile } from '../pipeline/seeds/seedFiles.ts';

/** Every file below a folder but hidden ones, by its path inside the folder, with slashes. Throws when there is no folder. */
export function readFolder(folder: string): SeedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: path.slice(join(folder, '/').length).replaceAll('\\', '/'),
      bytes: readFileSync(path),
    }));
}
