import type { Passage, Section } from '../../domain/graph/schema.ts';
import { trimSpan } from '../../lib/spaces.ts';
import { findParagraphs } from './paragraphs.ts';
import { cutSentences } from './sentences.ts';

/**
 * An article cut into sentences by its language (a BCP 47 tag), in order; none crosses a paragraph (one line, or lines
 * wrapped at a fixed width) or a section, and boilerplate is left out. `paragraph` numbers the paragraphs from 1, not
 * counting those that are only boilerplate.
 */
export function cutPassages(text: string, sections: readonly Section[], language = 'fr'): Passage[] {
  const passages: Passage[] = [];
  let paragraph = 0;
  let next = 0;
  for (const line of findParagraphs(text)) {
    while ((sections[next]?.end ?? Number.POSITIVE_INFINITY) <= line.start) next += 1;
    let counted = false;
    for (let at = next; (sections[at]?.start ?? Number.POSITIVE_INFINITY) < line.end; at++) {
      const section = sections[at];
      if (section === undefined || section.kind === 'boilerplate') continue;
      const span = trimSpan(text, Math.max(line.start, section.start), Math.min(line.end, section.end));
      if (span === null) continue;
      if (!counted) paragraph += 1;
      counted = true;
      for (const sentence of cutSentences(text, span, language))
        passages.push({ ...sentence, paragraph, section: section.kind });
    }
  }
  return passages;
}
