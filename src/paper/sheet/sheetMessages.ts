import { kindWords } from '../../domain/graph/kindWords.ts';
import { numberEn, numberFr } from '../../lib/counted.ts';
import { defineMessages } from '../../ui/language.tsx';
import { pictureMessages } from '../../ui/pictureMessages.ts';

/** What is written around the picture, in both languages. */
export const sheetMessages = defineMessages({
  fr: {
    nodes: 'Nœuds',
    links: 'Liens',
    sources: 'Sources',
    types: kindWords.fr.typesTitle,
    families: kindWords.fr.families,
    certainties: kindWords.fr.certainties,
    thickness: pictureMessages.fr.thickness,
    sizes: pictureMessages.fr.sizes,
    pencilled: 'Lien au crayon\u202f: proposé, pas encore vérifié',
    pencilledNode: 'Nœud au crayon',
    selected: 'Sélection',
    overview: 'Vue d’ensemble',
    wholeGraph: 'Le graphe entier',
    counts: pictureMessages.fr.shown,
    limits: (words: string) => `Filtres en vigueur\u202f: ${words}.`,
    noLimits: 'Aucun filtre.',
    creed: 'Aucun trait sans sa source\u202f: chaque lien se lit, mot pour mot, dans un de ces articles.',
    more: (count: number) => (count === 1 ? 'et un autre article' : `et ${numberFr(count)} autres articles`),
    titled: (title: string) => `«\u202f${title}\u202f»`,
  },
  en: {
    nodes: 'Nodes',
    links: 'Links',
    sources: 'Sources',
    types: kindWords.en.typesTitle,
    families: kindWords.en.families,
    certainties: kindWords.en.certainties,
    thickness: pictureMessages.en.thickness,
    sizes: pictureMessages.en.sizes,
    pencilled: 'Link in pencil: proposed, not yet verified',
    pencilledNode: 'Node in pencil',
    selected: 'Selection',
    overview: 'Overview',
    wholeGraph: 'The whole graph',
    counts: pictureMessages.en.shown,
    limits: (words) => `Filters in force: ${words}.`,
    noLimits: 'No filters.',
    creed: 'No line without its source: each link can be read, word for word, in one of these articles.',
    more: (count) => (count === 1 ? 'and one more article' : `and ${numberEn(count)} more articles`),
    titled: (title) => `“${title}”`,
  },
});
