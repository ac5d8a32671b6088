import type { Grammar } from '../../languages/grammar.ts';
import type { Chunk } from './chunks.ts';
import { isPluralTitle } from './shareTitle.ts';

/** « le directeur de la CIA William Burns »: an office that ends with a name, right before its holder's. */
export function joinHolders(grammar: Grammar, chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = [];
  for (const chunk of chunks) {
    const title = out.at(-1);
    const held =
      chunk.kind === 'phrase' &&
      chunk.head === null &&
      chunk.referents[0]?.node.type === 'person' &&
      chunk.referents[0].as === 'self' &&
      title?.kind === 'phrase' &&
      (title.headClass === 'role' || single.test(title.head ?? '')) &&
      title.referents.length === 0 &&
      title.complements.at(-1)?.head === null &&
      !isPluralTitle(grammar, title) &&
      chunk.start - title.end <= 1;
    if (held && title.kind === 'phrase')
      out[out.length - 1] = { ...chunk, start: title.start, appositions: [...chunk.appositions, title] };
    else out.push(chunk);
  }
  return out;
}

/** One who serves a body (folded): « l'agent de la DEA X ». */
const single =
  /^(?:agent|policier|soldat|militaire|officier|gendarme|espion|diplomate|journaliste|membre|cadre|combattant|militant)e?$/u;
