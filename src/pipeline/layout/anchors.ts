import { layoutPath } from '../../domain/basics/corpus.ts';
import { asNodeId, type NodeId } from '../../domain/basics/ids.ts';
import type { Region } from '../../domain/graph/schema.ts';
import { decodeSeed, type Report, type SeedFile } from '../seeds/seedFiles.ts';
import { parseYamlFile } from '../seeds/yamlFile.ts';
import type { Anchors, Position } from './types.ts';

/** The anchors among the seeds, or null; a warning for each that places a node which no longer exists. */
export function findAnchors(
  files: readonly SeedFile[],
  nodes: readonly { readonly id: NodeId }[],
  report: Report,
): Anchors | null {
  const read = readAnchors(files, report);
  if (read === null) return null;
  const ids = new Set(nodes.map(({ id }) => id));
  for (const id of read.anchors.positions.keys()) {
    if (ids.has(id)) continue;
    const message = `The graph has no node « ${id} »: take its line out, or run « npm run layout » to lay all out afresh.`;
    const line = read.lineOf(id);
    report({ severity: 'warning', rule: 'layout-unknown-node', file: layoutPath, line, message });
  }
  return read.anchors;
}

/** Anchors as read from their file, and the way back to its lines. */
interface AnchorsFile {
  readonly anchors: Anchors;
  /** The line, from 1, that places the node. */
  readonly lineOf: (node: NodeId) => number;
}

/**
 * Reads layout.yaml; null when the seeds have none. Entries that are no pair of whole numbers, or no list of ids, are
 * reported as errors and left out.
 */
export function readAnchors(files: readonly SeedFile[], report: Report): AnchorsFile | null {
  const file = files.find(({ path }) => path === layoutPath);
  const text = file === undefined ? null : decodeSeed(file, report);
  const yaml = text === null ? null : parseYamlFile({ path: layoutPath, text }, report);
  if (yaml === null) return null;
  const complain = (path: readonly string[], message: string) =>
    report({ severity: 'error', rule: 'layout-shape', file: layoutPath, line: yaml.lineOf(path), message });

  const positions = new Map<NodeId, Position>();
  for (const [id, value] of entriesOf(yaml.value, 'nodes')) {
    const [x, y] = Array.isArray(value) ? value.map(Number) : [];
    if (Number.isInteger(x) && Number.isInteger(y))
      positions.set(asNodeId(id), { x: x as number, y: y as number });
    else
      complain(
        ['nodes', id],
        `« ${id} » has no place: write [x, y] in whole pixels, or run « npm run layout ».`,
      );
  }
  const regions: { id: string; nodes: NodeId[] }[] = [];
  for (const [id, value] of entriesOf(yaml.value, 'regions')) {
    if (Array.isArray(value) && value.every((node) => typeof node === 'string'))
      regions.push({ id, nodes: value.map(asNodeId) });
    else
      complain(['regions', id], `« ${id} » has no members: write a list of ids, or run « npm run layout ».`);
  }
  return { anchors: { positions, regions }, lineOf: (node) => yaml.lineOf(['nodes', node]) };
}

/** The text of layout.yaml for a layout: nodes in order of id, one line each, so that a diff shows what moved. */
export function formatAnchors(
  positions: ReadonlyMap<NodeId, Position>,
  regions: readonly Pick<Region, 'id' | 'nodes'>[],
): string {
  const nodes = [...positions]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { x, y }]) => `  ${id}: [${x}, ${y}]\n`);
  const members = regions.map(
    ({ id, nodes: ids }) => `  ${id}:\n${ids.map((node) => `    - ${node}\n`).join('')}`,
  );
  return `${heading}nodes:\n${nodes.join('')}regions:\n${members.join('')}`;
}

const heading = `# Where the last full layout put each node (pixels at zoom 1), and who belongs to which region. Written by
# « npm run layout »; « npm run graph » leaves these nodes where they are and finds room for new ones beside them.
`;

function entriesOf(value: unknown, key: string): [string, unknown][] {
  const part = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : null;
  return typeof part === 'object' && part !== null ? Object.entries(part) : [];
}
