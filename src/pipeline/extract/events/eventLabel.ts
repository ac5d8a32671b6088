import type { LocalizedText } from '../../../domain/graph/schema.ts';
import type { EventNoun } from '../languages/eventNouns.ts';
import type { NamedNode } from '../types.ts';
import { placePart } from './participation.ts';

interface EventName {
  readonly label: LocalizedText;
  readonly determiner: { readonly fr: string; readonly en?: string };
}

/**
 * An event's name in both languages, from its noun and what distinguishes it: « Attentat de Bamako », "Bamako attack";
 * « Visite d'Emmanuel Macron à Rabat », "Visit of Emmanuel Macron to Rabat". The year is shown beside it, so it is left
 * out.
 */
export function eventLabel(
  noun: EventNoun,
  place: NamedNode | null,
  about: NamedNode | null,
  others: readonly NamedNode[],
  target: NamedNode | null,
): EventName {
  const fr = [noun.label.fr];
  const en: string[] = [];
  const together = noun.family === 'meeting' || noun.family === 'agreement';
  const both = others.filter((node, at) => node !== place && others.indexOf(node) === at).slice(0, 2);
  const named = about ?? (place === null || (together && both.length === 2) ? (both[0] ?? null) : null);
  if (named !== null) {
    const pair = about === null ? both : [named];
    if (pair.length === 2 && together) {
      fr.push(`entre ${pair.map((node) => withArticle(node)).join(' et ')}`);
      en.push(`${capital(noun.label.en)} between ${pair.map(({ label }) => label.en).join(' and ')}`);
    } else if (about === null && doneBy.has(noun.family)) {
      fr.push(`par ${withArticle(named)}`);
      en.push(`${capital(noun.label.en)} by ${named.label.en}`);
    } else {
      fr.push(ofFrench(named));
      en.push(`${capital(noun.label.en)} of ${named.label.en}`);
    }
  }
  if (named === null && place === null && target !== null) {
    fr.push(`contre ${withArticle(target)}`);
    en.push(`${capital(noun.label.en)} on ${target.label.en}`);
  }
  if (place !== null) {
    const goesThere = placePart(noun) === 'headed-to';
    fr.push(
      named === null && place.determiner?.fr === undefined && !goesThere ? ofFrench(place) : atFrench(place),
    );
    if (en.length === 0 && goesThere) en.push(`${capital(noun.label.en)} to ${place.label.en}`);
    else if (en.length === 0) en.push(`${place.label.en} ${noun.label.en}`);
    else en.push(`${goesThere ? 'to' : 'in'} ${place.label.en}`);
  }
  if (en.length === 0) en.push(capital(noun.label.en));
  return {
    label: { fr: fr.join(' '), en: en.join(' ') },
    determiner: { fr: frenchArticle(noun), en: 'the' },
  };
}

/** Families of events named after their victims, or else after whoever did it. */
const doneBy = new Set([
  'justice',
  'violence',
  'abduction',
  'coup',
  'operation',
  'office',
  'act',
  'transfer',
]);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const startsWithVowel = (word: string): boolean => /^[aeiouhâàéèêëîïôöùûüœ]/iu.test(word);

function frenchArticle(noun: EventNoun): string {
  if (
    noun.label.fr.endsWith('s') &&
    !/^(?:Procès|Frappes? )/u.test(noun.label.fr) &&
    noun.label.fr !== 'Procès'
  )
    return 'les';
  if (startsWithVowel(noun.label.fr)) return "l'";
  return noun.feminine ? 'la' : 'le';
}

/** « la France », « Aqmi ». */
function withArticle(node: NamedNode): string {
  const article = node.determiner?.fr;
  if (article === undefined) return node.label.fr;
  return article.endsWith("'") ? `${article}${node.label.fr}` : `${article} ${node.label.fr}`;
}

/** « du Mali », « des États-Unis », « d'Aqmi », « de la France ». */
function ofFrench(node: NamedNode): string {
  const article = node.determiner?.fr;
  if (article === 'le') return `du ${node.label.fr}`;
  if (article === 'les') return `des ${node.label.fr}`;
  if (article !== undefined) return `de ${withArticle(node)}`;
  return startsWithVowel(node.label.fr) ? `d'${node.label.fr}` : `de ${node.label.fr}`;
}

/** « au Mali », « aux États-Unis », « en France », « à Bamako ». */
function atFrench(node: NamedNode): string {
  const article = node.determiner?.fr;
  if (article === 'le') return `au ${node.label.fr}`;
  if (article === 'les') return `aux ${node.label.fr}`;
  if (article !== undefined)
    return node.type === 'country' ? `en ${node.label.fr}` : `dans ${withArticle(node)}`;
  return `à ${node.label.fr}`;
}
