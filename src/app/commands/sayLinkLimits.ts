import type { Language } from '../../domain/basics/languages.ts';
import { countedEn, countedFr, numberEn, numberFr } from '../../lib/counted.ts';
import { mostPlaces } from '../../store/view/url/sharedPlaces.ts';
import { defineMessages } from '../../ui/language.tsx';

/** Above it, in characters, some mail programs and browsers cut an address (Internet Explorer's old bound is 2,083). */
const longestInMail = 2000;

/** What a copied link does not contain of the moved nodes, and that it is too long for mail: sentences, '' for none. */
export function sayLinkLimits(link: string, moved: number, withPlaces: boolean, language: Language): string {
  const text = messages[language];
  const left = withPlaces ? moved - mostPlaces : 0;
  return [
    left > 0 && text.somePlaces(left),
    !withPlaces && moved > 0 && text.noPlaces,
    link.length > longestInMail && text.long(link.length),
  ]
    .filter((part) => part !== false)
    .map((part) => ` ${part}`)
    .join('');
}

const messages = defineMessages({
  fr: {
    noPlaces: 'Les nœuds déplacés n’y sont pas.',
    somePlaces: (left: number) => `Il laisse de côté ${countedFr(left, 'nœud déplacé', 'nœuds déplacés')}.`,
    long: (length: number) =>
      `Long de ${numberFr(length)} caractères, il sera coupé par certaines messageries.`,
  },
  en: {
    noPlaces: 'It does not include the moved nodes.',
    somePlaces: (left) => `It leaves out ${countedEn(left, 'moved node')}.`,
    long: (length) => `With its ${numberEn(length)} characters, some mail programs will cut it.`,
  },
});
