import { type UnzipFileInfo, unzipSync } from 'fflate';

/** What an archive says of one of its files, before it is opened. */
export interface Entry {
  /** As the archive writes it; « / » parts folders. */
  readonly path: string;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly isLocked: boolean;
}

/** The files of an archive by its own directory, folders left out; nothing is opened. Throws when it has no directory. */
export function listEntries(archive: Uint8Array, most: number): readonly Entry[] {
  const entries: Entry[] = [];
  unzipSync(archive, {
    filter: (file) => {
      if (entries.length <= most && !file.name.endsWith('/')) entries.push(entryOf(file));
      return false;
    },
  });
  return entries;
}

const entryOf = ({ name, size, originalSize, compression }: UnzipFileInfo): Entry => ({
  path: name,
  packedBytes: size,
  bytes: originalSize,
  // 99 is AES's number; the plain lock stands in a flag that shows when the bytes make no sense.
  isLocked: compression === 99,
});

/**
 * One file of an archive; null when it is not there or is larger than `most`. What is taken out never exceeds what the
 * directory says: a directory that lies cuts its own file short.
 */
export function readEntry(archive: Uint8Array, path: string, most: number): Uint8Array | null {
  const files = unzipSync(archive, { filter: (file) => file.name === path && file.originalSize <= most });
  return files[path] ?? null;
}

/** Several files of an archive at once, by their paths; see `readEntry`. */
export function readEntries(
  archive: Uint8Array,
  paths: ReadonlySet<string>,
): Readonly<Record<string, Uint8Array>> {
  return unzipSync(archive, { filter: ({ name }) => paths.has(name) });
}
