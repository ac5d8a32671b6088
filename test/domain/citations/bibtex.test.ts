import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationsAsBibtex } from '../../../src/domain/citations/bibtex.ts';
import { cite } from '../../../src/domain/citations/citation.ts';
import { evidenceToCite } from '../../../src/domain/citations/cited.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { contextOf } from '../../helpers/citationContext.ts';
import { edgeIdOf } from '../../helpers/graphBuilder.ts';
import { readGraphFile } from '../../helpers/graphFile.ts';
import { readBibtex, readTex } from '../../helpers/readBibtex.ts';
import { sampleIndex } from '../../helpers/sampleGraph.ts';

const edge = sampleIndex.edge(edgeIdOf('services-marocains', 'located', 'localisation-abaaoud'));
const [citation] = evidenceToCite(edge, [1]).map((cited) => cite(contextOf(), cited));
if (!citation) throw new Error('There is nothing to cite.');

describe('a citation as BibTeX', () => {
  it('has a field for what BibTeX knows, and a note for the rest', () => {
    const [entry] = readBibtex(citationsAsBibtex([citation], 'fr'));
    expect(entry).toMatchObject({
      type: 'misc',
      key: citation.key,
      fields: {
        title: '{La France souhaite renforcer sa coopération sécuritaire avec le Maroc}',
        howpublished: 'Kiosque360',
        year: '2020',
        month: 'nov',
        url: citation.link,
        language: 'fr',
        annote: 'Les services marocains ont localisé la localisation d’Abaaoud',
      },
    });
    expect(entry?.fields.note).toMatch(
      /^«~Nice Matin rappelle .*~», §~3\. Selon Nice-Matin, cité par Al Ahdath Al Maghribia, repris par Kiosque360\. 10 novembre 2020\.$/,
    );
  });

  it('gives back any title and quote, whatever characters they hold', () => {
    const words = fc.string({
      unit: fc.constantFrom('a', 'É', ' ', '\\', '{', '}', '$', '&', '%', '#', '_', '^', '~', '"', '@', ','),
    });
    fc.assert(
      fc.property(words, words, (title, quote) => {
        const written = citationsAsBibtex(
          [{ ...citation, quote, article: { ...citation.article, title } }],
          'en',
        );
        const [entry, ...others] = readBibtex(written);
        expect(others).toEqual([]);
        expect(readTex(entry?.fields.title ?? '')).toBe(title);
        expect(readTex(entry?.fields.note ?? '').startsWith(`“${quote}”, §`)).toBe(true);
      }),
    );
  });

  it('keeps keys apart when the same words prove two edges', () => {
    const entries = readBibtex(citationsAsBibtex([citation, citation, citation], 'fr'));
    expect(entries.map(({ key }) => key)).toEqual([citation.key, `${citation.key}-2`, `${citation.key}-3`]);
  });

  it('can be read for the whole corpus', () => {
    const index = buildGraphIndex(readGraphFile());
    for (const language of ['fr', 'en'] as const) {
      const cited = index.graph.edges.flatMap((one) => evidenceToCite(one, [...one.evidence.keys()]));
      const citations = cited.map((one) => cite(contextOf(language, index), one));
      const entries = readBibtex(citationsAsBibtex(citations, language));
      expect(entries).toHaveLength(cited.length);
      expect(new Set(entries.map(({ key }) => key)).size).toBe(cited.length);
    }
  });
});
