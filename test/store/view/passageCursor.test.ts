import { describe, expect, it } from 'vitest';
import { asArticleId, asNodeId } from '../../../src/domain/basics/ids.ts';
import type { Selection } from '../../../src/domain/basics/selection.ts';
import { applyFilters, defaultFilters } from '../../../src/domain/filter/filter.ts';
import { findPlace, listPlaces, readPlace } from '../../../src/store/view/passageCursor.ts';
import { marksOfReading } from '../../../src/store/view/readingMarks.ts';
import { defaultView, type View } from '../../../src/store/view/view.ts';
import { edgeIdOf, spanOf } from '../../helpers/graphBuilder.ts';
import { sampleIndex } from '../../helpers/sampleGraph.ts';

const kiosque = sampleIndex.article(asArticleId('cooperation-europe')).article;
const dgse = sampleIndex.article(asArticleId('entretien-lerner')).article;
const edge: Selection = {
  kind: 'edge',
  id: edgeIdOf('services-marocains', 'located', 'localisation-abaaoud'),
  evidence: 0,
};
const maroc: Selection = { kind: 'nodes', ids: [asNodeId('maroc')] };

const placesAt = (selection: Selection, filters = defaultFilters) =>
  listPlaces(sampleIndex, applyFilters(sampleIndex, filters), filters, selection);

describe('listPlaces', () => {
  it('goes through the evidence of an edge in order of date, whatever the order in the file', () => {
    expect(placesAt(edge).map(({ article, evidence }) => [article, evidence])).toEqual([
      ['cooperation-europe', 1],
      ['entretien-lerner', 0],
    ]);
  });

  it('goes through the passages of a node, each once, in every article from the one that proves most', () => {
    expect(placesAt(maroc).map(({ article, passage }) => [article, passage.paragraph])).toEqual([
      ['cooperation-europe', 1],
      ['cooperation-europe', 2],
      ['cooperation-europe', 3],
      ['entretien-lerner', 2],
      ['entretien-lerner', 1],
      ['entretien-lerner', 4],
      ['entretien-lerner', 5],
    ]);
  });

  it('leaves out what the filters hide', () => {
    const filters = { ...defaultFilters, hiddenArticles: [kiosque.id], teasers: false };
    expect(placesAt(edge, filters).map(({ evidence }) => evidence)).toEqual([0]);
    expect(placesAt(maroc, filters).map(({ passage }) => passage.paragraph)).toEqual([2, 1, 4]);
  });

  it('has nowhere to go without a selection', () => {
    expect(placesAt({ kind: 'none' })).toEqual([]);
  });
});

describe('findPlace', () => {
  const places = placesAt(maroc);
  const at = (reading: View['reading']) => findPlace(places, { selection: maroc, reading });

  it('finds the passage that holds what is being read', () => {
    expect(at({ article: kiosque.id, passage: spanOf(kiosque, 'plusieurs dangers') })).toBe(1);
  });

  it('finds none when the reader is closed, at the start of an article or elsewhere in it', () => {
    expect(at(null)).toBe(-1);
    expect(at({ article: kiosque.id, passage: null })).toBe(-1);
    expect(at({ article: kiosque.id, passage: spanOf(kiosque, 'Suivez-nous') })).toBe(-1);
  });

  it('is found again after it was opened', () => {
    places.forEach((place, position) => {
      expect(findPlace(places, readPlace({ ...defaultView, selection: maroc }, place))).toBe(position);
    });
  });
});

describe('marksOfReading', () => {
  const words = ({ start, end }: { start: number; end: number }) => dgse.text.slice(start, end);

  it('marks the proving words strongly and their sentence softly', () => {
    const [, place] = placesAt(edge);
    if (!place) throw new Error('The edge has two pieces of evidence.');
    const marks = marksOfReading(
      sampleIndex,
      readPlace({ ...defaultView, selection: edge }, place),
      placesAt(edge),
    );
    expect(marks.strong.map(words)).toEqual(['Les services marocains avaient fourni une information clé']);
    expect(marks.soft.map(words)).toEqual([
      "Les services marocains avaient fourni une information clé : la localisation d'Abdelhamid Abaaoud, cerveau des attentats, retranché à Saint-Denis.",
    ]);
    expect(marks.current).toEqual(marks.soft[0]);
  });

  it('marks the other evidence of the edge in the same article softly, without its words', () => {
    const selection: Selection = { ...edge, id: edgeIdOf('france', 'cooperates-with', 'maroc') };
    const reading = { article: dgse.id, passage: null };
    const marks = marksOfReading(sampleIndex, { selection, reading }, placesAt(selection));
    expect(marks.strong).toEqual([]);
    expect(marks.soft).toHaveLength(1);
    expect(marks.current).toBeNull();
  });

  it('marks just the words that a link names, though a passage is around them, where nothing is selected', () => {
    const place = placesAt(maroc).find(({ article }) => article === dgse.id);
    if (!place) throw new Error('Maroc has a passage in this article.');
    const passage = { start: place.span.start + 4, end: place.span.end - 1 };
    const reading = { article: dgse.id, passage };
    const places = placesAt(maroc);
    const named = marksOfReading(sampleIndex, { ...defaultView, reading }, places);
    expect(named.strong).toEqual([passage]);
    const stepped = marksOfReading(sampleIndex, readPlace(defaultView, place), places);
    expect(stepped.strong).toEqual(place.passage.marks);
  });

  it('marks a whole sentence that a search found softly only', () => {
    const passage = spanOf(
      dgse,
      'Des informations non officielles indiquent que des commandos marocains ont participé.',
    );
    const reading = { article: dgse.id, passage };
    const marks = marksOfReading(sampleIndex, { selection: { kind: 'none' }, reading }, []);
    expect(marks).toEqual({ current: passage, strong: [], soft: [passage] });
  });

  it('marks nothing when no article is open', () => {
    expect(marksOfReading(sampleIndex, defaultView, [])).toEqual({ current: null, strong: [], soft: [] });
  });
});
