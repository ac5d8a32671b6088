import { asNodeId, asPredicateId } from '../domain/basics/ids.ts';
import type { Problem } from '../domain/basics/problem.ts';
import type { BuildStep } from '../domain/graph/buildStep.ts';
import type { Graph, Predicate } from '../domain/graph/schema.ts';
import { compareText } from '../lib/compareText.ts';
import { runToEnd } from '../lib/runToEnd.ts';
import { buildEdges } from './buildEdges.ts';
import { buildNodes } from './buildNodes.ts';
import { checkUse } from './checkUse.ts';
import { findCountries, findEdgeCountries } from './findCountries.ts';
import type { RegionName } from './layout/types.ts';
import { mineArticles } from './mineArticles.ts';
import { buildLexicon } from './names/lexicon.ts';
import { withProposedNodes } from './proposedNodes.ts';
import { readArticlesInSteps } from './seeds/readArticles.ts';
import { isOfOneArticle, isSeedPath, readSeeds, type Seeds } from './seeds/readSeeds.ts';
import type { Report, SeedFile } from './seeds/seedFiles.ts';
import type { ShapedProposals } from './seeds/shapeProposals.ts';

/** A graph whose nodes have no places yet: all stand at 0, 0. */
interface UnplacedGraph {
  readonly graph: Graph;
  /** The regions that the corpus wants named. */
  readonly regions: readonly RegionName[];
}

/**
 * All of a graph but where its nodes stand. Every fault of the seeds is reported; null where one is an error that leaves
 * nothing to make a graph of.
 */
export const gatherGraph = (...given: Parameters<typeof gatherInSteps>): UnplacedGraph | null =>
  runToEnd(gatherInSteps(...given));

/** As `gatherGraph`, pausing between steps. `hear` receives the proposals of each file that has its shape. */
export function* gatherInSteps(
  seedFiles: readonly SeedFile[],
  tell: Report,
  hear?: (shaped: ShapedProposals) => void,
): Generator<BuildStep, UnplacedGraph | null> {
  let failed = false;
  const report: Report = (problem) => {
    failed ||= problem.severity === 'error';
    tell(problem);
  };
  const files = [...seedFiles].sort((a, b) => compareText(a.path, b.path));
  reportStrayFiles(files, report);
  const seeds = readSeeds(
    files.filter(({ path }) => !isOfOneArticle(path)),
    report,
  );
  const ofArticles = files.filter(({ path }) => isOfOneArticle(path));
  if (failed) {
    for (const file of ofArticles) readSeeds([file], report);
    return null;
  }

  /** What does not fit together is told once every file has its shape. */
  const misfits: Problem[] = [];
  const lexicon = buildLexicon(seeds, (problem) => misfits.push(problem));
  const mined = yield* mineArticles(
    yield* readArticlesInSteps(seeds.articles, files, (problem) => misfits.push(problem)),
    new Set(seeds.articles.map(({ value }) => value.id)),
    ofArticles,
    lexicon,
    { shape: report, fit: (problem) => misfits.push(problem), proposals: hear },
  );
  if (failed) return null;
  for (const misfit of misfits) report(misfit);

  const known = withProposedNodes(lexicon, mined, report);
  yield { stage: 'links', done: 10, all: 100 };
  const edges = buildEdges(mined, known, report);
  yield { stage: 'links', done: 60, all: 100 };
  const countries = findCountries(edges, known);
  const nodes = buildNodes(mined, edges, known, countries);
  if (failed) return null;
  yield { stage: 'links', done: 90, all: 100 };
  const areProposed = ofArticles.some(({ path }) => path.startsWith('proposals/'));
  checkUse(mined, nodes, lexicon, { ...seeds, areProposed }, report);
  return {
    graph: {
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
        countries: findEdgeCountries({ source, target }, known, countries),
        ...rest,
      })),
      regions: [],
    },
    regions: seeds.regions.map(({ value }) => ({ ...value, around: asNodeId(value.around) })),
  };
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
