import { foldWord } from '../../../../lib/fold.ts';
import type { NamedNode } from '../../types.ts';
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
    const parts = read.article.nodes.flatMap((other) => {
      const how = other === node || !inNames.test(other.type) ? null : standsIn(node, other);
      return how === null ? [] : [{ other, how }];
    });
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

const inNames = /^(?:organization|country|place)$/u;

/** Nouns (folded, of either language) for a court. */
const isCourt = ({ type, label }: NamedNode): boolean =>
  type === 'agency' && /\b(?:tribunal|cour|court)\b/u.test(foldWord(label.fr));

/** How the name of something stands in that of a body: behind « de », behind a preposition of place, or first. */
function standsIn(body: NamedNode, other: NamedNode): 'of' | 'in' | 'first' | null {
  for (const own of foldedNames(body))
    for (const name of foldedNames(other)) {
      const from = own.indexOf(name);
      if (from < 0 || name === own) continue;
      if (from === 0) return 'first';
      const before = own.slice(own.lastIndexOf(' ', from - 1) + 1, from);
      if (/^(?:de|du|des|d|la|l|of|the)$/u.test(before)) return 'of';
      if (/^(?:a|au|aux|en|in|at)$/u.test(before)) return 'in';
    }
  return null;
}

const folded = new WeakMap<NamedNode, readonly string[]>();

/** The names of a node without case, accents and marks, each between blanks. */
function foldedNames(node: NamedNode): readonly string[] {
  const known = folded.get(node);
  if (known !== undefined) return known;
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
