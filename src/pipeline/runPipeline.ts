import { asNodeId, asPredicateId } from '../domain/basics/ids.ts';
import { byPlace, type Problem, shortenProblem } from '../domain/basics/problem.ts';
import type { Graph, Predicate } from '../domain/graph/schema.ts';
import { compareText } from '../lib/compareText.ts';
import { buildEdges } from './buildEdges.ts';
import { buildNodes } from './buildNodes.ts';
import { checkGraph } from './checkGraph.ts';
import { checkUse } from './checkUse.ts';
import { countriesOfEdge, findCountries } from './countries.ts';
import { findAnchors } from './layout/anchors.ts';
import type { Anchors } from './layout/types.ts';
import { withLayout } from './layout/withLayout.ts';
import { mineArticles } from './mineArticles.ts';
import { buildLexicon } from './names/lexicon.ts';
import { withProposedNodes } from './proposedNodes.ts';
import { readArticles } from './seeds/readArticles.ts';
import { isOfOneArticle, isSeedPath, readSeeds, type Seeds } from './seeds/readSeeds.ts';
import type { Report, SeedFile } from './seeds/seedFiles.ts';

/** Everything that the pipeline uses. */
interface PipelineInput {
  readonly seeds: readonly SeedFile[];
  /** Earlier positions of nodes. Left out: those in layout.yaml, if it exists; null: everything is laid out afresh. */
  readonly anchors?: Anchors | null;
  readonly effort?: 'quick' | 'full';
}

/** The graph, or null when a problem is an error; and all problems in order of their places. */
export interface PipelineResult {
  readonly graph: Graph | null;
  readonly problems: readonly Problem[];
}

/**
 * Turns seeds into a graph: no file, clock, network or chance. The same seeds give the same graph, in whatever order
 * they come.
 */
export function runPipeline(input: PipelineInput): PipelineResult {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const hasErrors = () => problems.some(({ severity }) => severity === 'error');
  const finish = (graph: Graph | null) => ({
    graph: hasErrors() ? null : graph,
    problems: problems.map(shortenProblem).sort(byPlace),
  });

  const files = [...input.seeds].sort((a, b) => compareText(a.path, b.path));
  reportStrayFiles(files, report);
  const seeds = readSeeds(
    files.filter(({ path }) => !isOfOneArticle(path)),
    report,
  );
  const ofArticles = files.filter(({ path }) => isOfOneArticle(path));
  if (hasErrors()) {
    for (const file of ofArticles) readSeeds([file], report);
    return finish(null);
  }

  /** What does not fit together is told once every file has its shape. */
  const misfits: Problem[] = [];
  const lexicon = buildLexicon(seeds, (problem) => misfits.push(problem));
  const mined = mineArticles(
    readArticles(seeds.articles, files, (problem) => misfits.push(problem)),
    new Set(seeds.articles.map(({ value }) => value.id)),
    ofArticles,
    lexicon,
    { shape: report, fit: (problem) => misfits.push(problem) },
  );
  if (hasErrors()) return finish(null);
  problems.push(...misfits);

  const known = withProposedNodes(lexicon, mined, report);
  const edges = buildEdges(mined, known, report);
  const countries = findCountries(edges, known);
  const nodes = buildNodes(mined, edges, known, countries);
  if (hasErrors()) return finish(null);
  const areProposed = ofArticles.some(({ path }) => path.startsWith('proposals/'));
  checkUse(mined, nodes, lexicon, { ...seeds, areProposed }, report);
  const anchors = input.anchors === undefined ? findAnchors(files, nodes, report) : input.anchors;
  if (hasErrors()) return finish(null);

  const graph = withLayout(
    {
      format: 'maillage-graph',
      version: 1,
      articles: mined.map(({ article }) => article),
      predicates: vocabularyOf(seeds),
      nodes,
      edges: edges.map(({ id, source, target, predicate, ...rest }) => ({
        id,
        source,
        target,
        predicate,
        countries: countriesOfEdge({ source, target }, known, countries),
        ...rest,
      })),
      regions: [],
    },
    anchors,
    seeds.regions.map(({ value }) => ({ ...value, around: asNodeId(value.around) })),
    input.effort ?? 'quick',
  );
  checkGraph(graph);
  return finish(graph);
}

/** A file that no rule reads has a typing error in its name. */
function reportStrayFiles(files: readonly SeedFile[], report: Report): void {
  for (const { path } of files)
    if (!isSeedPath(path)) {
      const message =
        'Nothing reads a file of this name here: correct its name (seeds/README.md) or take it out.';
      report({ severity: 'error', rule: 'file-stray', file: path, line: 1, message });
    }
  if (!files.some(({ path }) => path === 'articles.yaml')) {
    const hasTexts = files.some(({ path }) => /^articles\/[^/]+\.txt$/.test(path));
    const message = hasTexts
      ? 'There is no articles.yaml here: let « npm run propose » write one from the articles.'
      : 'There is no articles.yaml here: is this the seeds folder?';
    report({ severity: 'error', rule: 'file-missing', file: 'articles.yaml', line: 1, message });
  }
}

const vocabularyOf = ({ predicates }: Seeds): Record<string, Predicate> =>
  Object.fromEntries(predicates.map(({ id, value }) => [asPredicateId(id), value]));
