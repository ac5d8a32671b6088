import type { ChosenFile } from '../../store/adding/ports.ts';
import type { DroppedItems } from '../../ui/droppedItems.ts';

/** How many files of one drop are taken: the folder of a whole disk is dropped by mistake. */
export const mostFiles = 5000;
/** So many files of a folder are passed on at a time: asking the browser for thousands takes seconds. */
const filesAtATime = 200;
/** More than any file that is read may have: of a larger one no more is read than shows that it is. */
const mostBytes = 200_000_001;

const chosen = (file: File, name: string): ChosenFile => ({
  name,
  size: file.size,
  bytes: async () => new Uint8Array(await file.slice(0, mostBytes).arrayBuffer()),
});

/** Who takes files as they are found, and hears of it where there are more than are taken. */
interface Taking {
  readonly take: (files: readonly ChosenFile[]) => void;
  readonly onLeftOut: () => void;
}

/**
 * The files in a file field; those of a folder with their paths in it. Files that operating systems add to folders are
 * left out.
 */
export function takeField(files: FileList, { take, onLeftOut }: Taking): void {
  const wanted = Array.from(files)
    .map((file) => chosen(file, file.webkitRelativePath || file.name))
    .filter(isWanted);
  if (wanted.length > 0) take(wanted.slice(0, mostFiles));
  if (wanted.length > mostFiles) onLeftOut();
}

/** The files that were dropped, including those in folders, as they are found. One that is gone meanwhile is left out. */
export async function takeDrop({ files, entries }: DroppedItems, { take, onLeftOut }: Taking): Promise<void> {
  let found: ChosenFile[] = [];
  let count = 0;
  const flush = () => {
    if (found.length > 0) take(found);
    found = [];
  };
  const add = (one: ChosenFile) => {
    if (!isWanted(one)) return true;
    if (count === mostFiles) return false;
    count += 1;
    found.push(one);
    if (found.length === filesAtATime) flush();
    return true;
  };
  let isAll = true;
  if (entries.length === 0) isAll = files.every((file) => add(chosen(file, file.name)));
  const queue = [...entries];
  for (let entry = queue.shift(); entry !== undefined && isAll; entry = queue.shift()) {
    if (isDirectory(entry)) queue.push(...(await readDirectory(entry)));
    else if (isFile(entry)) {
      const path = entry.fullPath.replace(/^\//, '');
      const file = await readEntry(entry).catch(() => null);
      isAll = file === null || add(chosen(file, path));
    }
  }
  flush();
  if (!isAll) onLeftOut();
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
    ).catch(() => []);
    if (some.length === 0) return all.sort((a, b) => (a.name < b.name ? -1 : 1));
    all.push(...some);
    // One more than are taken shows that there are too many.
    if (all.length > mostFiles) return all;
  }
}
