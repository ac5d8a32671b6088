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
import type { AnnotatedArticle } from './minedArticle.ts';
import { findMentions } from './names/findMentions.ts';
import { buildLexicon, type Lexicon } from './names/lexicon.ts';
import { withProposedNodes } from './proposedNodes.ts';
import { readAnnotation } from './seeds/readAnnotations.ts';
import { type ReadArticle, readArticles } from './seeds/readArticles.ts';
import { noProposals, type ReadProposals, readProposals } from './seeds/readProposals.ts';
import { isSeedPath, readSeeds, type Seeds } from './seeds/readSeeds.ts';
import type { Located } from './seeds/readValue.ts';
import type { Report, SeedFile } from './seeds/seedFiles.ts';
import type { AnnotationSeed } from './seeds/seedSchema.ts';

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
  const seeds = readSeeds(files, report);
  if (hasErrors()) return finish(null);

  const lexicon = buildLexicon(seeds, report);
  const articles = readArticles(seeds.articles, files, report);
  const annotated = pairAnnotations(articles, seeds, lexicon, report);
  const mined = annotated.map((one) => ({
    ...one,
    mentions: findMentions(one, one.annotation, one.proposals, lexicon, report),
  }));

  const known = withProposedNodes(lexicon, mined, report);
  const edges = buildEdges(mined, known, report);
  const countries = findCountries(edges, known);
  const nodes = buildNodes(mined, edges, known, countries);
  if (hasErrors()) return finish(null);
  checkUse(mined, nodes, lexicon, seeds, report);
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

/** Each article with its annotation and its proposals; one with neither has only the names that the lexicon finds. */
function pairAnnotations(
  articles: readonly ReadArticle[],
  seeds: Seeds,
  lexicon: Lexicon,
  report: Report,
): AnnotatedArticle[] {
  const proposed = pairProposals(articles, seeds, lexicon, report);
  const byArticle = new Map<string, Located<AnnotationSeed>>();
  const listed = new Set(seeds.articles.map(({ value }) => value.id));
  for (const seed of seeds.annotations) {
    const { article } = seed.value;
    const message = !listed.has(article)
      ? `There is no article « ${article} » in articles.yaml.`
      : seed.file !== `annotations/${article}.yaml`
        ? `The annotation of « ${article} » belongs in annotations/${article}.yaml: rename the file or correct the id.`
        : null;
    if (message === null) byArticle.set(article, seed);
    else
      report({
        severity: 'error',
        rule: 'annotation-article',
        file: seed.file,
        line: seed.lineOf('article'),
        message,
      });
  }
  return articles.map((one) => {
    const seed = byArticle.get(one.article.id);
    const proposals = proposed.get(one.article.id);
    if (seed)
      return {
        ...one,
        annotation: readAnnotation(seed, one, articles, lexicon, report),
        proposals: proposals ?? noProposals,
      };
    if (proposals === undefined) {
      const message = `Nobody has annotated « ${one.article.id} »: add annotations/${one.article.id}.yaml, or let « npm run propose » read it.`;
      report({ severity: 'warning', rule: 'annotation-missing', file: one.path, line: 1, message });
    }
    const annotation = { mentions: [], not: [], events: [], relations: [] };
    return { ...one, annotation, proposals: proposals ?? noProposals };
  });
}

/** What is proposed, by article. Proposals for an article that does not exist are reported and left out. */
function pairProposals(
  articles: readonly ReadArticle[],
  seeds: Seeds,
  lexicon: Lexicon,
  report: Report,
): ReadonlyMap<string, ReadProposals> {
  const byId = new Map<string, ReadArticle>(articles.map((one) => [one.article.id, one]));
  const found = new Map<string, ReadProposals>();
  for (const shaped of seeds.proposals) {
    const one = byId.get(shaped.article);
    const isInPlace = shaped.file === `proposals/${shaped.article}.yaml`;
    if (one !== undefined && isInPlace) {
      found.set(shaped.article, readProposals(shaped, one, articles, lexicon, report));
      continue;
    }
    const message =
      one === undefined
        ? `There is no article « ${shaped.article} » in articles.yaml: take this file out.`
        : `The proposals for « ${shaped.article} » belong in proposals/${shaped.article}.yaml: rename the file or correct the id.`;
    const [severity, rule, file] = ['warning', 'proposals-article', shaped.file] as const;
    report({ severity, rule, file, line: shaped.lineOf('article'), message });
  }
  return found;
}

const vocabularyOf = ({ predicates }: Seeds): Record<string, Predicate> =>
  Object.fromEntries(predicates.map(({ id, value }) => [asPredicateId(id), value]));
