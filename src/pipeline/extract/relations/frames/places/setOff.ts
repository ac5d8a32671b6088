import type { Finding, ReadSentence } from '../../context.ts';
import { eachOf, type Phrase } from '../../reading/chunks.ts';
import { isArea } from '../../reading/nodeKinds.ts';
import { phrasesWithin } from '../../reading/partsOfPhrase.ts';
import { capitalOf } from './capitalOf.ts';
import { type Located, lying, placeOf, within } from './located.ts';

/** « Kidal (nord-est) », « Goma, capitale provinciale du Nord-Kivu »: what is set off behind the name of a place. */
export function setOff(read: ReadSentence, chunk: Phrase, at: number): Finding[] {
  return phrasesWithin(chunk).flatMap((phrase) => {
    const node = placeOf(phrase);
    if (node === null) return [];
    const place = { node, span: phrase.names[0] ?? phrase };
    return phrase.appositions.flatMap((one) => {
      const towns = townsIn(place, one, at);
      if (towns.length > 0) return towns;
      const larger = within(place, one, at, 0.88);
      return larger.length > 0 ? larger : [...capitalOf(read, place, one, at), ...townOf(place, one, at)];
    });
  });
}

/** « le nord du Mali (Kidal, Tessalit) »: the towns that the brackets list lie in the area. */
function townsIn({ node: area, span }: Located, list: Phrase, at: number): Finding[] {
  if (!isArea(area) || list.head !== null) return [];
  return eachOf(list).flatMap((town) =>
    town.referents
      .filter(({ node, as }) => node.type === 'place' && as === 'self' && node !== area)
      .filter(({ node }) => !isArea(node))
      .map(({ node }) => lying({ node, span }, area, town, at, 0.85)),
  );
}

/** « Goma, capitale provinciale du Nord-Kivu »: the area that a noun for a town is of. */
function townOf(place: Located, title: Phrase, at: number): Finding[] {
  const [area, ...more] = title.complements;
  if (title.headClass !== 'place' || area === undefined || more.length > 0) return [];
  if (area.referents.every(({ node }) => node.type !== 'place')) return [];
  return within(place, area, at, 0.85);
}
