import type { EvaluatedSet } from './evaluateSets.ts';
import type { ReadingError } from './listErrors.ts';

/** A table of all figures, one row per measure: precision, recall and F1 of each set, in hundredths. */
export function writeTable(sets: Readonly<Record<string, EvaluatedSet>>): string {
  const names = Object.keys(sets);
  const measures = Object.keys(Object.values(sets)[0]?.figures ?? {}) as (keyof EvaluatedSet['figures'])[];
  const label = Math.max(...measures.map((measure) => measure.length));
  const head = `${' '.repeat(label)}${names.map((name) => `  ${name.padEnd(width)}`).join('')}`;
  const under = `${' '.repeat(label)}${names.map(() => '    P   R  F1     n').join('')}`;
  const rows = measures.map((measure) => {
    const cells = names.map((name) => {
      const figures = sets[name]?.figures[measure];
      if (!figures) return ' '.repeat(width + 2);
      const { precision, recall, f1, wanted } = figures;
      return ` ${percent(precision)}${percent(recall)}${percent(f1)}${String(Math.round(wanted)).padStart(6)}`;
    });
    return `${measure.padEnd(label)}${cells.join('')}`;
  });
  return [head, under, ...rows].map((line) => line.trimEnd()).join('\n');
}

/** The errors, kind by kind. */
export function writeErrors(errors: readonly ReadingError[]): string {
  const kinds = [...new Set(errors.map(({ kind }) => kind))];
  return kinds
    .map((kind) => {
      const lines = errors
        .filter((error) => error.kind === kind)
        .map(
          ({ fault, article, message, sentence, score }) =>
            `${fault === 'wrong' ? '+' : '-'} ${fault === 'wrong' ? score.toFixed(2) : '    '} ${message}\n         ${sentence}  [${article}]`,
        );
      return `\n${kind.toUpperCase()}: + given and wrong, - missed\n${lines.join('\n')}`;
    })
    .join('\n');
}

const width = 16;

const percent = (value: number | null): string =>
  (value === null ? '–' : String(Math.round(value * 100))).padStart(4);
