import { tokenize } from '../../../lib/tokens.ts';
import { caseRuleOf, type NamePattern } from '../../names/namePatterns.ts';
import type { ExtractLanguage, NameMention } from '../types.ts';
import type { DraftNode } from './candidate.ts';

/** One spelling of names: what it may name, the most likely first. */
export interface Surface {
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

/** The spellings of names, each once in a language. */
export interface SurfaceIndex {
  readonly surfaces: readonly Surface[];
  /** What to look for in a text: the `node` of a pattern is the index of its surface. */
  readonly patterns: Readonly<Record<ExtractLanguage, readonly NamePattern[]>>;
  /** Adds what a spelling may name; where the spelling is known already, after those that it may name. */
  readonly add: (
    language: ExtractLanguage,
    text: string,
    draft: DraftNode,
    surface: Omit<Surface, 'drafts'>,
  ) => void;
}

/** An index without any spelling. */
export function newSurfaceIndex(): SurfaceIndex {
  const surfaces: Surface[] = [];
  const indexes: Readonly<Record<ExtractLanguage, Map<string, number>>> = { fr: new Map(), en: new Map() };
  const patterns: Readonly<Record<ExtractLanguage, NamePattern[]>> = { fr: [], en: [] };
  const add: SurfaceIndex['add'] = (language, text, draft, surface) => {
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
  return { surfaces, patterns, add };
}
