import { describe, expect, it } from 'vitest';
import { formatEdtf } from '../../../src/domain/time/formatEdtf.ts';

describe('formatEdtf', () => {
  it.each([
    ['2013-01-11', '11 janvier 2013', '11 January 2013'],
    ['2021-01-01', '1er janvier 2021', '1 January 2021'],
    ['2010-04', 'avril 2010', 'April 2010'],
    ['2015', '2015', '2015'],
    ['2011~', 'vers 2011', 'around 2011'],
    ['2011-12-03~', 'vers le 3 décembre 2011', 'around 3 December 2011'],
    ['2011?', '2011\u202f?', '2011?'],
    ['2011%', 'vers 2011\u202f?', 'around 2011?'],
    ['201X', 'années 2010', '2010s'],
    ['20XX', 'entre 2000 et 2099', 'between 2000 and 2099'],
    ['2010-22', 'été 2010', 'summer 2010'],
    ['2010-04-XX', 'avril 2010', 'April 2010'],
    ['2013-21~', 'vers le printemps 2013', 'around spring 2013'],
    ['2013-21/2013-22', 'du printemps à l’été 2013', 'spring to summer 2013'],
    ['2012-24/2013-21', 'de l’hiver 2012 au printemps 2013', 'winter 2012 to spring 2013'],
    ['2013-21/..', 'depuis le printemps 2013', 'since spring 2013'],
    ['../2013-21', 'jusqu’au printemps 2013', 'until spring 2013'],
    ['../2013-23', 'jusqu’à l’automne 2013', 'until autumn 2013'],
    ['199X/200X', 'des années 1990 aux années 2000', 'the 1990s to the 2000s'],
    ['201X/..', 'depuis les années 2010', 'since the 2010s'],
    ['../201X', 'jusqu’aux années 2010', 'until the 2010s'],
    ['20XX/..', 'depuis une année entre 2000 et 2099', 'since some year between 2000 and 2099'],
    ['2013-08/2014', 'd’août 2013 à 2014', 'August 2013 to 2014'],
    ['../2013-08', 'jusqu’en août 2013', 'until August 2013'],
    ['2024-04/2024-09', 'd’avril à septembre 2024', 'April to September 2024'],
    ['2024-05/2024-09', 'de mai à septembre 2024', 'May to September 2024'],
    ['2012-03-03/2012-03-07', 'du 3 au 7 mars 2012', '3 to 7 March 2012'],
    ['2012-03-01/2012-04-07', 'du 1er mars au 7 avril 2012', '1 March to 7 April 2012'],
    ['2012-03-03/2013-03-07', 'du 3 mars 2012 au 7 mars 2013', '3 March 2012 to 7 March 2013'],
    ['2015/2016', 'de 2015 à 2016', '2015 to 2016'],
    ['2011~/2013', 'de 2011 environ à 2013', 'around 2011 to 2013'],
    ['2023/..', 'depuis 2023', 'since 2023'],
    ['2023-03-03/..', 'depuis le 3 mars 2023', 'since 3 March 2023'],
    ['../2023', 'jusqu’en 2023', 'until 2023'],
    ['../2023-03-03', 'jusqu’au 3 mars 2023', 'until 3 March 2023'],
    ['2023/', '2023, fin inconnue', '2023, end unknown'],
    ['/2023', 'jusqu’en 2023, début inconnu', 'until 2023, start unknown'],
    ['XXXX-11-21', '21 novembre, année inconnue', '21 November, year unknown'],
    ['XXXX-11', 'novembre, année inconnue', 'November, year unknown'],
    ['XXXX', 'année inconnue', 'year unknown'],
  ])('says %s as « %s » and "%s"', (text, french, english) => {
    expect(formatEdtf(text, 'fr')).toBe(french);
    expect(formatEdtf(text, 'en')).toBe(english);
  });

  it('shortens months in lists', () => {
    expect(formatEdtf('2020-11-10', 'fr', 'short')).toBe('10 nov. 2020');
    expect(formatEdtf('2011-12', 'fr', 'short')).toBe('déc. 2011');
    expect(formatEdtf('2021-01-01', 'fr', 'short')).toBe('1er janv. 2021');
    expect(formatEdtf('2011-12~', 'en', 'short')).toBe('c. Dec 2011');
  });

  it('leaves what is no date as it is', () => {
    expect(formatEdtf('mardi', 'fr')).toBe('mardi');
  });
});
