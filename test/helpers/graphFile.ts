import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph } from '../../src/domain/graph/schema.ts';

/** The committed graph, as it is in the file. */
export function readGraphFile(): Graph {
  return JSON.parse(readGraphText()) as Graph;
}

export function readGraphText(): string {
  return readFileSync(join(import.meta.dirname, '..', '..', 'public', 'graph.json'), 'utf8');
}
