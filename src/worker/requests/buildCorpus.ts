import { type CorpusFiles, graphPath, isArticlePath, isGraphAlone } from '../../domain/basics/corpus.ts';
import type { Problem } from '../../domain/basics/problem.ts';
import type { BuildStep } from '../../domain/graph/buildStep.ts';
import { parseGraph } from '../../domain/graph/parseGraph.ts';
import type { Graph } from '../../domain/graph/schema.ts';
import { formatAnchors } from '../../pipeline/layout/anchors.ts';
import { type AskedInFile, askedIn, countToReview, listAsked } from '../../pipeline/propose/countToReview.ts';
import { pipelineInSteps } from '../../pipeline/runPipeline.ts';
import type { ShapedProposals } from '../../pipeline/seeds/shapeProposals.ts';
import { asSeedFile, asSeedFiles } from '../asSeedFiles.ts';
import { takeRead } from '../corpusFile/readOnce.ts';
import type { Handler } from '../handler.ts';
import { inSteps } from '../inSteps.ts';

export interface CorpusGraph {
  readonly graph: Graph | null;
  readonly problems: readonly Problem[];
  readonly layout: string | null;
  readonly articles: number;
  readonly toReview: number;
}

/**
 * The graph of a corpus as the command line makes it, with a quick layout: nodes that layout.yaml knows stay where they
 * are. `layout` is the text of a layout.yaml that keeps all of them there. A corpus that is only a graph is read, and
 * checked as the built-in one is. Reports how far it is.
 */
export const buildCorpus: Handler<CorpusFiles, CorpusGraph, BuildStep> = async (files, task) => {
  if (isGraphAlone(files)) return readGraph(files.get(graphPath) ?? '');
  const seeds = asSeedFiles(files);
  const isEmpty = !files.has('articles.yaml') && !seeds.some(({ path }) => isArticlePath(path));
  const asked = new Map<string, AskedInFile>();
  const hear = (shaped: ShapedProposals) => void asked.set(shaped.file, askedIn(shaped));
  const { graph, problems } = isEmpty
    ? { graph: emptyGraph, problems: [] }
    : await inSteps(pipelineInSteps({ seeds, hear }), task, (step) => step);
  const positions = new Map(graph?.nodes.map(({ id, position }) => [id, position]));
  return {
    graph,
    problems,
    layout: graph === null || positions.size === 0 ? null : formatAnchors(positions, graph.regions),
    articles: graph?.articles.length ?? 0,
    toReview: countAll(files, asked),
  };
};

/** A file that was not read as the graph was made, of a corpus with faults, is read for this. */
function countAll(files: CorpusFiles, known: ReadonlyMap<string, AskedInFile>): number {
  const all: AskedInFile[] = [];
  for (const [path, text] of files)
    if (/^proposals\/[^/]+\.yaml$/.test(path)) all.push(known.get(path) ?? listAsked(asSeedFile(path, text)));
  return countToReview(all);
}

function readGraph(text: string): CorpusGraph {
  const parsed = takeRead(text) ?? parseGraph(text);
  const graph = parsed.ok ? parsed.graph : null;
  const problems: Problem[] = parsed.ok
    ? []
    : [{ severity: 'error', rule: parsed.reason, file: graphPath, line: 1, message: parsed.detail }];
  return { graph, problems, layout: null, articles: graph?.articles.length ?? 0, toReview: 0 };
}

const emptyGraph: Graph = {
  format: 'maillage-graph',
  version: 1,
  articles: [],
  predicates: {},
  nodes: [],
  edges: [],
  regions: [],
};
