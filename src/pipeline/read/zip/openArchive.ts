import { failWith } from '../faults.ts';
import { archiveLimits } from '../limits.ts';
import { tellFormat } from '../tellFormat.ts';
import { faultOf, type NamedFault, type ReadSource, type SourceFile } from '../types.ts';
import { listEntries, readEntries, type ZipEntry } from './entries.ts';

const megabyte = 1_000_000;

/**
 * The files of an archive, in order of their names, each to be read as if it had come by itself; an archive inside it
 * is not opened. Their number, their unpacked sizes and their compression ratios are checked against limits before
 * anything is unpacked. A folder with an articles.yaml is a corpus. Files that operating systems add to archives are
 * left out.
 */
export function openArchive({ name, bytes }: SourceFile): ReadSource {
  const { files: mostFiles, bytes: mostBytes, fileBytes, ratio } = archiveLimits;
  const entries = listEntries(bytes, mostFiles).filter(({ path }) => !isLeftBySystem(path));
  if (entries.length === 0) return faultOf(failWith('zip-empty'));
  if (entries.length > mostFiles) return faultOf(failWith('zip-too-many', mostFiles));
  if (entries.some(({ path }) => /^(?:[^/]+\/)?articles\.yaml$/.test(path))) return { kind: 'corpus' };

  const faults: NamedFault[] = [];
  const taken = entries.filter((entry) => {
    const fault = faultOfEntry(entry, fileBytes, ratio);
    if (fault !== null) faults.push({ name: labelOf(name, entry.path), fault });
    return fault === null;
  });
  if (taken.reduce((sum, entry) => sum + entry.bytes, 0) > mostBytes)
    return faultOf(failWith('zip-too-large', mostBytes / megabyte));

  const opened = readEntries(bytes, new Set(taken.map(({ path }) => path)));
  const files: SourceFile[] = [];
  for (const { path } of [...taken].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const content = opened[path];
    const label = labelOf(name, path);
    if (content === undefined) continue;
    if (tellFormat(content, path) === 'zip') faults.push({ name: label, fault: failWith('zip-nested') });
    else files.push({ name: label, bytes: content });
  }
  return { kind: 'archive', files, faults };
}

function faultOfEntry({ bytes, packedBytes, isLocked }: ZipEntry, most: number, ratio: number) {
  if (isLocked) return failWith('zip-password');
  if (bytes > most) return failWith('too-large', most / megabyte);
  // A small file of a single repeated letter compresses very well, and is harmless.
  return bytes > megabyte && bytes > packedBytes * ratio ? failWith('zip-bomb', ratio) : null;
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
