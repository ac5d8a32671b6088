import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/pipeline/read/readSource.ts';
import type { ReadSource, ReadText } from '../../../src/pipeline/read/types.ts';
import { docxOf, latin1, pdfOf, utf8, utf16, wordParagraph, zipOf } from '../../helpers/madeFiles.ts';

const text = 'Paris et Rabat coopèrent\n\nL’armée malienne a repris Gao à l’été 2013, selon l’AFP.';

const read = (name: string, bytes: Uint8Array | string) =>
  readSource({ name, bytes: typeof bytes === 'string' ? utf8(bytes) : bytes });

function articleOf(source: ReadSource): ReadText {
  if (source.kind !== 'article') throw new Error(`No article: ${JSON.stringify(source)}`);
  return source;
}

const textOf = async (name: string, bytes: Uint8Array | string) => articleOf(await read(name, bytes)).text;
const ruleOf = async (name: string, bytes: Uint8Array | string) => {
  const source = await read(name, bytes);
  return source.kind === 'fault' ? source.fault.rule : source.kind;
};

describe('a text file', () => {
  it('is read in any of the usual encodings, to the same characters', async () => {
    const windows = latin1(text.replaceAll('’', '\x92'));
    const files = [
      utf8(text),
      utf8(`\uFEFF${text}`),
      windows,
      utf16(text, 'little', true),
      utf16(text, 'big', true),
      utf16(text, 'little', false),
      utf16(text, 'big', false),
    ];
    for (const file of files) expect(await textOf('a.txt', file)).toBe(text);
  });

  it('is put right where another program had decoded it wrongly', async () => {
    const long = `${text} À Alger, l’état-major a réuni les généraux ; la décision a été annoncée après l’été.`;
    const garbled = new TextDecoder('latin1').decode(utf8(long));
    const source = articleOf(
      await read('a.txt', utf8(garbled.replace(/[\x80-\x9f]/g, (sign) => windowsSign(sign)))),
    );
    expect(source.text).toBe(long);
    expect(source.notes.map(({ rule }) => rule)).toContain('mojibake-repaired');
  });

  it('has its line ends made line feeds and its byte order mark taken off', async () => {
    expect(await textOf('a.txt', '\uFEFFUn.\r\nDeux.\rTrois.')).toBe('Un.\nDeux.\nTrois.');
  });

  it('says why it gives no article, and what to do', async () => {
    expect(await ruleOf('a.txt', '')).toBe('empty');
    expect(await ruleOf('a.txt', ' \n\t ')).toBe('empty');
    expect(await ruleOf('a.txt', '--- *** ---')).toBe('no-text');
    expect(
      await ruleOf(
        'a.bin',
        Uint8Array.from({ length: 4000 }, (_, at) => (at * 89) % 256),
      ),
    ).toBe('not-text');
    expect(await ruleOf('a.doc', latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'.padEnd(600, '\0')))).toBe(
      'old-office',
    );
    expect(await ruleOf('a.rtf', '{\\rtf1\\ansi Bonjour}')).toBe('rtf');
    expect(await ruleOf('a.png', latin1('\x89PNG\r\n\x1a\n'))).toBe('picture');
    expect(await ruleOf('a.rar', latin1('Rar!\x1a\x07\x00'))).toBe('packed');
  });

  it('of fifty million letters is refused, and so is one that is only as long as a book', async () => {
    expect(await ruleOf('a.txt', new Uint8Array(50_000_000).fill(97))).toBe('too-large');
    expect(await ruleOf('a.txt', 'Gao a été reprise. '.repeat(110_000))).toBe('text-too-long');
  });

  it('gives a reason in both languages with what to do, in whole sentences', async () => {
    const source = await read('a.rtf', '{\\rtf1 x}');
    if (source.kind !== 'fault') throw new Error('It was read.');
    for (const words of Object.values(source.fault.message))
      expect(words).toMatch(/^\p{Lu}.*\. \p{Lu}.*\.$/u);
  });
});

describe('Markdown', () => {
  it('loses its marks and keeps its words', async () => {
    const source = `---\ntitle: x\n---\n# Le Mali\n\nL’armée a **repris** [Gao](https://example.org),\nselon l’*AFP*.\n\n- Kidal\n- Gao &amp; Tombouctou\n\n> « Nous restons »\n\n![photo](a.png)\n\n<script>alert(1)</script>`;
    expect(await textOf('a.md', source)).toBe(
      'Le Mali\n\nL’armée a repris Gao, selon l’AFP.\n\n– Kidal\n\n– Gao & Tombouctou\n\n« Nous restons »\n\nalert(1)',
    );
  });
});

describe('a file whose name says something else than its bytes', () => {
  it('is what its bytes are', async () => {
    const pdf = pdfOf([[{ text: 'Gao est reprise par les soldats.', y: 700 }]]);
    expect(await textOf('article.txt', pdf)).toBe('Gao est reprise par les soldats.');
    expect(await textOf('article.pdf', text)).toBe(text);
    expect(await textOf('article', docxOf(wordParagraph('Gao est reprise.')))).toBe('Gao est reprise.');
  });

  it('goes to where graphs and corpora are opened when it is one', async () => {
    expect((await read('graph.json', '{"format":"maillage-graph","version":1}')).kind).toBe('graph');
    expect((await read('Liens.CSV', 'source,target\nMali,France\n')).kind).toBe('graph');
    expect((await read('reseau.gexf', '<?xml version="1.0"?><gexf/>')).kind).toBe('graph');
    expect((await read('csv.txt', 'Le Mali a reçu la France.')).kind).toBe('article');
    expect(
      (await read('x.maillage.zip', zipOf({ 'articles.yaml': '[]', 'articles/a.txt': text }))).kind,
    ).toBe('corpus');
    expect((await read('x.zip', zipOf({ 'mon-corpus/articles.yaml': '[]' }))).kind).toBe('corpus');
    expect((await read('notes.json', '{"a": "Gao est reprise."}')).kind).toBe('article');
  });
});

describe('whatever the bytes', () => {
  const starts = [
    '',
    '%PDF-1.7\n',
    'PK\x03\x04',
    '<!doctype html><p>',
    'From: a@b\r\nDate: x\r\nMIME-Version: 1.0\r\n',
    '{\\rtf',
  ];
  it('reading ends, with an article, files, or a sentence', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...starts),
        fc.uint8Array({ maxLength: 600 }),
        fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.docx', 'a.pdf', 'a.eml', 'a.zip', 'a'),
        async (start, rest, name) => {
          const source = await read(name, Uint8Array.from([...latin1(start), ...rest]));
          if (source.kind === 'fault') expect(source.fault.message.fr).not.toBe('');
          if (source.kind === 'article') expect(source.text.trim()).not.toBe('');
        },
      ),
      { numRuns: 150 },
    );
  });
});

/** A control character as Windows-1252 shows its byte. */
const windowsSign = (control: string): string =>
  new Map(Object.entries({ '\x80': '€', '\x99': '™', '\x94': '”', '\x89': '‰', '\x8a': 'Š' })).get(control) ??
  control;
