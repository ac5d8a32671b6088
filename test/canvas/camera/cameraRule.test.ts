import { describe, expect, it } from 'vitest';
import {
  aimAfter,
  clearedBy,
  firstAim,
  keyOfView,
  strongestPartner,
} from '../../../src/canvas/camera/cameraRule.ts';
import { asNodeId } from '../../../src/domain/basics/ids.ts';
import { closeChain, openChain } from '../../../src/store/view/chainTransitions.ts';
import { hideNodes, isolate, leaveFocus } from '../../../src/store/view/focusTransitions.ts';
import {
  clearFilters,
  clearSelection,
  closeArticle,
  openArticle,
  reset,
  selectEdge,
  selectNode,
  setDisplay,
  setFilters,
  setQuery,
} from '../../../src/store/view/transitions.ts';
import { defaultView } from '../../../src/store/view/view.ts';
import { sampleIndex } from '../../helpers/sampleGraph.ts';

const maroc = asNodeId('maroc');
const mali = asNodeId('mali');
const [edge] = sampleIndex.graph.edges;
const [article] = sampleIndex.graph.articles;
if (edge === undefined || article === undefined) throw new Error('The sample is empty.');

const filtered = setFilters(defaultView, { countries: [maroc] });
const selected = selectNode(defaultView, maroc);
const reading = openArticle(selected, article.id);
const asked = openChain(defaultView, maroc, mali);

describe('the rule of the camera', () => {
  it('frames what filters, isolation, hiding and layouts leave', () => {
    for (const after of [
      filtered,
      isolate(defaultView, [maroc]),
      hideNodes(defaultView, sampleIndex, [maroc]),
      { ...defaultView, layout: { kind: 'time' } as const },
    ])
      expect(aimAfter(defaultView, after, 'push')).toEqual({ kind: 'frame', what: 'shown' });
  });

  it('frames filters the other way too; where nothing is filtered any more, that is the opening view', () => {
    const narrower = setFilters(filtered, { years: { from: 2015, to: 2015 } });
    expect(aimAfter(narrower, filtered, 'push')).toEqual({ kind: 'frame', what: 'shown' });
    expect(aimAfter(filtered, clearFilters(filtered), 'push')).toEqual({ kind: 'open' });
  });

  it('frames a chain, a question, and what was searched for', () => {
    const lit = { kind: 'frame', what: 'lit' };
    expect(aimAfter(defaultView, asked, 'push')).toEqual(lit);
    expect(aimAfter(defaultView, { ...defaultView, question: 'founded--cemoc' }, 'push')).toEqual(lit);
    expect(aimAfter(setQuery(defaultView, 'mar'), selected, 'push')).toEqual(lit);
  });

  it('frames what filters have left beside its passages; where nothing is filtered, the camera stays clear of them', () => {
    const withPassages = { ...filtered, passages: true };
    expect(aimAfter(filtered, withPassages, 'push')).toEqual({ kind: 'frame', what: 'shown' });
    expect(aimAfter(withPassages, filtered, 'push')).toEqual({ kind: 'return' });
    expect(aimAfter(defaultView, { ...defaultView, passages: true }, 'push')).toEqual({ kind: 'clear' });
  });

  it('keeps the scale for a click, and brings clear what was clicked', () => {
    for (const after of [selected, selectEdge(defaultView, edge.id), selectNode(selected, mali)])
      expect(aimAfter(after === selected ? defaultView : selected, after, 'push')).toEqual({ kind: 'clear' });
    expect(aimAfter(selected, reading, 'push')).toEqual({ kind: 'clear' });
  });

  it('comes back to the very camera on closing anything, and on Back', () => {
    const isolated = isolate(defaultView, [maroc]);
    expect(aimAfter(selected, clearSelection(selected), 'push')).toEqual({ kind: 'return' });
    expect(aimAfter(reading, closeArticle(reading), 'push')).toEqual({ kind: 'return' });
    expect(aimAfter(asked, closeChain(asked), 'push')).toEqual({ kind: 'return' });
    expect(aimAfter(isolated, leaveFocus(isolated), 'push')).toEqual({ kind: 'return' });
    expect(aimAfter(filtered, defaultView, 'restore')).toEqual({ kind: 'return' });
    expect(aimAfter(defaultView, filtered, 'restore')).toEqual({ kind: 'return' });
  });

  it('stays where it is for what changes nothing to look at', () => {
    expect(aimAfter(selected, setDisplay(selected, 'table'), 'push')).toEqual({ kind: 'stay' });
    expect(aimAfter(selected, { ...selected, language: 'en' }, 'push')).toEqual({ kind: 'stay' });
    expect(aimAfter(defaultView, setQuery(defaultView, 'm'), 'replace')).toEqual({ kind: 'stay' });
  });

  it('begins with the opening view, or with what the link is about', () => {
    expect(firstAim(defaultView)).toEqual({ kind: 'open' });
    expect(firstAim(filtered)).toEqual({ kind: 'frame', what: 'shown' });
    expect(firstAim(selected)).toEqual({ kind: 'frame', what: 'lit' });
    expect(firstAim(asked)).toEqual({ kind: 'frame', what: 'lit' });
  });

  it('finds a view again by what it shows, not by how it was come to', () => {
    expect(keyOfView(clearSelection(reading))).not.toBe(keyOfView(defaultView));
    expect(keyOfView(clearSelection(selected))).toBe(keyOfView(defaultView));
    expect(keyOfView({ ...selected, language: 'en' })).toBe(keyOfView(selected));
    expect(keyOfView(selected)).not.toBe(keyOfView(selectNode(defaultView, mali)));
  });

  it('clears both ends of a link, opened at a node too', () => {
    const ends = [edge.source, edge.target];
    expect(clearedBy(selectEdge(defaultView, edge.id), sampleIndex)).toEqual(ends);
    const at = { kind: 'nodes', ids: [edge.source], link: { id: edge.id, evidence: 0 } } as const;
    expect(clearedBy({ ...defaultView, selection: at }, sampleIndex)).toEqual(ends);
    expect(clearedBy(selected, sampleIndex)).toEqual([maroc]);
  });
});

describe('the strongest partner', () => {
  it('is the node that most of the shown links join to it', () => {
    const joined = sampleIndex.edgesOf(maroc);
    const partnerIn = (id: string | null) =>
      joined.filter(({ source, target }) => source === id || target === id).length;
    const strongest = strongestPartner(sampleIndex, () => true, maroc);
    expect(partnerIn(strongest)).toBe(2);
    for (const { source, target } of joined)
      expect(partnerIn(source === maroc ? target : source)).toBeLessThanOrEqual(2);
    const [left] = joined.filter(({ source, target }) => source !== strongest && target !== strongest);
    if (left === undefined) throw new Error('Only one node is linked to it.');
    const other = left.source === maroc ? left.target : left.source;
    expect(strongestPartner(sampleIndex, (id) => id === left.id, maroc)).toBe(other);
    expect(strongestPartner(sampleIndex, () => false, maroc)).toBeNull();
  });
});

describe('reset', () => {
  it('is the opening view in the language that was chosen, and no step where one is there', () => {
    const there = { ...reading, language: 'en' as const };
    expect(reset(there)).toEqual({ ...defaultView, language: 'en' });
    expect(reset(defaultView)).toBe(defaultView);
  });
});
