import type { LocalizedText } from '../../domain/graph/schema.ts';
import { listEntries, readEntries, type ZipEntry } from '../../pipeline/read/zip/entries.ts';
import { isSeedPath } from '../../pipeline/seeds/readSeeds.ts';
import { corpusFileLimits } from './corpusFileLimits.ts';
import { fileFaults } from './fileFaults.ts';

export type UnpackedCorpus =
  | {
      readonly kind: 'corpus';
      readonly files: ReadonlyMap<string, string>;
      /**
       * Files that do not belong to a corpus, which were left out; those that operating systems add are not counted.
       */
      readonly ignored: readonly string[];
      /** What the reader should know about what was read. */
      readonly said?: LocalizedText;
    }
  | { readonly kind: 'fault'; readonly message: LocalizedText }
  /** An archive without a corpus in it. */
  | { readonly kind: 'other' };

/**
 * The corpus in the bytes of a zip: its texts unchanged, by their paths inside the corpus's folder, which may itself be
 * inside one other folder. File names are only labels: one that is no path of a corpus is left out, so none can lead
 * anywhere. An archive that is too large or encrypted, or contains text that is not UTF-8, is reported, and nothing is
 * read. Throws for bytes that are no zip.
 */
export function unpackCorpus(bytes: Uint8Array): UnpackedCorpus {
  const { packedBytes, files: mostFiles, bytes: mostBytes, ratio } = corpusFileLimits;
  if (bytes.length > packedBytes) return fault(fileFaults.tooLarge(packedBytes));
  const entries = listEntries(bytes, mostFiles).filter(({ path }) => !isLeftBySystem(path));
  if (entries.length > mostFiles) return fault(fileFaults.tooMany(mostFiles));
  const root = rootOf(entries);
  if (root === null) return { kind: 'other' };

  const taken = new Map<string, string>();
  const ignored: string[] = [];
  for (const { path } of entries) {
    const inside = path.startsWith(root) ? path.slice(root.length) : null;
    if (inside !== null && isSafe(inside) && isSeedPath(inside)) taken.set(path, inside);
    else ignored.push(path);
  }
  const wanted = entries.filter(({ path }) => taken.has(path));
  if (wanted.some(({ isLocked }) => isLocked)) return fault(fileFaults.locked);
  if (wanted.some((entry) => isBomb(entry, ratio))) return fault(fileFaults.bomb(ratio));
  if (wanted.reduce((sum, entry) => sum + entry.bytes, 0) > mostBytes)
    return fault(fileFaults.tooLarge(mostBytes));

  const contents = readEntries(bytes, new Set(taken.keys()));
  const files = new Map<string, string>();
  for (const [path, inside] of [...taken].sort(([, a], [, b]) => (a < b ? -1 : 1))) {
    const text = decode(contents[path]);
    if (text === null) return fault(fileFaults.notText(inside));
    files.set(inside, text);
  }
  return { kind: 'corpus', files, ignored };
}

/** The folder that contains the corpus: '' or a name with its slash; null: there is no corpus. */
function rootOf(entries: readonly ZipEntry[]): string | null {
  for (const { path } of entries) {
    const [, root] = /^((?:[^/]+\/)?)(?:articles\.yaml|corpus\.yaml)$/.exec(path) ?? [];
    if (root !== undefined) return root;
  }
  // An archive with nothing but texts in a folder `articles` is a corpus too.
  const [, root] = /^((?:[^/]+\/)?)articles\/[^/]+\.txt$/.exec(entries[0]?.path ?? '') ?? [];
  return root !== undefined && entries.every(({ path }) => path.startsWith(`${root}articles/`)) ? root : null;
}

/** Whether the path means the same on every system: no backslashes, no control characters, no parts « . » or « .. ». */
const isSafe = (path: string): boolean => !/[\\\p{Cc}]|(?:^|\/)\.\.?(?:\/|$)/u.test(path);

const isBomb = ({ bytes, packedBytes }: ZipEntry, ratio: number): boolean =>
  bytes > 1_000_000 && bytes > packedBytes * ratio;

const isLeftBySystem = (path: string): boolean =>
  path.endsWith('/') || /(?:^|\/)(?:__MACOSX\/|\._|\.[^/]*$|Thumbs\.db$|desktop\.ini$)/i.test(path);

const fault = (message: LocalizedText): UnpackedCorpus => ({ kind: 'fault', message });

/** null: not UTF-8. A byte order mark stays in the text, since it goes back into the file. */
function decode(bytes: Uint8Array | undefined): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
