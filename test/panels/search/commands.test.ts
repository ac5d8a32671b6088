import { describe, expect, it } from 'vitest';
import { beginsAs, matchCommands } from '../../../src/panels/search/commands.ts';

const make = (label: string, words?: string) => ({ key: label, label, words, run: () => undefined });
const commands = [
  make('Réafficher les nœuds masqués'),
  make('Masquer les encadrés'),
  make('Thème sombre', 'couleur'),
  make('Quitter l’isolement'),
  make('Isoler Łódź'),
  make('Isoler la Coopération'),
];
const found = (query: string) => matchCommands(commands, query).map(({ label }) => label);

describe('the commands that a query means', () => {
  it('are found by the beginnings of all its words, in any order, without accents', () => {
    expect(found('theme')).toEqual(['Thème sombre']);
    expect(found('encad masq')).toEqual(['Masquer les encadrés']);
    expect(found('noeuds')).toEqual(['Réafficher les nœuds masqués']);
    expect(found('couleur sombre')).toEqual(['Thème sombre']);
    expect(found('isolement')).toEqual(['Quitter l’isolement']);
    expect(found('masquer lieux')).toEqual([]);
  });

  it('are found by words with separate accents or soft hyphens, and without strokes', () => {
    expect(found('isoler lodz')).toEqual(['Isoler Łódź']);
    expect(found('isoler coope\u0301ra')).toEqual(['Isoler la Coopération']);
    expect(found('the\u0301\u0300me som\u00adbre')).toEqual(['Thème sombre']);
  });

  it('come first where they begin as the query does', () => {
    expect(found('masqu')).toEqual(['Masquer les encadrés', 'Réafficher les nœuds masqués']);
  });

  it('are all of them without a query', () => {
    expect(found(' ')).toHaveLength(commands.length);
  });
});

describe('a query that begins as a command does', () => {
  it('has three letters of its verb', () => {
    expect(beginsAs(make('Masquer les encadrés'), 'mas')).toBe(true);
    expect(beginsAs(make('Masquer les encadrés'), 'ma')).toBe(false);
    expect(beginsAs(make('Masquer les encadrés'), 'encadrés')).toBe(false);
  });
});
