import type { Span } from '../basics/span.ts';
import { graphLimits as limits } from './limits.ts';
import type { Graph } from './schema.ts';

/**
 * What a schema cannot check in a graph: the first id or span that points to nothing, or the first total beyond its
 * bound; null when the graph is sound. Spans lie inside their article and inside one of its sections, and cut no
 * character in two; sections and sentences follow one another; a link joins two nodes.
 */
export function findFlaw(graph: Graph): string | null {
  return findTotal(graph) ?? findStray(graph);
}

function findTotal({ articles, nodes, edges, predicates }: Graph): string | null {
  const sum = <Item>(items: readonly Item[], sizeOf: (item: Item) => number): number =>
    items.reduce((total, item) => total + sizeOf(item), 0);
  const totals = [
    [Object.keys(predicates).length, limits.predicates, 'predicates'],
    [sum(articles, ({ text }) => text.length), limits.allText, 'characters of text in all articles'],
    [sum(nodes, ({ mentions }) => mentions.length), limits.allMentions, 'mentions of all nodes'],
    [sum(edges, ({ evidence }) => evidence.length), limits.allEvidence, 'pieces of evidence of all edges'],
  ] as const;
  const over = totals.find(([count, most]) => count > most);
  return over ? `${over[0]} ${over[2]} are more than the ${over[1]} that are read` : null;
}

function findStray(graph: Graph): string | null {
  const articles = new Map<string, Graph['articles'][number]>(graph.articles.map((one) => [one.id, one]));
  const nodes = new Map<string, string>(graph.nodes.map(({ id, type }) => [id, type]));
  const twice =
    findTwice(graph.articles) ?? findTwice(graph.nodes) ?? findTwice(graph.edges) ?? findTwice(graph.regions);
  if (twice !== null) return `the id "${twice}" stands twice`;

  for (const { id, sections, passages, text } of graph.articles) {
    const wrong = [...sections, ...passages].find((span) => !isSpan(span, text));
    if (wrong) return `article "${id}" has no characters ${wrong.start} to ${wrong.end}`;
    const late = findDisorder(sections) ?? findDisorder(passages);
    if (late) return `article "${id}": ${late.start} to ${late.end} begins before what stands before it ends`;
    const torn = passages.find((span) => crosses(sections, span));
    if (torn)
      return `article "${id}": the sentence ${torn.start} to ${torn.end} crosses the edge of a section`;
  }
  const whyNowhere = (place: Span & { readonly article: string }): string | null => {
    const { article, start, end } = place;
    const known = articles.get(article);
    if (!known || !isSpan(place, known.text)) return `where no text is: ${article} ${start} to ${end}`;
    if (crosses(known.sections, place)) return `across two sections: ${article} ${start} to ${end}`;
    return null;
  };
  const noCountry = (ids: readonly string[]) => ids.find((id) => nodes.get(id) !== 'country');
  for (const { id, mentions, countries } of graph.nodes) {
    for (const mention of mentions) {
      const wrong = whyNowhere(mention);
      if (wrong !== null) return `node "${id}" is mentioned ${wrong}`;
    }
    const country = noCountry(countries);
    if (country !== undefined) return `node "${id}" concerns "${country}", which is no country`;
  }
  const between = new Map<string, number>();
  for (const { id, source, target, predicate, evidence, countries } of graph.edges) {
    const end = [source, target].find((node) => !nodes.has(node));
    if (end !== undefined) return `edge "${id}" ends at "${end}", which is no node`;
    if (source === target) return `edge "${id}" joins "${source}" to itself: a link joins two nodes`;
    if (!Object.hasOwn(graph.predicates, predicate))
      return `edge "${id}" has the unknown predicate "${predicate}"`;
    const pair = source < target ? `${source} ${target}` : `${target} ${source}`;
    const parallel = (between.get(pair) ?? 0) + 1;
    if (parallel > limits.parallel)
      return `between "${source}" and "${target}" stand more than the ${limits.parallel} links that can be told apart`;
    between.set(pair, parallel);
    for (const item of evidence) {
      const wrong = whyNowhere(item);
      if (wrong !== null) return `edge "${id}" has evidence ${wrong}`;
    }
    const country = noCountry(countries);
    if (country !== undefined) return `edge "${id}" concerns "${country}", which is no country`;
  }
  for (const region of graph.regions) {
    const node = region.nodes.find((id) => !nodes.has(id));
    if (node !== undefined) return `region "${region.id}" holds "${node}", which is no node`;
  }
  return null;
}

const isSpan = ({ start, end }: Span, text: string): boolean =>
  start < end && end <= text.length && !isInsidePair(text, start) && !isInsidePair(text, end);

/** Whether a place lies between the halves of a character that takes two code units. */
const isInsidePair = (text: string, at: number): boolean => (text.codePointAt(at - 1) ?? 0) > 0xffff;

/** Whether a span lies partly inside one of the sections, which follow each other. */
function crosses(sections: readonly Span[], span: Span): boolean {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const met = sections[low];
  return met !== undefined && met.start < span.end && (span.start < met.start || met.end < span.end);
}

const findDisorder = <Part extends Span>(parts: readonly Part[]): Part | undefined =>
  parts.find((part, at) => part.start < (parts[at - 1]?.end ?? 0));

const findTwice = (things: readonly { readonly id: string }[]): string | null => {
  const seen = new Set<string>();
  for (const { id } of things) {
    if (seen.has(id)) return id;
    seen.add(id);
  }
  return null;
};
