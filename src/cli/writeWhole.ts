import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file completely or not at all: to a temporary file beside it first, which then replaces it in one step.
 * A long text may come in parts. Creates its folder.
 */
export function writeWhole(path: string, text: string | Iterable<string>): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.draft`;
  try {
    const file = openSync(draft, 'w');
    try {
      for (const part of typeof text === 'string' ? [text] : text) writeFileSync(file, part);
    } finally {
      closeSync(file);
    }
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}
