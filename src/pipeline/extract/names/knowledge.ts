import { isBodyType, type NodeType } from '../../../domain/basics/kinds.ts';
import { languages } from '../../../domain/basics/languages.ts';
import { foldName } from '../../../lib/tokens.ts';
import { buildTrie, type NameTrie } from '../../names/nameTrie.ts';
import type { LexiconEntry } from '../../seeds/readSeeds.ts';
import type { ExtractLanguage } from '../types.ts';
import type { World, WorldEntry } from '../world/readWorld.ts';
import { calledOf, type DraftNode, placedOf } from './candidate.ts';
import { newSurfaceIndex, type Surface, type SurfaceIndex } from './surfaceIndex.ts';

/** An entry of a corpus's lexicon. */
export type CorpusEntry = Omit<LexiconEntry, 'when' | 'basis' | 'note'>;

/** What is known before an article is read: general knowledge, and the corpus's own names. */
export interface Knowledge {
  readonly world: World;
  /** The corpus's lexicon: where it names a thing, it takes precedence. */
  readonly corpus: readonly CorpusEntry[];
}

/** Knowledge in the form in which names are looked up. */
export interface CompiledKnowledge {
  readonly tries: Readonly<Record<ExtractLanguage, NameTrie>>;
  readonly surfaces: readonly Surface[];
  readonly drafts: ReadonlyMap<string, DraftNode>;
  /** For each capital's id, the id of its state. */
  readonly capitals: ReadonlyMap<string, string>;
  /** For each state's id, its French adjective as « masculine/feminine », and its English one. */
  readonly adjectives: ReadonlyMap<string, { readonly fr: string; readonly en: string }>;
}

const compiled = new WeakMap<Knowledge, CompiledKnowledge>();

/** Compiles what is known, once; the same object gives the same result. */
export function compileKnowledge(knowledge: Knowledge): CompiledKnowledge {
  const known = compiled.get(knowledge) ?? compile(knowledge);
  compiled.set(knowledge, known);
  return known;
}

/** « Caire » of « Le Caire »; null for names that begin with no such article, or that contracted are common words. */
const contracted = (name: string, type: NodeType): string | null => {
  const behind = /^Les? (\p{Lu}.*)$/u.exec(name)?.[1] ?? null;
  return type === 'place' || /^(?:Monde|Figaro|Parisien)$/u.test(behind ?? '') ? behind : null;
};

function compile({ world, corpus }: Knowledge): CompiledKnowledge {
  const index = newSurfaceIndex();
  const drafts = new Map<string, DraftNode>();
  const owned = new Map<string, DraftNode>();
  for (const entry of corpus) {
    const draft = draftOfCorpus(entry, world);
    drafts.set(entry.id, draft);
    addCorpusEntry(index, owned, entry, draft);
  }
  const adjectives = new Map<string, { fr: string; en: string }>();
  const bareNames: (() => void)[] = [];
  for (const entry of world.entries) {
    const mine = drafts.get(entry.id) ?? namesake(entry, owned);
    const draft = mine ?? draftOfWorld(entry);
    if (mine === undefined) drafts.set(entry.id, draft);
    const { fr, en } = entry.adjective;
    if (fr !== undefined || en !== undefined)
      adjectives.set(draft.id ?? entry.id, { fr: fr ?? entry.label.fr, en: en ?? entry.label.en });
    bareNames.push(...addWorldEntry(index, owned, entry, draft));
  }
  for (const addBare of bareNames) addBare();
  return {
    tries: { fr: buildTrie(index.patterns.fr), en: buildTrie(index.patterns.en) },
    surfaces: index.surfaces,
    drafts,
    capitals: world.capitals,
    adjectives,
  };
}

const plain = { open: false, isPrefix: false, isCareful: false } as const;

/** Adds the spellings of a corpus's own entry, and notes which names are its own. */
function addCorpusEntry(
  { add }: SurfaceIndex,
  owned: Map<string, DraftNode>,
  entry: CorpusEntry,
  draft: DraftNode,
): void {
  entry.names.forEach((seed, index) => {
    const isLabel = index === 0 || foldName(seed.text) === foldName(entry.label.fr);
    const how = ('how' in seed && seed.how) || (isLabel ? 'name' : 'alias');
    const open = ('open' in seed ? seed.open : undefined) ?? /^\P{L}*\p{Ll}/u.test(seed.text);
    owned.set(foldName(seed.text), draft);
    for (const language of languages) add(language, seed.text, draft, { ...plain, how, open });
  });
  for (const text of [entry.label.fr, entry.label.en, ...entry.aliases]) {
    if (!owned.has(foldName(text))) owned.set(foldName(text), draft);
    if (entry.type === 'event' || !/\p{Lu}/u.test(text)) continue;
    for (const language of languages) add(language, text, draft, { ...plain, how: 'alias' });
  }
  for (const text of entry.demonyms) {
    const isPrefix = /(?:o|co)$/.test(text) && entry.demonyms.length > 1;
    add('fr', text, draft, { ...plain, how: 'demonym', isPrefix });
  }
}

/**
 * Adds the spellings of what is generally known, but for those that the corpus has for something else. Gives what adds
 * the bare names, « Saint-Denis » of « Saint-Denis (La Réunion) »: after whatever has such a name to itself.
 */
function addWorldEntry(
  { add }: SurfaceIndex,
  owned: ReadonlyMap<string, DraftNode>,
  entry: WorldEntry,
  draft: DraftNode,
): (() => void)[] {
  const bareNames: (() => void)[] = [];
  for (const language of languages) {
    entry.names[language].forEach((name, index) => {
      const owner = owned.size === 0 ? undefined : owned.get(foldName(name));
      if (owner !== undefined && owner.id !== draft.id) return;
      const how = index === 0 || name === entry.label.fr ? 'name' : 'alias';
      const open = isOpen(name, entry.type);
      const surface = { ...plain, how, open, isCareful: entry.careful[language] } as const;
      add(language, name, draft, surface);
      // « lié à al-Qaïda »: the Arabic article is often written small.
      if (/^Al-\p{Lu}/u.test(name)) add(language, `al${name.slice(2)}`, draft, { ...surface, open: false });
      const bare = name.replace(/ \(.*\)$/, '');
      if (bare !== name) bareNames.push(() => add(language, bare, draft, { ...surface, how: 'name' }));
      const behind = language === 'fr' ? contracted(name, entry.type) : null;
      if (behind !== null) add(language, behind, draft, { ...surface, isContracted: true });
    });
    for (const name of entry.demonyms[language]) add(language, name, draft, { ...plain, how: 'demonym' });
  }
  for (const prefix of entry.prefixes) add('fr', prefix, draft, { ...plain, how: 'demonym', isPrefix: true });
  return bareNames;
}

/** The corpus's own node for a generally known thing that it calls by the same name. */
function namesake(entry: WorldEntry, owned: ReadonlyMap<string, DraftNode>): DraftNode | undefined {
  if (owned.size === 0) return undefined;
  for (const name of [entry.label.fr, entry.label.en, entry.names.fr[1], entry.names.en[1]]) {
    const draft = name === undefined ? undefined : owned.get(foldName(name));
    if (draft !== undefined && isSameSort(draft.type, entry.type)) return draft;
  }
  return undefined;
}

const isSameSort = (a: NodeType, b: NodeType): boolean => a === b || (isBodyType(a) && isBodyType(b));

/**
 * A name that begins in lower case describes: names of other things inside it count. « lac Tchad » is a fixed name all
 * the same.
 */
const isOpen = (name: string, type: NodeType): boolean =>
  /^\P{L}*\p{Ll}/u.test(name) && !(type === 'place' && /\p{Lu}/u.test(name));

const draftOfWorld = (entry: WorldEntry): DraftNode => ({
  id: entry.id,
  ...calledOf(entry),
  names: entry.names.fr,
  demonyms: entry.demonyms.fr,
  ...placedOf(entry),
  from: 'world',
  isCity: entry.isCity,
});

const draftOfCorpus = (entry: CorpusEntry, world: World): DraftNode => ({
  id: entry.id,
  ...calledOf(entry),
  names: entry.names.map(({ text }) => text),
  demonyms: entry.demonyms,
  ...placedOf(entry),
  from: 'corpus',
  isCity: entry.type === 'place' && world.entries.some((other) => other.isCity && other.id === entry.id),
});
