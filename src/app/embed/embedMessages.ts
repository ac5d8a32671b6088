import { defineMessages } from '../../ui/language.tsx';

export const embedMessages = defineMessages({
  fr: {
    openWhole: 'Ouvrir dans Maillage',
    newTab: 'nouvel onglet',
    promise: 'Aucun trait sans sa source',
    tabRefused:
      'Cette page ne laisse pas ouvrir d’onglet. Copiez ce lien et collez-le dans la barre d’adresse.',
    link: 'Lien vers la vue',
    embed: 'Intégrer dans une page',
    explain:
      'Collez ce code dans le HTML de votre page. Il y montre la vue présente et ses sources, sans les menus, avec un lien qui l’ouvre en entier ici.',
    title: (what: string) => (what === '' ? 'Maillage' : `Maillage\u202f: ${what}`),
    code: 'Code HTML',
    copy: 'Copier le code',
    copied: 'Code copié.',
    notCopied: 'Le presse-papiers est inaccessible. Copiez le texte sélectionné (Ctrl C).',
    ownCorpus:
      'Ce corpus n’existe que dans votre navigateur\u202f: une autre page ne pourrait pas le montrer. «\u202fExporter\u202f» en fait une page HTML, que vous pouvez publier.',
    onlyFile:
      'Cette page est un fichier de votre ordinateur. Publiez-la chez un hébergeur, puis copiez le code de là.',
    onlyHere:
      'Cette adresse n’existe que sur votre ordinateur. Publiez Maillage chez un hébergeur, puis copiez le code de là.',
  },
  en: {
    openWhole: 'Open in Maillage',
    newTab: 'new tab',
    promise: 'No line without its source',
    tabRefused: 'This page does not allow new tabs. Copy this link and paste it into the address bar.',
    link: 'Link to this view',
    embed: 'Embed in a page',
    explain:
      'Paste this code into the HTML of your page. It shows the current view and its sources, without the menus, and a link that opens the whole view here.',
    title: (what) => (what === '' ? 'Maillage' : `Maillage: ${what}`),
    code: 'HTML code',
    copy: 'Copy the code',
    copied: 'Code copied.',
    notCopied: 'The clipboard is not available. Copy the selected text (Ctrl C).',
    ownCorpus:
      'This corpus exists only in your browser: another page could not show it. “Export” turns it into an HTML page that you can publish.',
    onlyFile:
      'This page is a file on your computer. Publish it on a web host, then copy the code from there.',
    onlyHere:
      'This address exists only on your computer. Publish Maillage on a web host, then copy the code from there.',
  },
});
