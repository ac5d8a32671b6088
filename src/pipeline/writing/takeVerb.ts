import type { Predicate } from '../../domain/graph/schema.ts';
import { buildLexicon } from '../names/lexicon.ts';
import { predicatesPath, readVocabulary, writePredicates } from '../propose/vocabulary.ts';
import type { CorpusTexts } from '../seeds/edit/corpusTexts.ts';
import { readSeeds } from '../seeds/readSeeds.ts';
import { type Desk, refuse, type WritingPorts } from './desk.ts';

/** Puts a verb that the corpus has not used before into its vocabulary. Throws `Unwritable` for an unknown verb. */
export function takeVerb({ draft, open, standard }: Desk, predicate: string): void {
  const { lexicon } = open();
  if (lexicon.predicates.has(predicate)) return;
  const vocabulary = readVocabulary(lexicon, standard);
  if (!vocabulary.all.has(predicate)) refuse({ kind: 'gone' });
  const text = writePredicates(draft.read(predicatesPath) ?? '', vocabulary, new Set([predicate]));
  draft.put(predicatesPath, text);
}

/** The verbs that a person may choose from, by id: the corpus's own first, then those that it has not used yet. */
export function verbsFor(
  texts: CorpusTexts,
  { asSeeds, standard }: WritingPorts,
): Readonly<Record<string, Predicate>> {
  const hear = () => {};
  const seeds = readSeeds(asSeeds(texts), hear);
  const { all } = readVocabulary(buildLexicon(seeds, hear), standard);
  return Object.fromEntries([...all].map(([id, { value }]) => [id, value]));
}
