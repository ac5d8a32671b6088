import { spawnSync } from 'node:child_process';

/** The output of a command. Throws with its error message when it fails. */
export function run(command: string, options: readonly string[], input?: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, options, {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    timeout: 300_000,
    ...(input !== undefined && { input }),
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command}: ${stderr.trim().split('\n').at(-1) ?? `status ${status}`}`);
  return stdout;
}

/** The first line of a program's version information; null when the program is not there. */
export function versionOf(command: string, ...options: readonly string[]): string | null {
  try {
    return run(command, options).trim().split('\n')[0] ?? '';
  } catch {
    return null;
  }
}

/**
 * The Python that has a module, and the module's version; null when none has it. The system's own Python is tried too:
 * if another comes first on the path, modules from the system's packages are found only there.
 */
export function pythonWith(module: string): { readonly python: string; readonly version: string } | null {
  for (const python of ['python3', '/usr/bin/python3']) {
    const version = versionOf(python, '-c', `import ${module}; print(${module}.__version__)`);
    if (version !== null) return { python, version };
  }
  return null;
}
