import { describe, expect, it } from 'vitest';
import { asNodeId } from '../../src/domain/basics/ids.ts';
import { createAppStore } from '../../src/store/appStore.ts';
import { chooseLayout, layoutOfKind } from '../../src/store/layoutChoice.ts';
import { movedNow } from '../../src/store/movedNow.ts';
import { visibleOf } from '../../src/store/selectors.ts';
import { defaultView } from '../../src/store/view/view.ts';
import { edgeIdOf } from '../helpers/graphBuilder.ts';
import { sampleIndex } from '../helpers/sampleGraph.ts';

const open = () => {
  const store = createAppStore(sampleIndex, null, defaultView);
  return { store, ...store.getState().actions, now: () => store.getState() };
};
const [maroc, mali] = [asNodeId('maroc'), asNodeId('mali')];

describe('choosing a layout', () => {
  it('puts what is selected in the middle: nodes, or the ends of a link', () => {
    const { selectNode, selectEdge, now } = open();
    selectNode(maroc);
    selectNode(mali, { add: true });
    expect(layoutOfKind(now(), 'around')).toEqual({ kind: 'around', middle: [maroc, mali] });
    selectEdge(edgeIdOf('services-marocains', 'located', 'localisation-abaaoud'));
    expect(layoutOfKind(now(), 'around')).toEqual({
      kind: 'around',
      middle: ['services-marocains', 'localisation-abaaoud'],
    });
  });

  it('puts the best connected visible node in the middle when nothing is selected', () => {
    const { now } = open();
    const layout = layoutOfKind(now(), 'around');
    if (layout?.kind !== 'around') throw new Error('There is no layout around a node.');
    const { nodes, edges } = visibleOf(now());
    const linksOf = (id: (typeof layout.middle)[0]) =>
      sampleIndex.edgesOf(id).filter((edge) => edges.has(edge.id)).length;
    expect(linksOf(layout.middle[0])).toBe(Math.max(...[...nodes].map(linksOf)));
  });

  it('has no middle when nothing is shown', () => {
    const { setFilters, now } = open();
    setFilters({ years: { from: 1, to: 1 } });
    expect(layoutOfKind(now(), 'around')).toBeNull();
  });
});

describe('what was moved', () => {
  it('belongs to the layout that it was moved in, and can be put back alone or all at once', () => {
    const { store, now, moveNodes, putBack } = open();
    moveNodes({ maroc: { x: 1, y: 2 }, mali: { x: 3, y: 4 } });
    chooseLayout(now(), 'time');
    expect(movedNow(now())).toEqual({});
    moveNodes({ maroc: { x: 5, y: 6 } });
    chooseLayout(now(), 'map');
    expect(movedNow(now())).toEqual({ maroc: { x: 1, y: 2 }, mali: { x: 3, y: 4 } });
    putBack([maroc]);
    expect(movedNow(now())).toEqual({ mali: { x: 3, y: 4 } });
    putBack('all');
    expect(now().session.moved).toEqual({ time: { maroc: { x: 5, y: 6 } } });
    const before = store.getState().session;
    putBack('all');
    expect(store.getState().session).toBe(before);
  });
});
