import type { LocalizedText } from '../../domain/graph/schema.ts';
import { isBomb, listEntries, unpackEntries, type ZipEntry } from '../../pipeline/read/zip/entries.ts';
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

/** So many of an archive's files are unpacked. */
export interface UnpackStep {
  readonly done: number;
  readonly all: number;
}

/**
 * The corpus in the bytes of a zip: its texts unchanged, by their paths inside the corpus's folder, which may itself be
 * inside one other folder. File names are only labels: one that is no path of a corpus is left out, so none can lead
 * anywhere. An archive that is too large is reported, and nothing is read. A file that is damaged, encrypted or no text in
 * UTF-8 is reported by its name; one that the graph can do without is left out, and said. Throws for bytes that are no zip.
 */
export function* unpackInSteps(bytes: Uint8Array): Generator<UnpackStep, UnpackedCorpus> {
  const { packedBytes, files: mostFiles, bytes: mostBytes, ratio } = corpusFileLimits;
  if (bytes.length > packedBytes) return fault(fileFaults.tooLarge(packedBytes));
  const entries = listEntries(bytes, mostFiles).filter(({ path }) => !isLeftBySystem(path));
  if (entries.length > mostFiles) return fault(fileFaults.tooMany(mostFiles));
  const root = rootOf(entries);
  if (root === null) return { kind: 'other' };

  const wanted: CorpusEntry[] = [];
  const ignored: string[] = [];
  for (const entry of entries) {
    const inside = entry.path.startsWith(root) ? entry.path.slice(root.length) : null;
    if (inside !== null && isSafe(inside) && isSeedPath(inside)) wanted.push({ ...entry, inside });
    else ignored.push(entry.path);
  }
  wanted.sort((a, b) => (a.inside < b.inside ? -1 : 1));
  if (wanted.reduce((sum, entry) => sum + entry.bytes, 0) > mostBytes)
    return fault(fileFaults.tooLarge(mostBytes));

  if (wanted.some((entry) => isBomb(entry, ratio))) return fault(fileFaults.bomb(ratio));

  const files = new Map<string, string>();
  const damaged: string[] = [];
  const sound: CorpusEntry[] = [];
  for (const entry of wanted) {
    if (!entry.isLocked && entry.isUsual) sound.push(entry);
    else if (isSpared(entry.inside)) damaged.push(entry.inside);
    else return fault(entry.isLocked ? fileFaults.locked : fileFaults.damaged(entry.inside));
  }
  for (const { entry, bytes: content } of unpackEntries(bytes, sound, corpusFileLimits)) {
    const text = content === null ? null : decode(content);
    if (text !== null) files.set(entry.inside, text);
    else if (isSpared(entry.inside)) damaged.push(entry.inside);
    else return fault(content === null ? fileFaults.damaged(entry.inside) : fileFaults.notText(entry.inside));
    yield { done: files.size + damaged.length, all: wanted.length };
  }
  return {
    kind: 'corpus',
    files,
    ignored,
    ...(damaged.length > 0 && { said: fileFaults.leftOut(damaged) }),
  };
}

interface CorpusEntry extends ZipEntry {
  /** Its path inside the corpus's folder. */
  readonly inside: string;
}

/**
 * Whether the graph can do without this file: proposals can be made anew. Without a text, or what a person has noted about
 * it, names would stand nowhere.
 */
const isSpared = (path: string): boolean => /^proposals\/|^layout\.yaml$/.test(path);

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
