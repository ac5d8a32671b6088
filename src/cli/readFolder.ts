import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { tooLarge } from '../pipeline/seeds/limits.ts';
import type { Report, SeedFile } from '../pipeline/seeds/seedFiles.ts';

/**
 * Every file below a folder except hidden ones, by its path inside the folder, with slashes. Entries that cannot be
 * read as files (pipes, links to nothing or to a folder, files that are too large) are reported and left out. Throws
 * when there is no folder.
 */
export function readFolder(folder: string, report: Report = () => {}): SeedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .flatMap((entry) => readEntry(folder, entry, report));
}

function readEntry(folder: string, entry: Dirent, report: Report): SeedFile[] {
  const place = join(entry.parentPath, entry.name);
  const path = place.slice(join(folder, '/').length).replaceAll('\\', '/');
  const fail = (rule: string, message: string): [] => {
    report({ severity: 'error', rule, file: path, line: 1, message });
    return [];
  };
  try {
    const stats = statSync(place);
    if (!stats.isFile())
      return fail(
        'not-a-file',
        'This is no file but a pipe, a device or a link to a folder: put the file itself here.',
      );
    const size = tooLarge(path, stats.size);
    if (size === null) return [{ path, bytes: readFileSync(place) }];
    report(size);
    return [];
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return fail('file-unreadable', `It cannot be read (${why}): put it right or take it out.`);
  }
}
