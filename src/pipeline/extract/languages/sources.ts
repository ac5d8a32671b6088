/* Nouns (folded, of either language) for what and who is quoted. */

/** What a body says in writing, and those whom it has sent to find out. */
export const documents =
  /^(?:rapports?|communiques?|declarations?|informations?|chiffres|donnees|estimations?|etudes?|enquete|bilan|enqueteurs|experts|inspecteurs|reports?|statements?|study|survey|investigators|inspectors)$/u;

/** Those who, unnamed, speak for a body: « un porte-parole de l'armée ». */
export const spokespeople =
  /^(?:porte|parole|porte-parole|responsables?|journalistes?|correspondante?s?|reporters?|photographes?|spokes(?:man|woman|person|people)|officials?)$/u;
