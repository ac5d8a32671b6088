import type { Language } from '../domain/basics/languages.ts';
import type { CitationContext } from '../domain/citations/citation.ts';
import type { Cited } from '../domain/citations/cited.ts';
import {
  type CitationFormat,
  type CitationOptions,
  writeCitation,
} from '../domain/citations/writeCitation.ts';
import { linksFrom } from './linksFrom.ts';
import { useStoreHandle } from './react.tsx';

/**
 * Returns a function that writes the citation of passages, of an edge's evidence or of a chain's, with links to the
 * present view.
 */
export function useCitation(
  language: Language,
): (format: CitationFormat, cited: readonly Cited[], options?: CitationOptions) => string {
  const store = useStoreHandle();
  return (format, cited, options) => {
    const { view, index } = store.getState();
    const context: CitationContext = { index, language, links: linksFrom(view, index, window.location) };
    return writeCitation(format, context, cited, options);
  };
}
