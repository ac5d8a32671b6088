import type { LocalizedText } from '../../../domain/graph/schema.ts';

/* Why the rules take words for names: one sentence for readers for each rule’s id. */

export const whyNames = {
  'name-of-corpus': {
    fr: 'Ce nom est dans le lexique du corpus.',
    en: 'The name is in the corpus’s lexicon.',
  },
  'name-of-world': {
    fr: 'Ce nom est dans le lexique du monde fourni avec Maillage.',
    en: 'The name is in the world lexicon that comes with Maillage.',
  },
  demonym: {
    fr: 'Ce mot dit de quel pays ou de quelle région il s’agit.',
    en: 'The word says which country or region is meant.',
  },
  'state-body': {
    fr: 'Une institution désignée par ce qu’elle est et par son pays, comme « armée malienne ».',
    en: 'A state body named by what it is and by its country, such as “Malian army”.',
  },
  ministry: {
    fr: 'Un ministère, avec son domaine et son pays.',
    en: 'A ministry, with its field and its country.',
  },
  'ministry-of-main-country': {
    fr: 'Un ministère sans son pays : celui dont parle l’article est supposé.',
    en: 'A ministry without its country: the one that the article is about is assumed.',
  },
  'body-of-main-country': {
    fr: 'Une institution que chaque État n’a qu’une fois : celle du pays dont parle l’article est supposée.',
    en: 'A body of which every state has one: that of the country that the article is about is assumed.',
  },
  'local-body': {
    fr: 'Un lieu ou une institution désignés par leur ville, comme « parquet d’Anvers ».',
    en: 'A place or a body named by its town, such as “prosecutors in Antwerp”.',
  },
  'area-of-state': {
    fr: 'Une partie d’un pays ou d’une région, comme « nord du Mali ».',
    en: 'A part of a country or a region, such as “northern Mali”.',
  },
  expansion: {
    fr: 'Le texte donne le nom entier et son sigle, l’un à côté de l’autre.',
    en: 'The text gives the full name and its acronym side by side.',
  },
  acronym: {
    fr: 'Ce sigle est développé ailleurs dans l’article.',
    en: 'The acronym is spelt out elsewhere in the article.',
  },
  'body-name': {
    fr: 'Un nom qui commence ou finit par ce qu’il désigne : direction, mouvement, institut…',
    en: 'A name that begins or ends with what it is: directorate, movement, institute…',
  },
  'first-name': {
    fr: 'Des mots à majuscule qui commencent par un prénom.',
    en: 'Capitalised words that begin with a first name.',
  },
  title: {
    fr: 'Un nom qui suit un titre ou une fonction : ministre, colonel, procureure…',
    en: 'A name that follows a title or an office: minister, colonel, prosecutor…',
  },
  'saying-verb': {
    fr: 'Un nom qui parle, ou dont l’âge ou la fonction suit.',
    en: 'A name that speaks, or that an age or an office follows.',
  },
  surname: {
    fr: 'Le nom de famille d’une personne que l’article nomme en entier.',
    en: 'The surname of a person whom the article names in full.',
  },
  'named-again': {
    fr: 'Le même nom qu’ailleurs dans l’article.',
    en: 'The same name as elsewhere in the article.',
  },
  'after-place-word': {
    fr: 'Un nom qui suit un mot de lieu : à, vers, ville de…',
    en: 'A name that follows a word of place: in, near, town of…',
  },
  'place-like': {
    fr: 'Un nom dont le premier mot est celui d’un lieu : Saint, Port, Mont…',
    en: 'A name that begins with a word for a place: Saint, Port, Mount…',
  },
  'after-article': {
    fr: 'Un nom inconnu avec un article : sans doute une organisation.',
    en: 'An unknown name with an article: most likely an organisation.',
  },
  'unknown-acronym': {
    fr: 'Un sigle que l’article n’explique pas : sans doute une organisation.',
    en: 'An acronym that the article does not explain: most likely an organisation.',
  },
  'acronym-in-run': {
    fr: 'Des mots à majuscule dont un sigle : sans doute une organisation.',
    en: 'Capitalised words with an acronym among them: most likely an organisation.',
  },
  capitals: {
    fr: 'Une suite de mots à majuscule que rien ne précise.',
    en: 'A run of capitalised words that nothing explains.',
  },
  'two-capitals': {
    fr: 'Des mots à majuscule sans article : sans doute une personne.',
    en: 'Capitalised words without an article: most likely a person.',
  },
  'capital-for-state': {
    fr: 'Une capitale qui agit ou parle : c’est son État qui est désigné.',
    en: 'A capital that acts or speaks: its state is meant.',
  },
  apposition: {
    fr: 'Une description que des virgules accolent au nom d’une personne.',
    en: 'A description that commas set beside a person’s name.',
  },
  kingdom: {
    fr: 'L’article ne nomme qu’un seul royaume.',
    en: 'The article names one kingdom only.',
  },
  hexagon: { fr: '« L’Hexagone » est la France.', en: '“L’Hexagone” is France.' },
  'the-country': {
    fr: 'Le seul pays que nomment les phrases qui précèdent.',
    en: 'The only country that the sentences before it name.',
  },
  'the-capital': {
    fr: 'La capitale du pays dont parlent les phrases qui précèdent.',
    en: 'The capital of the country that the sentences before it are about.',
  },
  'area-again': {
    fr: 'La partie du pays que l’article a nommée plus haut.',
    en: 'The part of the country that the article has named before.',
  },
  'the-title': {
    fr: 'La seule personne que l’article nomme avec ce titre.',
    en: 'The only person whom the article names with this title.',
  },
  'the-body': {
    fr: 'La seule chose nommée plus haut dont le nom commence ainsi.',
    en: 'The only earlier name that begins like this one.',
  },
  'the-kind': {
    fr: 'La seule chose de cette sorte que l’article ait nommée plus haut.',
    en: 'The only thing of that kind that the article has named before.',
  },
  'same-surname': {
    fr: 'Deux personnes portent ce nom de famille : est-ce la même ?',
    en: 'Two people have this surname: are they the same?',
  },
  'same-acronym': {
    fr: 'Deux choses ont ce sigle : est-ce la même ?',
    en: 'Two things have this acronym: are they the same?',
  },
  'similar-name': {
    fr: 'Deux noms presque pareils : est-ce la même chose ?',
    en: 'Two names that are nearly alike: are they the same thing?',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** The id of a rule that takes words for a name. */
export type NameWhy = keyof typeof whyNames;
