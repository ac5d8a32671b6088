import { asArticleId, asEdgeId } from '../../src/domain/basics/ids.ts';
import { graphLimits as limits } from '../../src/domain/graph/limits.ts';
import type { Article, Edge, Evidence, Graph } from '../../src/domain/graph/schema.ts';
import { generateGraph } from '../bench/generateGraph.ts';

/**
 * The largest graph that the page takes in all that it counts as a whole: nodes, links, articles, text, mentions and
 * evidence. Articles beyond the generated ones are their copies with more to read, and evidence and mentions stand in the
 * copies too.
 */
export function graphAtBounds(): Graph {
  const base = generateGraph(limits.nodes);
  const originals = base.articles;
  const letters = originals.reduce((sum, { text }) => sum + text.length, 0);
  const copies = Math.floor(Math.min(limits.articles / originals.length, limits.allText / letters));
  const lettersEach = Math.floor(limits.allText / (originals.length * copies));
  const articles = Array.from({ length: copies }, (_, copy) =>
    originals.map((article) => lengthen({ ...article, id: idOfCopy(article.id, copy) }, lettersEach)),
  ).flat();

  const perEdge = Math.min(copies, Math.floor(limits.allEvidence / limits.edges));
  const evidenceOf = ([first]: readonly Evidence[]): Evidence[] =>
    first === undefined
      ? []
      : Array.from({ length: perEdge }, (_, copy) => ({ ...first, article: idOfCopy(first.article, copy) }));
  const others = limits.edges - base.edges.length;
  const edges: Edge[] = [
    ...base.edges,
    // The same claims the other way round: as many links as may be, between nodes that are there.
    ...base.edges.slice(0, others).map((edge, n) => ({
      ...edge,
      id: asEdgeId(`retour-${n}`),
      source: edge.target,
      target: edge.source,
    })),
  ].map((edge) => ({ ...edge, evidence: evidenceOf(edge.evidence) }));

  const mentions = base.nodes.reduce((sum, node) => sum + node.mentions.length, 0);
  const perMention = Math.min(copies, Math.floor(limits.allMentions / mentions));
  const nodes = base.nodes.map((node) => ({
    ...node,
    mentions: Array.from({ length: perMention }, (_, copy) =>
      node.mentions.map((mention) => ({ ...mention, article: idOfCopy(mention.article, copy) })),
    ).flat(),
  }));
  return { ...base, articles, nodes, edges };
}

const idOfCopy = (id: Article['id'], copy: number): Article['id'] =>
  copy === 0 ? id : asArticleId(`${id}-${copy}`);

const filler = 'La réunion suivante a été fixée au printemps, et chacun est reparti avec ses notes.';

/** The article with as many sentences after its own as bring it to that length. */
function lengthen(article: Article, letters: number): Article {
  const { text, sections, passages } = article;
  const count = Math.max(0, Math.floor((letters - text.length) / (filler.length + 1)));
  const starts = Array.from({ length: count }, (_, n) => text.length + 1 + n * (filler.length + 1));
  const last = sections.at(-1);
  const end = text.length + count * (filler.length + 1);
  return {
    ...article,
    text: text + `\n${filler}`.repeat(count),
    sections: last === undefined ? sections : [...sections.slice(0, -1), { ...last, end }],
    // Every fourth is cut out as a sentence of its own: the file itself has a bound too.
    passages: [
      ...passages,
      ...starts.flatMap((start, n) =>
        n % 4 === 0
          ? [
              {
                start,
                end: start + filler.length,
                paragraph: passages.length + n + 1,
                section: 'body' as const,
              },
            ]
          : [],
      ),
    ],
  };
}
