import { join } from 'node:path';
import { layoutPath } from '../domain/basics/corpus.ts';
import { formatProblem } from '../domain/basics/problem.ts';
import { formatAnchors } from '../pipeline/layout/anchors.ts';
import { runPipeline } from '../pipeline/runPipeline.ts';
import { readFolder } from './readFolder.ts';
import { writeWhole } from './writeWhole.ts';

/*
 * `npm run layout`: lays the whole graph out afresh and writes seeds/layout.yaml, whose positions `npm run graph` then
 * keeps.
 */
process.exitCode = main('seeds');

function main(folder: string): number {
  const { graph, problems } = runPipeline({ seeds: readFolder(folder), anchors: null, effort: 'full' });
  if (graph === null) {
    for (const problem of problems.filter(({ severity }) => severity === 'error'))
      console.error(formatProblem({ ...problem, file: join(folder, problem.file) }));
    console.error(`${join(folder, layoutPath)} is left as it was: correct the errors above and run again.`);
    return 1;
  }
  const positions = new Map(graph.nodes.map((node) => [node.id, node.position]));
  writeWhole(join(folder, layoutPath), formatAnchors(positions, graph.regions));
  console.log(`${join(folder, layoutPath)}: ${positions.size} nodes, ${graph.regions.length} regions`);
  return 0;
}
