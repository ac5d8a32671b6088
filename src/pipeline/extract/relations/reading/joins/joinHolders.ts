import { isBodyType } from '../../../../../domain/basics/kinds.ts';
import type { Grammar } from '../../../languages/grammar.ts';
import type { Chunk, Phrase } from '../chunks.ts';
import { isPluralTitle } from './shareTitle.ts';

/** « le directeur de la CIA William Burns »: an office that ends with a name, right before its holder's. */
export function joinHolders(chunks: readonly Chunk[], grammar: Grammar): Chunk[] {
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
    else out.push(chunk.kind === 'phrase' ? (endingWithHolder(chunk) ?? chunk) : chunk);
  }
  return out;
}

/**
 * « le président de la commission électorale indépendante X »: the name that ends what the office is of is its
 * holder's; null where it is none.
 */
function endingWithHolder(title: Phrase): Phrase | null {
  const of = title.complements.at(-1);
  const [body, person, ...more] = of?.names ?? [];
  if (title.headClass !== 'role' || !title.definite || title.referents.length > 0) return null;
  if (of === undefined || body === undefined || person === undefined || more.length > 0) return null;
  if (of.complements.length > 0 || of.members.length > 0 || person.end !== of.end) return null;
  if (person.node.type !== 'person' || person.mention.how !== 'name' || !isBodyType(body.node.type))
    return null;
  const owner: Phrase = { ...of, end: body.end, names: [body] };
  const complements = [...title.complements.slice(0, -1), owner];
  return {
    ...title,
    complements,
    names: [...title.names, person],
    referents: [{ node: person.node, as: 'self' }],
  };
}

/** One who serves a body (folded): « l'agent de la DEA X ». */
const single =
  /^(?:agent|policier|soldat|militaire|officier|gendarme|espion|diplomate|journaliste|membre|cadre|combattant|militant)e?$/u;
