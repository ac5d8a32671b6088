import { describe, expect, it } from 'vitest';
import { findChains } from '../../../src/domain/chains/chains.ts';
import { weaknessOf } from '../../../src/domain/chains/weakness.ts';
import { cite } from '../../../src/domain/citations/citation.ts';
import { sayHedges } from '../../../src/domain/citations/parts.ts';
import { openFilters } from '../../../src/domain/filter/activeFilters.ts';
import { applyFilters } from '../../../src/domain/filter/filter.ts';
import { revealEdge, whyEdgeHidden } from '../../../src/domain/filter/whyHidden.ts';
import { countProposed, isProposed } from '../../../src/domain/graph/provenance.ts';
import { listPassageRows } from '../../../src/domain/passages/passageRows.ts';
import { readUrl, writeUrl } from '../../../src/store/view/url/urlFields.ts';
import { defaultView } from '../../../src/store/view/view.ts';
import { contextOf } from '../../helpers/citationContext.ts';
import { pencilledIndex as index } from '../../helpers/pencilledGraph.ts';
import { sampleIndex } from '../../helpers/sampleGraph.ts';

const verified = { ...openFilters, origin: 'verified' } as const;
const proposed = { ...openFilters, origin: 'proposed' } as const;
const all = applyFilters(index, openFilters);
const ink = applyFilters(index, verified);
const pencil = applyFilters(index, proposed);
const { edges } = index.graph;
const drawn = edges.filter(isProposed);

describe('what is verified and what is proposed', () => {
  it('share the links between them', () => {
    expect(ink.edges.size + pencil.edges.size).toBe(all.edges.size);
    expect([...pencil.edges.keys()].sort()).toEqual(drawn.map(({ id }) => id).sort());
    expect(drawn.length).toBeGreaterThan(3);
  });

  it('keeps of a verified link no words that nobody has verified', () => {
    const mixed = edges.find((edge) => !isProposed(edge) && edge.evidence.some(isProposed));
    if (!mixed) throw new Error('The graph has no verified link with proposed evidence.');
    expect(all.edges.get(mixed.id)).toEqual([0, 1]);
    expect(ink.edges.get(mixed.id)).toEqual([0]);
    expect(pencil.edges.has(mixed.id)).toBe(false);
  });

  it('says that it hides a link, and gives way when asked', () => {
    const [one] = drawn;
    if (!one) throw new Error('Nothing is drawn in pencil.');
    expect(whyEdgeHidden(index, verified, one.id)).toEqual(['origin']);
    expect(revealEdge(index, verified, one.id)).toEqual(openFilters);
  });

  it('stands in the address, and only when it is chosen', () => {
    const view = { ...defaultView, filters: { ...defaultView.filters, origin: 'verified' as const } };
    expect(writeUrl(view)).toBe('?origin=verified');
    expect(readUrl('?origin=verified', index).filters.origin).toBe('verified');
    expect(readUrl('?origin=crayon', index).filters.origin).toBe('any');
  });

  it('leaves pencil out of chains when only what is verified is shown, and out of solid ones always', () => {
    for (const { source, target, id } of drawn) {
      const steps = findChains(index, ink, source, target, 'shortest').flatMap((chain) => chain.steps);
      expect(steps.every(({ edge }) => !isProposed(edge))).toBe(true);
      const solid = findChains(index, all, source, target, 'solid').flatMap((chain) => chain.steps);
      expect(solid.every(({ edge }) => edge.id !== id)).toBe(true);
    }
    expect(drawn.map((edge) => weaknessOf(index, edge, [0]))).toEqual(
      drawn.map(({ evidence }) => (evidence[0]?.certainty === 'denied' ? 'denied' : 'proposed')),
    );
  });

  it('lists no proposed passage among those that are verified', () => {
    const rows = listPassageRows(index, ink, verified);
    expect(rows.length).toBeGreaterThan(3);
    expect(
      rows.every((row) => row.kind === 'naming' || row.claims.every(({ item }) => !isProposed(item))),
    ).toBe(true);
  });

  it('is said in every citation of what nobody has verified', () => {
    for (const edge of edges)
      edge.evidence.forEach((item, position) => {
        for (const language of ['fr', 'en'] as const) {
          const said = sayHedges(
            cite(contextOf(language, index), { kind: 'evidence', edge, position }),
            language,
          );
          expect(/Proposé par un programme|Proposed by a program/.test(said)).toBe(isProposed(item));
        }
      });
  });

  it('counts nothing of a graph that people have read', () => {
    expect(countProposed(sampleIndex.graph)).toEqual({ names: 0, evidence: 0 });
    expect(countProposed(index.graph).evidence).toBe(drawn.length + 1);
  });
});
