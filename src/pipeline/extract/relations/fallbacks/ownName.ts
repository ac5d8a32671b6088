import { foldWord } from '../../../../lib/fold.ts';
import type { NamedArticle, NamedNode } from '../../types.ts';
import type { Finding } from '../context.ts';
import type { Account, ToldSentence } from './account.ts';
import { namesIn } from './namesIn.ts';

/**
 * What a body is called after says whose or where it is: « Mission des Nations unies au Mali » belongs to the United
 * Nations and is active in Mali, « Tribunal de Bruxelles » is based in Brussels. The full name counts, whichever name
 * the sentence has for it.
 */
export function ownName(_: Account, { read }: ToldSentence): Finding[] {
  return namesIn(read).flatMap(({ name: { node, start, end }, at }): Finding[] => {
    if (node.type !== 'organization' && node.type !== 'agency') return [];
    const tell = (predicate: string, target: NamedNode): Finding => ({
      source: node,
      predicate,
      target,
      at,
      span: { start, end },
      trigger: { start, end },
      certainty: 'stated',
      granted: true,
      score: 0.65,
      why: 'body-by-name',
    });
    const parts = partsOf(node, read.article);
    const owners = parts.filter(({ other, how }) => other.type === 'organization' && how !== 'in');
    const lands = parts.filter(({ other, how }) => other.type === 'country' && how === 'in');
    // « Tribunal de Reggio de Calabre » is not in all of Calabria.
    const [town] = parts
      .filter(({ other, how }) => other.type === 'place' && how !== 'in')
      .sort((a, b) => b.other.label.fr.length - a.other.label.fr.length);
    return [
      ...owners.map(({ other }) => tell('belongs-to', other)),
      ...(owners.length === 0 ? [] : lands.map(({ other }) => tell('active-in', other))),
      ...(town === undefined || !isCourt(node) ? [] : [tell('based-in', town.other)]),
    ];
  });
}

/** Another node in the name of a body, and how it stands there. */
interface PartOfName {
  readonly other: NamedNode;
  readonly how: 'of' | 'in' | 'first';
}

const known = new WeakMap<NamedArticle, Map<NamedNode, readonly PartOfName[]>>();

/** What the name of a body contains of an article's other names; worked out once for each body of an article. */
function partsOf(body: NamedNode, article: NamedArticle): readonly PartOfName[] {
  const all = known.get(article) ?? new Map<NamedNode, readonly PartOfName[]>();
  known.set(article, all);
  const before = all.get(body);
  if (before !== undefined) return before;
  const parts = article.nodes.flatMap((other) => {
    const how = other === body || !inNames.test(other.type) ? null : standsIn(body, other);
    return how === null ? [] : [{ other, how }];
  });
  all.set(body, parts);
  return parts;
}

const inNames = /^(?:organization|country|place)$/u;

/** Nouns (folded, of either language) for a court. */
const isCourt = ({ type, label }: NamedNode): boolean =>
  type === 'agency' && /\b(?:tribunal|cour|court)\b/u.test(foldWord(label.fr));

/** How the name of something stands in that of a body: behind « de », behind a preposition of place, or first. */
function standsIn(body: NamedNode, other: NamedNode): PartOfName['how'] | null {
  for (const own of foldedNames(body))
    for (const name of foldedNames(other)) {
      const from = own.indexOf(name);
      if (from < 0 || name === own) continue;
      // « ONU Femmes », unlike « Union européenne de radiodiffusion », which is another
      if (from === 0) return /^(?:de|du|des|d|of|for)\s/u.test(own.slice(name.length)) ? null : 'first';
      const before = own.slice(own.lastIndexOf(' ', from - 1) + 1, from);
      if (/^(?:de|du|des|d|la|l|of|the)$/u.test(before)) return 'of';
      if (/^(?:a|au|aux|en|in|at)$/u.test(before)) return 'in';
    }
  return null;
}

const folded = new WeakMap<NamedNode, readonly string[]>();

/** The names of a node without case, accents and marks, each between blanks. */
function foldedNames(node: NamedNode): readonly string[] {
  const before = folded.get(node);
  if (before !== undefined) return before;
  const names = [...new Set([node.label.fr, node.label.en, ...node.names])]
    .map(
      (name) =>
        ` ${foldWord(name)
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim()} `,
    )
    .filter((name) => name.length > 4);
  folded.set(node, names);
  return names;
}
