import type { SectionKind } from '../basics/kinds.ts';
import type { Language } from '../basics/languages.ts';

/** What the sections of an article are called, within a sentence: « chapeau ». */
export const sectionWords: Readonly<Record<Language, Readonly<Record<SectionKind, string>>>> = {
  fr: {
    title: 'titre',
    subtitle: 'chapeau',
    caption: 'légende',
    byline: 'signature',
    body: 'corps',
    related: 'encadré',
    boilerplate: 'habillage',
  },
  en: {
    title: 'title',
    subtitle: 'lead',
    caption: 'caption',
    byline: 'byline',
    body: 'body',
    related: 'box',
    boilerplate: 'page chrome',
  },
};
