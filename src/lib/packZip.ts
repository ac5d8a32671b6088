import { zipSync } from 'fflate';

/**
 * One zip of files by their paths; the same files give the same bytes. It is marked as made under Unix: Info-ZIP's unzip
 * takes the names of others for those of DOS, even where they are marked as UTF-8.
 */
export const packZip = (
  files: Iterable<readonly [path: string, bytes: Uint8Array]>,
): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(files), { level: 6, mtime: firstDay, os: 3, attrs: 0o644 << 16 });

/** The first day that a zip can name. */
const firstDay = new Date(1980, 0, 1);
