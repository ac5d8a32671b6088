import { describe, expect, it } from 'vitest';
import { mostFiles, takeDrop } from '../../../src/panels/add/chosenFiles.ts';

const fileEntry = (path: string, isGone = false) =>
  ({
    isFile: true,
    isDirectory: false,
    fullPath: path,
    file: (done: (file: File) => void, fail: (error: Error) => void) =>
      isGone ? fail(new Error('gone')) : done(new File(['x'], path)),
  }) as unknown as FileSystemEntry;

/** A folder as a browser gives it: a hundred entries at a time. */
const folder = (path: string, entries: readonly FileSystemEntry[]) =>
  ({
    isFile: false,
    isDirectory: true,
    fullPath: path,
    createReader: () => {
      let at = 0;
      return {
        readEntries: (done: (some: readonly FileSystemEntry[]) => void) => {
          done(entries.slice(at, at + 100));
          at += 100;
        },
      };
    },
  }) as unknown as FileSystemEntry;

async function taken(...entries: readonly FileSystemEntry[]) {
  const batches: string[][] = [];
  let isLeftOut = false;
  await takeDrop(
    { files: [], entries },
    {
      take: (files) => batches.push(files.map(({ name }) => name)),
      onLeftOut: () => {
        isLeftOut = true;
      },
    },
  );
  return { batches, names: batches.flat(), isLeftOut };
}

const many = (count: number) =>
  Array.from({ length: count }, (_, at) => fileEntry(`/lot/${String(at).padStart(5, '0')}.txt`));

describe('a folder that is dropped', () => {
  it('of thousands of files is passed on as its files are found', async () => {
    const { batches, names, isLeftOut } = await taken(folder('/lot', many(1001)));
    expect(names).toHaveLength(1001);
    expect(batches.length).toBeGreaterThan(3);
    expect([names[0], names.at(-1)]).toEqual(['lot/00000.txt', 'lot/01000.txt']);
    expect(isLeftOut).toBe(false);
  });

  it('of more files than are taken says so', async () => {
    const exact = await taken(folder('/lot', many(mostFiles)));
    expect([exact.names.length, exact.isLeftOut]).toEqual([mostFiles, false]);
    const { names, isLeftOut } = await taken(folder('/lot', many(mostFiles + 1)));
    expect([names.length, isLeftOut]).toEqual([mostFiles, true]);
  });

  it('gives the others where one is gone meanwhile, and not what systems add', async () => {
    const { names } = await taken(
      folder('/lot', [
        fileEntry('/lot/.DS_Store'),
        fileEntry('/lot/a.txt'),
        fileEntry('/lot/b.txt', true),
        fileEntry('/lot/c.txt'),
      ]),
    );
    expect(names).toEqual(['lot/a.txt', 'lot/c.txt']);
  });
});
