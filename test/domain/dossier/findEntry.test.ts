import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../src/domain/citations/cited.ts';
import { entryOf, keyOfCited, keyOfEntry } from '../../../src/domain/dossier/dossier.ts';
import { findEntry, settleDossier } from '../../../src/domain/dossier/findEntry.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import type { Graph } from '../../../src/domain/graph/schema.ts';
import { citedEvidence, citedPassage, sampleEntries } from '../../helpers/sampleDossier.ts';
import { sampleGraph, sampleIndex } from '../../helpers/sampleGraph.ts';

const added = 'Mis à jour.\n';

/** The sample graph with a line inserted before the text of every article, so that all words have moved. */
function moveTexts(graph: Graph): Graph {
  const by = added.length;
  const moved = <Place extends { readonly start: number; readonly end: number }>(place: Place): Place => ({
    ...place,
    start: place.start + by,
    end: place.end + by,
  });
  return {
    ...graph,
    articles: graph.articles.map((article) => ({
      ...article,
      text: added + article.text,
      sections: article.sections.map(moved),
      passages: article.passages.map(moved),
    })),
    nodes: graph.nodes.map((node) => ({ ...node, mentions: node.mentions.map(moved) })),
    edges: graph.edges.map((edge) => ({ ...edge, evidence: edge.evidence.map(moved) })),
  };
}

const dossier = { title: 'Saint-Denis', entries: sampleEntries };

describe('a gathered passage', () => {
  it.each([
    ['evidence', citedEvidence(1)],
    ['a passage of a node', citedPassage('maroc', 1)],
  ])('is found again as what it was: %s', (_, cited) => {
    const entry = entryOf(sampleIndex, cited);
    expect(keyOfEntry(entry)).toBe(keyOfCited(cited));
    expect(findEntry(sampleIndex, entry)).toEqual(cited);
  });

  it('is found by its words where the text has moved, and then has their new place', () => {
    const index = buildGraphIndex(moveTexts(sampleGraph));
    const settled = settleDossier(index, dossier);
    expect(settled.title).toBe('Saint-Denis');
    settled.entries.forEach((entry, at) => {
      const before = sampleEntries[at];
      expect(entry).toEqual({
        ...before,
        start: (before?.start ?? 0) + added.length,
        end: (before?.end ?? 0) + added.length,
      });
      const cited = findEntry(index, entry);
      expect(cited).not.toBeNull();
      if (cited) expect(keyOfCited(cited)).toBe(keyOfEntry(entry));
    });
  });

  it('is there for itself when only its link or its node is gone', () => {
    const index = buildGraphIndex({ ...sampleGraph, edges: [] });
    const [evidence] = sampleEntries;
    if (!evidence) throw new Error('There is no entry.');
    const cited = findEntry(index, evidence);
    expect(cited).toMatchObject({ kind: 'passage', node: null });
    const { text } = index.article(evidence.article).article;
    const marks = cited && placeOf(index, cited).passage.marks;
    expect(marks).toEqual([{ start: evidence.start, end: evidence.end }]);
    expect(text.slice(evidence.start, evidence.end)).not.toBe('');
    expect(settleDossier(index, dossier).entries.map(keyOfEntry)).toEqual(sampleEntries.map(keyOfEntry));
  });

  it('is not found when its words or its article are gone, and is kept all the same', () => {
    const rewritten = {
      ...sampleGraph,
      articles: sampleGraph.articles.map((article) => ({
        ...article,
        text: article.text.replace(/[a-z]/g, 'x'),
      })),
    };
    for (const graph of [rewritten, { ...sampleGraph, articles: [], nodes: [], edges: [] }]) {
      const index = buildGraphIndex(graph);
      for (const entry of sampleEntries) expect(findEntry(index, entry)).toBeNull();
      expect(settleDossier(index, dossier)).toEqual(dossier);
    }
  });

  it('is one entry where two have come to the same words', () => {
    const entries = [...sampleEntries, ...sampleEntries];
    expect(settleDossier(sampleIndex, { title: '', entries }).entries).toEqual(sampleEntries);
  });
});
