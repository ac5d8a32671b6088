import { failWith, type ReadFault } from '../faults.ts';
import { archiveLimits } from '../limits.ts';
import { tellFormat } from '../tellFormat.ts';
import { faultOf, type NamedFault, type ReadSource, type SourceFile } from '../types.ts';
import { isBomb, listEntries, unpackEntries, type ZipEntry } from './entries.ts';

const megabyte = 1_000_000;

/**
 * The files of an archive, in order of their names, each to be read as if it had come by itself; an archive inside it
 * is not opened. Their number, their unpacked sizes and their compression ratios are checked against limits before
 * anything is unpacked; a file that breaks them, or is damaged, does not keep the others from being read. A folder with an
 * articles.yaml is a corpus. Files that operating systems add to archives are left out.
 */
export function openArchive({ name, bytes }: SourceFile): ReadSource {
  const { files: mostFiles, bytes: mostBytes } = archiveLimits;
  const entries = listEntries(bytes, mostFiles).filter(({ path }) => !isLeftBySystem(path));
  if (entries.length === 0) return faultOf(failWith('zip-empty'));
  if (entries.length > mostFiles) return faultOf(failWith('zip-too-many', mostFiles));
  if (entries.some(({ path }) => /^(?:[^/]+\/)?articles\.yaml$/.test(path))) return { kind: 'corpus' };

  const sorted = entries
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map((entry) => ({ ...entry, name: labelOf(name, entry.path), fault: faultOfEntry(entry) }));
  const sound = sorted.filter(({ fault }) => fault === null);
  if (sound.reduce((sum, entry) => sum + entry.bytes, 0) > mostBytes)
    return faultOf(failWith('zip-too-large', mostBytes / megabyte));
  return {
    kind: 'archive',
    names: sorted.map((entry) => entry.name),
    files: { [Symbol.iterator]: () => filesOf(bytes, sorted) },
  };
}

interface NamedEntry extends ZipEntry {
  readonly name: string;
  /** Why it is not unpacked; null: it is. */
  readonly fault: ReadFault | null;
}

function* filesOf(archive: Uint8Array, entries: readonly NamedEntry[]): Generator<SourceFile | NamedFault> {
  const sound = entries.filter(({ fault }) => fault === null);
  const unpacked = unpackEntries(archive, sound, archiveLimits);
  for (const { name, path, fault } of entries) {
    const content = fault === null ? unpacked.next().value?.bytes : undefined;
    if (fault !== null) yield { name, fault };
    else if (!content) yield { name, fault: failWith('zip-file-broken') };
    else if (tellFormat(content, path) === 'zip') yield { name, fault: failWith('zip-nested') };
    else yield { name, bytes: content };
  }
}

function faultOfEntry(entry: ZipEntry): ReadFault | null {
  const { fileBytes: most, ratio } = archiveLimits;
  if (entry.isLocked) return failWith('zip-password');
  if (!entry.isUsual) return failWith('zip-method');
  if (entry.bytes > most) return failWith('too-large', most / megabyte);
  return isBomb(entry, ratio) ? failWith('zip-bomb', ratio) : null;
}

/** « dossier.zip › 2013/mali.txt »: where a file comes from, to be shown to people. */
const labelOf = (archive: string, path: string): string =>
  `${archive} › ${path
    .replace(/[\p{Cc}\u2028\u2029]/gu, '')
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/')}`;

const isLeftBySystem = (path: string): boolean =>
  /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i.test(path);
