import { TextEncoder } from 'node:util';
import { type PipelineResult, runPipeline } from '../../src/pipeline/runPipeline.ts';
import type { SeedFile } from '../../src/pipeline/seeds/seedFiles.ts';

/** A corpus of two short articles, complete and without a problem: tests change a word and see what happens. */
export const smallSeeds: Readonly<Record<string, string>> = {
  'articles.yaml': `- id: cemoc-article
  file: one.txt
  title: Le Mali et le Cémoc
  publisher: AFP
  language: fr
  published: { edtf: 2011-12~, basis: inferred, note: { fr: Réunion passée., en: Meeting past. } }
  sections:
    - { kind: title, from: Le Mali et le Cémoc }
    - { kind: body, from: En avril 2010 }
    - { kind: boilerplate, from: Partager }
- id: teaser-article
  file: two.txt
  title: Coopération
  language: fr
  published: { edtf: 2010-05-02, basis: stated }
  sections:
    - { kind: body, from: La coopération }
`,
  'articles/one.txt': `Le Mali et le Cémoc

En avril 2010, l’Algérie et le Mali ont créé le Comité d'état-major opérationnel conjoint (Cémoc). L’armée malienne s’y rend.
Alger a longtemps estimé que le Mali était faible.

Partager Mali
`,
  'articles/two.txt': 'La coopération algéro-malienne tient. Le Cémoc se réunit au Mali.',
  'lexicon/countries.yaml': `- id: algerie
  label: { fr: Algérie, en: Algeria }
  determiner: { fr: "l'" }
  names: [Algérie]
  demonyms: [algérien, algérienne, algéro]
  coordinates: [3.04, 36.75]
  sameAs: ["iso3166:DZ"]
- id: mali
  label: { fr: Mali, en: Mali }
  names: [Mali]
  demonyms: [malien, malienne]
`,
  'lexicon/agencies.yaml': `- id: cemoc
  label: { fr: Comité d'état-major opérationnel conjoint, en: Joint Committee }
  short: { fr: Cémoc, en: CEMOC }
  names: [Comité d'état-major opérationnel conjoint, Cémoc]
  aliases: [CEMOC]
  countries: [algerie, mali]
- id: armee-malienne
  label: { fr: Armée malienne, en: Malian army }
  names: [armée malienne]
  countries: [mali]
`,
  'lexicon/events.yaml': `- id: creation-du-cemoc
  label: { fr: Création du Cémoc, en: Creation of CEMOC }
  when: 2010-04
  basis: stated
`,
  'lexicon/predicates.yaml': `founded:
  family: structure
  label: { fr: a fondé, en: founded }
cooperated:
  family: cooperation
  label: { fr: a coopéré avec, en: cooperated with }
  symmetric: true
said-of:
  family: statement
  label: { fr: a dit de, en: said of }
took-part:
  family: structure
  label: { fr: a pris part à, en: took part in }
`,
  'annotations/cemoc-article.yaml': `article: cemoc-article
mentions:
  - { node: algerie, quote: Alger, in: Alger a longtemps, how: descriptor }
events:
  - event: creation-du-cemoc
    quote: l’Algérie et le Mali ont créé le Comité
relations:
  - source: [algerie, mali]
    predicate: founded
    target: cemoc
    quote: l’Algérie et le Mali ont créé le Comité d'état-major opérationnel conjoint (Cémoc)
    when: 2010-04
  - source: mali
    predicate: took-part
    target: creation-du-cemoc
    quote: le Mali ont créé
  - source: algerie
    predicate: said-of
    target: mali
    quote: Alger a longtemps estimé que le Mali était faible
    certainty: attributed
    attributedTo: algerie
`,
  'annotations/teaser-article.yaml': `article: teaser-article
relations:
  - source: mali
    predicate: cooperated
    target: algerie
    quote: La coopération algéro-malienne
  - source: mali
    predicate: founded
    target: cemoc
    quote: Le Cémoc se réunit au Mali
`,
};

/** Texts as seed files; those given replace, extend or (null) remove those of the small corpus. */
export function seedFiles(changes: Readonly<Record<string, string | Uint8Array | null>> = {}): SeedFile[] {
  return Object.entries({ ...smallSeeds, ...changes }).flatMap(([path, content]) =>
    content === null
      ? []
      : { path, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content },
  );
}

/**
 * The small corpus with one stretch of one file replaced. Throws when that is not there, so that no test checks
 * nothing.
 */
export function seedsWith(path: string, from: string, to: string): SeedFile[] {
  const text = smallSeeds[path] ?? '';
  if (!text.includes(from)) throw new Error(`${path} has no « ${from} »`);
  return seedFiles({ [path]: text.replace(from, to) });
}

/** Runs the pipeline and returns its problems as `file:line rule`. */
export function problemsOf(seeds: readonly SeedFile[]): string[] {
  return run(seeds).problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`);
}

/** Runs the pipeline on seeds laid out afresh. */
export const run = (seeds: readonly SeedFile[]): PipelineResult => runPipeline({ seeds, anchors: null });

/** Runs the pipeline and insists on a graph. */
export function graphOf(seeds: readonly SeedFile[]) {
  const { graph, problems } = run(seeds);
  if (graph === null) throw new Error(JSON.stringify(problems, null, 1));
  return graph;
}
