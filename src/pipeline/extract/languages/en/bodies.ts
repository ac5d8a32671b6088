import { type BodyKind, bodyKinds as french } from '../fr/bodies.ts';

/* English names of the same kinds of state bodies: « Malian army », « Moroccan intelligence services ». */

const heads: Readonly<Record<string, readonly string[]>> = {
  'armee-de-l-air': ['air force'],
  'armee-de-terre': ['ground forces', 'land forces'],
  armee: ['army', 'military'],
  'forces-armees': ['armed forces'],
  'forces-speciales': ['special forces'],
  'forces-de-securite': ['security forces'],
  'forces-navales': ['naval forces'],
  marine: ['navy'],
  'garde-cotes': ['coast guard', 'coastguard', 'coastguards', 'coast guards'],
  'garde-frontieres': ['border guards', 'border guard'],
  'garde-presidentielle': ['presidential guard'],
  'garde-nationale': ['national guard'],
  'police-federale': ['federal police'],
  'police-judiciaire': ['criminal police', 'judicial police'],
  'police-nationale': ['national police'],
  police: ['police'],
  gendarmerie: ['gendarmerie'],
  douanes: ['customs'],
  'renseignement-militaire': ['military intelligence'],
  services: [
    'intelligence services',
    'intelligence service',
    'intelligence agencies',
    'secret services',
    'secret service',
    'security services',
    'security service',
    'spy agency',
    'intelligence',
  ],
  gouvernement: ['government', 'federal government', 'transitional government', 'cabinet'],
  presidence: ['presidency'],
  parlement: ['parliament'],
  senat: ['senate'],
  'assemblee-nationale': ['national assembly'],
  'cour-supreme': ['supreme court'],
  'cour-constitutionnelle': ['constitutional court'],
  'conseil-constitutionnel': ['constitutional council'],
  'banque-centrale': ['central bank'],
  'commission-electorale': ['electoral commission', 'election commission'],
  'parquet-federal': ['federal prosecutors', 'federal prosecutor s office'],
  'parquet-antiterroriste': [
    'anti terrorism prosecutors',
    'counterterrorism prosecutors',
    'anti terrorist prosecutors',
  ],
  parquet: ['prosecutors', 'prosecutor s office', 'attorney general s office', 'public prosecutor'],
  ambassade: ['embassy'],
  consulat: ['consulate'],
  'etat-major': ['general staff'],
  junte: ['junta', 'military junta'],
};

/** The kinds of state bodies that English has words for: those of the French list, with English heads. */
export const bodyKinds: readonly BodyKind[] = french.flatMap((kind) => {
  const english = heads[kind.id];
  return english === undefined ? [] : [{ ...kind, heads: english }];
});

export const portfolios: readonly (readonly [key: string, words: readonly string[], en: string])[] = [
  ['affaires-etrangeres', ['foreign affairs', 'foreign', 'external affairs'], 'Foreign Affairs'],
  ['defense', ['defence', 'defense', 'national defence', 'national defense'], 'Defence'],
  ['armees', ['armed forces'], 'Armed Forces'],
  ['interieur', ['interior', 'the interior', 'internal affairs', 'home affairs'], 'the Interior'],
  ['securite', ['security', 'public security', 'national security'], 'Security'],
  ['justice', ['justice'], 'Justice'],
  ['finances', ['finance', 'economy', 'economic affairs'], 'Finance'],
  ['sante', ['health'], 'Health'],
  ['education', ['education'], 'Education'],
  ['energie', ['energy', 'oil'], 'Energy'],
  ['transports', ['transport'], 'Transport'],
  ['travail', ['labour', 'labor'], 'Labour'],
  ['agriculture', ['agriculture'], 'Agriculture'],
  ['environnement', ['environment', 'the environment'], 'the Environment'],
  ['culture', ['culture'], 'Culture'],
  ['communication', ['information'], 'Information'],
  ['immigration', ['immigration', 'migration'], 'Migration'],
  ['commerce', ['trade', 'commerce'], 'Trade'],
];
