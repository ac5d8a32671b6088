/** Names whose h is aspirated, so that nothing is cut short before them: « de Hambourg », « le Hamas ». */
const aspirated =
  /^(?:Hama|Hambourg|Hamas|Hanovre|Harare|Havre|Heidelberg|Hezbollah|Hollande|Homs|Hong Kong|Hongrie|Houston|Houthis|Hull)\b/u;

/** Whether « le », « de » or « que » is cut short before a French word: « l'attaque », « d'Hébron », but « de Hambourg ». */
export const startsWithVowel = (word: string): boolean =>
  /^[aeiouhâàéèêëîïôöùûüœ]/iu.test(word) && !aspirated.test(word);

/** A name behind « de », as it is written in French: « du Caire », « des Mureaux », « d'Alger », « de La Haye ». */
export function behindDe(name: string): string {
  if (ownArticle.test(name))
    return name.replace(ownArticle, (article) => (article === 'Le ' ? 'du ' : 'des '));
  return startsWithVowel(name) ? `d'${name}` : `de ${name}`;
}

/** A name behind « à », as it is written in French: « au Caire », « aux Mureaux », « à Alger ». */
export const behindA = (name: string): string =>
  ownArticle.test(name)
    ? name.replace(ownArticle, (article) => (article === 'Le ' ? 'au ' : 'aux '))
    : `à ${name}`;

/** The article that a name begins with, where « de » and « à » are drawn together with it. */
const ownArticle = /^(?:Le|Les) /u;
