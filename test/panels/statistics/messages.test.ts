import { describe, expect, it } from 'vitest';
import { messages } from '../../../src/panels/statistics/messages.ts';

describe('the words of the figures', () => {
  it('count no more pairs than few nodes make', () => {
    expect(messages.en.density(0.3, 5)).toBe('Of 10 pairs of nodes, 3 are linked.');
    expect(messages.fr.density(0.3, 5)).toBe('Sur 10 paires de nœuds, 3 sont reliées.');
    expect(messages.en.density(1, 2)).toBe('The two nodes are linked.');
    expect(messages.fr.density(0.025, 149)).toBe('Sur 100 paires de nœuds, 3 sont reliées.');
    expect(messages.en.density(0.0004, 5000)).toBe('Of 10,000 pairs of nodes, 4 are linked.');
  });

  it('tell of one group, and of none on the map, as a sentence does', () => {
    expect(messages.en.found(1, 0)).toBe(
      '1 group, which does not lie mostly in one named region of the graph.',
    );
    expect(messages.fr.found(1, 1)).toBe(
      '1 groupe, qui tient pour plus de la moitié dans une région nommée du graphe.',
    );
    expect(messages.en.found(4, 0)).toBe(
      '4 groups; none of them lies mostly in one named region of the graph.',
    );
    expect(messages.fr.found(4, 2)).toBe(
      '4 groupes, dont 2 tiennent pour plus de la moitié dans une région nommée du graphe.',
    );
  });
});
