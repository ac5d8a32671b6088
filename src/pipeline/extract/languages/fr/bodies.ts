/* State bodies that French names by their kind and their state: « armée malienne », « ministère de la Défense ». */

import { wordSet } from '../words.ts';

/** A kind of state body. Its gender and number determine the form of the country's adjective. */
export interface BodyKind {
  /** How its id begins. */
  readonly id: string;
  /** The folded words that name it, the fullest first. */
  readonly heads: readonly string[];
  readonly fr: string;
  readonly en: string;
  readonly gender: 'm' | 'f';
  readonly isPlural: boolean;
  readonly type: 'agency' | 'group' | 'organization';
}

const kind = (
  id: string,
  fr: string,
  en: string,
  form: 'm' | 'f' | 'mp' | 'fp',
  heads: readonly string[],
  type: BodyKind['type'] = 'agency',
): BodyKind => ({
  id,
  heads,
  fr,
  en,
  gender: form.startsWith('m') ? 'm' : 'f',
  isPlural: form.endsWith('p'),
  type,
});

export const bodyKinds: readonly BodyKind[] = [
  kind('armee-de-l-air', 'Armée de l’air', 'air force', 'f', [
    'armee de l air',
    'aviation militaire',
    'force aerienne',
  ]),
  kind('armee-de-terre', 'Armée de terre', 'land army', 'f', ['armee de terre']),
  kind('armee', 'Armée', 'army', 'f', ['armee', 'armee nationale', 'armee reguliere']),
  kind('forces-armees', 'Forces armées', 'armed forces', 'fp', ['forces armees', 'forces armees nationales']),
  kind('forces-speciales', 'Forces spéciales', 'special forces', 'fp', ['forces speciales']),
  kind('forces-de-securite', 'Forces de sécurité', 'security forces', 'fp', [
    'forces de securite',
    'forces de l ordre',
    'forces de defense et de securite',
  ]),
  kind('forces-navales', 'Forces navales', 'naval forces', 'fp', ['forces navales']),
  kind('marine', 'Marine', 'navy', 'f', [
    'marine',
    'marine nationale',
    'marine militaire',
    'marine de guerre',
  ]),
  kind('garde-cotes', 'Garde-côtes', 'coast guard', 'mp', ['garde cotes', 'gardes cotes', 'garde cote']),
  kind('garde-frontieres', 'Garde-frontières', 'border guards', 'mp', [
    'garde frontieres',
    'gardes frontieres',
    'garde frontiere',
  ]),
  kind('garde-presidentielle', 'Garde présidentielle', 'presidential guard', 'f', ['garde presidentielle']),
  kind('garde-nationale', 'Garde nationale', 'national guard', 'f', ['garde nationale']),
  kind('police-federale', 'Police fédérale', 'federal police', 'f', ['police federale']),
  kind('police-judiciaire', 'Police judiciaire', 'criminal police', 'f', ['police judiciaire']),
  kind('police-nationale', 'Police nationale', 'national police', 'f', ['police nationale']),
  kind('police', 'Police', 'police', 'f', ['police']),
  kind('gendarmerie', 'Gendarmerie', 'gendarmerie', 'f', ['gendarmerie', 'gendarmerie nationale']),
  kind('douanes', 'Douanes', 'customs', 'fp', ['douanes', 'douane']),
  kind('renseignement-militaire', 'Renseignement militaire', 'military intelligence', 'm', [
    'renseignement militaire',
    'renseignements militaires',
    'services de renseignement militaire',
  ]),
  kind('services', 'Services', 'intelligence services', 'mp', [
    'services de renseignement',
    'services de renseignements',
    'services de securite',
    'services secrets',
    'services speciaux',
    'services',
    'renseignements',
    'renseignement',
  ]),
  kind('gouvernement', 'Gouvernement', 'government', 'm', ['gouvernement', 'executif']),
  kind('presidence', 'Présidence', 'presidency', 'f', ['presidence']),
  kind('parlement', 'Parlement', 'parliament', 'm', ['parlement']),
  kind('senat', 'Sénat', 'Senate', 'm', ['senat']),
  kind('assemblee-nationale', 'Assemblée nationale', 'National Assembly', 'f', ['assemblee nationale']),
  kind('cour-supreme', 'Cour suprême', 'Supreme Court', 'f', ['cour supreme']),
  kind('cour-constitutionnelle', 'Cour constitutionnelle', 'Constitutional Court', 'f', [
    'cour constitutionnelle',
  ]),
  kind('conseil-constitutionnel', 'Conseil constitutionnel', 'Constitutional Council', 'm', [
    'conseil constitutionnel',
  ]),
  kind('banque-centrale', 'Banque centrale', 'central bank', 'f', ['banque centrale']),
  kind('commission-electorale', 'Commission électorale', 'electoral commission', 'f', [
    'commission electorale',
  ]),
  kind('parquet-federal', 'Parquet fédéral', 'federal prosecutor’s office', 'm', ['parquet federal']),
  kind('parquet-general', 'Parquet général', 'general prosecutor’s office', 'm', ['parquet general']),
  kind('parquet-antiterroriste', 'Parquet antiterroriste', 'anti-terrorism prosecutor’s office', 'm', [
    'parquet antiterroriste',
    'parquet national antiterroriste',
  ]),
  kind('ministere-public', 'Ministère public', 'public prosecutor’s office', 'm', ['ministere public']),
  kind('parquet', 'Parquet', 'prosecutor’s office', 'm', ['parquet']),
  kind('justice', 'Justice', 'judiciary', 'f', ['justice']),
  kind('ambassade', 'Ambassade', 'embassy', 'f', ['ambassade']),
  kind('consulat', 'Consulat', 'consulate', 'm', ['consulat']),
  kind('etat-major', 'État-major', 'general staff', 'm', [
    'etat major',
    'etat major general',
    'etat major general des armees',
    'etat major general des forces armees',
    'etat major general de l armee',
    'etat major des armees',
    'etat major de l armee',
  ]),
  kind('reseaux', 'Réseaux', 'networks', 'mp', ['reseaux'], 'group'),
  kind('junte', 'Junte', 'junta', 'f', ['junte', 'junte militaire'], 'group'),
];

/** What a ministry is responsible for: the key of its id, the folded words, and the English for it. */
export const portfolios: readonly (readonly [key: string, words: readonly string[], en: string])[] = [
  [
    'affaires-etrangeres',
    [
      'affaires etrangeres',
      'europe et des affaires etrangeres',
      'relations exterieures',
      'affaires exterieures',
      'affaires etrangeres et de la cooperation',
      'affaires etrangeres et du developpement international',
    ],
    'Foreign Affairs',
  ],
  [
    'defense',
    [
      'defense',
      'defense nationale',
      'defense et aux anciens combattants',
      'defense et des anciens combattants',
    ],
    'Defence',
  ],
  ['armees', ['armees', 'armees et des anciens combattants'], 'Armed Forces'],
  ['interieur', ['interieur', 'interieur et des outre mer', 'interieur et de la securite'], 'the Interior'],
  [
    'securite',
    [
      'securite',
      'securite publique',
      'securite nationale',
      'securite interieure',
      'securite et de la protection civile',
    ],
    'Security',
  ],
  ['justice', ['justice'], 'Justice'],
  ['finances', ['finances', 'economie et des finances', 'economie', 'budget', 'comptes publics'], 'Finance'],
  ['sante', ['sante', 'sante publique'], 'Health'],
  ['education', ['education', 'education nationale'], 'Education'],
  ['energie', ['energie', 'mines', 'petrole', 'mines et de l energie'], 'Energy'],
  ['transports', ['transports'], 'Transport'],
  ['travail', ['travail'], 'Labour'],
  ['agriculture', ['agriculture'], 'Agriculture'],
  ['environnement', ['environnement', 'transition ecologique', 'ecologie'], 'the Environment'],
  ['culture', ['culture'], 'Culture'],
  ['communication', ['communication', 'information'], 'Information'],
  ['immigration', ['immigration', 'migrations'], 'Migration'],
  ['commerce', ['commerce', 'commerce exterieur', 'industrie'], 'Trade'],
  ['affaires-religieuses', ['affaires religieuses', 'habous'], 'Religious Affairs'],
];

/** With which words such responsibilities begin, also those that have no ministry of their own. */
export const portfolioWords: ReadonlySet<string> = new Set([
  ...portfolios.flatMap(([, words]) => words.map((name) => name.split(' ')[0] ?? name)),
  ...wordSet(
    'etrangeres exterieures exterieur cooperation migration asile tresor elargissement territoire territoires territoriales collectivites decentralisation population refondation reconciliation solidarite equipement infrastructures elevage hydraulique urbanisme logement enseignement jeunesse sports tourisme artisanat numerique emploi recherche innovation',
  ),
]);
