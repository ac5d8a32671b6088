import { asArticleId, asEdgeId, asNodeId, asPredicateId, type NodeId } from '../../domain/basics/ids.ts';
import type { NodeType } from '../../domain/basics/kinds.ts';
import type {
  Edge,
  Evidence,
  Graph,
  GraphNode,
  Mention,
  Passage,
  Predicate,
} from '../../domain/graph/schema.ts';
import { yearsOfEdtf } from '../../domain/time/edtf.ts';
import { foldWord } from '../../lib/fold.ts';
import { isSlug, slugOf } from '../../lib/slug.ts';
import { withLayout } from '../layout/withLayout.ts';
import type { ForeignGraph, ForeignNode } from './foreignGraph.ts';
import { readDates } from './readDates.ts';

/** A graph of another program turned into one of ours, and what could not be taken over. */
export interface ToldGraph {
  readonly graph: Graph;
  /** Links from a node to itself, or to one that the file does not have. */
  readonly leftOut: number;
  /** Nodes whose kind is missing, or is in no known words: they are counted as persons. */
  readonly untyped: number;
  /** Dates that are none in any known form: they stay in words beside their link or node. */
  readonly undated: number;
}

/**
 * A graph from elsewhere has no sentences. So that no link is without its source all the same, the file itself becomes
 * its only article: each link is a line of it, « Maroc — aide — Mali (2013, poids 4) », and that line is the evidence; a node
 * without links gets a line with its name. Everything is proposed, since no text has been read.
 */
export function tellForeignGraph(foreign: ForeignGraph, fileName: string): ToldGraph {
  const article = asArticleId('imported');
  const origin = { origin: 'proposed', by: fileName } as const;
  const ids = idsOf(foreign.nodes);
  const byKey = new Map(foreign.nodes.map((node) => [node.key, node]));
  const mentions = new Map<string, Mention[]>(foreign.nodes.map(({ key }) => [key, []]));
  const passages: Passage[] = [];
  let text = oneLine(fileName);
  const title = { kind: 'title', start: 0, end: text.length } as const;

  const mention = (key: string, start: number, label: string) =>
    mentions.get(key)?.push({ article, start, end: start + label.length, how: 'name', ...origin });
  const addLine = (line: string): number => {
    const start = text.length + 2;
    text = `${text}\n\n${line}`;
    passages.push({ start, end: start + line.length, paragraph: passages.length + 2, section: 'body' });
    return start;
  };

  const predicates: Record<string, Predicate> = {};
  const edges = new Map<string, Omit<Edge, 'evidence'> & { evidence: Evidence[] }>();
  let leftOut = 0;
  let undated = 0;
  const read = readDates([...foreign.nodes, ...foreign.edges].map(({ when }) => when));
  const dateOf = (written: string | null): string | null => {
    const date = read(written);
    if (date === null && written !== null) undated += 1;
    return date;
  };
  for (const { source, target, label, when, weight, isDirected } of foreign.edges) {
    const [from, to] = [byKey.get(source), byKey.get(target)];
    const [sourceId, targetId] = [ids.get(source), ids.get(target)];
    if (!from || !to || !sourceId || !targetId || source === target) {
      leftOut += 1;
      continue;
    }
    const words = label === null ? null : oneLine(label);
    const predicate = predicateIdOf(words, isDirected);
    predicates[predicate] ??= predicateOf(words, isDirected);
    const [first, last] = [oneLine(from.label), oneLine(to.label)];
    const claim = [first, words ?? '', last].filter((part) => part !== '').join(' — ');
    const beside = [when === null ? null : oneLine(when), weight].filter((part) => part !== null).join(', ');
    const line = beside === '' ? claim : `${claim} (${beside})`;
    const start = addLine(line);
    mention(source, start, first);
    mention(target, start + claim.length - last.length, last);
    const evidence: Evidence = {
      article,
      start,
      end: start + line.length,
      certainty: 'stated',
      when: dateOf(when),
      ...origin,
    };
    const id = asEdgeId(`${sourceId}--${predicate}--${targetId}`);
    const edge = edges.get(id);
    if (edge) edge.evidence.push(evidence);
    else
      edges.set(id, {
        id,
        source: sourceId,
        target: targetId,
        predicate: asPredicateId(predicate),
        countries: [],
        years: [],
        evidence: [evidence],
        ...origin,
      });
  }
  let untyped = 0;
  const nodes = foreign.nodes.map(({ key, label, type, when }): GraphNode => {
    const name = oneLine(label);
    if (mentions.get(key)?.length === 0) mention(key, addLine(name), name);
    const known = typeOf(type);
    if (known === null) untyped += 1;
    const date = dateOf(when);
    return {
      id: ids.get(key) ?? asNodeId('node'),
      type: known ?? 'person',
      label: { fr: name, en: name },
      aliases: [],
      countries: [],
      years: date === null ? [] : [...yearsOfEdtf(date)],
      when: date,
      ...(when !== null && date === null && { note: noteOfDate(oneLine(when)) }),
      sameAs: [],
      mentions: mentions.get(key) ?? [],
      position: { x: 0, y: 0 },
      ...origin,
    };
  });
  const graph: Graph = {
    format: 'maillage-graph',
    version: 1,
    articles: [
      {
        id: article,
        file: 'imported.txt',
        title: oneLine(fileName),
        publisher: null,
        author: null,
        url: null,
        language: 'und',
        published: { edtf: null, basis: 'unknown' },
        sections: [
          title,
          { kind: 'body', start: Math.min(title.end + 2, text.length - 1), end: text.length },
        ],
        passages,
        text,
      },
    ],
    predicates,
    nodes,
    edges: [...edges.values()].map((edge) => ({
      ...edge,
      years: [...new Set(edge.evidence.flatMap(({ when }) => (when === null ? [] : yearsOfEdtf(when))))].sort(
        (a, b) => a - b,
      ),
    })),
    regions: [],
  };
  return { graph: withLayout(graph, null, [], 'quick'), leftOut, untyped, undated };
}

const noteOfDate = (written: string) => ({
  fr: `Date dans le fichier\u202f: ${written}`,
  en: `Date in the file: ${written}`,
});

/** Cuts text from a file, which may contain anything, to one line no longer than a name. */
const longestName = 200;
const oneLine = (text: string): string => {
  const line = text.replace(/[\s\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  return (line.length <= longestName ? line : `${[...line].slice(0, longestName / 2).join('')}…`) || '?';
};

/** An id for each node, made from its label, with a number where two are alike. */
function idsOf(nodes: readonly ForeignNode[]): ReadonlyMap<string, NodeId> {
  const taken = new Set<string>();
  /** For each label, the last number used: many may be alike. */
  const tried = new Map<string, number>();
  const ids = new Map<string, NodeId>();
  for (const { key, label } of nodes) {
    const slug = slugOf(label).slice(0, 80).replace(/-+$/, '');
    const base = isSlug(slug) ? slug : 'node';
    let id = base;
    let n = tried.get(base) ?? 1;
    for (; taken.has(id); n += 1) id = `${base}-${n + 1}`;
    tried.set(base, n);
    taken.add(id);
    if (!ids.has(key)) ids.set(key, asNodeId(id));
  }
  return ids;
}

const predicateIdOf = (words: string | null, isDirected: boolean): string => {
  const slug = slugOf(words ?? '')
    .slice(0, 80)
    .replace(/-+$/, '');
  const id = isSlug(slug) ? slug : 'linked';
  return isDirected ? id : `${id}-mutual`;
};

const predicateOf = (words: string | null, isDirected: boolean): Predicate => ({
  family: 'structure',
  label: words === null ? { fr: 'est lié à', en: 'is linked to' } : { fr: words, en: words },
  ...(!isDirected && { symmetric: true }),
});

/** What other programs call our node types, in French and in English, folded. */
const kinds: Readonly<Record<NodeType, readonly string[]>> = {
  country: ['country', 'pays', 'state', 'etat', 'nation'],
  agency: [
    'agency',
    'service',
    'agence',
    'government',
    'gouvernement',
    'ministry',
    'ministere',
    'army',
    'armee',
    'publicbody',
  ],
  group: ['group', 'groupe', 'armed group', 'groupe arme', 'threat-actor', 'intrusion-set'],
  event: ['event', 'evenement', 'incident', 'attack', 'attaque', 'attentat'],
  person: ['person', 'personne', 'people', 'individual', 'individu', 'actor', 'acteur'],
  place: ['place', 'lieu', 'location', 'city', 'ville', 'town', 'address', 'adresse'],
  organization: [
    'organization',
    'organisation',
    'org',
    'company',
    'entreprise',
    'societe',
    'media',
    'ngo',
    'ong',
  ],
};

const typeByWord = new Map<string, NodeType>(
  Object.entries(kinds).flatMap(([type, words]) => words.map((word) => [word, type as NodeType] as const)),
);

const typeOf = (words: string | null): NodeType | null =>
  words === null ? null : (typeByWord.get(foldWord(words.trim())) ?? null);
