import type { Language } from '../../src/domain/basics/languages.ts';
import type { CitationContext } from '../../src/domain/citations/citation.ts';
import type { GraphIndex } from '../../src/domain/graph/graphIndex.ts';
import { linksFrom } from '../../src/store/linksFrom.ts';
import { defaultView } from '../../src/store/view/view.ts';
import { sampleIndex } from './sampleGraph.ts';

/** Where the tests' page is served. */
export const examplePage = { origin: 'https://maillage.example', pathname: '/' };

/** What a citation requires, for the opening view. */
export const contextOf = (language: Language = 'fr', index: GraphIndex = sampleIndex): CitationContext => ({
  index,
  language,
  links: linksFrom(defaultView, index, examplePage),
});
