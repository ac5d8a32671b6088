import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { asArticleId, asNodeId } from '../../../src/domain/basics/ids.ts';
import { FiltersRail } from '../../../src/panels/filters/FiltersRail.tsx';
import { sampleWithArticles } from '../../helpers/manyArticles.ts';
import { renderInStore } from '../../helpers/renderInStore.tsx';

/* Finding by role computes the style of every ancestor: slow where many tests share a processor. */
vi.setConfig({ testTimeout: 20_000 });

const user = userEvent.setup();
const section = (name: string) => within(screen.getByRole('region', { name }));

describe('node types', () => {
  test('say how many nodes are shown, and each type how many it has', () => {
    renderInStore(<FiltersRail />);
    const types = section('Types de nœuds');
    expect(types.getByText('12 sur 15')).toBeVisible();
    expect(types.getByRole('switch', { name: 'Pays, 4 nœuds' })).toBeChecked();
    expect(types.getByRole('switch', { name: 'Lieux, 1 nœud' })).not.toBeChecked();
  });

  test('are switched off and on, and the count follows', async () => {
    const store = renderInStore(<FiltersRail />);
    await user.click(screen.getByRole('switch', { name: 'Personnes, 1 nœud' }));
    expect(store.getState().view.filters.hiddenTypes).toContain('person');
    expect(screen.getByText('11 sur 15')).toBeVisible();
    await user.click(screen.getByRole('switch', { name: 'Personnes, 1 nœud' }));
    expect(screen.getByText('12 sur 15')).toBeVisible();
  });

  test('that the other filters leave without a node stay in sight, disabled, and say why', () => {
    renderInStore(<FiltersRail />, { filters: { years: { from: 2010, to: 2010 } } });
    const persons = screen.getByRole('switch', { name: 'Personnes, 0 nœud' });
    expect(persons).toBeDisabled();
    expect(persons).toHaveAttribute('title', 'Aucun avec les autres filtres');
  });
});

describe('countries', () => {
  test('are chosen with a tick, and then it is told what is shown and what is there besides', async () => {
    const store = renderInStore(<FiltersRail />);
    const countries = section('Pays cités');
    expect(countries.getByText('MA')).toBeVisible();
    expect(countries.queryByText(/^Ce qui concerne/)).toBeNull();
    await user.click(countries.getByRole('checkbox', { name: /^Maroc/ }));
    expect(store.getState().view.filters.countries).toEqual(['maroc']);
    const sentence = await countries.findByText(/^Ce qui concerne le Maroc\./);
    expect(sentence).toHaveTextContent(/ nœuds? .* que comme l’autre bout d’un de ces liens/);
    await user.click(countries.getByRole('checkbox', { name: /^France/ }));
    expect(sentence).toHaveTextContent(/^Ce qui concerne le Maroc ou la France\./);
    await user.click(countries.getByRole('radio', { name: 'Tous à la fois' }));
    expect(sentence).toHaveTextContent(/^Ce qui concerne à la fois le Maroc et la France\./);
  });

  test('offer any or all once two are chosen', async () => {
    const store = renderInStore(<FiltersRail />, { filters: { countries: [asNodeId('maroc')] } });
    expect(screen.queryByRole('radio', { name: 'Tous à la fois' })).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: /^France/ }));
    await user.click(screen.getByRole('radio', { name: 'Tous à la fois' }));
    expect(store.getState().view.filters.countryMode).toBe('all');
  });

  test('can be let go when nothing of them is left', async () => {
    const store = renderInStore(<FiltersRail />, {
      filters: { countries: [asNodeId('mali')], hiddenArticles: [asArticleId('algeriens-au-mali')] },
    });
    await user.click(screen.getByRole('checkbox', { name: /^Mali, 0 passage/ }));
    expect(store.getState().view.filters.countries).toEqual([]);
  });

  test('stay to choose when a link of the chosen year concerns them', () => {
    renderInStore(<FiltersRail />, { filters: { years: { from: 2015, to: 2015 } } });
    expect(screen.getByRole('checkbox', { name: /^Maroc/ })).toBeEnabled();
    expect(screen.getByRole('checkbox', { name: /^Mali/ })).toBeDisabled();
  });
});

describe('years', () => {
  const extentText = (text: string) => section('Années').getByDisplayValue(text);
  const first = () => screen.getByRole('slider', { name: 'Première année' });
  const last = () => screen.getByRole('slider', { name: 'Dernière année' });

  test('are all shown at first', () => {
    renderInStore(<FiltersRail />);
    expect(extentText('2010–2025, toutes')).toBeVisible();
    expect(first()).toHaveAttribute('aria-valuenow', '2010');
    expect(last()).toHaveAttribute('aria-valuenow', '2025');
  });

  test('are narrowed by the keyboard: arrows one year, pages five, Home and End the far end', async () => {
    const store = renderInStore(<FiltersRail />);
    first().focus();
    await user.keyboard('{PageUp}{ArrowRight}');
    expect(store.getState().view.filters.years).toEqual({ from: 2016, to: 2025 });
    expect(extentText('2016–2025')).toBeVisible();
    last().focus();
    await user.keyboard('{Home}');
    expect(store.getState().view.filters.years).toEqual({ from: 2016, to: 2016 });
    await user.keyboard('{End}');
    first().focus();
    await user.keyboard('{Home}');
    expect(store.getState().view.filters.years).toBeNull();
  });

  test('are typed, in the field or on a handle, each one step', async () => {
    const store = renderInStore(<FiltersRail />);
    const steps: string[] = [];
    store.subscribe((state) => steps.push(state.step));
    const years = () => screen.getByRole('textbox', { name: /^Années, par exemple/ });
    await user.type(years(), '2013-2011{Enter}');
    expect(store.getState().view.filters.years).toEqual({ from: 2011, to: 2013 });
    first().focus();
    await user.keyboard('2012');
    expect(store.getState().view.filters.years).toEqual({ from: 2012, to: 2013 });
    expect(steps).toEqual(['push', 'push']);
    await user.clear(years());
    await user.type(years(), 'nonsense{Enter}');
    expect(store.getState().view.filters.years).toEqual({ from: 2012, to: 2013 });
    await user.clear(years());
    await user.keyboard('{Enter}');
    expect(store.getState().view.filters.years).toBeNull();
    expect(years()).toHaveFocus();
    // Neither an Enter that changes nothing nor Escape leaves words to which the next are added.
    last().focus();
    await user.click(years());
    await user.keyboard('{Enter}2014{Enter}');
    expect(store.getState().view.filters.years).toEqual({ from: 2014, to: 2014 });
    await user.keyboard('2015{Escape}2016{Enter}');
    expect(store.getState().view.filters.years).toEqual({ from: 2016, to: 2016 });
  });

  test('that are not there are not taken in silence: the field keeps the keyboard and says which can be typed', async () => {
    const store = renderInStore(<FiltersRail />, { filters: { years: { from: 2011, to: 2013 } } });
    const years = screen.getByRole('textbox', { name: /^Années, par exemple/ });
    await user.clear(years);
    await user.type(years, '1850');
    expect(screen.queryByRole('alert')).toBeNull();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent(/^Écrivez une année ou deux, de \d{4} à \d{4}\.$/);
    expect(years).toHaveFocus();
    expect(years).toHaveAccessibleDescription(/^Écrivez une année/);
    await user.clear(years);
    expect(screen.queryByRole('alert')).toBeNull();
    await user.type(years, '2015{Enter}');
    expect(years).toHaveFocus();
    // What is typed next replaces it.
    await user.keyboard('2014{Enter}');
    expect(store.getState().view.filters.years).toEqual({ from: 2014, to: 2014 });
  });

  test('are both typed on one handle', async () => {
    const store = renderInStore(<FiltersRail />);
    first().focus();
    await user.keyboard('2011-2013');
    expect(store.getState().view.filters.years).toEqual({ from: 2011, to: 2013 });
    last().focus();
    await user.keyboard('2012');
    expect(store.getState().view.filters.years).toEqual({ from: 2011, to: 2012 });
  });

  test('step by one when some are chosen', async () => {
    const store = renderInStore(<FiltersRail />, { filters: { years: { from: 2015, to: 2015 } } });
    await user.click(screen.getByRole('button', { name: 'Un an plus tard' }));
    expect(store.getState().view.filters.years).toEqual({ from: 2016, to: 2016 });
    await user.click(screen.getByRole('button', { name: 'Un an plus tôt' }));
    expect(store.getState().view.filters.years).toEqual({ from: 2015, to: 2015 });
  });

  test('are counted by what happened or by what was published', async () => {
    const store = renderInStore(<FiltersRail />);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Année prise en compte' }), 'de parution');
    expect(store.getState().view.filters.yearBasis).toBe('published');
  });

  /* 16 years over 160 px: each is 10 px wide. */
  const chart = () => {
    const box = first().parentElement as HTMLElement;
    box.getBoundingClientRect = () => new DOMRect(0, 0, 160, 50);
    return box;
  };
  const at = (year: number) => ({ clientX: (year - 2010) * 10 + 5, button: 0 });

  test('one is taken alone by a click on its bar, all by a double click', () => {
    const store = renderInStore(<FiltersRail />);
    fireEvent.pointerDown(chart(), at(2015));
    fireEvent.pointerUp(window, at(2015));
    expect(store.getState().view.filters.years).toEqual({ from: 2015, to: 2015 });
    fireEvent.doubleClick(chart());
    expect(store.getState().view.filters.years).toBeNull();
  });

  test('are brushed, moved and pulled with the pointer, each drag one step of the history', () => {
    const store = renderInStore(<FiltersRail />);
    const steps: string[] = [];
    store.subscribe((state) => steps.push(state.step));
    const drag = (target: Element, from: number, ...to: number[]) => {
      fireEvent.pointerDown(target, at(from));
      for (const year of to) fireEvent.pointerMove(window, at(year));
      fireEvent.pointerUp(window, at(to.at(-1) ?? from));
    };
    drag(chart(), 2012, 2014, 2016);
    expect(store.getState().view.filters.years).toEqual({ from: 2012, to: 2016 });
    expect(steps).toEqual(['push', 'replace']);
    drag(chart(), 2013, 2015);
    expect(store.getState().view.filters.years).toEqual({ from: 2014, to: 2018 });
    drag(last(), 2018, 2022);
    expect(store.getState().view.filters.years).toEqual({ from: 2014, to: 2022 });
    fireEvent.pointerMove(window, at(2012));
    expect(store.getState().view.filters.years).toEqual({ from: 2014, to: 2022 });
  });
});

describe('sources', () => {
  test('are switched off by their number, publisher and date', async () => {
    const store = renderInStore(<FiltersRail />);
    const source = screen.getByRole('switch', { name: /^Kiosque360, 10 nov\. 2020/ });
    await user.click(source);
    expect(source).not.toBeChecked();
    expect(store.getState().view.filters.hiddenArticles).toEqual(['cooperation-europe']);
  });

  test('are opened in the reader by their name, and hide nothing by that', async () => {
    const store = renderInStore(<FiltersRail />);
    const name = screen.getByRole('button', { name: /^Lire la source.*Kiosque360 10 nov\. 2020/ });
    expect(name).toHaveTextContent('2');
    await user.click(name);
    expect(store.getState().view.reading).toEqual({ article: 'cooperation-europe', passage: null });
    expect(store.getState().view.filters.hiddenArticles).toEqual([]);
    expect(name).toHaveAttribute('aria-current', 'true');
  });

  test('lead to the list of all of them', async () => {
    const store = renderInStore(<FiltersRail />);
    await user.click(screen.getByRole('button', { name: 'Liste des articles' }));
    expect(store.getState().view).toMatchObject({ display: 'table', table: 'articles' });
  });

  test('leave out the teasers printed in their pages by one switch', async () => {
    const store = renderInStore(<FiltersRail />);
    await user.click(screen.getByRole('switch', { name: 'Encadrés de page, 1 passage' }));
    expect(store.getState().view.filters.teasers).toBe(false);
  });
});

describe('certainty', () => {
  test('switches each kind of claim, denied ones too', async () => {
    const store = renderInStore(<FiltersRail />);
    await user.click(screen.getByRole('switch', { name: 'Démenti, 1 lien' }));
    expect(store.getState().view.filters.hiddenCertainties).toEqual(['denied']);
  });

  test('asks for a number of articles, as far as any link has them', async () => {
    const store = renderInStore(<FiltersRail />);
    const group = within(screen.getByRole('group', { name: 'Attesté par' }));
    await user.click(group.getByRole('radio', { name: /^Au moins 2 articles, 2 liens/ }));
    expect(store.getState().view.filters.minCorroboration).toBe(2);
    expect(group.getByRole('radio', { name: /^Au moins 3 articles/ })).toBeDisabled();
  });
});

test('families of links are switched where no legend does it', async () => {
  const store = renderInStore(<FiltersRail />);
  await user.click(section('Liens').getByRole('switch', { name: /^Opposition/ }));
  expect(store.getState().view.filters.hiddenFamilies).toEqual(['opposition']);
});

test('of thousands of sources the first are listed, and of the others those that are hidden or read', async () => {
  const index = sampleWithArticles(1_000);
  const numberOf = (id: string) => index.article(asArticleId(id)).number;
  const [hidden, read] = [asArticleId('depeche-700'), asArticleId('depeche-900')];
  renderInStore(<FiltersRail />, {
    index,
    filters: { hiddenArticles: [hidden] },
    view: { reading: { article: read, passage: null } },
  });
  const sources = section('Sources');
  const numbers = () =>
    sources
      .getAllByRole('button', { name: /^Lire la source/ })
      .map(({ textContent }) => Number(/\d+/.exec(textContent ?? '')?.[0]));
  expect(numbers()).toHaveLength(42);
  expect(numbers()).toEqual(expect.arrayContaining([1, 40, numberOf(hidden), numberOf(read)]));
  await user.click(sources.getByRole('button', { name: 'Afficher 120 de plus' }));
  expect(numbers()).toEqual(expect.arrayContaining([1, 160, numberOf(hidden), numberOf(read)]));
  expect(numbers().length).toBeLessThan(163);
});

test('all of it speaks English', () => {
  renderInStore(<FiltersRail />, { language: 'en' });
  for (const name of ['Node types', 'Countries cited', 'Years', 'Sources', 'Certainty'])
    expect(screen.getByRole('region', { name })).toBeVisible();
  expect(screen.getByText('12 of 15')).toBeVisible();
  expect(screen.getByRole('checkbox', { name: /^Morocco/ })).toBeVisible();
  expect(screen.getByDisplayValue('2010–2025, all')).toBeVisible();
});
