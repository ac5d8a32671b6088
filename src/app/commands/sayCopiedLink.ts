import type { Language } from '../../domain/basics/languages.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { countedEn, countedFr, numberEn, numberFr } from '../../lib/counted.ts';
import { describeView } from '../../store/view/describeView.ts';
import { mostPlaces } from '../../store/view/url/sharedPlaces.ts';
import type { View } from '../../store/view/view.ts';
import { defineMessages } from '../../ui/language.tsx';

/** Above it, in characters, some mail programs and browsers cut an address (Internet Explorer's old bound is 2,083). */
const longestInMail = 2000;

interface CopiedLink {
  readonly link: string;
  readonly view: View;
  readonly index: GraphIndex;
  /** How many nodes the reader has moved, and whether the link is to hold their places. */
  readonly moved: number;
  readonly withPlaces: boolean;
}

/**
 * Says of a link that was copied what it leads to, what it does not hold (the reader's own corpus, moved nodes), and
 * that it is too long for mail.
 */
export function sayCopiedLink(
  { link, view, index, moved, withPlaces }: CopiedLink,
  language: Language,
): string {
  const text = messages[language];
  if (view.corpus !== null) return text.withoutCorpus;
  const left = withPlaces ? moved - mostPlaces : 0;
  return [
    text.copied(withPlaces, describeView(view, index, language)),
    left > 0 && text.somePlaces(left),
    !withPlaces && moved > 0 && text.noPlaces,
    link.length > longestInMail && text.long(link.length),
  ]
    .filter((part) => part !== false)
    .join(' ');
}

const messages = defineMessages({
  fr: {
    copied: (withPlaces: boolean, what: string) =>
      `Lien copié${withPlaces ? ' avec les positions' : ''}${what === '' ? '' : `\u202f: ${what}`}.`,
    withoutCorpus:
      'Lien copié. Il ne contient pas le corpus\u202f: enregistrez-en le fichier et envoyez-le aussi.',
    noPlaces: 'Les nœuds déplacés n’y sont pas.',
    somePlaces: (left: number) => `Il laisse de côté ${countedFr(left, 'nœud déplacé', 'nœuds déplacés')}.`,
    long: (length: number) =>
      `Long de ${numberFr(length)} caractères, il sera coupé par certaines messageries.`,
  },
  en: {
    copied: (withPlaces, what) =>
      `Link copied${withPlaces ? ' with the positions' : ''}${what === '' ? '' : `: ${what}`}.`,
    withoutCorpus:
      'Link copied. It does not contain the corpus: save the corpus as a file and send that too.',
    noPlaces: 'It does not include the moved nodes.',
    somePlaces: (left) => `It leaves out ${countedEn(left, 'moved node')}.`,
    long: (length) => `With its ${numberEn(length)} characters, some mail programs will cut it.`,
  },
});
