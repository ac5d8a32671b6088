import { nameArticle } from '../../../../src/pipeline/extract/names/nameArticle.ts';
import type { ExtractLanguage } from '../../../../src/pipeline/extract/types.ts';
import { readWorld } from '../../../../src/pipeline/extract/world/readWorld.ts';
import { understand } from './understand.ts';

const knowledge = { world: readWorld(), corpus: [] };

/** Each mention in a text as « words = node (type) », in order of the text. */
export function namesIn(text: string, language: ExtractLanguage = 'fr'): string[] {
  const { nodes, mentions } = nameArticle(understand(text, language), knowledge);
  const typeOf = new Map(nodes.map(({ id, type }) => [id, type]));
  return mentions.map(({ start, end, node }) => `${text.slice(start, end)} = ${node} (${typeOf.get(node)})`);
}

/** The names (not the nodes) that a text gives to things of a type, in order of the text. */
export const namesOf = (type: string, text: string, language: ExtractLanguage = 'fr'): string[] =>
  namesIn(text, language).flatMap((name) =>
    name.endsWith(`(${type})`) ? [name.slice(0, name.indexOf(' = '))] : [],
  );
