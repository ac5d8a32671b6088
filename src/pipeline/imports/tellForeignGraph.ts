import { asEdgeId, asNodeId, asPredicateId, type EdgeId, type NodeId } from '../../domain/basics/ids.ts';
import type { NodeType } from '../../domain/basics/kinds.ts';
import type { Edge, Graph, GraphNode, Mention, Predicate } from '../../domain/graph/schema.ts';
import { yearsOfEdtf } from '../../domain/time/yearsOfEdtf.ts';
import { foldWord } from '../../lib/fold.ts';
import { isSlug, slugOf } from '../../lib/slug.ts';
import { withLayoutInSteps } from '../layout/withLayout.ts';
import type { ForeignGraph, ForeignNode } from './foreignGraph.ts';
import { readDates } from './readDates.ts';
import { type Line, writeParts } from './writeParts.ts';

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
 * without links gets a line with its name. A file of very many lines becomes several articles, its parts, with all lines
 * of a link in the same one. Everything is proposed, since no text has been read. Pauses between steps with the share of
 * the work that is done, from 0 to 1.
 */
export function* tellForeignGraph(foreign: ForeignGraph, fileName: string): Generator<number, ToldGraph> {
  const origin = { origin: 'proposed', by: fileName } as const;
  const ids = idsOf(foreign.nodes);
  const byKey = new Map(foreign.nodes.map((node) => [node.key, node]));

  const predicates: Record<string, Predicate> = {};
  const links = new Map<EdgeId, Link>();
  let leftOut = 0;
  let undated = 0;
  const read = readDates([...foreign.nodes, ...foreign.edges].map(({ when }) => when));
  const dateOf = (written: string | null): string | null => {
    const date = read(written);
    if (date === null && written !== null) undated += 1;
    return date;
  };
  const linked = new Set<string>();
  for (const { source, target, label, when, weight, isDirected } of foreign.edges) {
    const [from, to] = [byKey.get(source), byKey.get(target)];
    const [sourceId, targetId] = [ids.get(source), ids.get(target)];
    if (!from || !to || !sourceId || !targetId || source === target) {
      leftOut += 1;
      continue;
    }
    linked.add(source).add(target);
    const words = label === null ? null : oneLine(label);
    const predicate = predicateIdOf(words, isDirected);
    predicates[predicate] ??= predicateOf(words, isDirected);
    const [first, last] = [oneLine(from.label), oneLine(to.label)];
    const claim = [first, words ?? '', last].filter((part) => part !== '').join(' — ');
    const beside = [when === null ? null : oneLine(when), weight].filter((part) => part !== null).join(', ');
    const line: Line = {
      text: beside === '' ? claim : `${claim} (${beside})`,
      names: [
        { key: source, at: 0, length: first.length },
        { key: target, at: claim.length - last.length, length: last.length },
      ],
      when: dateOf(when),
    };
    const id = asEdgeId(`${sourceId}--${predicate}--${targetId}`);
    const link = links.get(id);
    if (link) link.lines.push(line);
    else links.set(id, { source: sourceId, target: targetId, predicate, lines: [line] });
  }
  const alone = foreign.nodes.flatMap(({ key, label }): [readonly Line[]] | [] => {
    if (linked.has(key)) return [];
    const name = oneLine(label);
    return [[{ text: name, names: [{ key, at: 0, length: name.length }], when: null }]];
  });
  const written = writeParts([...[...links.values()].map(({ lines }) => lines), ...alone], oneLine(fileName));

  const mentions = new Map<string, Mention[]>(foreign.nodes.map(({ key }) => [key, []]));
  for (const { article, start, line } of written.lines)
    for (const { key, at, length } of line.names)
      mentions
        .get(key)
        ?.push({ article, start: start + at, end: start + at + length, how: 'name', ...origin });

  let untyped = 0;
  const nodes = foreign.nodes.map(({ key, label, type, when }): GraphNode => {
    const name = oneLine(label);
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
  let next = 0;
  const edges = [...links].map(([id, { source, target, predicate, lines }]): Edge => {
    const ofLink = written.lines.slice(next, next + lines.length);
    next += lines.length;
    return {
      id,
      source,
      target,
      predicate: asPredicateId(predicate),
      countries: [],
      years: [...new Set(lines.flatMap(({ when }) => (when === null ? [] : yearsOfEdtf(when))))].sort(
        (a, b) => a - b,
      ),
      evidence: ofLink.map(({ article, start, line }) => ({
        article,
        start,
        end: start + line.text.length,
        certainty: 'stated',
        when: line.when,
        ...origin,
      })),
      ...origin,
    };
  });
  const graph: Graph = {
    format: 'maillage-graph',
    version: 1,
    articles: written.articles,
    predicates,
    nodes,
    edges,
    regions: [],
  };
  return { graph: yield* withLayoutInSteps(graph, null, [], 'quick'), leftOut, untyped, undated };
}

interface Link {
  readonly source: NodeId;
  readonly target: NodeId;
  readonly predicate: string;
  readonly lines: Line[];
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
