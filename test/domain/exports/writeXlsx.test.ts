import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { exportTableNames, exportTables } from '../../../src/domain/exports/exportTables.ts';
import { writeXlsx } from '../../../src/domain/exports/writeXlsx.ts';
import { xmlText } from '../../../src/lib/xmlText.ts';
import { parts } from '../../helpers/exportPart.ts';

describe.each(parts)('the workbook of %s', (_, part) => {
  it('is read back by another reader, cell for cell, each with its type', async () => {
    const tables = exportTables(part);
    const sheets = await readWorkbook(Buffer.from(await writeXlsx(part)));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Nœuds', 'Liens', 'Preuves']);
    for (const [n, name] of exportTableNames.entries()) {
      const { fields, rows } = tables[name];
      const said = rows.map((row) =>
        row.map((value) => (typeof value === 'string' ? xmlText(value).trim() || null : value)),
      );
      const read = sheets[n]?.data.map((row) =>
        row.map((value) => (typeof value === 'string' ? value.trim() || null : value)),
      );
      expect(read).toEqual([[...fields], ...said]);
    }
  });
});
