import { asNodeId } from '../../src/domain/basics/ids.ts';
import type { Language } from '../../src/domain/basics/languages.ts';
import type { Cited } from '../../src/domain/citations/cited.ts';
import type { DossierContext } from '../../src/domain/dossier/describeDossier.ts';
import { type DossierEntry, entryOf } from '../../src/domain/dossier/dossier.ts';
import type { GraphIndex } from '../../src/domain/graph/graphIndex.ts';
import { passagesOfNode } from '../../src/domain/passages/passages.ts';
import { dossierContextOf } from '../../src/store/dossier/dossierLinks.ts';
import { defaultView } from '../../src/store/view/view.ts';
import { examplePage } from './citationContext.ts';
import { edgeIdOf } from './graphBuilder.ts';
import { sampleIndex } from './sampleGraph.ts';

/** A piece of evidence that the Moroccan services located Abaaoud. */
export const citedEvidence = (position = 0, index: GraphIndex = sampleIndex): Cited => ({
  kind: 'evidence',
  edge: index.edge(edgeIdOf('services-marocains', 'located', 'localisation-abaaoud')),
  position,
});

/** The nth passage that names a node. */
export function citedPassage(id: string, nth = 0, index: GraphIndex = sampleIndex): Cited {
  const node = index.node(asNodeId(id));
  const passage = passagesOfNode(index, node.id).flatMap(({ passages }) => passages)[nth];
  if (!passage) throw new Error(`${id} has no passage ${nth}.`);
  return { kind: 'passage', passage, node };
}

/** Two pieces of evidence for one link, and a passage of a node. */
export const sampleEntries: readonly DossierEntry[] = [
  citedEvidence(0),
  citedEvidence(1),
  citedPassage('dgse'),
].map((cited) => entryOf(sampleIndex, cited));

/** What describing a dossier of the sample graph requires, in the opening view. */
export const dossierContext = (language: Language = 'fr', index: GraphIndex = sampleIndex): DossierContext =>
  dossierContextOf(defaultView, index, language, examplePage);
