import { behindA, behindDe } from '../languages/fr/contractions.ts';
import type { NamedNode } from '../types.ts';

/** « la France », « Aqmi », « la police turque ». */
export function withArticle(node: NamedNode): string {
  const article = node.determiner?.fr;
  const name = inSentence(node);
  if (article === undefined) return name;
  return article.endsWith("'") ? `${article}${name}` : `${article} ${name}`;
}

/** A name as it is written inside a sentence: « armée malienne » of « Armée malienne ». */
function inSentence({ label, names }: NamedNode): string {
  const written = names.find((name) => name.toLowerCase() === label.fr.toLowerCase()) ?? label.fr;
  return buildings.test(written) ? `${written.charAt(0).toLowerCase()}${written.slice(1)}` : written;
}

/** « du Mali », « des États-Unis », « d'Aqmi », « de la France », « du Caire ». */
export function ofFrench(node: NamedNode): string {
  const article = node.determiner?.fr;
  if (article === 'le') return `du ${inSentence(node)}`;
  if (article === 'les') return `des ${inSentence(node)}`;
  if (article !== undefined) return `de ${withArticle(node)}`;
  return behindDe(node.label.fr);
}

/**
 * « au Mali », « aux États-Unis », « en France », « à Bamako »; « en Europe » and « en Crimée », but « dans la bande de
 * Gaza », « dans le nord du Mali » (« au nord du Mali » would be beyond its border) and « dans les Balkans ».
 */
export function atFrench(node: NamedNode): string {
  const article = node.determiner?.fr;
  if (article === undefined) return behindA(node.label.fr);
  // « à l'aéroport de Bamako », « au palais de justice »
  const name = inSentence(node);
  if (buildings.test(name)) return article === 'le' ? `au ${name}` : `à ${withArticle(node)}`;
  if (node.type !== 'country' && takesDans(node.label.fr, article)) return `dans ${withArticle(node)}`;
  if (article === 'le') return `au ${name}`;
  if (article === 'les') return `aux ${name}`;
  return `en ${name}`;
}

function takesDans(label: string, article: string): boolean {
  if (article === "l'") return !feminine.test(label);
  if (article === 'la') return /^(?!mer )\p{Ll}/u.test(label) || rivers.test(label);
  if (article === 'les') return !/^(?:îles |Antilles|Açores|Bermudes|Canaries)/u.test(label);
  return (
    /^(?:nord|sud|est|ouest|centre|golfe|delta|massif|détroit|canal)\b/iu.test(label) || rivers.test(label)
  );
}

/** Continents and lands whose article, cut short, does not tell that they are feminine. */
const feminine =
  /^(?:Afrique|Alsace|Amérique|Andalousie|Angleterre|Antarctique|Auvergne|Écosse|Europe|Extrême-Orient|Île-de-France|Irlande|Occident|Océanie|\p{L}+ie\b)/u;

const buildings =
  /^(?:aéroport|aérodrome|ambassade|camp|consulat|église|gare|hôpital|hôtel|mosquée|musée|palais|place|poste|prison|stade|tour|tribunal|université)\b/iu;

/** What keeps its article: rivers, the départements named after them, and a few areas. */
const rivers =
  /^(?:Caucase|Danube|Dniepr|Drôme|Fezzan|Gironde|Golfe|Manche|Moselle|Nil|Pacifique|Rhin|Rif|Ruhr|Sambre|Sarre|Silicon|Somme)\b/u;
