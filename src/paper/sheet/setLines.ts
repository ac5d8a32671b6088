import type { MeasureText } from '../../drawing/shapes.ts';
/** Breaks a text at its spaces into lines no wider than given; a longer word gets a line of its own. */
export function setLines(
  text: string,
  font: string,
  widthPx: number,
  measure: MeasureText,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer, font) > widthPx) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}
