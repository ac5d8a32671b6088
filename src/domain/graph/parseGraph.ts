import * as v from 'valibot';
import { type Graph, graphSchema } from './schema.ts';

export type ParsedGraph =
  | { readonly ok: true; readonly graph: Graph }
  | {
      readonly ok: false;
      readonly reason: 'not-json' | 'not-a-graph' | 'wrong-version' | 'malformed';
      /** Where and what, for whoever made the file; not for the reader's eyes alone. */
      readonly detail: string;
    };

/**
 * Reads the text of a graph.json. Never throws: what is wrong is told. A graph that comes out well is whole: each id
 * stands once, what is named is there, and each span lies inside its article's text.
 */
export const parseGraph = (text: string): ParsedGraph => {
  const steps = parseInSteps(text);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
};

/** As `parseGraph`, with stops between its parts at which the host can do something else. */
export function* parseInSteps(text: string): Generator<void, ParsedGraph> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { ok: false, reason: 'not-json', detail: error instanceof Error ? error.message : String(error) };
  }
  if (typeof data !== 'object' || data === null || !('format' in data) || data.format !== 'maillage-graph')
    return { ok: false, reason: 'not-a-graph', detail: 'format is not "maillage-graph"' };
  if (!('version' in data) || data.version !== 1) {
    const version = 'version' in data ? JSON.stringify(data.version) : 'missing';
    return { ok: false, reason: 'wrong-version', detail: `version is ${version}; this page reads 1` };
  }
  yield;
  const result = v.safeParse(graphSchema, data, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    return { ok: false, reason: 'malformed', detail: `${v.getDotPath(issue) ?? 'graph'}: ${issue.message}` };
  }
  yield;
  const flaw = findFlaw(result.output);
  return flaw === null
    ? { ok: true, graph: result.output }
    : { ok: false, reason: 'malformed', detail: flaw };
}

/** What a schema cannot say: the first id or span that leads nowhere. */
const findFlaw = (graph: Graph): string | null => {
  const lengths = new Map<string, number>(graph.articles.map(({ id, text }) => [id, text.length]));
  const nodes = new Map<string, string>(graph.nodes.map(({ id, type }) => [id, type]));
  const twice =
    findTwice(graph.articles) ?? findTwice(graph.nodes) ?? findTwice(graph.edges) ?? findTwice(graph.regions);
  if (twice !== null) return `the id "${twice}" stands twice`;

  const isSpan = (span: { start: number; end: number }, length: number | undefined) =>
    length !== undefined && span.start < span.end && span.end <= length;
  for (const { id, sections, passages, text } of graph.articles) {
    const wrong = [...sections, ...passages].find((span) => !isSpan(span, text.length));
    if (wrong) return `article "${id}" has no characters ${wrong.start} to ${wrong.end}`;
  }
  for (const { id, mentions, countries } of graph.nodes) {
    const wrong = mentions.find((mention) => !isSpan(mention, lengths.get(mention.article)));
    if (wrong) return `node "${id}" is mentioned where no text is: ${wrong.article} ${wrong.start}`;
    const country = countries.find((other) => nodes.get(other) !== 'country');
    if (country) return `node "${id}" concerns "${country}", which is no country`;
  }
  for (const { id, source, target, predicate, evidence, countries } of graph.edges) {
    const end = [source, target].find((node) => !nodes.has(node));
    if (end) return `edge "${id}" ends at "${end}", which is no node`;
    if (!Object.hasOwn(graph.predicates, predicate))
      return `edge "${id}" has the unknown predicate "${predicate}"`;
    const wrong = evidence.find((item) => !isSpan(item, lengths.get(item.article)));
    if (wrong) return `edge "${id}" has evidence where no text is: ${wrong.article} ${wrong.start}`;
    const country = countries.find((other) => nodes.get(other) !== 'country');
    if (country) return `edge "${id}" concerns "${country}", which is no country`;
  }
  for (const region of graph.regions) {
    const node = region.nodes.find((id) => !nodes.has(id));
    if (node) return `region "${region.id}" holds "${node}", which is no node`;
  }
  return null;
};

const findTwice = (things: readonly { readonly id: string }[]): string | null => {
  const seen = new Set<string>();
  for (const { id } of things) {
    if (seen.has(id)) return id;
    seen.add(id);
  }
  return null;
};
