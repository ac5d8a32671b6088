import { describe, expect, it } from 'vitest';
import { cite } from '../../../src/domain/citations/citation.ts';
import { evidenceToCite } from '../../../src/domain/citations/cited.ts';
import { type CslItem, citationsAsCsl } from '../../../src/domain/citations/csl.ts';
import { datePartsOf } from '../../../src/domain/citations/dateParts.ts';
import { contextOf } from '../../helpers/citationContext.ts';
import { edgeIdOf } from '../../helpers/graphBuilder.ts';
import { sampleIndex } from '../../helpers/sampleGraph.ts';

const edge = sampleIndex.edge(edgeIdOf('algerie', 'founded', 'cemoc'));
const [citation] = evidenceToCite(edge, [0]).map((cited) => cite(contextOf(), cited));
if (!citation) throw new Error('There is nothing to cite.');

describe('a citation as CSL JSON', () => {
  it('is an item that reference managers take', () => {
    const [item] = JSON.parse(citationsAsCsl([citation], 'fr')) as CslItem[];
    expect(item).toEqual({
      id: citation.key,
      type: 'article-newspaper',
      title: citation.article.title,
      'container-title': 'AFP',
      issued: { 'date-parts': [[2011, 12]], circa: true },
      language: 'fr',
      URL: citation.link,
      annote: 'L’Algérie a fondé le Cémoc',
      note: expect.stringMatching(
        /^«\u202fEn avril 2010, .*\u202f», §\u202f3\. Affirmé .*\. Vers décembre 2011\.$/,
      ),
    });
  });

  it('leaves out what is not known, and tells the same words apart', () => {
    const article = {
      ...citation.article,
      publisher: null,
      published: { edtf: null, basis: 'unknown' as const },
    };
    const items = JSON.parse(
      citationsAsCsl(
        [
          { ...citation, article },
          { ...citation, article },
        ],
        'en',
      ),
    ) as CslItem[];
    expect(items[0]).not.toHaveProperty('issued');
    expect(items[0]).not.toHaveProperty('container-title');
    expect(items.map(({ id }) => id)).toEqual([citation.key, `${citation.key}-2`]);
  });
});

describe('a date in parts', () => {
  it.each([
    ['2020-11-10', [[2020, 11, 10]], false],
    ['2014-01~', [[2014, 1]], true],
    ['2011?', [[2011]], true],
    [
      '2024-04/2024-09',
      [
        [2024, 4],
        [2024, 9],
      ],
      false,
    ],
    ['2023/..', [[2023]], false],
    ['2010-21', [[2010]], false],
  ])('takes %s apart', (edtf, parts, circa) => {
    expect(datePartsOf(edtf)).toEqual({ parts, circa });
  });

  it.each([null, 'XXXX-11-21', '201X', 'hier'])('has none for %s', (edtf) => {
    expect(datePartsOf(edtf)).toBeNull();
  });
});
