import { describe, expect, it } from 'vitest';
import { splitElision } from '../../../src/panels/details/splitElision.ts';

describe('splitElision', () => {
  it.each([
    ['a apporté une aide à l’', 'a apporté une aide', 'à l’'],
    ['a tiré profit de l’', 'a tiré profit', 'de l’'],
    ['a suscité des propos d’', 'a suscité des propos', 'd’'],
    ['a parlé de la', 'a parlé de la', ''],
    ['n’a pas participé à', 'n’a pas participé à', ''],
  ])('parts « %s » into « %s » and « %s »', (label, words, elided) => {
    expect(splitElision(label)).toEqual([words, elided]);
  });
});
