import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/pipeline/read/readSource.ts';
import type { ReadText } from '../../../src/pipeline/read/types.ts';
import { latin1, utf8 } from '../../helpers/madeFiles.ts';

const paragraphs = [
  'Les services marocains ont localisé, en 2015, les terroristes retranchés dans un appartement de Saint-Denis, selon Nice-Matin.',
  'La coopération entre Paris et Rabat, suspendue pendant un an, a repris en janvier 2015, et les échanges de renseignements avec elle.',
  'Le ministre de l’Intérieur a rencontré son homologue à Rabat ; ils ont parlé de la lutte contre le financement du terrorisme.',
];
const menu = '<nav><ul><li><a href="/">Accueil</a></li><li><a href="/p">Politique</a></li></ul></nav>';
const body = `<article><h1>Paris et Rabat coopèrent</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</article>`;
const page = (head: string, content = body) =>
  `<!doctype html><html lang="fr"><head><title>Paris et Rabat coopèrent | Le Courrier</title>${head}</head><body>${menu}${content}<footer>© Le Courrier</footer></body></html>`;

async function readPage(markup: string | Uint8Array): Promise<ReadText> {
  const bytes = typeof markup === 'string' ? utf8(markup) : markup;
  const source = await readSource({ name: 'page.html', bytes });
  if (source.kind !== 'article') throw new Error(JSON.stringify(source));
  return source;
}

describe('a web page', () => {
  it('gives its main text as paragraphs, its title first, without the menu', async () => {
    const { text } = await readPage(page(''));
    expect(text).toBe(['Paris et Rabat coopèrent', ...paragraphs].join('\n\n'));
  });

  it('tells publisher, author, day and address that its metadata state', async () => {
    const data = {
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: 'Paris et Rabat coopèrent',
          datePublished: '2020-11-10T08:00:00+01:00',
          author: [{ '@type': 'Person', name: 'Leïla Karam' }],
          publisher: { '@type': 'Organization', name: 'Le Courrier' },
        },
      ],
    };
    const { hints, url } = await readPage(
      page(
        `<script type="application/ld+json">${JSON.stringify(data)}</script><link rel="canonical" href="https://example.org/a">`,
      ),
    );
    expect(hints).toMatchObject({
      publisher: 'Le Courrier',
      author: 'Leïla Karam',
      published: { edtf: '2020-11-10', basis: 'stated' },
    });
    expect(url).toBe('https://example.org/a');
  });

  it('takes Open Graph where there is no JSON-LD, and leaves out what is no day or no address', async () => {
    const { hints, url } = await readPage(
      page(
        '<meta property="og:site_name" content="Le Courrier"><meta property="article:published_time" content="hier"><link rel="canonical" href="javascript:alert(1)">',
      ),
    );
    expect(hints.publisher).toBe('Le Courrier');
    expect(hints.published).toBeUndefined();
    expect(url).toBeNull();
  });

  it('is read in Windows-1252 too', async () => {
    const bytes = latin1(
      page('<meta charset="windows-1252">').replaceAll('’', '\x92').replaceAll('©', '\xa9'),
    );
    expect((await readPage(bytes)).text).toContain('Le ministre de l’Intérieur');
  });

  it('is read whole when it has no main text', async () => {
    const { text } = await readPage(
      '<html><body><div>Gao est reprise.</div><div>Kidal aussi.</div></body></html>',
    );
    expect(text).toBe('Gao est reprise.\n\nKidal aussi.');
  });

  it('runs and shows nothing of what it carries: scripts, handlers, styles and frames are no text', async () => {
    const hostile = `${body}<script>globalThis.wasRun = true; document.title = 'x'</script><img src=x onerror="globalThis.wasRun = true"><iframe srcdoc="<script>globalThis.wasRun = true</script>"></iframe><style>p{display:none}</style><svg onload="globalThis.wasRun = true"><text>non</text></svg><template><p>caché</p></template><p hidden>caché aussi</p>`;
    const { text } = await readPage(page('<script>globalThis.wasRun = true</script>', hostile));
    expect('wasRun' in globalThis).toBe(false);
    expect(text).not.toMatch(/wasRun|display|caché|<|non$/);
    expect(text).toContain(paragraphs[2]);
  });

  it('keeps what only looks like markup as text', async () => {
    const { text } = await readPage(
      '<html><body><p>Il a écrit &lt;script&gt;alert(1)&lt;/script&gt; &amp; signé.</p></body></html>',
    );
    expect(text).toBe('Il a écrit <script>alert(1)</script> & signé.');
  });

  it('may be nested as deep and as wrongly as it likes', async () => {
    const deep = `<html><body>${'<div>'.repeat(20_000)}<p>Gao est reprise.</p>`;
    const source = await readSource({ name: 'a.html', bytes: utf8(deep) });
    expect(source.kind === 'article' ? source.text : source.kind).toMatch(/^Gao est reprise\.$|^fault$/);
    expect((await readPage('<html><body><p>Un<p>Deux<b>trois</i></div></p>quatre')).text).toMatch(
      /^Un\s+Deux ?trois\s+quatre$/,
    );
  });

  it('without a word says how to get one', async () => {
    const source = await readSource({
      name: 'a.html',
      bytes: utf8('<html><body><div id="root"></div><script>render("texte")</script></body></html>'),
    });
    expect(source.kind === 'fault' && source.fault.rule).toBe('html-no-text');
  });
});
