import { layoutPath } from '../../domain/basics/corpus.ts';
import type { NodeType, Origin } from '../../domain/basics/kinds.ts';
import type { Provenance } from '../../domain/graph/provenance.ts';
import type { LocalizedText } from '../../domain/graph/schema.ts';
import { typeOfLexicon } from './lexiconFiles.ts';
import { type Located, readEntries, readList, readOne } from './readValue.ts';
import { decodeSeed, type Report, type SeedFile } from './seedFiles.ts';
import {
  type AnnotationSeed,
  type ArticleSeed,
  annotationSeed,
  articleSeed,
  eventSeed,
  type NameSeed,
  nodeSeed,
  type PredicateSeed,
  predicateSeed,
  type RegionSeed,
  regionSeed,
  type SpeakerSeed,
  speakerSeed,
} from './seedSchema.ts';
import { type ShapedProposals, shapeProposals } from './shapeProposals.ts';
import { parseYamlFile } from './yamlFile.ts';

/** An entry of the lexicon: a node's or an event's, with its type. */
export interface LexiconEntry {
  readonly type: NodeType;
  readonly id: string;
  readonly label: LocalizedText;
  readonly short?: LocalizedText;
  readonly determiner?: { readonly fr?: string; readonly en?: string };
  readonly beside?: readonly {
    readonly nodes: readonly string[];
    readonly fr: string;
    readonly en: string;
  }[];
  readonly names: readonly NameSeed[];
  readonly demonyms: readonly string[];
  readonly aliases: readonly string[];
  readonly countries: readonly string[];
  readonly sameAs: readonly string[];
  readonly coordinates?: readonly [number, number];
  readonly when: string | null;
  readonly basis?: 'stated' | 'inferred';
  readonly note?: LocalizedText;
  /** Left out: a person wrote the entry. */
  readonly provenance?: Provenance;
}

/**
 * Everything in the YAML files, each entry validated; whether the entries are consistent with one another is checked
 * later.
 */
export interface Seeds {
  readonly articles: readonly Located<ArticleSeed>[];
  readonly lexicon: readonly Located<LexiconEntry>[];
  readonly predicates: readonly (Located<PredicateSeed> & { readonly id: string })[];
  readonly speakers: readonly Located<SpeakerSeed>[];
  readonly regions: readonly Located<RegionSeed>[];
  readonly annotations: readonly Located<AnnotationSeed>[];
  readonly proposals: readonly ShapedProposals[];
}

/**
 * Reads the YAML files among the seeds, in order of their paths. Entries that do not have the right shape are reported
 * and left out.
 */
export function readSeeds(files: readonly SeedFile[], report: Report): Seeds {
  const articles: Located<ArticleSeed>[] = [];
  const lexicon: Located<LexiconEntry>[] = [];
  const predicates: (Located<PredicateSeed> & { id: string })[] = [];
  const speakers: Located<SpeakerSeed>[] = [];
  const regions: Located<RegionSeed>[] = [];
  const annotations: Located<AnnotationSeed>[] = [];
  const proposals: ShapedProposals[] = [];
  for (const file of files) {
    const kind = kindOf(file.path);
    if (kind === null) continue;
    const text = decodeSeed(file, report);
    const yaml = text === null ? null : parseYamlFile({ path: file.path, text }, report);
    if (yaml === null) continue;
    if (kind === 'articles') articles.push(...readList(yaml, articleSeed, report));
    else if (kind === 'annotation')
      annotations.push(...readOne(yaml, [], yaml.value, annotationSeed, report));
    else if (kind === 'proposals') {
      const shaped = shapeProposals(yaml, [], yaml.value, report);
      if (shaped !== null) proposals.push(shaped);
    } else if (kind === 'speakers') speakers.push(...readList(yaml, speakerSeed, report));
    else if (kind === 'regions') regions.push(...readList(yaml, regionSeed, report));
    else if (kind === 'predicates') predicates.push(...readEntries(yaml, predicateSeed, report));
    else if (kind === 'event')
      for (const one of readList(yaml, eventSeed, report))
        lexicon.push({ ...one, value: { ...entryOf(one.value), type: kind, demonyms: [] } });
    else
      for (const one of readList(yaml, nodeSeed, report))
        lexicon.push({ ...one, value: { ...entryOf(one.value), type: kind, when: null } });
  }
  return { articles, lexicon, predicates, speakers, regions, annotations, proposals };
}

/** The entry with its origin in the graph's form. */
function entryOf<Entry extends { readonly origin?: Origin }>({ origin, ...entry }: Entry) {
  return { ...entry, ...(origin === 'reviewed' && { provenance: { origin } }) };
}

/**
 * Whether a file at this path of the seeds folder is one that the pipeline reads, or that the page stores beside the
 * seeds.
 */
export const isSeedPath = (path: string): boolean =>
  kindOf(path) !== null ||
  /^articles\/[^/]+\.txt$/.test(path) ||
  companions.includes(path) ||
  path === layoutPath;

/** Whether the file says something of one article alone: its annotation, or what is proposed about it. */
export const isOfOneArticle = (path: string): boolean => {
  const kind = kindOf(path);
  return kind === 'annotation' || kind === 'proposals';
};

/** Files that people and the page keep with a corpus but that no graph is made from: its name, the dossier. */
const companions: readonly string[] = ['README.md', 'corpus.yaml', 'dossier.json', 'dossier.damaged.json'];

function kindOf(
  path: string,
): NodeType | 'articles' | 'regions' | 'predicates' | 'speakers' | 'annotation' | 'proposals' | null {
  if (path === 'articles.yaml') return 'articles';
  if (path === 'lexicon/regions.yaml') return 'regions';
  if (path === 'lexicon/predicates.yaml') return 'predicates';
  if (path === 'lexicon/speakers.yaml') return 'speakers';
  if (/^annotations\/[^/]+\.yaml$/.test(path)) return 'annotation';
  if (/^proposals\/[^/]+\.yaml$/.test(path)) return 'proposals';
  return typeOfLexicon(path);
}
