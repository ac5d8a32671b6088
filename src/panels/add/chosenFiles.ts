import type { ChosenFile } from '../../store/adding/ports.ts';
import type { DroppedItems } from '../../ui/droppedItems.ts';

/** How many files of one drop are taken: the folder of a whole disk is dropped by mistake. */
const mostFiles = 5000;

const chosen = (file: File, name: string): ChosenFile => ({
  name,
  size: file.size,
  bytes: async () => new Uint8Array(await file.arrayBuffer()),
});

/**
 * The files in a file field; those of a folder with their paths in it. Files that operating systems add to folders are
 * left out.
 */
export const filesOfField = (files: FileList): ChosenFile[] =>
  Array.from(files)
    .slice(0, mostFiles)
    .map((file) => chosen(file, file.webkitRelativePath || file.name))
    .filter(isWanted);

/** The files that were dropped, including those in folders. */
export async function filesOfDrop({ files, entries }: DroppedItems): Promise<ChosenFile[]> {
  if (entries.length === 0) return files.map((file) => chosen(file, file.name)).filter(isWanted);
  const found: ChosenFile[] = [];
  const queue = [...entries];
  for (let entry = queue.shift(); entry !== undefined && found.length < mostFiles; entry = queue.shift()) {
    if (isDirectory(entry)) queue.push(...(await readDirectory(entry)));
    else if (isFile(entry)) found.push(chosen(await readEntry(entry), entry.fullPath.replace(/^\//, '')));
  }
  return found.filter(isWanted);
}

const isWanted = ({ name }: ChosenFile): boolean =>
  !/(?:^|\/)(?:\.[^/]*|Thumbs\.db|desktop\.ini)$/i.test(name);

const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

const readEntry = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** Everything in a folder, in order of names: the browser returns a hundred entries at a time. */
async function readDirectory(directory: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = directory.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all.sort((a, b) => (a.name < b.name ? -1 : 1));
    all.push(...some);
    if (all.length >= mostFiles) return all;
  }
}
