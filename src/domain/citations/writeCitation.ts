import { citationsAsBibtex } from './bibtex.ts';
import { type CitationContext, cite } from './citation.ts';
import type { Cited } from './cited.ts';
import { citationsAsCsl } from './csl.ts';
import { citationsAsMarkdown } from './markdown.ts';
import { citationsAsText } from './text.ts';
import { annotationsAsJson } from './webAnnotation.ts';

/** The forms in which a citation can be copied, the most used first. */
const citationFormats = ['text', 'markdown', 'bibtex', 'csl', 'annotation'] as const;
export type CitationFormat = (typeof citationFormats)[number];

export interface CitationOptions {
  /** Whether text and Markdown say above the quotes what they prove: for an edge or a chain as a whole. */
  readonly withClaims?: boolean;
}

/** Cites passages, an edge's evidence, or the steps of a chain (their evidence one after the other), in one format. */
export const writeCitation = (
  format: CitationFormat,
  context: CitationContext,
  cited: readonly Cited[],
  { withClaims = false }: CitationOptions = {},
): string => {
  if (format === 'annotation') return annotationsAsJson(context, cited);
  const citations = cited.map((one) => cite(context, one));
  const { language } = context;
  switch (format) {
    case 'text':
      return citationsAsText(citations, language, withClaims);
    case 'markdown':
      return citationsAsMarkdown(citations, language, withClaims);
    case 'bibtex':
      return citationsAsBibtex(citations, language);
    case 'csl':
      return citationsAsCsl(citations, language);
  }
};
