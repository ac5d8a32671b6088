import { foldWord } from '../../../../../lib/fold.ts';
import type { NamedArticle, NamedNode } from '../../../types.ts';
import type { Finding, ReadSentence } from '../../context.ts';
import type { NameItem } from '../../reading/chunks.ts';
import { bodyFinding } from './bodyFinding.ts';

/** "the Romanian Navy", « la Marine roumaine »: a body whose own name says of which state it is. */
export function byItsName(
  { article }: ReadSentence,
  { node, mention, inner }: NameItem,
  at: number,
): Finding[] {
  const [country, ...more] = node.countries;
  if (node.type !== 'agency' || country === undefined || more.length > 0 || mention.how === 'descriptor')
    return [];
  const state = nodesOf(article).get(country);
  if (state === undefined || inner.some((one) => one.node === state)) return [];
  const words = (article.text.slice(mention.start, mention.end).match(/[\p{L}\p{M}]+/gu) ?? []).map(foldWord);
  const adjectives = wordsOfOrigin(article).get(state.id) ?? [];
  const named =
    [...(state.demonyms ?? []), ...state.names, ...adjectives].some((name) =>
      words.includes(foldWord(name)),
    ) || words.includes(originInLabel(node, state));
  return named ? [bodyFinding(node, 'belongs-to', state, mention, at, 0.9)] : [];
}

/** « Romanian » in "Romanian Navy", where it begins as the state's name does. */
function originInLabel({ label }: NamedNode, state: NamedNode): string {
  const first = foldWord(label.en.split(' ')[0] ?? '');
  return first.length > 4 && foldWord(state.label.en).startsWith(first.slice(0, 4)) ? first : '';
}

/** The adjectives of origin that an article has for each state, by its id; gathered once. */
function wordsOfOrigin(article: NamedArticle): ReadonlyMap<string, readonly string[]> {
  const known = originsByState.get(article);
  if (known !== undefined) return known;
  const made = new Map<string, string[]>();
  for (const { how, node, start, end } of article.mentions)
    if (how === 'demonym') made.set(node, [...(made.get(node) ?? []), article.text.slice(start, end)]);
  originsByState.set(article, made);
  return made;
}

const originsByState = new WeakMap<NamedArticle, ReadonlyMap<string, readonly string[]>>();

/** The nodes of an article by their ids, made once. */
function nodesOf(article: NamedArticle): ReadonlyMap<string, NamedNode> {
  const known = nodesById.get(article);
  if (known !== undefined) return known;
  const made = new Map(article.nodes.map((node) => [node.id, node]));
  nodesById.set(article, made);
  return made;
}

const nodesById = new WeakMap<NamedArticle, ReadonlyMap<string, NamedNode>>();
