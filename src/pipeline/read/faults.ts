import type { LocalizedText } from '../../domain/graph/schema.ts';
import { numberEn, numberFr } from '../../lib/counted.ts';
import type { ArticleNote } from '../extract/article/notes.ts';

/** Why a file gives no article, and what to do. */
export interface ReadFault {
  readonly rule: string;
  /** Whole sentences: the reason, then the remedy. */
  readonly message: LocalizedText;
  /** Whether pasting the article's text helps. */
  readonly canPaste: boolean;
}

type Rule = keyof typeof sentences;
type Sentence = (count: number) => string;

/** The fault of a rule; `count` is what its sentence counts: pages, files, megabytes. */
export function failWith(rule: Rule, count = 0): ReadFault {
  const [fr, en, paste] = sentences[rule];
  return { rule, message: { fr: fr(count), en: en(count) }, canPaste: paste !== 'no-paste' };
}

/** The fault for a text that could not be decoded, with the reason that decoding gave. */
export const faultOfNote = ({ rule, message }: ArticleNote): ReadFault => ({ rule, message, canPaste: true });

const row = (fr: Sentence, en: Sentence, paste?: 'no-paste') => [fr, en, paste] as const;
const comma = (count: number) => String(count).replace('.', ',');
const s = (count: number) => (count > 1 ? 's' : '');
const pages = (count: number) => (count === 1 ? 'Its page is a picture' : `Its ${count} pages are pictures`);

/* biome-ignore format: one rule a paragraph. */
const sentences = {
  'no-text': row(
    () => 'Ce fichier ne contient pas de texte lisible. Essayez un .txt ou collez l’article.',
    () => 'This file has no readable text. Try a .txt file or paste the article.',
  ),
  'too-large': row(
    (most) => `Le fichier dépasse ${comma(most)}\u202fMo, plus qu’aucun article. Prenez-en l’article seul, ou collez-le.`,
    (most) => `The file is larger than ${most} MB, more than any article. Take the article alone, or paste it.`,
  ),
  'text-too-long': row(
    (most) => `Le texte dépasse ${comma(most)}\u202fMo, la longueur d’un livre. Partagez-le en articles.`,
    (most) => `The text is longer than ${most} MB, as long as a book. Split it into articles.`,
    'no-paste',
  ),
  'old-office': row(
    () => 'C’est un ancien document de bureautique. Enregistrez-le en .docx ou en .txt, puis déposez-le.',
    () => 'This is an office document of an old format. Save it as .docx or .txt, then drop it.',
  ),
  'open-document': row(
    () => 'C’est un document OpenDocument. Enregistrez-le en .docx ou en .txt, puis déposez-le.',
    () => 'This is an OpenDocument file. Save it as .docx or .txt, then drop it.',
  ),
  'other-office': row(
    () => 'C’est un classeur ou une présentation, non un article. Collez-en le texte.',
    () => 'This is a workbook or a presentation, not an article. Paste its text.',
  ),
  rtf: row(
    () => 'C’est un document RTF. Enregistrez-le en .docx ou en .txt, puis déposez-le.',
    () => 'This is an RTF document. Save it as .docx or .txt, then drop it.',
  ),
  picture: row(
    () => 'C’est une image : seul du texte peut être lu. Collez-en le texte.',
    () => 'This is a picture: only text can be read. Paste its text.',
  ),
  packed: row(
    () => 'C’est une archive d’un autre format que .zip. Extrayez-en les articles, puis déposez-les.',
    () => 'This is an archive other than .zip. Take the articles out of it, then drop them.',
    'no-paste',
  ),
  'html-no-text': row(
    () => 'Cette page ne contient pas de texte : il y est apporté par un programme. Ouvrez-la, copiez l’article et collez-le.',
    () => 'This page holds no text: a program brings it there. Open it, copy the article and paste it.',
  ),
  'html-broken': row(
    () => 'Cette page est trop mal formée pour être lue. Ouvrez-la, copiez l’article et collez-le.',
    () => 'This page is too malformed to be read. Open it, copy the article and paste it.',
  ),
  'docx-broken': row(
    () => 'Ce document est abîmé ou incomplet. Ouvrez-le, enregistrez-le à nouveau, ou collez-en le texte.',
    () => 'This document is damaged or incomplete. Open it and save it again, or paste its text.',
  ),
  'docx-password': row(
    () => 'Ce document est protégé par un mot de passe. Ouvrez-le, enregistrez-le sans, ou collez-en le texte.',
    () => 'This document is locked by a password. Open it and save it without one, or paste its text.',
  ),
  'docx-no-text': row(
    () => 'Ce document ne contient aucun texte. Vérifiez que c’est le bon, ou collez l’article.',
    () => 'This document holds no text. Check that it is the right one, or paste the article.',
  ),
  'pdf-broken': row(
    () => 'Ce PDF est abîmé ou incomplet. Téléchargez-le à nouveau, ou collez-en le texte.',
    () => 'This PDF is damaged or incomplete. Download it again, or paste its text.',
  ),
  'pdf-password': row(
    () => 'Ce PDF est protégé par un mot de passe. Ouvrez-le, copiez l’article et collez-le.',
    () => 'This PDF is locked by a password. Open it, copy the article and paste it.',
  ),
  'pdf-no-text': row(
    (count) => `${count} page${s(count)} en image, sans texte lisible. Collez le texte, ou passez le fichier par un logiciel de reconnaissance de caractères.`,
    (count) => `${pages(count)}, without readable text. Paste the text, or run the file through text recognition.`,
  ),
  'pdf-garbled': row(
    () => 'Ce PDF ne dit pas à quelles lettres correspondent ses signes. Ouvrez-le dans un navigateur, ou collez-en le texte.',
    () => 'This PDF does not tell which letters its signs stand for. Open it in a browser, or paste its text.',
  ),
  'pdf-too-long': row(
    (most) => `Ce PDF a plus de ${most} pages. Prenez-en les pages de l’article, ou collez-le.`,
    (most) => `This PDF has more than ${most} pages. Take out the article’s pages, or paste it.`,
  ),
  'mail-broken': row(
    () => 'Ce courriel est abîmé ou incomplet. Enregistrez-le à nouveau, ou collez-en le texte.',
    () => 'This e-mail is damaged or incomplete. Save it again, or paste its text.',
  ),
  'mail-no-text': row(
    () => 'Ce courriel ne contient aucun texte. Si l’article est en pièce jointe, déposez-la à part.',
    () => 'This e-mail holds no text. If the article is attached, drop the attachment by itself.',
  ),
  'zip-broken': row(
    () => 'Cette archive est abîmée ou incomplète. Refaites-la, ou déposez les fichiers eux-mêmes.',
    () => 'This archive is damaged or incomplete. Make it again, or drop the files themselves.',
    'no-paste',
  ),
  'zip-password': row(
    () => 'Ce fichier de l’archive est protégé par un mot de passe. Extrayez-le, puis déposez-le.',
    () => 'This file of the archive is locked by a password. Take it out, then drop it.',
    'no-paste',
  ),
  'zip-file-broken': row(
    () => 'Ce fichier de l’archive est abîmé, ou protégé par un mot de passe. Extrayez-le, puis déposez-le.',
    () => 'This file of the archive is damaged, or locked by a password. Take it out, then drop it.',
    'no-paste',
  ),
  'zip-method': row(
    () => 'Ce fichier de l’archive est comprimé d’une manière que cette page ne lit pas. Extrayez-le, puis déposez-le.',
    () => 'This file of the archive is packed in a way that this page cannot read. Take it out, then drop it.',
    'no-paste',
  ),
  'zip-empty': row(
    () => 'Cette archive ne contient aucun fichier. Vérifiez que c’est la bonne.',
    () => 'This archive holds no file. Check that it is the right one.',
    'no-paste',
  ),
  'zip-too-many': row(
    (most) => `L’archive contient plus de ${numberFr(most)} fichiers. Partagez-la, ou déposez une partie de ses fichiers.`,
    (most) => `The archive holds more than ${numberEn(most)} files. Split it, or drop some of its files.`,
    'no-paste',
  ),
  'zip-too-large': row(
    (most) => `L’archive prend plus de ${most}\u202fMo une fois ouverte. Partagez-la, ou déposez une partie de ses fichiers.`,
    (most) => `The archive takes more than ${most} MB once open. Split it, or drop some of its files.`,
    'no-paste',
  ),
  'zip-bomb': row(
    (most) => `Ce fichier est comprimé plus de ${most} fois, ce qu’aucun texte ne permet. Il n’a pas été ouvert.`,
    (most) => `This file is packed more than ${most} times over, as no text can be. It was not opened.`,
    'no-paste',
  ),
  'zip-nested': row(
    () => 'C’est une archive dans une archive. Extrayez-la, puis déposez-la.',
    () => 'This is an archive inside an archive. Take it out, then drop it.',
    'no-paste',
  ),
} as const;
