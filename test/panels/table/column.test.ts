import { describe, expect, it } from 'vitest';
import { makeFilter, type TableColumn } from '../../../src/panels/table/column.ts';

const passes = (cell: string, asked: string): boolean => {
  const column = { text: (row: { cell: string }) => row.cell, filter: { kind: 'text' } };
  return makeFilter(column as TableColumn<{ cell: string }>)({ cell }, asked);
};

describe('what is typed above a column', () => {
  it.each([
    ['L’Étoile', "l'etoile"],
    ["L'Étoile", 'l’étoile'],
    ['Łódź', 'lodz'],
    ['la co\u00adopération dure', 'coopération'],
    ['aéroport', 'ae\u0301roport'],
    ['دولة الإمارات العربيّة', 'امارات عربيه'],
    ['France\u00a0: un rôle', 'france un'],
    ['Mali', '  mal '],
    ['Mali', ''],
  ])('in « %s » finds « %s », however either is written', (cell, asked) => {
    expect(passes(cell, asked)).toBe(true);
  });

  it('finds nothing that is not there', () => {
    expect(passes('Mali', 'malien')).toBe(false);
    expect(passes('L’Étoile', 'toile d')).toBe(false);
  });
});
