import type { ReadVerb } from '../relations/reading/readVerb.ts';
import type { ExtractLanguage } from '../types.ts';
import { makeFrench } from './fr/grammar.ts';
import { readFrenchVerb } from './fr/readVerb.ts';
import type { Grammar } from './grammar.ts';

/** A language's lists and its way of reading verbs. */
export interface LanguageRules {
  readonly grammar: Grammar;
  readonly readVerb: ReadVerb;
}

const makers: Readonly<Partial<Record<ExtractLanguage, () => LanguageRules>>> = {
  fr: () => ({ grammar: makeFrench(), readVerb: readFrenchVerb }),
};

const made = new Map<ExtractLanguage, LanguageRules>();

/** The rules of a language, made when first asked for and kept: they hold tens of thousands of forms. Null: there are none. */
export function rulesOf(language: ExtractLanguage): LanguageRules | null {
  const known = made.get(language);
  if (known !== undefined) return known;
  const rules = makers[language]?.();
  if (rules === undefined) return null;
  made.set(language, rules);
  return rules;
}
