import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextEncoder } from 'node:util';
import {
  type ProposeResult,
  type ProposeStep,
  proposeCorpus,
} from '../../../src/pipeline/propose/proposeCorpus.ts';
import { runPipeline } from '../../../src/pipeline/runPipeline.ts';
import type { SeedFile } from '../../../src/pipeline/seeds/seedFiles.ts';

/** Files of a corpus by their paths: texts, or bytes for files that are no text. */
export type Corpus = ReadonlyMap<string, string | Uint8Array>;

export const standardVocabulary = readFileSync(
  join(import.meta.dirname, '../../../seeds/lexicon/predicates.yaml'),
  'utf8',
);

export const dakar = `Bamako : le ministre malien des Affaires étrangères rencontre son homologue sénégalais

Dakar, le 12 mars 2021 (APS)

Le ministre malien des Affaires étrangères, Zeïni Moulaye, a rencontré jeudi à Dakar son homologue sénégalais, Aïssata Tall Sall. Le Sénégal et le Mali ont signé un accord de coopération militaire. Le Sénégal aurait livré des armes au Mali, selon une source diplomatique. Trois hommes soupçonnés d’appartenir à Boko Haram ont été arrêtés par la gendarmerie sénégalaise à Kidira.
`;

export const seedsOf = (corpus: Corpus): SeedFile[] =>
  [...corpus].map(([path, content]) => ({
    path,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  }));

/** Lets the rules read a corpus: the messages on the way, and the corpus with what they wrote. */
export function propose(corpus: Corpus, articles?: readonly string[]) {
  const steps: ProposeStep[] = [];
  const run = proposeCorpus({
    seeds: seedsOf(corpus),
    vocabulary: standardVocabulary,
    ...(articles !== undefined && { articles }),
  });
  let step = run.next();
  for (; !step.done; step = run.next()) steps.push(step.value);
  const result: ProposeResult = step.value;
  return { ...result, steps, after: new Map<string, string | Uint8Array>([...corpus, ...result.files]) };
}

export const graphIn = (corpus: Corpus) => runPipeline({ seeds: seedsOf(corpus), anchors: null });
