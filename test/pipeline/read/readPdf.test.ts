import { describe, expect, it } from 'vitest';
import { mendHyphen } from '../../../src/pipeline/read/pdf/mendHyphen.ts';
import { readSource } from '../../../src/pipeline/read/readSource.ts';
import { latin1, type PdfLine, pdfOf } from '../../helpers/madeFiles.ts';

async function read(bytes: Uint8Array): Promise<string> {
  const source = await readSource({ name: 'article.pdf', bytes });
  return source.kind === 'article' ? source.text : source.kind === 'fault' ? source.fault.rule : source.kind;
}

/** Lines below one another, 14 points apart. */
const below = (y: number, ...lines: readonly string[]): PdfLine[] =>
  lines.map((text, at) => ({ text, y: y - at * 14 }));

describe('a PDF with a text layer', () => {
  it('gives its lines as paragraphs, with accents and apostrophes', async () => {
    const page = [
      { text: 'L’armée a repris Gao', y: 760, size: 18 },
      ...below(
        720,
        'Les soldats maliens et français sont entrés samedi dans la ville de Gao, à mille',
        'kilomètres au nord-est de Bamako, selon l’AFP – les habitants les ont acclamés.',
      ),
      ...below(670, 'Le président a salué une étape.'),
    ];
    expect(await read(pdfOf([page]))).toBe(
      'L’armée a repris Gao\n\nLes soldats maliens et français sont entrés samedi dans la ville de Gao, à mille kilomètres au nord-est de Bamako, selon l’AFP – les habitants les ont acclamés.\n\nLe président a salué une étape.',
    );
  });

  it('makes words whole that a line cuts, and keeps the hyphens that belong', async () => {
    const page = below(
      720,
      'La visite du ministre à Rabat doit ouvrir une nouvelle étape dans cette longue coopé-',
      'ration entre les deux capitales, dit le communiqué de la présidence franco-',
      'marocaine publié hier.',
    );
    expect(await read(pdfOf([page]))).toBe(
      'La visite du ministre à Rabat doit ouvrir une nouvelle étape dans cette longue coopération entre les deux capitales, dit le communiqué de la présidence franco-marocaine publié hier.',
    );
  });

  it('leaves out what stands at the head and foot of page after page, and goes on over the page’s end', async () => {
    const page = (number: number, ...lines: readonly string[]): PdfLine[] => [
      { text: 'Le Courrier – Sahel', y: 815, size: 9 },
      ...below(720, ...lines),
      { text: `Page ${number} sur 2`, y: 30, size: 9 },
    ];
    const pages = [
      page(1, 'Les soldats maliens et français sont entrés samedi dans la ville de Gao, que'),
      page(2, 'les combattants tenaient depuis un an.'),
    ];
    expect(await read(pdfOf(pages))).toBe(
      'Les soldats maliens et français sont entrés samedi dans la ville de Gao, que les combattants tenaient depuis un an.',
    );
  });

  it('says that pages are pictures, and how many', async () => {
    const source = await readSource({ name: 'scan.pdf', bytes: pdfOf([[], [], [], []]) });
    if (source.kind !== 'fault') throw new Error('It was read.');
    expect(source.fault.rule).toBe('pdf-no-text');
    expect(source.fault.message.fr).toContain('4 pages en image, sans texte lisible.');
    expect(source.fault.canPaste).toBe(true);
  });

  it('says what is wrong with one that is broken or has no end of pages', async () => {
    expect(await read(latin1('%PDF-1.4\nnothing of the kind'))).toBe('pdf-broken');
    expect(await read(pdfOf(Array.from({ length: 401 }, () => [])))).toBe('pdf-too-long');
  });

  it('reads what is left of one whose table of contents is lost', async () => {
    const whole = pdfOf([[{ text: 'Gao est reprise par les soldats.', y: 700 }]]);
    const end = new TextDecoder('latin1').decode(whole).indexOf('xref');
    expect(await read(whole.subarray(0, end))).toMatch(/^Gao est reprise|^pdf-broken$/);
  });
});

describe('a word cut at a line’s end', () => {
  const words = new Set(['coopération', 'peut-être', 'renseignement']);
  it.each([
    ['coopé', 'ration', 'coopération'],
    ['peut', 'être', 'peut-être'],
    ['Saint', 'Denis', 'Saint-Denis'],
    ['anti', 'terroriste', 'anti-terroriste'],
    ['déplace', 'ment', 'déplacement'],
  ])('%s- %s is %s', (first, rest, whole) => {
    expect(mendHyphen(first, rest, words)).toBe(whole);
  });
});
