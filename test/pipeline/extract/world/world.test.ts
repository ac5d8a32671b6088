import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { worldFile, worldText } from '../../../../src/cli/world/worldText.ts';
import { isSlug } from '../../../../src/lib/slug.ts';
import {
  agreeFrench,
  inflectEnglish,
  inflectFrench,
} from '../../../../src/pipeline/extract/world/inflect.ts';
import { readWorld } from '../../../../src/pipeline/extract/world/readWorld.ts';

const { entries, capitals } = readWorld();
const byId = new Map(entries.map((entry) => [entry.id, entry]));
const named = (name: string, language: 'fr' | 'en' = 'fr') =>
  entries.filter((entry) => entry.names[language].includes(name)).map(({ id }) => id);
const demonym = (word: string, language: 'fr' | 'en' = 'fr') =>
  entries.filter((entry) => entry.demonyms[language].includes(word)).map(({ id }) => id);

describe('the world lexicon', () => {
  it('is what its sources and the packages give', () => {
    expect(readFileSync(worldFile, 'utf8')).toBe(worldText());
  });

  it('stays small enough to be loaded with the extractor', () => {
    expect(gzipSync(readFileSync(worldFile)).length).toBeLessThan(150_000);
  });

  it('has every state that the United Nations count, and Kosovo, Palestine, Taiwan and the Vatican', () => {
    expect(entries.filter(({ type }) => type === 'country').length).toBe(197);
  });

  it('has about two thousand towns, each in a state or a territory, with its place', () => {
    const towns = entries.filter(({ isCity }) => isCity);
    expect(towns.length).toBeGreaterThan(1900);
    for (const { id, coordinates } of towns) expect([id, coordinates?.length]).toEqual([id, 2]);
  });

  it('has ids that are slugs, each once, and states that exist', () => {
    expect(byId.size).toBe(entries.length);
    for (const { id, countries } of entries) {
      expect([id, isSlug(id)]).toEqual([id, true]);
      for (const country of countries) expect([id, byId.get(country)?.type]).toEqual([id, 'country']);
    }
  });

  it('keeps coordinates on the globe, longitude first', () => {
    expect(byId.get('rabat')?.coordinates).toEqual([-6.83, 34.01]);
    for (const { id, coordinates = [0, 0] } of entries)
      expect([id, Math.abs(coordinates[0]) <= 180 && Math.abs(coordinates[1]) <= 90]).toEqual([id, true]);
  });

  it('uses the ids of the built-in lexicon for what both have', () => {
    const seeds = parse(readFileSync('seeds/lexicon/countries.yaml', 'utf8')) as { id: string }[];
    for (const { id } of seeds) expect([id, byId.get(id)?.type]).toEqual([id, 'country']);
    for (const id of [
      'paris',
      'saint-denis',
      'in-amenas',
      'ait-melloul',
      'aqmi',
      'daech',
      'dgse',
      'bcij',
      'afp',
    ])
      expect([id, byId.has(id)]).toEqual([id, true]);
  });
});

describe('what lists of countries get wrong', () => {
  it('does not take Saint-Denis for Réunion: it is the town by Paris', () => {
    expect(byId.get('saint-denis')?.countries).toEqual(['france']);
    expect(byId.get('saint-denis')?.coordinates?.[1]).toBeGreaterThan(48);
    expect(named('Saint-Denis')[0]).toBe('saint-denis');
  });

  it('tells Niger from Nigeria, in both languages', () => {
    expect(demonym('nigérien')).toEqual(['niger']);
    expect(demonym('nigériane')).toEqual(['nigeria']);
    expect(demonym('Nigerien', 'en')).toEqual(['niger']);
    expect(demonym('Nigerian', 'en')).toEqual(['nigeria']);
  });

  it('leaves « français » and « américaine » to France and the United States alone', () => {
    expect(demonym('français')).toEqual(['france']);
    expect(demonym('américaine')).toEqual(['etats-unis']);
  });

  it('has four Guineas and two Congos', () => {
    expect(
      ['Guinée', 'Guinée-Bissau', 'Guinée équatoriale', 'Papouasie-Nouvelle-Guinée'].map((name) =>
        named(name),
      ),
    ).toEqual([['guinee'], ['guinee-bissau'], ['guinee-equatoriale'], ['papouasie-nouvelle-guinee']]);
    expect(named('Congo')).toEqual(['congo']);
    expect(named('RDC')).toEqual(['republique-democratique-du-congo']);
    expect(demonym('congolais')).toEqual(['congo', 'republique-democratique-du-congo']);
  });

  it('tells Sudan from South Sudan, and the two Koreas', () => {
    expect(demonym('soudanais')).toEqual(['soudan']);
    expect(demonym('sud-soudanaises')).toEqual(['soudan-du-sud']);
    expect(demonym('nord-coréenne')).toEqual(['coree-du-nord']);
  });

  it('knows lake Chad for a lake', () => {
    expect(byId.get('lac-tchad')?.type).toBe('place');
    expect(named('Lake Chad', 'en')).toEqual(['lac-tchad']);
  });

  it('has French names of capitals and whose they are', () => {
    for (const [city, state] of [
      ['alger', 'algerie'],
      ['le-caire', 'egypte'],
      ['pekin', 'chine'],
      ['riyad', 'arabie-saoudite'],
      ['washington', 'etats-unis'],
      ['kiev', 'ukraine'],
      ['n-djamena', 'tchad'],
    ])
      expect([city, capitals.get(city ?? '')]).toEqual([city, state]);
  });

  it('warns of towns whose names are other words', () => {
    for (const id of ['nancy', 'tours', 'pau', 'constantine', 'lens'])
      expect([id, byId.get(id)?.careful.fr]).toEqual([id, true]);
    expect(byId.get('reading')?.careful.en).toBe(true);
    expect(byId.get('lyon')?.careful.fr).toBe(false);
  });
});

describe('the forms of a demonym', () => {
  it.each([
    ['marocain', ['marocain', 'marocains', 'marocaine', 'marocaines']],
    ['malien', ['malien', 'maliens', 'malienne', 'maliennes']],
    ['français', ['français', 'française', 'françaises']],
    ['turc/turque', ['turc', 'turcs', 'turque', 'turques']],
    ['belge', ['belge', 'belges']],
    ['occidental', ['occidental', 'occidentaux', 'occidentale', 'occidentales']],
  ])('%s', (entry, forms) => expect(inflectFrench(entry)).toEqual(forms));

  it.each([
    ['Malian', ['Malian', 'Malians']],
    ['Chinese', ['Chinese']],
    ['Irish', ['Irish']],
    ['Englishman', ['Englishman', 'Englishmen']],
  ])('%s', (entry, forms) => expect(inflectEnglish(entry)).toEqual(forms));

  it('agrees with what it qualifies', () => {
    expect(agreeFrench('grec/grecque', 'f', true)).toBe('grecques');
    expect(agreeFrench('libanais', 'm', true)).toBe('libanais');
  });
});
