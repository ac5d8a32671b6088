import { type UnzipFileInfo, unzipSync } from 'fflate';

/** What an archive's directory says about one of its files. */
export interface ZipEntry {
  /** As the archive has it; « / » separates folders. */
  readonly path: string;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly isLocked: boolean;
  /** Whether it is stored or deflated, as nearly all are; anything else cannot be unpacked here. */
  readonly isUsual: boolean;
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
  isUsual: compression === 0 || compression === 8,
});

/**
 * Unpacks one file of an archive; null when it is missing or larger than `most`. Never more than the directory
 * announces: a directory that lies truncates its own file.
 */
export function readEntry(archive: Uint8Array, path: string, most: number): Uint8Array | null {
  const files = unzipSync(archive, { filter: (file) => file.name === path && file.originalSize <= most });
  return files[path] ?? null;
}

/** A file of an archive; null: it is damaged, or encrypted without saying so. */
interface UnpackedEntry<Entry extends ZipEntry> {
  readonly entry: Entry;
  readonly bytes: Uint8Array | null;
}

/**
 * Unpacks files of an archive in their order, a few at a time, so that no more of them is in memory than these; see
 * `readEntry`. One that is damaged does not lose the others.
 */
export function* unpackEntries<Entry extends ZipEntry>(
  archive: Uint8Array,
  entries: readonly Entry[],
  most: { readonly filesAtATime: number; readonly bytesAtATime: number },
): Generator<UnpackedEntry<Entry>, void> {
  for (let from = 0; from < entries.length; ) {
    let to = from;
    for (let sum = 0; to < entries.length && to - from < most.filesAtATime; to += 1) {
      sum += entries[to]?.bytes ?? 0;
      if (to > from && sum > most.bytesAtATime) break;
    }
    const some = entries.slice(from, to);
    const contents = readEntries(archive, some);
    for (const entry of some)
      yield { entry, bytes: (contents ?? readEntries(archive, [entry]))?.[entry.path] ?? null };
    from = to;
  }
}

/**
 * Whether a file is unpacked to more than so many times its size. A small one of a single repeated letter compresses very
 * well, and is harmless.
 */
export const isBomb = ({ bytes, packedBytes }: ZipEntry, ratio: number): boolean =>
  bytes > 1_000_000 && bytes > packedBytes * ratio;

/** null: one of them cannot be unpacked. */
function readEntries(archive: Uint8Array, entries: readonly ZipEntry[]): Record<string, Uint8Array> | null {
  const paths = new Set(entries.map(({ path }) => path));
  try {
    return unzipSync(archive, { filter: ({ name }) => paths.has(name) });
  } catch {
    return null;
  }
}
