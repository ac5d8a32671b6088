import type { BuildStep } from '../domain/graph/buildStep.ts';
import type { MinedArticle } from './minedArticle.ts';
import { findMentions } from './names/findMentions.ts';
import type { Lexicon } from './names/lexicon.ts';
import { noAnnotation, type ReadAnnotation, readAnnotation } from './seeds/readAnnotations.ts';
import type { ReadArticle } from './seeds/readArticles.ts';
import { noProposals, type ReadProposals, readProposals } from './seeds/readProposals.ts';
import { readSeeds, type Seeds } from './seeds/readSeeds.ts';
import type { Report, SeedFile } from './seeds/seedFiles.ts';
import type { ShapedProposals } from './seeds/shapeProposals.ts';

/** Who hears what is wrong: a file that has not its shape, and what has its shape but does not fit the rest. */
interface Reports {
  readonly shape: Report;
  readonly fit: Report;
  /** Receives the proposals of each file that has its shape. */
  readonly proposals?: ((shaped: ShapedProposals) => void) | undefined;
}

/**
 * Each article with its mentions, its annotation and its proposals; one with neither has only the names that the lexicon
 * finds. `listed`: the ids in articles.yaml; `files`: those of single articles. They are parsed one after the other, and
 * of each only what holds is kept, with strings of its own: parsed, those of a large corpus would take several times the
 * room of its graph. Pauses after each file and each article.
 */
export function* mineArticles(
  articles: readonly ReadArticle[],
  listed: ReadonlySet<string>,
  files: readonly SeedFile[],
  lexicon: Lexicon,
  reports: Reports,
): Generator<BuildStep, MinedArticle[]> {
  const byId = new Map<string, ReadArticle>(articles.map((one) => [one.article.id, one]));
  const proposed = new Map<string, ReadProposals>();
  const annotated = new Map<string, ReadAnnotation>();
  const ofProposals = files.filter(({ path }) => path.startsWith('proposals/'));
  const ofAnnotations = files.filter(({ path }) => path.startsWith('annotations/'));
  let done = 0;
  const step = (): BuildStep => {
    done += 1;
    return { stage: 'claims', done, all: ofProposals.length + ofAnnotations.length };
  };
  for (const file of ofProposals) {
    for (const shaped of readSeeds([file], reports.shape).proposals) {
      reports.proposals?.(shaped);
      const one = findArticle(shaped, byId, reports.fit);
      if (one)
        proposed.set(shaped.article, detached(readProposals(shaped, one, articles, lexicon, reports.fit)));
    }
    yield step();
  }
  for (const file of ofAnnotations) {
    for (const seed of readSeeds([file], reports.shape).annotations) {
      const one = byId.get(seed.value.article);
      if (isInPlace(seed, listed, reports.fit) && one)
        annotated.set(
          seed.value.article,
          detached(readAnnotation(seed, one, articles, lexicon, reports.fit)),
        );
    }
    yield step();
  }
  const mined: MinedArticle[] = [];
  for (const { article, path } of articles) {
    const annotation = annotated.get(article.id);
    const proposals = proposed.get(article.id);
    if (annotation === undefined && proposals === undefined) {
      const message = `Nobody has annotated « ${article.id} »: add annotations/${article.id}.yaml, or let « npm run propose » read it.`;
      reports.fit({ severity: 'warning', rule: 'annotation-missing', file: path, line: 1, message });
    }
    const all = { article, annotation: annotation ?? noAnnotation, proposals: proposals ?? noProposals };
    mined.push({ ...all, mentions: findMentions(all, all.annotation, all.proposals, lexicon, reports.fit) });
    yield { stage: 'names', done: mined.length, all: articles.length };
  }
  return mined;
}

/** The article of proposals; undefined when there is none, or when the file has another's name: that is reported. */
function findArticle(
  { article, file, lineOf }: Seeds['proposals'][number],
  byId: ReadonlyMap<string, ReadArticle>,
  report: Report,
): ReadArticle | undefined {
  const one = byId.get(article);
  if (one !== undefined && file === `proposals/${article}.yaml`) return one;
  const message =
    one === undefined
      ? `There is no article « ${article} » in articles.yaml: take this file out.`
      : `The proposals for « ${article} » belong in proposals/${article}.yaml: rename the file or correct the id.`;
  report({ severity: 'warning', rule: 'proposals-article', file, line: lineOf('article'), message });
  return undefined;
}

/** Whether the annotation's article is listed and the file has its name; what is not so is reported. */
function isInPlace(
  { value: { article }, file, lineOf }: Seeds['annotations'][number],
  listed: ReadonlySet<string>,
  report: Report,
): boolean {
  const message = !listed.has(article)
    ? `There is no article « ${article} » in articles.yaml.`
    : file !== `annotations/${article}.yaml`
      ? `The annotation of « ${article} » belongs in annotations/${article}.yaml: rename the file or correct the id.`
      : null;
  if (message === null) return true;
  report({ severity: 'error', rule: 'annotation-article', file, line: lineOf('article'), message });
  return false;
}

/**
 * The same plain value (no undefined, functions or dates in it) with strings of its own. A string that was cut from a
 * text keeps the whole text in memory as long as it lives: of what is kept of a large file, this lets go of the rest.
 */
const detached = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
