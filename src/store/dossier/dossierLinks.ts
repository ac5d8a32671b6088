import type { Language } from '../../domain/basics/languages.ts';
import type { Cited } from '../../domain/citations/cited.ts';
import type { DossierContext } from '../../domain/dossier/describeDossier.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { linksFrom } from '../linksFrom.ts';
import { revealLink, revealNode } from '../view/reveal.ts';
import { openArticle, selectEdge, selectNode } from '../view/transitions.ts';
import { addressOf, type PageAddress } from '../view/url/permalink.ts';
import type { View } from '../view/view.ts';

/**
 * The view with the passage open in its article and what it proves or names selected; filters that hide it give way.
 * What covers the passage (a question, a search) is closed.
 */
export const openCited = (view: View, index: GraphIndex, cited: Cited): View => {
  const clear: View = { ...view, chain: null, query: '' };
  if (cited.kind === 'evidence') {
    const { edge, position } = cited;
    const evidence = edge.evidence[position];
    const selected = selectEdge(revealLink(clear, index, edge.id), edge.id, position);
    return evidence ? openArticle(selected, evidence.article, spanOf(evidence)) : selected;
  }
  const { passage, node } = cited;
  const selected = node ? selectNode(revealNode(clear, index, node.id), node.id) : clear;
  return openArticle(selected, passage.article, spanOf(passage));
};

/** What describing a dossier needs: each passage's link opens it in the given view. */
export const dossierContextOf = (
  view: View,
  index: GraphIndex,
  language: Language,
  page: PageAddress,
): DossierContext => ({
  index,
  language,
  links: linksFrom(view, index, page),
  linkTo: (cited) => addressOf(openCited(view, index, cited), index, page),
});

const spanOf = ({ start, end }: { readonly start: number; readonly end: number }) => ({ start, end });
