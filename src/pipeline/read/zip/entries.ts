import { type UnzipFileInfo, unzipSync } from 'fflate';

/** What an archive's directory says about one of its files. */
export interface ZipEntry {
  /** As the archive has it; « / » separates folders. */
  readonly path: string;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly isLocked: boolean;
}

/**
 * The files listed in an archive's own directory, without folders; nothing is unpacked. Throws when it has no
 * directory.
 */
export function listEntries(archive: Uint8Array, most: number): readonly ZipEntry[] {
  const entries: ZipEntry[] = [];
  unzipSync(archive, {
    filter: (file) => {
      if (entries.length <= most && !file.name.endsWith('/')) entries.push(entryOf(file));
      return false;
    },
  });
  return entries;
}

const entryOf = ({ name, size, originalSize, compression }: UnzipFileInfo): ZipEntry => ({
  path: name,
  packedBytes: size,
  bytes: originalSize,
  // 99 stands for AES; the older encryption sets a flag instead, and shows when the bytes make no sense.
  isLocked: compression === 99,
});

/**
 * Unpacks one file of an archive; null when it is missing or larger than `most`. Never more than the directory
 * announces: a directory that lies truncates its own file.
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
