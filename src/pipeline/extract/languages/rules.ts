import type { ExtractLanguage } from '../types.ts';
import * as enBodies from './en/bodies.ts';
import * as enNames from './en/names.ts';
import * as enOrgHeads from './en/orgHeads.ts';
import * as frBodies from './fr/bodies.ts';
import * as frNames from './fr/names.ts';
import * as frOrgHeads from './fr/orgHeads.ts';

/** The words of one language by which names are recognized. Every set is folded. */
export interface NameRules {
  readonly language: ExtractLanguage;
  readonly names: Readonly<Record<keyof typeof frNames, ReadonlySet<string>>>;
  readonly bodies: Pick<typeof frBodies, 'bodyKinds' | 'portfolios'>;
  readonly heads: Readonly<Record<keyof typeof frOrgHeads, ReadonlySet<string>>>;
}

/** What each language knows of names, bodies and offices. */
export const nameRules: Readonly<Record<ExtractLanguage, NameRules>> = {
  fr: { language: 'fr', names: frNames, bodies: frBodies, heads: frOrgHeads },
  en: { language: 'en', names: enNames, bodies: enBodies, heads: enOrgHeads },
};
