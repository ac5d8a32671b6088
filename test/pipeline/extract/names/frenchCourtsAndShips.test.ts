import { describe, expect, it } from 'vitest';
import { nameArticle } from '../../../../src/pipeline/extract/names/nameArticle.ts';
import { readWorld } from '../../../../src/pipeline/extract/world/readWorld.ts';
import { understand } from './understand.ts';

const knowledge = { world: readWorld(), corpus: [] };

/** Each mention as « words = node (type) », in order of the text. */
function read(text: string): string[] {
  const { nodes, mentions } = nameArticle(understand(text, 'fr'), knowledge);
  const typeOf = new Map(nodes.map(({ id, type }) => [id, type]));
  return mentions.map(({ start, end, node }) => `${text.slice(start, end)} = ${node} (${typeOf.get(node)})`);
}

describe('people of the law', () => {
  it('keeps a court that someone presides out of the name', () => {
    const judge = ['Jean-Paul Zermati = jean-paul-zermati (person)'];
    expect(read('Le président de la cour Jean-Paul Zermati a lu la peine.')).toEqual(judge);
    expect(read('Le président du tribunal Jean-Paul Zermati a lu la peine.')).toEqual(judge);
    expect(read('Selon le procureur de la République Jean-Paul Zermati, deux hommes ont fui.')).toEqual(
      judge,
    );
    expect(read('Il a été jugé par la cour d’assises de Lyon.')).toHaveLength(2);
  });
});

describe('ships', () => {
  it('are nobody', () => {
    for (const ship of [
      'Le cargo Blue Harmonia',
      'Le cargo vraquier Blue Harmonia',
      'La frégate française Blue Harmonia',
      'Le Blue Harmonia, un remorqueur,',
    ])
      expect(read(`${ship} a quitté le port.`).join()).not.toMatch(/Harmonia|Blue/u);
    expect(read('Le capitaine Karim Zerwal a quitté le port.')).toEqual([
      'Karim Zerwal = karim-zerwal (person)',
    ]);
  });
});

describe('bodies of a state in French', () => {
  it('are found where their kind is written as a first name is', () => {
    expect(read('La Marine française a saisi un voilier.')).toEqual([
      'Marine française = marine-francaise (agency)',
      'française = france (country)',
    ]);
    expect(read('Hier, Marine Paris a parlé.').join()).not.toContain('france');
  });

  it('are its forces wherever these are posted', () => {
    expect(read('Les Forces armées en Guyane (FAG) ont saisi un voilier.')[0]).toMatch(/\(agency\)$/u);
    expect(read('Les Forces armées révolutionnaires du Valmor (FARV) ont saisi un voilier.')[0]).not.toMatch(
      /\(agency\)$/u,
    );
  });

  it('are no districts that are called high', () => {
    expect(read('Un suspect a été arrêté en Haute-Saône.')).toEqual(['Haute-Saône = haute-saone (place)']);
    expect(read('La Haute Autorité de la pêche a parlé.')[0]).toMatch(/\(agency\)$/u);
  });
});
