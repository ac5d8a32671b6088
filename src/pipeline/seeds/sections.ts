import type { Section } from '../../domain/graph/schema.ts';
import { type PlainText, plainWords } from '../../lib/plainText.ts';
import { trimSpan } from '../../lib/spaces.ts';
import { occurrences } from './findQuote.ts';
import type { Located } from './readValue.ts';
import type { Report } from './seedFiles.ts';
import type { ArticleSeed } from './seedSchema.ts';

/**
 * The article's sections: each runs from its first words to where the next one begins, without the white space at its
 * ends. First words are looked for at the start of a word, after the start of the section before. Those that cannot be
 * found, and text before the first section, are reported.
 */
export function findSections(
  seed: Located<ArticleSeed>,
  text: string,
  plain: PlainText,
  report: Report,
): Section[] {
  const starts: { kind: Section['kind']; start: number }[] = [];
  let from = 0;
  seed.value.sections.forEach(({ kind, from: words }, index) => {
    const at = occurrences(plain.text, plainWords(words), from).find((place) =>
      startsWord(plain.text, place),
    );
    if (at === undefined) {
      const after = index > 0 ? ' after the start of the section before' : '';
      reportAt(
        seed,
        index,
        `« ${words} » does not stand in the article${after}: copy the section’s first words.`,
        report,
      );
      return;
    }
    starts.push({ kind, start: plain.starts[at] ?? 0 });
    from = at + 1;
  });
  const lead = trimSpan(text, 0, starts[0]?.start ?? 0);
  if (lead !== null && plainWords(text.slice(lead.start, lead.end)) !== '')
    reportAt(
      seed,
      0,
      `« ${text.slice(lead.start, lead.start + 30)} » stands before the first section: begin there.`,
      report,
    );
  return starts.flatMap(({ kind, start }, index) => {
    const span = trimSpan(text, start, starts[index + 1]?.start ?? text.length);
    return span === null ? [] : [{ kind, ...span }];
  });
}

const startsWord = (text: string, at: number): boolean =>
  at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) || !/[\p{L}\p{N}]/u.test(text.charAt(at));

function reportAt(seed: Located<ArticleSeed>, index: number, message: string, report: Report): void {
  const line = seed.lineOf('sections', index);
  report({ severity: 'error', rule: 'section-missing', file: seed.file, line, message });
}
