import { corpusIn, namesView } from '../../src/store/view/url/corpusKey.ts';
import { foreignParts } from '../../src/store/view/url/readParts.ts';
import { readPlaces } from '../../src/store/view/url/sharedPlaces.ts';
import { readLink, writeUrl } from '../../src/store/view/url/urlFields.ts';
import { urlKeys } from '../../src/store/view/url/urlKeys.ts';
import type { Random } from '../bench/random.ts';
import { sampleGraph, sampleIndex } from '../helpers/sampleGraph.ts';
import { hostileText, shrinkText, type Text, textOf, wellFormed } from './hostileText.ts';
import { pick, type Target, withoutParts, withSmallerParts } from './target.ts';

/** The query of a link, in pieces. */
type LinkCase = readonly Text[];

const words = [
  ...sampleGraph.nodes.map(({ id }) => id),
  ...sampleGraph.edges.map(({ id }) => `:${id}`),
  ...sampleGraph.articles.map(({ id }) => `${id}:3-40`),
  'place',
  'event',
  'yes',
  'no',
  'time',
  'around:maroc',
  'maroc:2:only:mali',
  'maroc,dgse:solid:3',
  '2011-2015',
  'maroc@120,-30',
  'edges',
];
const glue = [
  ',',
  ':',
  ';',
  '@',
  '=',
  '&',
  '&amp;',
  '%2C',
  '%252C',
  '%',
  '+',
  '#',
  '?',
  '.',
  ')',
  '–',
  '-',
  '3D',
];

const piece = (random: Random): Text => {
  const chance = random();
  if (chance < 0.4) return pick(random, words);
  if (chance < 0.8) return pick(random, glue);
  return chance < 0.9
    ? encodeURIComponent(wellFormed(textOf(hostileText(random)).slice(0, 200)))
    : hostileText(random);
};

/** Links of any kind: read without throwing, as a view that exists in the graph and whose own link leads back to it. */
export const links: Target<LinkCase> = {
  make: (random) => {
    const pieces: Text[] = ['?'];
    for (let parts = 1 + Math.floor(random() * 4); parts > 0; parts -= 1) {
      pieces.push(random() < 0.9 ? pick(random, urlKeys) : piece(random), random() < 0.9 ? '=' : '');
      for (let count = Math.floor(random() * 4); count >= 0; count -= 1) pieces.push(piece(random));
      pieces.push(parts > 1 ? '&' : '');
    }
    return pieces;
  },
  probe: async (pieces) => {
    const search = pieces.map(textOf).join('');
    const { view } = readLink(search, sampleIndex);
    readPlaces(search, sampleIndex);
    const written = writeUrl(view, sampleIndex);
    const again = readLink(written, sampleIndex);
    if (again.missing.length > 0 || JSON.stringify(again.view) !== JSON.stringify(view))
      return 'opens a view whose own link opens another';
    if (corpusIn(search) !== view.corpus) return 'names a corpus to one reader and none to another';
    if (!namesView(search) && written.replace(/^\?corpus=[^&]*$/, '') !== '')
      return 'changes the view though it says nothing of it';
    if (namesView(`?${foreignParts(search)}&utm=1`)) return 'has a part that is ours and not ours';
    return null;
  },
  shrink: (pieces) => [...withoutParts(pieces), ...withSmallerParts(pieces, shrinkText)],
};
