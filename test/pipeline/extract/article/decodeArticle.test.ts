import { TextEncoder } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeArticle } from '../../../../src/pipeline/extract/article/decode/decodeArticle.ts';
import { decodeWindows1252 } from '../../../../src/pipeline/extract/article/decode/windows1252.ts';

const french = 'L’armée « malienne » a reçu à Ségou, hier, des aides évaluées à 3 000 € : l’été fut rude…\n';
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, order: 'little' | 'big', mark: boolean) => {
  const units = [...(mark ? '\uFEFF' : ''), ...text].flatMap((sign) =>
    [...Array(sign.length).keys()].map((at) => sign.charCodeAt(at)),
  );
  return Uint8Array.from(
    units.flatMap((unit) => (order === 'little' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
};
/** Independent of the source's table: the bytes of the characters that the tests use. */
const windows1252 = (text: string) => {
  const special = new Map(Object.entries({ '’': 0x92, '€': 0x80, '…': 0x85, œ: 0x9c, '–': 0x96, '“': 0x93 }));
  return Uint8Array.from([...text], (sign) => special.get(sign) ?? sign.charCodeAt(0));
};
/** Bytes read as Windows-1252, as a careless program does. */
const garble = (text: string) => decodeWindows1252(utf8(text));
const rulesOf = (source: Uint8Array | string) => decodeArticle(source).notes.map(({ rule }) => rule);

describe('decodeArticle', () => {
  it.each([
    ['UTF-8', utf8(french), []],
    ['UTF-8 with a mark', utf8(`\uFEFF${french}`), []],
    ['UTF-16, little end first, with a mark', utf16(french, 'little', true), ['utf-16']],
    ['UTF-16, big end first, with a mark', utf16(french, 'big', true), ['utf-16']],
    ['UTF-16, little end first, without a mark', utf16(french, 'little', false), ['utf-16']],
    ['UTF-16, big end first, without a mark', utf16(french, 'big', false), ['utf-16']],
    ['Windows-1252', windows1252(french), ['windows-1252']],
    ['characters', french, []],
  ])('reads %s', (_, source, rules) => {
    expect(decodeArticle(source).text).toBe(french);
    expect(rulesOf(source)).toEqual(rules);
  });

  it('reads Arabic in UTF-16 without a mark by the zeros of its spaces', () => {
    const arabic = 'أعلنت وزارة الدفاع في مالي اليوم عن عملية جديدة';
    expect(decodeArticle(utf16(arabic, 'little', false)).text).toBe(arabic);
  });

  it('makes every line end a line feed, takes the mark off and changes nothing else', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('a', 'é', 'e\u0301', '\u00ad', '\u00a0', '\u200b', ' ', '\r\n', '\r', '\n', '😀'),
        ),
        (parts) => {
          const text = `x${parts.join('')}`;
          const plain = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
          expect(decodeArticle(text).text).toBe(plain);
          expect(decodeArticle(utf8(`\uFEFF${text}`)).text).toBe(plain);
        },
      ),
    );
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const { text, notes } = decodeArticle(bytes);
        if (text === null) expect(notes.some(({ severity }) => severity === 'error')).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps UTF-8 with a broken byte as UTF-8 and counts what is lost', () => {
    const bytes = [...utf8(french.repeat(3))];
    const broken = Uint8Array.from([...bytes.slice(0, 60), 0xff, ...bytes.slice(60)]);
    const { text, notes } = decodeArticle(broken);
    expect(text).toContain('L’armée « malienne » a reçu à Ségou');
    expect(text?.match(/\uFFFD/g)).toHaveLength(1);
    expect(notes.map(({ message }) => message.en)).toEqual([
      '1 character of the file is damaged and shown as “\uFFFD”: compare with the original.',
    ]);
  });

  it('says when a file in another 8-bit encoding makes no words', () => {
    const cyrillic = Uint8Array.from([...'Ïðåçèäåíò ïðèáûë â Ìîñêâó'], (sign) => sign.charCodeAt(0));
    expect(rulesOf(cyrillic)).toEqual(['encoding-doubtful']);
  });

  it.each([
    ['a PDF', utf8('%PDF-1.7\n%âãÏÓ'), 'is-pdf'],
    ['a document', utf8('PK\x03\x04......word/document.xml'), 'is-office'],
    ['an archive', utf8('PK\x03\x04......a.txt'), 'is-archive'],
    ['RTF', '{\\rtf1\\ansi Bonjour}', 'is-rtf'],
    ['a page’s code', '\n<!DOCTYPE html>\n<html><body>Mali</body></html>', 'is-html'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'is-picture'],
    ['a program', Uint8Array.from({ length: 400 }, (_, at) => (at * 7) % 256), 'not-text'],
    ['nothing', '', 'empty'],
    ['blanks', ' \n\t\u00a0\n', 'empty'],
  ])('refuses %s with a remedy', (_, source, rule) => {
    const { text, notes } = decodeArticle(source);
    expect(text).toBeNull();
    expect(notes.map((note) => note.rule)).toEqual([rule]);
    expect(notes[0]?.severity).toBe('error');
  });

  it('takes a tag in a sentence for text', () => {
    expect(decodeArticle('Le site écrit <html> en toutes lettres. PK aussi.').text).not.toBeNull();
  });

  it('refuses what is too long before it looks at it', () => {
    expect(rulesOf('a'.repeat(8_000_001))).toEqual(['too-long']);
  });
});

describe('mojibake', () => {
  it('is put right, once or twice garbled', () => {
    const once = garble(french);
    expect(once).toContain('armÃ©e');
    expect(decodeArticle(once).text).toBe(french);
    expect(rulesOf(once)).toEqual(['mojibake-repaired']);
    expect(decodeArticle(garble(once)).text).toBe(french);
  });

  it('is put right where its no-break spaces became spaces', () => {
    const text = garble('L’armée s’est rendue à Gao, à Ségou et à l’été.').replaceAll('\u00a0', ' ');
    expect(decodeArticle(text).text).toBe('L’armée s’est rendue à Gao, à Ségou et à l’été.');
  });

  it.each([
    'Un lecteur demande pourquoi il lit « Ã© » dans nos colonnes : c’est un é mal décodé, et cela arrive.',
    '« SÉCURITÉ» ET «LIBERTÉ» : «ÉGALITÉ» AUSSI, «FERMETÉ» SURTOUT.',
    'São Tomé, Åland, Âge d’or : rien à réparer.',
    'أعلنت وزارة الدفاع',
  ])('leaves %j as it is', (text) => {
    expect(decodeArticle(text)).toEqual({ text, notes: [] });
  });

  it('is never seen in a text without it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zà-öù-ÿœ’« » ,.\n]{1,200}$/), (text) => {
        fc.pre(text.trim() !== '');
        expect(decodeArticle(text)).toEqual({ text, notes: [] });
      }),
    );
  });
});
