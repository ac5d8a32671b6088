import type { Random } from '../bench/random.ts';
import { hostileText, shrinkText, type Text, textOf } from './hostileText.ts';
import { pick } from './target.ts';

/** One change of a text: a stretch of it is replaced. Start and length are shares of the length of the text, 0 to 1. */
export interface TextEdit {
  readonly from: number;
  readonly length: number;
  readonly text: Text;
}

/** Pieces that the parsers of articles and of seeds look for, to be put where nobody expects them. */
const odd: readonly Text[] = [
  ' M. ',
  ' janvier 2012 ',
  ' le 31 février 0000 ',
  ' 99/99/9999 ',
  ' « ',
  ' » ',
  '"',
  '’',
  '\n\n',
  '\r',
  ' \n \n ',
  'Par ',
  'Publié le ',
  'PARTAGER\n',
  ' l’ ',
  ' Al-',
  '-',
  ' DE ',
  'É',
  ' ONU ',
  ' (AQMI) ',
  ' (',
  '. ',
  '…',
  '!?',
  ': ',
  '- ',
  '  ',
  '\t',
  '| ',
  '&a ',
  '*a ',
  '!!js/function ',
  '---\n',
  '"\\u0000"',
  'null',
  '{ ',
  '[',
  '}',
  '#',
  '> ',
  'id: ',
  { repeat: 'Jean Dupont ', times: 200 },
  { repeat: '« ', times: 300 },
  { repeat: 'a.\n', times: 500 },
  { repeat: '\n', times: 3000 },
  { repeat: '[', times: 400 },
  { repeat: 'AQMI', times: 300 },
  { repeat: 'x', times: 30_000 },
];

export function makeTextEdit(random: Random): TextEdit {
  const length = random() < 0.6 ? 0 : random() < 0.8 ? random() * 0.02 : random();
  return {
    from: round(random()),
    length: round(length),
    text: random() < 0.6 ? pick(random, odd) : hostileText(random),
  };
}

export const editText = (text: string, edits: readonly TextEdit[]): string =>
  edits.reduce((old, { from, length, text: put }) => {
    const start = Math.floor(old.length * from);
    return old.slice(0, start) + textOf(put) + old.slice(start + Math.floor(old.length * length));
  }, text);

export const shrinkTextEdit = (edit: TextEdit): readonly TextEdit[] => [
  ...(edit.length > 0 ? [{ ...edit, length: 0 }] : []),
  ...(edit.from > 0 ? [{ ...edit, from: 0 }] : []),
  ...shrinkText(edit.text).map((text) => ({ ...edit, text })),
];

const round = (share: number): number => Math.round(share * 1000) / 1000;
