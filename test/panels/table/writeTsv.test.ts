import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { writeTsv } from '../../../src/panels/table/writeTsv.ts';

const read = (text: string) =>
  Papa.parse<string[]>(text, { delimiter: '\t', newline: '\r\n', skipEmptyLines: false }).data.slice(0, -1);

describe('tab-separated text', () => {
  it('comes back whole from a reader of another make, whatever the words are', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('deux\tmots', 'deux\nlignes', 'deux\r\nlignes', '« il dit "non" »', '"', '', ' '),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 5 }),
        fc.integer({ min: 1, max: 6 }),
        fc.infiniteStream(cell),
        (width, height, cells) => {
          const rows = Array.from({ length: height }, () => [...cells.take(width)]);
          const guarded = rows.map((row) =>
            row.map((text) => (/^[\t\r\n]*[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text)),
          );
          expect(read(writeTsv(rows))).toEqual(guarded);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives a spreadsheet no formula to run', () => {
    for (const text of ['=1+1', '+33 1 23', '-2', '@SUM(A1)', '\t=1+1', '＝1']) {
      const [[cell = ''] = []] = read(writeTsv([[text, 'x']]));
      expect(cell).toBe(`'${text}`);
    }
  });

  it('leaves words alone that no spreadsheet runs', () => {
    expect(writeTsv([['Maroc', 'a = b', '« – Des militaires »', '5']])).toBe(
      'Maroc\ta = b\t« – Des militaires »\t5\r\n',
    );
  });
});
