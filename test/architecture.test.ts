import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Who may import whom, as the README says. A panel is its folder: panels never import one another. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  domain: ['lib'],
  drawing: ['domain', 'lib'],
  pipeline: ['drawing', 'domain', 'lib'],
  cli: ['pipeline', 'domain', 'lib'],
  worker: ['pipeline', 'domain', 'lib'],
  store: ['domain', 'lib'],
  ui: ['drawing', 'domain', 'lib'],
  canvas: ['drawing', 'store', 'domain', 'ui', 'lib'],
  panels: ['drawing', 'store', 'domain', 'ui', 'lib'],
  paper: ['drawing', 'store', 'domain', 'ui', 'lib'],
  fonts: [],
  opening: ['canvas', 'drawing', 'store', 'ui', 'domain', 'lib'],
  app: ['opening', 'canvas', 'panels', 'paper', 'worker', 'drawing', 'store', 'domain', 'ui', 'lib'],
  alone: ['app', 'fonts', 'store', 'domain', 'lib'],
  'main.tsx': ['app', 'opening'],
};

/**
 * The folders inside a folder, each importing only those before it. Files beside them are either what they share or what
 * puts them together; only in `domain` is there none.
 */
const innerOrders: Readonly<Record<string, readonly string[]>> = {
  domain: [
    'basics',
    'time',
    'graph',
    'review',
    'writing',
    'filter',
    'passages',
    'summaries',
    'search',
    'chains',
    'timeline',
    'figures',
    'arrange',
    'citations',
    'dossier',
    'exports',
  ],
  drawing: ['graph', 'map', 'timeline'],
  store: ['view', 'session', 'dossier', 'corpus', 'review', 'adding', 'writing'],
  ui: ['evidence', 'controls', 'combobox', 'dialogs', 'faults', 'menus', 'hooks'],
  canvas: ['places', 'camera', 'cytoscape', 'input', 'list', 'overlay'],
  paper: ['sheet', 'image', 'print'],
  worker: ['corpusFile', 'requests'],
  opening: ['page', 'strip', 'build'],
  app: [
    'preferences',
    'fetching',
    'notices',
    'embed',
    'exporting',
    'corpus',
    'adding',
    'writing',
    'offline',
    'commands',
    'welcome',
    'shell',
    'boot',
  ],
};

const root = join(import.meta.dirname, '..', 'src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => join(root, path));

describe('the house', () => {
  it('has files to look at', () => {
    expect(files.length).toBeGreaterThan(20);
  });

  it('imports only in the direction that the architecture allows', () => {
    expect(
      imports()
        .filter((found) => found.inside && !isAllowed(found))
        .map(describeImport),
    ).toEqual([]);
  });

  it('keeps the ideas of a folder in order: each imports only those before it', () => {
    expect(
      imports()
        .filter((found) => found.inside && !isInOrder(found))
        .map(describeImport),
    ).toEqual([]);
  });

  it('has a place in that order for every folder, and in domain no file beside them', () => {
    const strays = files
      .map((file) => relative(root, file).split(sep))
      .filter(([house, , ...inner]) => house === 'domain' || inner.length > 0)
      .filter(([house = '', idea = '']) => innerOrders[house] && !innerOrders[house].includes(idea));
    expect(strays).toEqual([]);
  });

  it('uses Node only in cli and in what the build does', () => {
    const hosts = imports().filter(
      (found) =>
        found.target.startsWith('node:') &&
        !['cli', 'opening', 'alone', 'fonts'].includes(houseOf(found.file)),
    );
    expect(hosts.map(describeImport)).toEqual([]);
  });

  it('touches react-cytoscapejs in one file', () => {
    const users = imports().filter((found) => found.target === 'react-cytoscapejs');
    expect([...new Set(users.map((found) => relative(root, found.file)))]).toHaveLength(1);
  });

  it('has no cycle of imports', () => {
    expect(findCycle()).toEqual([]);
  });

  it('never writes markup from text', () => {
    const forbidden =
      /dangerouslySetInnerHTML|\.innerHTML|\.outerHTML|insertAdjacentHTML|document\.write|\beval\(/;
    expect(files.filter((file) => forbidden.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});

interface Import {
  readonly file: string;
  readonly target: string;
  /** Whether the target is one of our files. */
  readonly inside: boolean;
}

function imports(): Import[] {
  return files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, path = '']) => {
      // A file that is imported as text is data.
      const inside = path.startsWith('.') && !path.endsWith('?raw');
      return { file, inside, target: inside ? join(dirname(file), path) : path };
    }),
  );
}

function houseOf(file: string): string {
  return relative(root, file).split(sep)[0] ?? '';
}

function isAllowed({ file, target }: Import): boolean {
  const from = houseOf(file);
  const to = houseOf(target);
  if (from === 'panels' && to === 'panels') return panelOf(file) === panelOf(target);
  return from === to || (allowed[from] ?? []).includes(to);
}

function isInOrder({ file, target }: Import): boolean {
  const order = innerOrders[houseOf(file)];
  if (order === undefined || houseOf(target) !== houseOf(file)) return true;
  if (!order.includes(panelOf(file))) return true;
  return order.indexOf(panelOf(target)) <= order.indexOf(panelOf(file));
}

function panelOf(file: string): string {
  return relative(root, file).split(sep)[1] ?? '';
}

function describeImport({ file, target }: Import): string {
  return `${relative(root, file)} imports ${target.startsWith(root) ? relative(root, target) : target}`;
}

function findCycle(): string[] {
  const graph = new Map<string, string[]>();
  for (const { file, target, inside } of imports()) {
    if (inside) graph.set(file, [...(graph.get(file) ?? []), target]);
  }
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): string[] => {
    if (trail.includes(file))
      return [...trail.slice(trail.indexOf(file)), file].map((path) => relative(root, path));
    if (done.has(file)) return [];
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next, [...trail, file]);
      if (cycle.length > 0) return cycle;
    }
    done.add(file);
    return [];
  };
  for (const file of files) {
    const cycle = visit(file, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
