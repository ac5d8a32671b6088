import type { GraphNode } from '../domain/graph/schema.ts';
import type { MinedArticle } from './minedArticle.ts';

import type { Lexicon } from './names/lexicon.ts';
import type { Seeds } from './seeds/readSeeds.ts';
import type { Report } from './seeds/seedFiles.ts';

/** Reports entries of the lexicon that no article uses, and relations whose ends their article does not mention. */
export function checkUse(
  articles: readonly MinedArticle[],
  nodes: readonly GraphNode[],
  lexicon: Lexicon,
  seeds: Pick<Seeds, 'predicates' | 'speakers'> & { readonly areProposed: boolean },
  report: Report,
): void {
  for (const node of nodes) {
    const entry = lexicon.entries.get(node.id);
    if (entry === undefined) continue;
    const place = { file: entry.file, line: entry.lineOf('id') };
    const isTold = node.mentions.some(({ how }) => how === 'passage');
    if (node.type === 'event' && !isTold) {
      const message = `No passage tells of « ${node.id} »: add one under « events » of an annotation, or take it out.`;
      report({ severity: 'error', rule: 'event-untold', ...place, message });
    } else if (node.mentions.length === 0) {
      const message = `No article mentions « ${node.id} »: correct its names or take it out.`;
      report({ severity: 'error', rule: 'node-unmentioned', ...place, message });
    }
  }
  // A corpus with proposals keeps its whole vocabulary, since a person chooses from it.
  if (!seeds.areProposed) checkPredicates(articles, seeds, report);
  checkSpeakers(articles, seeds, report);
  for (const article of articles) checkEnds(article, report);
}

function checkSpeakers(
  articles: readonly MinedArticle[],
  seeds: Pick<Seeds, 'speakers'>,
  report: Report,
): void {
  const heard = new Set(
    articles.flatMap(({ annotation }) => annotation.relations.map(({ attributedTo }) => attributedTo)),
  );
  for (const { value, file, lineOf } of seeds.speakers)
    if (!heard.has(value.words)) {
      const message = `Nothing is attributed to « ${value.words} »: take it out or correct it.`;
      report({ severity: 'warning', rule: 'speaker-unused', file, line: lineOf('words'), message });
    }
}

function checkPredicates(
  articles: readonly MinedArticle[],
  seeds: Pick<Seeds, 'predicates'>,
  report: Report,
): void {
  const used = new Set(
    articles.flatMap(({ annotation }) => annotation.relations.map(({ predicate }) => predicate)),
  );
  for (const { id, file, lineOf } of seeds.predicates)
    if (!used.has(id)) {
      const message = `No relation uses the predicate « ${id} »: take it out.`;
      report({ severity: 'warning', rule: 'predicate-unused', file, line: lineOf(), message });
    }
}

function checkEnds({ article, annotation, mentions }: MinedArticle, report: Report): void {
  const named = new Set([...mentions, ...annotation.events].map(({ node }) => node));
  const seen = new Set<string>();
  for (const { source, target, file, line } of annotation.relations)
    for (const id of [source, target]) {
      if (named.has(id) || seen.has(`${line} ${id}`)) continue;
      seen.add(`${line} ${id}`);
      const message = `« ${article.id} » does not mention « ${id} »: add the words that mean it under « mentions », or a passage under « events ».`;
      report({ severity: 'warning', rule: 'relation-unmentioned', file, line, message });
    }
}
