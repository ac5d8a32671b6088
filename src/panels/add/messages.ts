import { asTitles } from '../../domain/graph/kindWords.ts';
import { sectionWords } from '../../domain/graph/sectionWords.ts';
import { countedEn, countedFr, numberEn, numberFr } from '../../lib/counted.ts';
import type { PartGroup } from '../../store/adding/parts.ts';
import { defineMessages } from '../../ui/language.tsx';

const groupsFr: Record<PartGroup, string> = { body: 'Corps', related: 'Encadrés', boilerplate: 'Habillage' };
const groupsEn: Record<PartGroup, string> = { body: 'Body', related: 'Boxes', boilerplate: 'Page chrome' };

export const messages = defineMessages({
  fr: {
    title: 'Ajouter des articles',
    close: 'Fermer',
    received: (n: number) => countedFr(n, 'reçu'),
    read: (n: number) => countedFr(n, 'lu'),
    underWay: (n: number) => `${numberFr(n)} en cours`,
    suspended: (n: number) => `${numberFr(n)} en attente`,
    toSettle: (n: number) => `${numberFr(n)} à régler`,
    drop: 'Déposez vos articles ici',
    takeIn: 'Vos articles',
    formats: '.txt, .md, .html, .docx, .pdf, .eml, ou un .zip de ceux-là',
    chooseFiles: 'Choisir des fichiers',
    chooseFolder: 'Choisir un dossier',
    paste: 'Coller un texte',
    pasteLabel: 'Texte de l’article',
    pasteHint: 'Titre sur la première ligne, puis le texte.',
    pasteDone: 'Lire ce texte',
    pastedAddresses: (n: number) =>
      n === 1
        ? 'C’est une adresse, et cette page ne va rien chercher ailleurs. Ouvrez l’article, copiez son texte.'
        : 'Ce sont des adresses, et cette page ne va rien chercher ailleurs. Ouvrez les articles, copiez leurs textes un à un.',
    cancel: 'Annuler',
    list: 'Articles reçus',
    columns: { article: 'Article', date: 'Date', language: 'Langue', words: 'Mots', state: 'État' },
    pasted: 'texte collé',
    noPublisher: 'Éditeur non indiqué',
    namePublisher: 'Préciser l’éditeur',
    stated: 'écrite',
    inferred: 'déduite',
    noDate: 'sans date',
    nameDate: 'Préciser la date',
    isRead: 'Lu',
    proposed: (names: number, links: number) =>
      names === 0
        ? 'aucun nom reconnu'
        : `${countedFr(names, 'nom')}, ${countedFr(links, 'lien')} proposé${links > 1 ? 's' : ''}`,
    waiting: 'En attente',
    reading: 'Lecture…',
    opened: (done: number, all: number) => `Lecture\u202f: ${numberFr(done)} fichiers sur ${numberFr(all)}`,
    onlyToSettle: (n: number) => `Seulement ce qui est à régler (${numberFr(n)})`,
    leftOut: (most: number) =>
      `Seuls les ${numberFr(most)} premiers fichiers sont ici. Déposez les autres par dossiers plus petits.`,
    extracting: 'Extraction…',
    adding: 'Ajout…',
    added: 'Ajouté',
    remove: (name: string) => `Retirer ${name}`,
    addAnyway: 'Ajouter quand même',
    duplicateOfRow: (title: string) =>
      `Même texte que «\u202f${title}\u202f», plus haut. Il ne sera pas ajouté deux fois.`,
    duplicateOfCorpus: (title: string) => `Même texte que «\u202f${title}\u202f», déjà dans ce corpus.`,
    elsewhere: {
      corpus: 'C’est un corpus. Il s’ouvre à part, sans rien ajouter à celui-ci.',
      graph: 'C’est un graphe. Il s’ouvre à part, sans rien ajouter à ce corpus.',
    },
    openIt: 'Ouvrir',
    pasteText: 'Coller le texte',
    // The text that is looked at.
    preview: 'Texte de l’article',
    nothingSelected: 'Choisissez un article pour voir comment il a été compris.',
    edit: 'Corriger titre, éditeur, date, auteur et langue',
    whatIsRead: 'Lire',
    groups: groupsFr,
    kinds: asTitles(sectionWords.fr),
    changeKind: (kind: string) => `${kind}\u202f: changer à partir d’ici`,
    kindFrom: 'Ce qu’est ce passage, à partir d’ici',
    fields: {
      title: 'Titre',
      publisher: 'Éditeur',
      published: 'Date de parution',
      author: 'Auteur',
      language: 'Langue',
    },
    dateForm: '11 janvier 2013, avril 2010, vers 2011\u202f; vide si inconnue',
    dateWrong: 'Écrivez par exemple 11 janvier 2013, 11/01/2013, avril 2010 ou vers 2011.',
    languageForm: 'fr, en, ar…',
    languageWrong: 'Écrivez le code de la langue\u202f: fr, en, ar…',
    titleWrong: 'Un article a besoin d’un titre.',
    apply: 'Appliquer',
    // Where they go.
    addTo: 'Ajouter à',
    newCorpus: 'Un nouveau corpus',
    corpusName: 'Nom du nouveau corpus',
    defaultName: 'Mes articles',
    openStays: 'Le corpus ouvert reste tel quel.',
    private: 'Rien ne quitte cet ordinateur\u202f: les textes sont lus et analysés dans cette page.',
    notKept:
      'Rien ne quitte cet ordinateur. Tant que vous n’avez pas ajouté ces articles, ils ne sont que dans cette page\u202f: la fermer les perd.',
    progress: (done: number, all: number) => `Extraction, ${numberFr(done)} sur ${countedFr(all, 'article')}`,
    timeLeft: (seconds: number) =>
      seconds < 90
        ? `encore ${numberFr(seconds)}\u202fs environ`
        : `encore ${numberFr(Math.round(seconds / 60))}\u202fmin environ`,
    pause: 'Suspendre l’extraction',
    resume: 'Reprendre l’extraction',
    add: (n: number) => (n === 0 ? 'Ajouter' : `Ajouter ${countedFr(n, 'article')}`),
    escape: 'Échap',
    done: (n: number) => (n === 1 ? 'Article ajouté.' : `${numberFr(n)} articles ajoutés.`),
    left: (n: number) =>
      n === 1
        ? 'Un fichier reste à régler dans «\u202fAjouter\u202f».'
        : `${numberFr(n)} fichiers restent à régler dans «\u202fAjouter\u202f».`,
    nameless: (n: number, added: number) => {
      const name = 'pour en nommer un, choisissez ses mots dans l’article.';
      if (added === 1) return `Article ajouté, mais aucun nom n’y a été reconnu\u202f: ${name}`;
      if (n === added)
        return `${numberFr(added)} articles ajoutés, mais aucun nom n’y a été reconnu\u202f: ${name}`;
      const where = n === 1 ? 'l’un d’eux' : `${numberFr(n)} d’entre eux`;
      return `${numberFr(added)} articles ajoutés. Dans ${where}, aucun nom n’a été reconnu\u202f: ${name}`;
    },
    failure: (why: string) => `Rien de plus n’a pu être ajouté\u202f: ${why}`,
  },
  en: {
    title: 'Add articles',
    close: 'Close',
    received: (n) => `${numberEn(n)} received`,
    read: (n) => `${numberEn(n)} read`,
    underWay: (n) => `${numberEn(n)} in progress`,
    suspended: (n) => `${numberEn(n)} waiting`,
    toSettle: (n) => `${numberEn(n)} to resolve`,
    drop: 'Drop your articles here',
    takeIn: 'Your articles',
    formats: '.txt, .md, .html, .docx, .pdf, .eml, or a .zip of these',
    chooseFiles: 'Choose files',
    chooseFolder: 'Choose a folder',
    paste: 'Paste a text',
    pasteLabel: 'The article’s text',
    pasteHint: 'The title on the first line, then the text.',
    pasteDone: 'Read this text',
    pastedAddresses: (n) =>
      n === 1
        ? 'This is an address, and this page fetches nothing from elsewhere. Open the article and copy its text.'
        : 'These are addresses, and this page fetches nothing from elsewhere. Open the articles and copy their texts one by one.',
    cancel: 'Cancel',
    list: 'Articles received',
    columns: { article: 'Article', date: 'Date', language: 'Language', words: 'Words', state: 'State' },
    pasted: 'pasted text',
    noPublisher: 'Publisher not given',
    namePublisher: 'Name the publisher',
    stated: 'stated',
    inferred: 'inferred',
    noDate: 'no date',
    nameDate: 'Give the date',
    isRead: 'Read',
    proposed: (names, links) =>
      names === 0
        ? 'no name recognised'
        : `${countedEn(names, 'name')}, ${countedEn(links, 'link')} proposed`,
    waiting: 'Waiting',
    reading: 'Reading…',
    opened: (done, all) => `Reading: ${numberEn(done)} of ${numberEn(all)} files`,
    onlyToSettle: (n) => `Only what is to be resolved (${numberEn(n)})`,
    leftOut: (most) => `Only the first ${numberEn(most)} files are here. Drop the others in smaller folders.`,
    extracting: 'Extracting…',
    adding: 'Adding…',
    added: 'Added',
    remove: (name) => `Remove ${name}`,
    addAnyway: 'Add anyway',
    duplicateOfRow: (title) => `Same text as “${title}” above. It will not be added twice.`,
    duplicateOfCorpus: (title) => `Same text as “${title}”, which is in this corpus.`,
    elsewhere: {
      corpus: 'This is a corpus. It opens on its own and adds nothing to this one.',
      graph: 'This is a graph. It opens on its own and adds nothing to this corpus.',
    },
    openIt: 'Open',
    pasteText: 'Paste the text',
    preview: 'The article’s text',
    nothingSelected: 'Choose an article to see how it was read.',
    edit: 'Correct the title, publisher, date, author and language',
    whatIsRead: 'Read',
    groups: groupsEn,
    kinds: asTitles(sectionWords.en),
    changeKind: (kind) => `${kind}: change from here on`,
    kindFrom: 'Kind of text from here on',
    fields: {
      title: 'Title',
      publisher: 'Publisher',
      published: 'Date of publication',
      author: 'Author',
      language: 'Language',
    },
    dateForm: '11 January 2013, April 2010, about 2011; empty if unknown',
    dateWrong: 'Enter a date such as 11 January 2013, April 2010 or about 2011.',
    languageForm: 'fr, en, ar…',
    languageWrong: 'Enter the language code: fr, en, ar…',
    titleWrong: 'An article needs a title.',
    apply: 'Apply',
    addTo: 'Add to',
    newCorpus: 'A new corpus',
    corpusName: 'Name of the new corpus',
    defaultName: 'My articles',
    openStays: 'The open corpus stays as it is.',
    private: 'Nothing leaves this computer: texts are read and analysed in this page.',
    notKept:
      'Nothing leaves this computer. Until you add these articles, they exist only in this page: if you close it, they are lost.',
    progress: (done, all) => `Extracting, ${numberEn(done)} of ${countedEn(all, 'article')}`,
    timeLeft: (seconds) =>
      seconds < 90
        ? `about ${numberEn(seconds)} s left`
        : `about ${numberEn(Math.round(seconds / 60))} min left`,
    pause: 'Pause extraction',
    resume: 'Resume extraction',
    add: (n) => (n === 0 ? 'Add' : `Add ${countedEn(n, 'article')}`),
    escape: 'Esc',
    done: (n) => (n === 1 ? 'Article added.' : `${numberEn(n)} articles added.`),
    left: (n) =>
      n === 1
        ? 'One file is still to be resolved under “Add”.'
        : `${numberEn(n)} files are still to be resolved under “Add”.`,
    nameless: (n, added) => {
      const name = 'To name something, select its words in the article.';
      if (added === 1) return `Article added, but no name was recognised in it. ${name}`;
      const where = n === added ? 'any of them' : n === 1 ? 'one of them' : `${numberEn(n)} of them`;
      return `${numberEn(added)} articles added. No name was recognised in ${where}. ${name}`;
    },
    failure: (why) => `Nothing more could be added: ${why}`,
  },
});
