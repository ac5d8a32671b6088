/**
 * Rows as tab-separated text to be pasted into spreadsheets: lines end with CR LF, and a cell with a tab, a line break
 * or a quotation mark stands between quotation marks, those inside doubled, so that its text stays as it is. A cell
 * that a spreadsheet would take for a formula (it begins with = + - @, or their full-width forms) gets an apostrophe in
 * front, which spreadsheets read as « this is text » (OWASP, "CSV Injection").
 */
export const writeTsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `${cells.map(writeCell).join('\t')}\r\n`).join('');

const writeCell = (text: string): string => {
  const safe = beginsFormula.test(text) ? `'${text}` : text;
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const beginsFormula = /^[\t\r\n]*[=+\-@＝＋－＠]/;
const needsQuotes = /["\t\r\n]/;
