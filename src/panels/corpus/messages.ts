import { countedEn, countedFr } from '../../lib/counted.ts';
import { exampleArticles, nameOfExample } from '../../ui/exampleWords.ts';
import { defineMessages } from '../../ui/language.tsx';

export const messages = defineMessages({
  fr: {
    title: 'Corpus sur cet ordinateur',
    name: 'Nom',
    articles: 'Articles',
    toReview: 'À vérifier',
    opened: 'Ouvert',
    acts: 'Actions',
    example: nameOfExample.fr,
    exampleTag: (articles: number) => (articles === exampleArticles ? 'exemple' : 'cette page'),
    graphTag: 'graphe seul',
    reviewed: 'vérifié',
    justNow: 'à l’instant',
    actsFor: (name: string) => `Que faire de «\u202f${name}\u202f»`,
    rename: 'Renommer',
    renameTo: (name: string) => `Nouveau nom de «\u202f${name}\u202f»`,
    copy: 'Dupliquer',
    copyName: (name: string) => `${name} (copie)`,
    exampleCopyName: (articles: number) =>
      `${articles === exampleArticles ? 'Cinq articles' : countedFr(articles, 'article')} (copie)`,
    save: 'Enregistrer…',
    remove: 'Supprimer',
    removed: (name: string) => `«\u202f${name}\u202f» supprimé`,
    undo: 'Annuler',
    create: 'Nouveau corpus',
    newName: 'Corpus sans titre',
    openFile: 'Ouvrir un fichier…',
    saveThis: 'Enregistrer ce corpus…',
    keptHere: (size: string) =>
      `Gardés dans ce navigateur, ${size}. Enregistrez un fichier pour en avoir une copie ailleurs.`,
    mayBeCleared: (size: string) =>
      `Gardés dans ce navigateur, ${size}. Il peut les effacer s’il manque de place\u202f: enregistrez un fichier pour ne rien perdre.`,
    none: 'Vos corpus restent dans ce navigateur\u202f: rien n’est envoyé. Enregistrez un fichier pour en avoir une copie ailleurs.',
    trouble: {
      closed:
        'Ce navigateur ne garde rien\u202f: navigation privée, ou stockage bloqué. Vos corpus disparaîtront avec la page. Enregistrez-les en fichier.',
      full: 'Ce navigateur n’a plus de place. Ce que vous venez de faire n’est gardé que jusqu’à la fermeture de la page. Enregistrez le corpus en fichier.',
      lost: 'Le navigateur ne garde plus rien depuis peu. Ce que vous venez de faire n’est gardé que jusqu’à la fermeture de la page. Enregistrez le corpus en fichier.',
      overtaken:
        'Le même fichier du corpus a changé entre-temps, sans doute dans un autre onglet. Votre dernière modification n’a pas été faite\u202f: refaites-la.',
      deleted:
        'Ce corpus vient d’être supprimé dans un autre onglet. Il reste ouvert ici, et votre prochaine modification le gardera de nouveau.',
    },
    dismiss: 'J’ai compris',
  },
  en: {
    title: 'Corpora on this computer',
    name: 'Name',
    articles: 'Articles',
    toReview: 'To review',
    opened: 'Opened',
    acts: 'Actions',
    example: nameOfExample.en,
    exampleTag: (articles) => (articles === exampleArticles ? 'example' : 'this page'),
    graphTag: 'graph only',
    reviewed: 'reviewed',
    justNow: 'just now',
    actsFor: (name) => `What to do with “${name}”`,
    rename: 'Rename',
    renameTo: (name) => `New name for “${name}”`,
    copy: 'Duplicate',
    copyName: (name) => `${name} (copy)`,
    exampleCopyName: (articles) =>
      `${articles === exampleArticles ? 'Five articles' : countedEn(articles, 'article')} (copy)`,
    save: 'Save…',
    remove: 'Delete',
    removed: (name) => `“${name}” deleted`,
    undo: 'Undo',
    create: 'New corpus',
    newName: 'Untitled corpus',
    openFile: 'Open a file…',
    saveThis: 'Save this corpus…',
    keptHere: (size) => `Kept in this browser, ${size}. Save a file to have a copy elsewhere.`,
    mayBeCleared: (size) =>
      `Kept in this browser, ${size}. It may clear them when it runs out of room: save a file so that nothing is lost.`,
    none: 'Your corpora stay in this browser: nothing is sent. Save a file to have a copy elsewhere.',
    trouble: {
      closed:
        'This browser stores nothing: private browsing, or storage is blocked. Your corpora will be lost when the page is closed. Save them as files.',
      full: 'This browser has no room left. What you have just done is kept only until the page is closed. Save the corpus as a file.',
      lost: 'The browser has stopped keeping anything. What you have just done is kept only until the page is closed. Save the corpus as a file.',
      overtaken:
        'The same file of the corpus has changed in the meantime, most likely in another tab. Your last change was not saved: make it again.',
      deleted:
        'This corpus has just been deleted in another tab. It is still open here, and your next change will keep it again.',
    },
    dismiss: 'Got it',
  },
});
