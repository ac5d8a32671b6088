import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Runs the real filter in a process of its own. */
function merge(input: string) {
  const args = ['--import', 'tsx', 'src/cli/merge.ts'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', input });
  return { status, stdout, stderr };
}

describe('npm run merge', { timeout: 60_000 }, () => {
  it('writes one line for each key, in the order of the input', () => {
    const input = 'edge:a--b--c\t{"evidence":[2]}\nedge:a--b--c\t{"evidence":[1]}\nnode:a\t{"forms":["A"]}\n';
    expect(merge(input)).toEqual({
      status: 0,
      stdout: 'edge:a--b--c\t{"evidence":[1,2]}\nnode:a\t{"forms":["A"]}\n',
      stderr: '',
    });
  });

  it('ends a line at a line feed alone, with a carriage return or without, not at the separators that JSON may hold', () => {
    const first = 'node:a\t{"forms":["A\u2028B\u2029C"]}';
    expect(merge(`${first}\r\nnode:b\t{"forms":["B"]}`)).toEqual({
      status: 0,
      stdout: `${first}\nnode:b\t{"forms":["B"]}\n`,
      stderr: '',
    });
  });

  it('stops at a line that is not sorted and names it', () => {
    const { status, stderr } = merge('node:b\t{"forms":[]}\nnode:a\t{"forms":[]}\n');
    expect(status).toBe(1);
    expect(stderr).toContain('line 2');
  });
});
