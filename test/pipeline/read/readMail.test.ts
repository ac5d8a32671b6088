import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/pipeline/read/readSource.ts';
import { latin1, utf8 } from '../../helpers/madeFiles.ts';

const read = (mail: string) => readSource({ name: 'a.eml', bytes: utf8(mail.replaceAll('\n', '\r\n')) });

async function article(mail: string) {
  const source = await read(mail);
  if (source.kind !== 'article') throw new Error(JSON.stringify(source));
  return source;
}

const head = (type: string, subject = 'Gao reprise') =>
  `From: Presse <presse@example.org>\nTo: moi@example.org\nSubject: ${subject}\nDate: Sat, 26 Jan 2013 10:00:00 +0000\nMIME-Version: 1.0\nContent-Type: ${type}\n`;

describe('a mail', () => {
  it('gives its plain text, its subject as the title, its day where the text has none', async () => {
    const { text, hints, fallback } = await article(
      `${head('text/plain; charset=utf-8', '=?utf-8?q?TR_=3A_Arm=C3=A9e_=C3=A0_Gao?=')}Content-Transfer-Encoding: quoted-printable\n\nLes soldats sont entr=C3=A9s samedi dans=\n la ville.\n`,
    );
    expect(text).toBe('Armée à Gao\n\nLes soldats sont entrés samedi dans la ville.');
    expect(hints).toEqual({ title: 'Armée à Gao' });
    expect(fallback?.edtf).toBe('2013-01-26');
  });

  it('takes the plain part of several, and the page where there is no other', async () => {
    const parts = (...bodies: readonly string[]) =>
      `${head('multipart/alternative; boundary=b')}\n${bodies.map((body) => `--b\n${body}\n`).join('')}--b--\n`;
    const plain = 'Content-Type: text/plain\n\nGao est reprise.';
    const page =
      'Content-Type: text/html; charset=utf-8\n\n<p>Kidal est reprise<br>aussi.</p><script>alert(1)</script>';
    expect((await article(parts(plain, page))).text).toBe('Gao reprise\n\nGao est reprise.');
    expect((await article(parts(page))).text).toBe('Gao reprise\n\nKidal est reprise\n\naussi.');
  });

  it('keeps the apostrophes of Windows-1252 on every host', async () => {
    const mail = `${head('text/plain; charset=windows-1252')}Content-Transfer-Encoding: 8bit\n\nL\x92arm\xe9e a repris Gao.\n`;
    const source = await readSource({ name: 'a.eml', bytes: latin1(mail.replaceAll('\n', '\r\n')) });
    expect(source.kind === 'article' && source.text).toBe('Gao reprise\n\nL’armée a repris Gao.');
  });

  it('is told by its headers, whatever its name', async () => {
    const bytes = utf8(`${head('text/plain')}\nGao est reprise.\n`);
    expect(await readSource({ name: 'mail.txt', bytes })).toMatchObject({
      text: 'Gao reprise\n\nGao est reprise.',
    });
  });

  it('without words says where they may be', async () => {
    const source = await read(
      `${head('multipart/mixed; boundary=b')}\n--b\nContent-Type: application/pdf\nContent-Disposition: attachment; filename=a.pdf\nContent-Transfer-Encoding: base64\n\nAAAA\n--b--\n`,
    );
    expect(source).toMatchObject({ kind: 'fault', fault: { rule: 'mail-no-text' } });
  });

  it('nested in itself without end is refused', async () => {
    const nested = (depth: number): string =>
      depth === 0
        ? 'Content-Type: text/plain\n\nGao'
        : `Content-Type: multipart/mixed; boundary=b${depth}\n\n--b${depth}\n${nested(depth - 1)}\n--b${depth}--`;
    const source = await read(`From: a@b.c\nDate: x\nMIME-Version: 1.0\n${nested(60)}`);
    expect(source).toMatchObject({ kind: 'fault', fault: { rule: 'mail-broken' } });
  });
});
