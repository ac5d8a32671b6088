import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file completely or not at all: to a temporary file beside it first, which then replaces it in one step.
 * A long text may come in parts, from a function that writes them. Creates its folder.
 */
export function writeWhole(path: string, text: string | ((write: (part: string) => void) => void)): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.draft`;
  try {
    const file = openSync(draft, 'w');
    try {
      const write = (part: string) => writeFileSync(file, part);
      if (typeof text === 'string') write(text);
      else text(write);
    } finally {
      closeSync(file);
    }
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}
