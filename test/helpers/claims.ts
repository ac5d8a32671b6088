import { relate } from '../../src/pipeline/extract/relations/relate.ts';
import type { ExtractLanguage } from '../../src/pipeline/extract/types.ts';
import { type Cast, namedArticle } from './namedArticle.ts';

/** The actors in the sentences of these tests. */
export const cast: Cast = {
  france: { type: 'country', determiner: 'la' },
  mali: { type: 'country', determiner: 'le' },
  niger: { type: 'country', determiner: 'le' },
  maroc: { type: 'country', determiner: 'le' },
  espagne: { type: 'country', determiner: "l'" },
  belgique: { type: 'country', determiner: 'la' },
  iran: { type: 'country', determiner: "l'" },
  israel: 'country',
  bcij: 'agency',
  dgse: 'agency',
  'armee-malienne': { type: 'agency', label: 'Armée malienne' },
  parquet: 'agency',
  aqmi: 'group',
  daech: 'group',
  cellule: 'group',
  onu: 'organization',
  figaro: 'organization',
  afp: 'organization',
  keita: { type: 'person', label: 'Ibrahim Keïta' },
  lerner: { type: 'person', label: 'Nicolas Lerner' },
  macron: { type: 'person', label: 'Emmanuel Macron' },
  diallo: { type: 'person', label: 'Awa Diallo' },
  bamako: 'place',
  gao: 'place',
  kidal: 'place',
  sahel: 'place',
  'nord-du-mali': 'place',
};

/**
 * What the rules read in marked sentences, one line per claim: "france backed mali", then what makes it less than
 * stated: "unconfirmed", "denied", "by X", "in 2015".
 */
export function claims(marked: string, language: ExtractLanguage = 'fr'): string[] {
  return relate(namedArticle(marked, cast, language))
    .relations.map(({ source, predicate, target, certainty, attributedTo, when }) =>
      [
        `${source} ${predicate} ${target}`,
        ...(certainty === 'unconfirmed' || certainty === 'denied' ? [certainty] : []),
        ...(attributedTo === undefined ? [] : [`by ${attributedTo}`]),
        ...(when === undefined ? [] : [`in ${when}`]),
      ].join(', '),
    )
    .sort();
}

/** The same without what concerns events, structure that follows from names alone, and who spoke of whom. */
export const coreClaims = (marked: string, language: ExtractLanguage = 'fr'): string[] =>
  claims(marked, language).filter(
    (claim) =>
      !/ (?:belongs-to|lies-in|spoke-of|reported-on|announced|took-part-in|was-due-to-attend|carried-out|was-target-of|happened-in|headed-to|perpetrated|nationals-in|nationals-suffered) /u.test(
        claim,
      ),
  );

/** The names of the events that the rules read in marked sentences, in the sentences' language. */
export const eventNames = (marked: string, language: ExtractLanguage = 'fr'): string[] =>
  relate(namedArticle(marked, cast, language)).events.map(({ label }) => label[language]);
