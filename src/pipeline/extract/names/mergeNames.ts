import { isBodyType, type NodeType } from '../../../domain/basics/kinds.ts';
import { compareText } from '../../../lib/compareText.ts';
import { foldName } from '../../../lib/tokens.ts';
import type { NamedArticle, NamedNode, SameDoubt } from '../types.ts';
import { distance } from './nodes/unifyDrafts.ts';
import { surnamesOf } from './refiners/findRepeats.ts';

/**
 * Merges names across the articles of a corpus, so that each thing is one node with one id in all of them: the same
 * name, an acronym that only one article spells out, names that differ in function words or plurals, first names one
 * letter apart. Two persons with one surname, and an acronym of two things, are kept apart, with a doubt for a person
 * to decide. The order of the articles changes nothing but the order of the result.
 */
export function mergeNames<Article extends Named>(articles: readonly Article[]): Article[] {
  const variants = collectNodes(articles);
  const target = new Map<string, string>();
  joinSpellings([...variants.keys()], variants, target);
  joinAcronyms(variants, target);
  joinFirstNames(variants, target);
  const rootOf = (id: string): string => {
    let at = id;
    for (let next = target.get(at); next !== undefined; next = target.get(at)) at = next;
    return at;
  };
  const members = new Map<string, NamedNode[]>();
  for (const [id, nodes] of variants) {
    const root = rootOf(id);
    const known = members.get(root);
    if (known === undefined) members.set(root, [...nodes]);
    else known.push(...nodes);
  }
  const merged = new Map<string, NamedNode>();
  for (const [id, all] of members) merged.set(id, mergeNode(id, variants, all));
  const doubts = findDoubts([...merged.values()]);
  return articles.map((article) => rewrite(article, merged, rootOf, doubts));
}

/** As much of an article as merging needs. */
type Named = Pick<NamedArticle, 'id' | 'nodes' | 'mentions' | 'doubts'>;

type Variants = ReadonlyMap<string, readonly NamedNode[]>;

/**
 * Every node of the corpus by its id, as described by each article that has it; ids in order, articles in order of
 * theirs.
 */
function collectNodes(articles: readonly Named[]): Variants {
  const nodes = new Map<string, NamedNode[]>();
  for (const { nodes: own } of [...articles].sort((a, b) => compareText(a.id, b.id)))
    for (const node of own) nodes.set(node.id, [...(nodes.get(node.id) ?? []), node]);
  return new Map([...nodes].sort((a, b) => compareText(a[0], b[0])));
}

/** « Bureau central d’investigation judiciaire » and « Bureau central d’investigations judiciaires » are one name. */
const looseKey = (name: string): string =>
  foldName(name)
    .split(' ')
    .filter((word) => !/^(?:de|du|des|d|la|le|les|l|et|the|of|and|for|pour)$/.test(word))
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word))
    .join(' ');

/** Joins new nodes whose names differ only in function words and plurals; a known node absorbs them. */
function joinSpellings(ids: readonly string[], variants: Variants, target: Map<string, string>): void {
  const groups = new Map<string, string[]>();
  for (const id of ids) {
    const [node] = variants.get(id) ?? [];
    if (node === undefined || node.type === 'event') continue;
    const sort = isBodyType(node.type) ? 'body' : node.type;
    for (const key of new Set(
      [...node.names.slice(0, node.from === 'new' ? 1 : undefined), node.label.fr].map(looseKey),
    )) {
      if (key.split(' ').length < 2 && node.from !== 'new') continue;
      const group = groups.get(`${sort} ${key}`) ?? [];
      groups.set(`${sort} ${key}`, group);
      group.push(id);
    }
  }
  for (const group of groups.values()) {
    const known = group.filter((id) => variants.get(id)?.[0]?.from !== 'new');
    if (known.length > 1) continue;
    const lead = known[0] ?? group[0];
    for (const id of group)
      if (
        lead !== undefined &&
        id !== lead &&
        !target.has(id) &&
        target.get(lead) !== id &&
        variants.get(id)?.[0]?.from === 'new'
      )
        target.set(id, lead);
  }
}

/** A node that is only an acronym is joined to the one that another article spells out, when there is exactly one. */
function joinAcronyms(variants: Variants, target: Map<string, string>): void {
  const spelt = new Map<string, Set<string>>();
  for (const [id, nodes] of variants)
    for (const { short, type } of nodes) {
      if (short === undefined || !isBodyType(type) || target.has(id)) continue;
      const owners = spelt.get(foldName(short.fr)) ?? new Set();
      owners.add(id);
      spelt.set(foldName(short.fr), owners);
    }
  for (const [id, [node]] of variants) {
    if (
      node === undefined ||
      node.from !== 'new' ||
      !isBodyType(node.type) ||
      target.has(id) ||
      node.short !== undefined
    )
      continue;
    const owners = [...(spelt.get(foldName(node.label.fr)) ?? [])].filter((owner) => owner !== id);
    const [owner] = owners;
    if (owner !== undefined && owners.length === 1) target.set(id, owner);
  }
}

/** « Mohammed Ziani » and « Mohamed Ziani »: one surname, first names one letter apart. */
function joinFirstNames(variants: Variants, target: Map<string, string>): void {
  const bySurname = new Map<string, string[]>();
  for (const [id, [node]] of variants) {
    if (node?.type !== 'person' || target.has(id)) continue;
    const words = foldName(node.names[0] ?? '').split(' ');
    const surname = words.at(-1);
    if (words.length < 2 || surname === undefined) continue;
    const others = bySurname.get(surname) ?? [];
    bySurname.set(surname, others);
    const first = words.slice(0, -1).join(' ');
    const twin = others.find((other) => {
      const name = foldName(variants.get(other)?.[0]?.names[0] ?? '').slice(0, -surname.length - 1);
      return name[0] === first[0] && Math.min(name.length, first.length) > 4 && distance(name, first) === 1;
    });
    if (twin === undefined || others.length > 20) others.push(id);
    else if (node.from === 'new') target.set(id, twin);
  }
}

/** Makes one node out of all that the articles say about it and about those that it absorbs. */
function mergeNode(id: string, variants: Variants, members: readonly NamedNode[]): NamedNode {
  const own = variants.get(id) ?? [];
  const lead = own.find(({ short }) => short !== undefined) ?? own[0] ?? members[0];
  if (lead === undefined) throw new Error(`No article has the node « ${id} ».`);
  if (lead.from !== 'new') return lead;
  const names = [...new Set([...lead.names, ...members.flatMap((node) => node.names)])];
  const countries = [...new Set(members.flatMap((node) => node.countries))];
  const score = Math.max(...members.map((node) => node.score));
  return { ...lead, type: mostOf(members), names, countries, score };
}

/** The type to which the articles together give most weight. */
function mostOf(nodes: readonly NamedNode[]): NodeType {
  const weights = new Map<NodeType, number>();
  for (const { type, score } of nodes) weights.set(type, (weights.get(type) ?? 0) + score);
  const [first] = [...weights].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  return first?.[0] ?? 'organization';
}

function rewrite<Article extends Named>(
  article: Article,
  merged: ReadonlyMap<string, NamedNode>,
  rootOf: (id: string) => string,
  found: readonly SameDoubt[],
): Article {
  const mentions = article.mentions.map((mention) => ({ ...mention, node: rootOf(mention.node) }));
  const ids = new Set(mentions.map(({ node }) => node));
  const own = article.doubts
    .map((doubt): SameDoubt => ({ ...doubt, nodes: [rootOf(doubt.nodes[0]), rootOf(doubt.nodes[1])] }))
    .filter(({ nodes: [a, b] }) => a !== b);
  const keys = new Set(own.map(({ nodes: pair }) => [...pair].sort().join(' ')));
  const others = found.filter(({ nodes: [a, b] }) => ids.has(b) && !keys.has([a, b].sort().join(' ')));
  const doubts = [...own, ...others];
  const written = new Map<string, string[]>();
  for (const { id, names } of article.nodes)
    written.set(rootOf(id), [...(written.get(rootOf(id)) ?? []), ...names]);
  // Whoever decides a doubt needs both nodes, even one that only another article names.
  const all = new Set([...ids, ...doubts.flatMap(({ nodes: pair }) => pair)]);
  const nodes = [...all].sort(compareText).flatMap((id) => {
    const node = merged.get(id);
    return node === undefined ? [] : [withOwnNames(node, written.get(id) ?? [])];
  });
  return { ...article, nodes, mentions, doubts };
}

/**
 * A node with its names as this article writes them; names from other articles follow if they are more than other
 * spellings.
 */
function withOwnNames(node: NamedNode, own: readonly string[]): NamedNode {
  if (node.from === 'world') return node;
  const folded = new Set(own.map(foldName));
  return { ...node, names: [...own, ...node.names.filter((name) => !folded.has(foldName(name)))] };
}

/** Doubts: a surname alone in one article and persons who have it in others; an acronym that stands for two things. */
function findDoubts(nodes: readonly NamedNode[]): SameDoubt[] {
  const owners = new Map<string, string[]>();
  const add = (key: string, id: string) => owners.set(key, [...(owners.get(key) ?? []), id]);
  for (const { id, type, names, short } of nodes) {
    if (type === 'person')
      for (const surname of surnamesOf(names[0] ?? '')) add(`person ${foldName(surname)}`, id);
    else if (short !== undefined && isBodyType(type)) add(`body ${foldName(short.fr)}`, id);
  }
  return nodes.flatMap(({ id, type, from, names }) => {
    if (from !== 'new') return [];
    const why = type === 'person' ? 'same-surname' : 'same-acronym';
    const same = owners.get(`${isBodyType(type) ? 'body' : type} ${foldName(names[0] ?? '')}`) ?? [];
    return [...new Set(same)]
      .filter((other) => other !== id)
      .map((other): SameDoubt => ({ nodes: [other, id], score: 0.5, why }));
  });
}
