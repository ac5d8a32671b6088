import { isBodyType, type NodeType } from '../../../domain/basics/kinds.ts';
import { languages } from '../../../domain/basics/languages.ts';
import { foldName, tokenize } from '../../../lib/tokens.ts';
import { caseRuleOf, type NamePattern } from '../../names/namePatterns.ts';
import { buildTrie, type NameTrie } from '../../names/nameTrie.ts';
import type { LexiconEntry } from '../../seeds/readSeeds.ts';
import type { ExtractLanguage, NameMention } from '../types.ts';
import type { World, WorldEntry } from '../world/readWorld.ts';
import { calledOf, type DraftNode, placedOf } from './candidate.ts';

/** An entry of a corpus's lexicon. */
export type CorpusEntry = Omit<LexiconEntry, 'when' | 'basis' | 'note'>;

/** What is known before an article is read: general knowledge, and the corpus's own names. */
export interface Knowledge {
  readonly world: World;
  /** The corpus's lexicon: where it names a thing, it takes precedence. */
  readonly corpus: readonly CorpusEntry[];
}

/** One spelling of names: what it may name, the most likely first. */
interface Surface {
  readonly drafts: DraftNode[];
  readonly how: NameMention['how'];
  readonly open: boolean;
  /** Counts only as the first half of a compound: « franco-marocain ». */
  readonly isPrefix: boolean;
  /** « au Caire », « du Havre »: counts only after an article that has been contracted with a preposition. */
  readonly isContracted?: true;
  /** Also an ordinary word or a first name: counts only where the sentence makes it a place. */
  readonly isCareful: boolean;
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
  const surfaces: Surface[] = [];
  const indexes: Readonly<Record<ExtractLanguage, Map<string, number>>> = { fr: new Map(), en: new Map() };
  const patterns: Record<ExtractLanguage, NamePattern[]> = { fr: [], en: [] };
  const drafts = new Map<string, DraftNode>();
  const owned = new Map<string, DraftNode>();

  const add = (
    language: ExtractLanguage,
    text: string,
    draft: DraftNode,
    surface: Omit<Surface, 'drafts'>,
  ) => {
    const tokens = tokenize(text);
    if (tokens.length === 0) return;
    const cases = tokens.map(({ raw }) =>
      surface.how === 'demonym' && language === 'fr' ? 'any' : caseRuleOf(raw),
    );
    const words = tokens.map(({ fold }) => fold);
    const key = `${words.join(' ')}|${cases.join(' ')}|${surface.isPrefix}`;
    const known = indexes[language].get(key);
    if (known !== undefined) {
      const there = surfaces[known]?.drafts;
      if (there !== undefined && !there.some(({ id }) => id === draft.id)) there.push(draft);
      return;
    }
    const index = surfaces.length;
    surfaces.push({ ...surface, drafts: [draft] });
    indexes[language].set(key, index);
    patterns[language].push({
      node: String(index),
      text,
      how: surface.how,
      open: surface.open,
      words,
      cases,
      file: '',
      line: 0,
    });
  };

  for (const entry of corpus) {
    const draft = draftOfCorpus(entry, world);
    drafts.set(entry.id, draft);
    const plain = { isPrefix: false, isCareful: false };
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
      for (const language of languages) add(language, text, draft, { ...plain, how: 'alias', open: false });
    }
    for (const text of entry.demonyms) {
      const isPrefix = /(?:o|co)$/.test(text) && entry.demonyms.length > 1;
      add('fr', text, draft, { ...plain, how: 'demonym', open: false, isPrefix });
    }
  }

  const adjectives = new Map<string, { fr: string; en: string }>();
  /** « Saint-Denis » of « Saint-Denis (La Réunion) »: after whatever has the bare name to itself. */
  const bareNames: (() => void)[] = [];
  for (const entry of world.entries) {
    const mine = drafts.get(entry.id) ?? namesake(entry, owned);
    const draft = mine ?? draftOfWorld(entry);
    if (mine === undefined) drafts.set(entry.id, draft);
    const { fr, en } = entry.adjective;
    if (fr !== undefined || en !== undefined)
      adjectives.set(draft.id ?? entry.id, { fr: fr ?? entry.label.fr, en: en ?? entry.label.en });
    const isPrefix = false;
    for (const language of languages) {
      const isCareful = entry.careful[language];
      const names = entry.names[language];
      names.forEach((name, index) => {
        const owner = owned.size === 0 ? undefined : owned.get(foldName(name));
        if (owner !== undefined && owner.id !== draft.id) return;
        const how = index === 0 || name === entry.label.fr ? 'name' : 'alias';
        const surface = { how, open: isOpen(name, entry.type), isPrefix, isCareful } as const;
        add(language, name, draft, surface);
        // « lié à al-Qaïda »: the Arabic article is often written small.
        if (/^Al-\p{Lu}/u.test(name)) add(language, `al${name.slice(2)}`, draft, { ...surface, open: false });
        const bare = name.replace(/ \(.*\)$/, '');
        if (bare !== name) bareNames.push(() => add(language, bare, draft, { ...surface, how: 'name' }));
        const behind = language === 'fr' ? contracted(name, entry.type) : null;
        if (behind !== null) add(language, behind, draft, { ...surface, isContracted: true });
      });
      for (const name of entry.demonyms[language])
        add(language, name, draft, { how: 'demonym', open: false, isPrefix, isCareful: false });
    }
    for (const prefix of entry.prefixes)
      add('fr', prefix, draft, { how: 'demonym', open: false, isPrefix: true, isCareful: false });
  }
  for (const addBare of bareNames) addBare();
  return {
    tries: { fr: buildTrie(patterns.fr), en: buildTrie(patterns.en) },
    surfaces,
    drafts,
    capitals: world.capitals,
    adjectives,
  };
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
