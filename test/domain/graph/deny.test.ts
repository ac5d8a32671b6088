import { describe, expect, it } from 'vitest';
import { denyEnglish, denyFrench, denyObject } from '../../../src/domain/graph/deny.ts';

describe('a label denied in French', () => {
  it.each([
    ['a participé à', 'n’a pas participé à'],
    ['ont conduit à', 'n’ont pas conduit à'],
    ['est proche de', 'n’est pas proche de'],
    ['dirige', 'ne dirige pas'],
    ['abrite', 'n’abrite pas'],
    ['devait participer à', 'ne devait pas participer à'],
    ['se trouve à', 'ne se trouve pas à'],
    ['s’oppose à', 'ne s’oppose pas à'],
    ['n’a pas révélé', 'n’a pas révélé'],
    ['ne dit rien de', 'ne dit rien de'],
  ])('« %s » is « %s »', (label, denied) => {
    expect(denyFrench(label)).toBe(denied);
  });

  it('takes « de » before what follows without a preposition', () => {
    expect(denyObject('n’a pas mené', 'des patrouilles')).toBe('de patrouilles');
    expect(denyObject('n’a pas perpétré', 'des attentats')).toBe('d’attentats');
    expect(denyObject('n’a pas participé à', 'des patrouilles')).toBe('des patrouilles');
    expect(denyObject('n’a pas mené', 'les patrouilles')).toBe('les patrouilles');
  });
});

describe('a label denied in English', () => {
  it.each([
    ['took part in', 'never took part in'],
    ['has links with', 'never has links with'],
    ['was due to take part in', 'was not due to take part in'],
    ['are based in', 'are not based in'],
  ])('"%s" is "%s"', (label, denied) => {
    expect(denyEnglish(label)).toBe(denied);
  });
});
