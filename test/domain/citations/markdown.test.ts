import { describe, expect, it } from 'vitest';
import { cite } from '../../../src/domain/citations/citation.ts';
import { evidenceToCite } from '../../../src/domain/citations/cited.ts';
import { citationsAsMarkdown } from '../../../src/domain/citations/markdown.ts';
import { contextOf } from '../../helpers/citationContext.ts';
import { edgeIdOf } from '../../helpers/graphBuilder.ts';
import { sampleIndex } from '../../helpers/sampleGraph.ts';

const edge = sampleIndex.edge(edgeIdOf('services-marocains', 'located', 'localisation-abaaoud'));
const citations = evidenceToCite(edge, [0, 1]).map((cited) => cite(contextOf(), cited));
const [citation] = citations;
if (!citation) throw new Error('There is nothing to cite.');

describe('a citation as Markdown', () => {
  it('is a block quote with its source and a link', () => {
    const [quote, blank, source, ...rest] = citationsAsMarkdown([citation], 'fr', false).split('\n');
    expect(quote).toMatch(/^> «\u202fLes services marocains avaient fourni/);
    expect(blank).toBe('>');
    expect(source).toMatch(
      /^> \*Coopération antiterroriste France–Maroc : un rôle clé\*, Le360, 14 novembre 2025, §\u202f3\. Affirmé par l’article lui-même\. \[Lire le passage\]\(https:\/\/\S+\)$/,
    );
    expect(rest).toEqual([]);
  });

  it('puts the claim in bold above all its passages', () => {
    expect(citationsAsMarkdown(citations, 'fr', true)).toMatch(
      /^\*\*Les services marocains .*\*\*\n\n> .*\n\n> /s,
    );
  });

  it('takes the article’s characters for characters', () => {
    const article = { ...citation.article, title: 'A *b* [c](d) <e>' };
    const written = citationsAsMarkdown([{ ...citation, article, quote: '1. `x` _y_' }], 'en', false);
    expect(written).toContain('*A \\*b\\* \\[c\\](d) \\<e\\>*');
    expect(written).toContain('“1. \\`x\\` \\_y\\_”');
  });

  it('keeps the address in one piece', () => {
    const link = 'https://maillage.example/a(b)/?read=x:1-2';
    expect(citationsAsMarkdown([{ ...citation, link }], 'en', false)).toContain(
      '(https://maillage.example/a%28b%29/?read=x:1-2)',
    );
  });
});
