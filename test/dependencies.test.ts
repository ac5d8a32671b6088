import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly deprecated?: string;
  readonly integrity?: string;
}

const read = (name: string): string => readFileSync(join(import.meta.dirname, '..', name), 'utf8');
const { dependencies } = JSON.parse(read('package.json')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};
const { packages } = JSON.parse(read('package-lock.json')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const shipped = Object.entries(packages).filter(
  ([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional,
);

describe('what ships besides our own code', () => {
  it('has no package that its authors have given up, and a checksum for each', () => {
    expect(shipped.filter(([, { deprecated }]) => deprecated !== undefined)).toEqual([]);
    expect(shipped.filter(([, { integrity }]) => integrity === undefined)).toEqual([]);
  });

  it('is listed in the README, with as many packages as there are', () => {
    const security = /\n## Security[\s\S]*?\n## /.exec(read('README.md'))?.[0] ?? '';
    const families = Object.keys(dependencies).map((name) =>
      name.replace(/^graphology-(?:communities-)?/, ''),
    );
    expect(families.filter((name) => !security.includes(name))).toEqual([]);
    expect(security).toContain(`the ${Object.keys(dependencies).length} packages`);
    expect(security).toContain(`${shipped.length} in all`);
  });
});
