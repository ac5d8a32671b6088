import type { ReadVerb } from '../relations/reading/readVerb.ts';
import type { ExtractLanguage } from '../types.ts';
import { makeEnglish } from './en/grammar.ts';
import { readEnglishVerb } from './en/readVerb.ts';
import { makeFrench } from './fr/grammar.ts';
import { readFrenchVerb } from './fr/readVerb.ts';
import type { Grammar } from './grammar.ts';

/** A language's lists and its way of reading verbs. */
interface LanguageRules {
  readonly grammar: Grammar;
  readonly readVerb: ReadVerb;
}

const makers: Readonly<Record<ExtractLanguage, () => LanguageRules>> = {
  fr: () => ({ grammar: makeFrench(), readVerb: readFrenchVerb }),
  en: () => ({ grammar: makeEnglish(), readVerb: readEnglishVerb }),
};

const made = new Map<ExtractLanguage, LanguageRules>();

/** The rules of a language, made when first asked for and kept, since they contain tens of thousands of forms. */
export function rulesOf(language: ExtractLanguage): LanguageRules {
  const known = made.get(language);
  if (known !== undefined) return known;
  const rules = makers[language]();
  made.set(language, rules);
  return rules;
}
