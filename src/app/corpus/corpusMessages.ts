import { defineMessages } from '../../ui/language.tsx';

export const corpusMessages = defineMessages({
  fr: {
    failure: {
      corpusMissing: {
        title: 'Ce corpus n’est pas sur cet ordinateur',
        why: 'Un lien ne contient pas les articles\u202f: ils restent dans le navigateur de qui les a ajoutés. Demandez le fichier du corpus à qui vous a envoyé le lien.',
      },
      corpusFaulty: {
        title: 'Ce corpus ne donne pas de graphe',
        why: 'Ses fichiers contiennent des erreurs. Rien n’est perdu\u202f: corrigez-les là où le corpus a été fait, puis ouvrez-le de nouveau.',
      },
      moreFaults: (count: number) => `et ${count} autres`,
      openExample: 'Ouvrir l’exemple',
    },
  },
  en: {
    failure: {
      corpusMissing: {
        title: 'This corpus is not on this computer',
        why: 'A link does not hold the articles: they stay in the browser of whoever added them. Ask whoever sent you the link for the file of the corpus.',
      },
      corpusFaulty: {
        title: 'This corpus gives no graph',
        why: 'There are errors in its files. Nothing is lost: correct them where the corpus was made, then open it again.',
      },
      moreFaults: (count) => `and ${count} more`,
      openExample: 'Open the example',
    },
  },
});
