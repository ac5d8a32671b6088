import { vi } from 'vitest';

/** What a command answers, as a process or in this one. */
export interface Answer {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a command's function in this process, where it is loaded already: starting one takes some fifty times as long as
 * what most cases do in it. Whatever it prints is held back and given.
 */
export async function runHere(command: () => number | Promise<number>): Promise<Answer> {
  const out: string[] = [];
  const error: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line) => void out.push(`${line}\n`));
  const complain = vi.spyOn(console, 'error').mockImplementation((line) => void error.push(`${line}\n`));
  try {
    return { status: await command(), stdout: out.join(''), stderr: error.join('') };
  } finally {
    log.mockRestore();
    complain.mockRestore();
  }
}
