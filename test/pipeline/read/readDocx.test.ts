import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/pipeline/read/readSource.ts';
import { docxOf, latin1, wordParagraph, zipOf } from '../../helpers/madeFiles.ts';

async function read(bytes: Uint8Array): Promise<string> {
  const source = await readSource({ name: 'article.docx', bytes });
  return source.kind === 'article' ? source.text : source.kind === 'fault' ? source.fault.rule : source.kind;
}

describe('a Word document', () => {
  it('gives its paragraphs, letter for letter', async () => {
    const body = [wordParagraph('Coopération : « Gao »'), '<w:p/>', wordParagraph('AT&T <test> l’été')].join(
      '',
    );
    expect(await read(docxOf(body))).toBe('Coopération : « Gao »\n\nAT&T <test> l’été');
  });

  it('joins the runs of a paragraph as they stand, tabs and breaks as spaces', async () => {
    const runs =
      '<w:p><w:r><w:t xml:space="preserve">Les </w:t></w:r><w:hyperlink><w:r><w:t>ser</w:t></w:r></w:hyperlink><w:r><w:t>vices</w:t><w:tab/><w:t>marocains</w:t><w:br/><w:t>ont agi</w:t><w:noBreakHyphen/><w:t>ils</w:t></w:r></w:p>';
    expect(await read(docxOf(runs))).toBe('Les services marocains ont agi-ils');
  });

  it('reads references of characters', async () => {
    expect(await read(docxOf('<w:p><w:r><w:t>&#233;t&#xE9; &quot;x&quot;</w:t></w:r></w:p>'))).toBe(
      'été "x"',
    );
  });

  it('keeps what was inserted, leaves out what was deleted and what codes a field', async () => {
    const body =
      '<w:p><w:ins><w:r><w:t>Gao</w:t></w:r></w:ins><w:del><w:r><w:delText>Kidal</w:delText></w:r></w:del><w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r></w:p>';
    expect(await read(docxOf(body))).toBe('Gao');
  });

  it('reads cells, text boxes once, and footnotes at the end', async () => {
    const box = wordParagraph('Encadré');
    const body = `<w:tbl><w:tr><w:tc>${wordParagraph('Mali')}</w:tc><w:tc>${wordParagraph('2013')}</w:tc></w:tr></w:tbl><w:p><w:r><w:t>Texte</w:t><mc:AlternateContent><mc:Choice><w:txbxContent>${box}</w:txbxContent></mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    const notes = `<w:footnote w:type="separator" w:id="-1">${wordParagraph('----')}</w:footnote><w:footnote w:id="1">${wordParagraph('Selon l’AFP.')}</w:footnote>`;
    expect(await read(docxOf(body, notes))).toBe('Mali\n\n2013\n\nTexte\n\nEncadré\n\nSelon l’AFP.');
  });

  it('says what is wrong with one that is broken, empty, locked or hostile', async () => {
    expect(await read(docxOf('<w:p/>'))).toBe('docx-no-text');
    expect(await read(docxOf(wordParagraph('Gao')).subarray(0, 200))).toBe('docx-broken');
    expect(await read(zipOf({ 'word/styles.xml': '<x/>' }))).toBe('docx-broken');
    expect(await read(zipOf({ 'word/document.xml': '<w:document><w:p>' }))).toMatch(/^docx-/);
    const locked = latin1(
      `\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(500)}${[...'EncryptedPackage'].join('\0')}`,
    );
    expect(await read(locked)).toBe('docx-password');
    const laughs =
      '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><w:document><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:document>';
    expect(await read(zipOf({ 'word/document.xml': laughs }))).toBe('docx-broken');
  });

  it('is not opened when its text would be far larger than any', async () => {
    const bomb = zipOf({ 'word/document.xml': new Uint8Array(25_000_000).fill(32) });
    expect(await read(bomb)).toBe('docx-broken');
  });
});
