import type { Certainty, Family } from '../../domain/basics/kinds.ts';
import { kindWords } from '../../domain/graph/kindWords.ts';
import { countedEn, countedFr, numberEn, numberFr } from '../../lib/counted.ts';
import { defineMessages } from '../../ui/language.tsx';

/** « l’Algérie, le Mali et 4 autres pays ». */
const joinFr = (names: readonly string[], more: number): string =>
  new Intl.ListFormat('fr').format([
    ...names,
    ...(more > 0 ? [countedFr(more, 'autre pays', 'autres pays')] : []),
  ]);
const joinEn = (names: readonly string[], more: number): string =>
  new Intl.ListFormat('en').format([
    ...names,
    ...(more > 0 ? [countedEn(more, 'other country', 'other countries')] : []),
  ]);

export const messages = defineMessages({
  fr: {
    readPassages: 'Lire les passages',
    types: 'Types de nœuds',
    shownOf: (shown: number, all: number) => `${numberFr(shown)} sur ${numberFr(all)}`,
    type: kindWords.fr.typesTitle,
    typeHidden: kindWords.fr.typeHidden,
    nodes: (n: number) => countedFr(n, 'nœud'),
    links: (n: number) => countedFr(n, 'lien'),
    passages: (n: number) => countedFr(n, 'passage'),
    passagesUnit: 'passages',
    linksUnit: 'liens',
    none: 'Aucun avec les autres filtres',

    countries: 'Pays cités',
    countryRule: 'Un nœud reste s’il concerne un pays choisi ; un lien reste avec ses deux bouts.',
    countryRuleAll: 'Un nœud reste s’il concerne tous les pays choisis ; un lien reste avec ses deux bouts.',
    concerning: (countries: string) => `Ce qui concerne ${countries}.`,
    allOf: (countries: string) => `à la fois ${countries}`,
    otherEnds: (n: number, countries: readonly string[], more: number) =>
      `${countedFr(n, 'nœud n’est là', 'nœuds ne sont là')} que comme l’autre bout d’un de ces liens${
        countries.length === 0 ? '' : `, dont ${joinFr(countries, more)}`
      }.`,
    countryMode: 'Pays choisis',
    anyCountry: 'L’un d’eux',
    everyCountry: 'Tous à la fois',
    moreCountries: (n: number) => countedFr(n, 'autre pays', 'autres pays'),
    fewerCountries: 'Moins de pays',

    years: 'Années',
    allYears: (range: string) => `${range}, toutes`,
    yearBasis: 'Année prise en compte',
    happened: 'des faits',
    published: 'de parution',
    yearNote: {
      happened: 'Quand c’est arrivé. Un passage sans date propre prend l’année de son article.',
      published: 'Quand c’est paru : l’année de l’article.',
    },
    earlier: 'Un an plus tôt',
    later: 'Un an plus tard',
    yearCount: (year: number, n: number) => `${year} : ${countedFr(n, 'passage')}`,

    sources: 'Sources',
    undated: 'sans date',
    inferredDate: 'date déduite',
    articleIndex: 'Liste des articles',
    readSource: 'Lire la source',
    hideSource: (name: string) => `Masquer ${name}`,
    showSource: (name: string) => `Réafficher ${name}`,
    teasers: 'Encadrés de page',
    teasersNote: 'Annonces d’autres articles imprimées dans la page : des preuves plus faibles.',

    certainties: 'Certitude',
    certainty: kindWords.fr.certainties,
    corroboration: 'Attesté par',
    atLeast: (n: number) => (n === 1 ? 'Au moins 1 article' : `Au moins ${numberFr(n)} articles`),
    orMore: (n: number) => (n === 1 ? 'article ou plus' : 'articles ou plus'),

    originOnly: { verified: 'À l’encre seulement', proposed: 'Au crayon seulement' },
    families: 'Liens',
    family: kindWords.fr.families,

    filters: 'Filtres',
    chips: 'Filtres actifs',
    removeChip: (what: string) => `${what} : retirer ce filtre`,
    showAll: 'Ne rien masquer',
    showAllNote: 'Montre tout, lieux et organisations compris',
    reset: 'Réinitialiser',
    resetNote: 'Les filtres comme à l’ouverture',
    sourceHidden: (number: number, name: string) => `Source ${number} masquée (${name})`,
    certaintyHidden: {
      stated: 'Affirmés masqués',
      attributed: 'Attribués masqués',
      unconfirmed: 'Non confirmés masqués',
      denied: 'Démentis masqués',
    } satisfies Record<Certainty, string>,
    familyHidden: {
      cooperation: 'Coopération masquée',
      opposition: 'Opposition masquée',
      structure: 'Structure masquée',
      location: 'Liens de lieu masqués',
      statement: 'Parole masquée',
      'co-mention': 'Cités ensemble masqués',
    } satisfies Record<Family, string>,
    publishedIn: (years: string) => `Parution ${years}`,
    teasersHidden: 'Encadrés masqués',

    openFilters: 'Ouvrir les filtres',
    openYears: (range: string) => `Années : ${range}`,
    stripTypes: 'Types de nœuds affichés',

    yearsTyped: 'Années, par exemple 2010-2013',
    yearsUnread: (extent: string) => `Écrivez une année ou deux, entre ${extent}.`,
  },
  en: {
    readPassages: 'Read the passages',
    types: 'Node types',
    shownOf: (shown: number, all: number) => `${numberEn(shown)} of ${numberEn(all)}`,
    type: kindWords.en.typesTitle,
    typeHidden: kindWords.en.typeHidden,
    nodes: (n: number) => countedEn(n, 'node'),
    links: (n: number) => countedEn(n, 'link'),
    passages: (n: number) => countedEn(n, 'passage'),
    passagesUnit: 'passages',
    linksUnit: 'links',
    none: 'None with the other filters',

    countries: 'Countries cited',
    countryRule: 'A node stays if it concerns a chosen country; a link stays with both its ends.',
    countryRuleAll: 'A node stays if it concerns every chosen country; a link stays with both its ends.',
    concerning: (countries) => `What concerns ${countries}.`,
    allOf: (countries) => `${countries} at once`,
    otherEnds: (n, countries, more) =>
      `${countedEn(n, 'node is', 'nodes are')} shown only as the other end of one of these links${
        countries.length === 0 ? '' : `, including ${joinEn(countries, more)}`
      }.`,
    countryMode: 'Chosen countries',
    anyCountry: 'Any of them',
    everyCountry: 'All at once',
    moreCountries: (n: number) => countedEn(n, 'more country', 'more countries'),
    fewerCountries: 'Fewer countries',

    years: 'Years',
    allYears: (range: string) => `${range}, all`,
    yearBasis: 'Which year counts',
    happened: 'of events',
    published: 'of publication',
    yearNote: {
      happened: 'When it happened. A passage without a date of its own takes its article’s year.',
      published: 'When it was published: the year of the article.',
    },
    earlier: 'One year earlier',
    later: 'One year later',
    yearCount: (year: number, n: number) => `${year}: ${countedEn(n, 'passage')}`,

    sources: 'Sources',
    undated: 'undated',
    inferredDate: 'date inferred',
    articleIndex: 'List of articles',
    readSource: 'Read source',
    hideSource: (name: string) => `Hide ${name}`,
    showSource: (name: string) => `Show ${name}`,
    teasers: 'Page boxes',
    teasersNote: 'Teasers of other articles printed on the page: weaker evidence.',

    certainties: 'Certainty',
    certainty: kindWords.en.certainties,
    corroboration: 'Attested by',
    atLeast: (n: number) => (n === 1 ? 'At least 1 article' : `At least ${numberEn(n)} articles`),
    orMore: (n: number) => (n === 1 ? 'article or more' : 'articles or more'),

    originOnly: { verified: 'In ink only', proposed: 'In pencil only' },
    families: 'Links',
    family: kindWords.en.families,

    filters: 'Filters',
    chips: 'Active filters',
    removeChip: (what: string) => `${what}: remove this filter`,
    showAll: 'Show everything',
    showAllNote: 'Including places and organisations',
    reset: 'Reset',
    resetNote: 'Puts the filters back as they were at the start',
    sourceHidden: (number: number, name: string) => `Source ${number} hidden (${name})`,
    certaintyHidden: {
      stated: 'Stated hidden',
      attributed: 'Attributed hidden',
      unconfirmed: 'Unconfirmed hidden',
      denied: 'Denied hidden',
    } satisfies Record<Certainty, string>,
    familyHidden: {
      cooperation: 'Cooperation hidden',
      opposition: 'Opposition hidden',
      structure: 'Structure hidden',
      location: 'Location links hidden',
      statement: 'Statements hidden',
      'co-mention': 'Named together hidden',
    } satisfies Record<Family, string>,
    publishedIn: (years: string) => `Published ${years}`,
    teasersHidden: 'Page boxes hidden',

    openFilters: 'Open the filters',
    openYears: (range: string) => `Years: ${range}`,
    stripTypes: 'Node types shown',

    yearsTyped: 'Years, for example 2010-2013',
    yearsUnread: (extent) => `Type one or two years within ${extent}.`,
  },
});
