import { describe, expect, it } from 'vitest';
import { commandMessages } from '../../../src/app/commands/commandMessages.ts';
import { filterCommands } from '../../../src/app/commands/filterCommands.ts';
import { createAppStore } from '../../../src/store/appStore.ts';
import { defaultView } from '../../../src/store/view/view.ts';
import { sampleIndex } from '../../helpers/sampleGraph.ts';

const open = () => createAppStore(sampleIndex, null, defaultView);
const labels = (query: string) =>
  filterCommands(open(), commandMessages.fr, 'fr', query).map(({ label }) => label.replace(/\s+/g, ' '));

describe('filters that are typed into the palette', () => {
  it.each([
    ['2015', 'Filtrer : 2015'],
    ['2010-2013', 'Filtrer : 2010–2013'],
    ['maroc', 'Filtrer : Maroc'],
    ['Maroc 2015', 'Filtrer : Maroc, 2015'],
    ['2015 mali', 'Filtrer : Mali, 2015'],
    ['filtrer alger', 'Filtrer : Algérie'],
    ['le Maroc de 2010 à 2013', 'Filtrer : Maroc, 2010–2013'],
  ])('« %s » gives « %s »', (query, label) => {
    expect(labels(query)).toEqual([label]);
  });

  it('asks of several countries whether any of them is meant, or all at once', () => {
    const both = ['Filtrer : Maroc ou France, 2015', 'Filtrer : Maroc et France à la fois, 2015'];
    expect(labels('maroc et france, 2015')).toEqual(both);
    const store = open();
    for (const [place, mode] of (['any', 'all'] as const).entries()) {
      filterCommands(store, commandMessages.fr, 'fr', 'maroc france 2015')[place]?.run();
      expect(store.getState().view.filters).toMatchObject({
        countries: ['maroc', 'france'],
        countryMode: mode,
      });
    }
  });

  it.each(['', 'ma', 'aqmi', 'aqmi 2015', '1950', 'et', 'filtrer'])('« %s » gives none', (query) => {
    expect(labels(query)).toEqual([]);
  });

  it('change the countries and the years, and leave the rest as it is', () => {
    const store = open();
    store.getState().actions.setFilters({ hiddenTypes: ['person'] });
    filterCommands(store, commandMessages.fr, 'fr', 'mali 2015')[0]?.run();
    expect(store.getState().view.filters).toMatchObject({
      hiddenTypes: ['person'],
      countries: ['mali'],
      years: { from: 2015, to: 2015 },
    });
  });
});
