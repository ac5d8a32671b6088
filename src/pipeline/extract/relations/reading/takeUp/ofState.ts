import type { NamedArticle, NamedNode } from '../../../types.ts';
import type { Phrase, Referent, ReferentRole } from '../chunks.ts';
import type { Context } from './context.ts';
import { isBare, namedOf } from './described.ts';

/** Bodies (folded, of either language) that each state has, with how they stand for it. */
const bodiesOfStates: ReadonlyMap<string, ReferentRole> = new Map([
  ...['armee', 'police', 'army', 'military'].map((word) => [word, 'forces'] as const),
  ...['gouvernement', 'autorites', 'government', 'authorities', 'presidence', 'presidency', 'junta'].map(
    (word) => [word, 'authority'] as const,
  ),
]);

/**
 * « l'armée », « le gouvernement »: the only one that the article names in full, or else that of the state which the
 * article is about, unless its sentence has named another state.
 */
export function ofState(phrase: Phrase, { before, article, mainState }: Context): readonly Referent[] | null {
  const elsewhere = namedOf(before, 'country').some((node) => node !== mainState);
  const state = elsewhere ? null : mainState;
  // "government forces", "security forces"
  const own =
    phrase.headClass === 'forces' &&
    phrase.words.length === 2 &&
    /^(?:government|security)$/u.test(phrase.words[0] ?? '');
  if (own && phrase.names.length === 0 && !phrase.possessive && phrase.complements.length === 0)
    return state === null ? null : [{ node: state, as: 'forces' }];
  const as = bodiesOfStates.get(phrase.head ?? '');
  if (
    phrase.head === null ||
    as === undefined ||
    phrase.names.length > 0 ||
    phrase.words.length > (phrase.words[0] === 'military' ? 2 : 1)
  )
    return null;
  if (!isBare(phrase)) return null;
  const named = bodiesCalled(article, phrase.head, phrase.start);
  const [only, ...more] = named;
  if (more.length > 0) return null;
  if (only !== undefined) return [{ node: only, as: 'self' }];
  if (state === null) return null;
  // « l'armée », which the article names in full further down
  const [later, ...others] = bodiesCalled(article, phrase.head, Number.POSITIVE_INFINITY);
  return later?.countries[0] === state.id && others.length === 0
    ? [{ node: later, as: 'self' }]
    : [{ node: state, as }];
}

/** The agencies that an article names before a place in it, by the noun of their names: « armée congolaise ». */
function bodiesCalled(article: NamedArticle, noun: string, before: number): readonly NamedNode[] {
  const known = called.get(article) ?? gatherCalled(article);
  called.set(article, known);
  return (known.get(noun) ?? []).filter(({ start }) => start < before).map(({ node }) => node);
}

const called = new WeakMap<
  NamedArticle,
  ReadonlyMap<string, readonly { readonly node: NamedNode; readonly start: number }[]>
>();

function gatherCalled(article: NamedArticle) {
  const nodes = new Map(article.nodes.map((node) => [node.id, node]));
  const found = new Map<string, { node: NamedNode; start: number }[]>();
  for (const { node: id, start } of article.mentions) {
    const node = nodes.get(id);
    if (node?.type !== 'agency') continue;
    for (const [noun, form] of nounsOfBodies) {
      if (!form.test(node.label.fr) && !form.test(node.label.en)) continue;
      const list = found.get(noun) ?? [];
      if (!list.some((one) => one.node === node)) list.push({ node, start });
      found.set(noun, list);
    }
  }
  return found;
}

const nounsOfBodies: readonly (readonly [string, RegExp])[] = [
  ['armee', /^(?:armée|forces armées)\b/iu],
  ['army', /\b(?:army|armed forces)$/iu],
  ['military', /\b(?:army|armed forces|military)$/iu],
  ['police', /^police\b|\bpolice$/iu],
  ['gouvernement', /^gouvernement\b/iu],
  ['government', /\bgovernment$/iu],
  ['presidence', /^présidence\b/iu],
  ['presidency', /\bpresidency$/iu],
];
