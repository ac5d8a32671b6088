import type { LocalizedText } from '../../../domain/graph/schema.ts';

/**
 * What was done to read an article, or why it could not be read, as a value. « error »: there is no article;
 * « warning »: a person should look; « info »: nothing to do.
 */
export interface ArticleNote {
  readonly rule: NoteRule;
  readonly severity: 'error' | 'warning' | 'info';
  /** Whole sentences. */
  readonly message: LocalizedText;
}

/** What a note's sentence counts or quotes. */
interface NoteValues {
  readonly count?: number;
  readonly words?: string;
}

/** The note of a rule, in both languages. */
export function say(rule: NoteRule, values: NoteValues = {}): ArticleNote {
  const { severity, fr, en } = sentences[rule];
  const [count, words] = [values.count ?? 0, values.words ?? ''];
  return { rule, severity, message: { fr: fr(count, words), en: en(count, words) } };
}

type NoteRule = keyof typeof sentences;

type Sentence = (count: number, words: string) => string;
type Row = readonly [severity: ArticleNote['severity'], fr: Sentence, en: Sentence];

const row = ([severity, fr, en]: Row) => ({ severity, fr, en });

const french = (count: number) => group(count, '\u202f');
const english = (count: number) => group(count, ',');
const group = (count: number, mark: string) => String(count).replace(/\B(?=(\d{3})+$)/g, mark);
const s = (count: number) => (count > 1 ? 's' : '');
const plural = (count: number) => (count === 1 ? '' : 's');

const sentences = {
  empty: row([
    'error',
    () => 'Le fichier ne contient aucun mot : mettez-y le texte de l’article.',
    () => 'The file holds no word: put the article’s text there.',
  ]),
  'too-long': row([
    'error',
    (count) => `Le texte dépasse ${french(count)} caractères : partagez-le en articles.`,
    (count) => `The text has more than ${english(count)} characters: split it into articles.`,
  ]),
  'not-text': row([
    'error',
    () => 'Ces octets ne sont pas du texte : enregistrez l’article en texte brut (.txt, UTF-8).',
    () => 'These bytes are no text: save the article as plain text (.txt, UTF-8).',
  ]),
  'is-pdf': row([
    'error',
    () => 'C’est un PDF, non du texte brut : copiez-en le texte dans un fichier .txt.',
    () => 'This is a PDF, not plain text: copy its text into a .txt file.',
  ]),
  'is-office': row([
    'error',
    () => 'C’est un document de traitement de texte : enregistrez-le en texte brut (.txt, UTF-8).',
    () => 'This is a word processor’s document: save it as plain text (.txt, UTF-8).',
  ]),
  'is-rtf': row([
    'error',
    () => 'C’est un document RTF : enregistrez-le en texte brut (.txt, UTF-8).',
    () => 'This is an RTF document: save it as plain text (.txt, UTF-8).',
  ]),
  'is-html': row([
    'error',
    () => 'C’est le code HTML d’une page : copiez le texte de l’article dans un fichier .txt.',
    () => 'This is a page’s HTML code: copy the article’s text into a .txt file.',
  ]),
  'is-picture': row([
    'error',
    () => 'C’est une image : seul du texte peut être lu.',
    () => 'This is a picture: only text can be read.',
  ]),
  'is-archive': row([
    'error',
    () => 'C’est une archive compressée : extrayez-en les articles.',
    () => 'This is a compressed archive: take the articles out of it.',
  ]),
  'utf-16': row([
    'info',
    () => 'Le fichier est en UTF-16 : il a été lu comme tel.',
    () => 'The file is in UTF-16 and was read as such.',
  ]),
  'windows-1252': row([
    'info',
    () => 'Le fichier n’est pas en UTF-8 : il a été lu comme du Windows-1252.',
    () => 'The file is not in UTF-8: it was read as Windows-1252.',
  ]),
  'encoding-doubtful': row([
    'warning',
    () =>
      'Le fichier n’est pas en UTF-8, et ses mots ne semblent pas être du Windows-1252 : enregistrez-le en UTF-8.',
    () => 'The file is not in UTF-8, and its words do not look like Windows-1252: save it as UTF-8.',
  ]),
  'utf-8-damaged': row([
    'warning',
    (count) =>
      `${french(count)} caractère${s(count)} du fichier ${count > 1 ? 'sont abîmés et remplacés' : 'est abîmé et remplacé'} par « \uFFFD » : comparez avec l’original.`,
    (count) =>
      `${english(count)} character${plural(count)} of the file ${count === 1 ? 'is' : 'are'} damaged and shown as “\uFFFD”: compare with the original.`,
  ]),
  'characters-lost': row([
    'warning',
    (count) =>
      `Le texte contient ${french(count)} fois « \uFFFD » : un autre programme y a perdu des caractères. Reprenez l’original.`,
    (count) =>
      `The text has “\uFFFD” ${english(count)} time${plural(count)}: another program lost characters there. Go back to the original.`,
  ]),
  'accents-lost': row([
    'warning',
    (count) =>
      `${french(count)} mots ont un « ? » à la place d’une lettre : un autre programme a perdu les accents. Reprenez l’original.`,
    (count) =>
      `${english(count)} words have a “?” in place of a letter: another program lost the accents. Go back to the original.`,
  ]),
  'mojibake-repaired': row([
    'warning',
    (count) =>
      `${french(count)} caractère${s(count)} mal décodé${s(count)} (« Ã© » pour « é ») ${count > 1 ? 'ont été rétablis' : 'a été rétabli'}.`,
    (count) =>
      `${english(count)} wrongly decoded character${plural(count)} (“Ã©” for “é”) ${count === 1 ? 'was' : 'were'} put right.`,
  ]),
  'invisible-signs': row([
    'info',
    (count) =>
      `${french(count)} signe${s(count)} invisible${s(count)} dans des mots (césures, espaces sans chasse) : le texte les garde, la lecture les ignore.`,
    (count) =>
      `${english(count)} invisible sign${plural(count)} inside words (soft hyphens, zero-width spaces): the text keeps them, reading ignores them.`,
  ]),
  'accents-apart': row([
    'info',
    () => 'Les accents sont écrits à part des lettres (forme NFD) : les noms sont reconnus quand même.',
    () => 'Accents are stored apart from their letters (NFD): names are recognised all the same.',
  ]),
  'hard-wrapped': row([
    'info',
    () => 'Les lignes sont coupées à largeur fixe : celles d’un même paragraphe ont été lues ensemble.',
    () => 'Lines are broken at a fixed width: those of one paragraph were read together.',
  ]),
  'one-long-line': row([
    'info',
    (count) => `Une ligne a ${french(count)} caractères : elle a été lue comme un seul paragraphe.`,
    (count) => `One line has ${english(count)} characters: it was read as a single paragraph.`,
  ]),
  'all-capitals': row([
    'warning',
    () => 'Tout est en capitales : les noms que le lexique ne connaît pas ne se distinguent pas des mots.',
    () => 'All is in capitals: names that the lexicon does not know cannot be told from words.',
  ]),
  'no-capitals': row([
    'warning',
    () => 'Le texte n’a aucune capitale : les noms que le lexique ne connaît pas ne se voient pas.',
    () => 'The text has no capital: names that the lexicon does not know cannot be seen.',
  ]),
  'no-sentences': row([
    'warning',
    () => 'Ce texte est une liste ou un tableau, sans phrases : on n’y cherchera que des noms.',
    () => 'This text is a list or a table without sentences: only names will be looked for.',
  ]),
  'language-without-rules': row([
    'warning',
    (_, words) =>
      `L’article est surtout en « ${words} », langue sans règles de lecture : on n’y cherchera que les noms connus.`,
    (_, words) =>
      `Most of the article is in “${words}”, a language without reading rules: only known names will be looked for.`,
  ]),
  'language-unknown': row([
    'warning',
    () => 'Rien ne dit en quelle langue est ce texte : on n’y cherchera que les noms connus.',
    () => 'Nothing tells which language this text is in: only known names will be looked for.',
  ]),
  'no-title': row([
    'info',
    () => 'Le texte n’a pas de titre : le début de sa première phrase en tient lieu.',
    () => 'The text has no title: the beginning of its first sentence stands for one.',
  ]),
  'no-date': row([
    'info',
    () => 'Le texte ne dit pas quand il a paru : les dates sans année y restent sans année.',
    () => 'The text does not say when it was published: dates without a year stay without one.',
  ]),
  'section-not-found': row([
    'warning',
    (_, words) =>
      `« ${words} » ne se trouve pas dans l’article à cet endroit : ses sections ont été déterminées à nouveau.`,
    (_, words) =>
      `“${words}” does not stand in the article at that place: its sections were worked out anew.`,
  ]),
} as const;
