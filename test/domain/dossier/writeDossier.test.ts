import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/domain/basics/languages.ts';
import type { DossierEntry } from '../../../src/domain/dossier/dossier.ts';
import { dossierWords } from '../../../src/domain/dossier/dossierWords.ts';
import { type DossierFormat, writeDossier } from '../../../src/domain/dossier/writeDossier.ts';
import { readBibtex } from '../../helpers/readBibtex.ts';
import { readHtml } from '../../helpers/readHtml.ts';
import { dossierContext, sampleEntries } from '../../helpers/sampleDossier.ts';
import { sampleIndex } from '../../helpers/sampleGraph.ts';

const date = '21 novembre 2026';
const write = (
  format: DossierFormat,
  entries: readonly DossierEntry[] = sampleEntries,
  { title = 'Saint-Denis', language = 'fr' as Language } = {},
) => writeDossier(format, dossierContext(language), { title, entries }, date);

const gone: DossierEntry = {
  ...(sampleEntries[0] as DossierEntry),
  article: 'a-lost-article' as DossierEntry['article'],
  quote: 'Des mots <gardés> & *perdus*.',
  source: 'Un article perdu',
};
const note = (text: string): DossierEntry => ({ ...(sampleEntries[0] as DossierEntry), note: text });

describe('a dossier as HTML', () => {
  it('has every quote letter for letter, its proving words marked', () => {
    const document = readHtml(write('html'));
    const quotes = [...document.querySelectorAll('blockquote')];
    expect(quotes.map((quote) => quote.textContent)).toEqual(sampleEntries.map(({ quote }) => quote));
    expect(quotes.map((quote) => quote.lang)).toEqual(['fr', 'fr', 'fr']);
    const marked = quotes.map((quote) => quote.querySelector('mark')?.textContent);
    const [first, second] = sampleEntries.map(({ article, start, end }) =>
      sampleIndex.article(article).article.text.slice(start, end),
    );
    expect(marked).toEqual([first, second, 'DGSE']);
  });

  it('says each claim once, the source of each passage by its number, and the way to it', () => {
    const document = readHtml(write('html'));
    const headings = [...document.querySelectorAll('main h2')].map((heading) => heading.textContent);
    expect(headings).toHaveLength(2);
    expect(headings[0]).toMatch(/ a localisé |ont localisé/);
    expect(headings[1]).toMatch(/^Nomme /);
    const numbers = [...document.querySelectorAll('article .number')].map((number) => number.textContent);
    const listed = [...document.querySelectorAll('.sources .number')].map((number) => number.textContent);
    expect(new Set(numbers)).toEqual(new Set(listed));
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.source a')].map((link) => link.href);
    expect(links).toHaveLength(3);
    for (const link of links) expect(link).toMatch(/^https:\/\/maillage\.example\/\?.*read=[a-z0-9-]+:\d+-/);
  });

  it('stands alone: no script, nothing to fetch, a policy that allows neither', () => {
    const document = readHtml(write('html'));
    expect(document.querySelectorAll('script, link, img, iframe, [src]')).toHaveLength(0);
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toMatch(
      /^default-src 'none'/,
    );
    expect(document.documentElement.lang).toBe('fr');
    expect(document.title).toBe('Saint-Denis');
  });

  it('never makes markup of a note, a title or kept words', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((any) => any.trim() !== '');
    const hostile = fc.oneof(text, fc.constant('</p><script>alert(1)</script><p>'));
    const shape = (document: Document) =>
      [...document.querySelectorAll('*')].map((element) => [element.tagName, ...element.getAttributeNames()]);
    const plain = shape(readHtml(write('html', [note('x'), { ...gone, quote: 'x' }], { title: 'x' })));
    fc.assert(
      fc.property(hostile, hostile, hostile, (said, title, kept) => {
        const document = readHtml(write('html', [note(said), { ...gone, quote: kept }], { title }));
        expect(shape(document)).toEqual(plain);
        expect(document.querySelector('.note p')?.textContent).toBe(said);
        expect(document.querySelectorAll('blockquote')[1]?.textContent).toBe(kept);
        expect(document.querySelector('h1')?.textContent).toBe(title.trim());
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the words of a passage that is gone, and says that it is', () => {
    const document = readHtml(write('html', [gone]));
    expect(document.querySelector('blockquote')?.textContent).toBe(gone.quote);
    expect(document.querySelector('.hedges')?.textContent).toMatch(/n’est plus dans le graphe/);
    expect(document.querySelector('.source')?.textContent).toBe('Un article perdu');
    expect(document.querySelectorAll('a')).toHaveLength(0);
  });
});

describe('a dossier as Markdown', () => {
  const withoutEscapes = (text: string) => text.replace(/\\(?=[!-/:-@[-`{-~])/g, '');

  it('has every quote letter for letter, with number, source, hedges and link', () => {
    const text = write('markdown');
    const quoted = [...text.matchAll(/^> «\u202f(.*)\u202f»$/gm)].map(([, words = '']) =>
      withoutEscapes(words),
    );
    expect(quoted).toEqual(sampleEntries.map(({ quote }) => quote));
    expect(text).toMatch(/^# Saint-Denis\n\n3 passages de 2 articles, 21 novembre 2026\.\n/);
    expect(dossierWords.fr.counts(4, 1)).toBe('4 passages d’un article,');
    expect(
      text.match(/^> \\\[\d\\\] .*\[Lire le passage\]\(https:\/\/maillage\.example\/\?\S+\)$/gm),
    ).toHaveLength(3);
    expect(text).toMatch(/\n## Sources\n\n- \\\[\d\\\] /);
  });

  it('keeps a note’s lines and paragraphs, and its signs as signs', () => {
    const text = write('markdown', [
      note('# pas un titre\n- ni une liste\n\n<b>*ni*</b> &amp; `code`\n1. rien'),
    ]);
    expect(text).toContain(
      '**Note**\n\n\\# pas un titre\\\n\\- ni une liste\n\n\\<b\\>\\*ni\\*\\</b\\> \\&amp; \\`code\\`\\\n1\\. rien\n',
    );
  });

  it('starts no line of its own with a sign of a note, a title or kept words', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string({ minLength: 1 }), (said, title, kept) => {
        const text = write('markdown', [note(said), { ...gone, quote: kept }], { title });
        const structure = text
          .split('\n')
          .filter((line) => /^(#|>|-|\*|\d+[.)] |\s{4,}|`{3}|~{3}|<|=)/.test(line));
        const own = structure.filter((line) =>
          /^(# |## |> |>$|- \\\[|\*\*Note\*\*$|\*Dossier fait|<!-- \{[^<>]+\} -->$)/.test(line),
        );
        expect(structure).toEqual(own);
        expect(text.match(/^# /gm)).toHaveLength(1);
        expect(text.match(/^> «/gm)).toHaveLength(2);
      }),
    );
  });

  it('is in English where the reader is', () => {
    const text = write('markdown', sampleEntries, { title: '', language: 'en' });
    expect(text).toMatch(/^# Dossier\n\n3 passages from 2 articles, /);
    expect(text).toContain('[Read the passage](');
    expect(text).toMatch(/^> “/m);
  });
});

describe('a dossier for reference managers', () => {
  it('cites what is found, each passage once', () => {
    const entries = [...sampleEntries, gone];
    expect(readBibtex(write('bibtex', entries))).toHaveLength(3);
    expect(JSON.parse(write('csl', entries))).toHaveLength(3);
  });
});
