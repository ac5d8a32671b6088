/* Words of French, folded: without accents, in lower case. */

/** Months and weekdays. */
export const calendarWords = setOf(
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche',
);

/** Small words between the parts of a name: « Adnane Abou Walid al-Sahraoui », « Cellule de Tamaris ». */
export const particles = setOf('al el ben bin ibn ould abou de du des d la le les l von van au aux');

/** Words that begin a sentence without naming anything. */
export const stopWords = setOf(
  'a ai ainsi alors apres au aucun aucune aujourd aussi autant autre autres aux avant avec beaucoup bien ca car ce ceci cela celle celles celui cependant certain certaine certains certaines ces cet cette ceux chaque comme comment contre dans de des depuis derriere des deux devant dix donc dont douze du durant elle elles en encore enfin entre est et etre eux hier hors il ils jamais je jusqu la le les leur leurs lors lorsque lui mais malgre me meme memes mes moi moins mon ne ni nos notre nous on or ou outre par parce parmi pas pendant peu plus plusieurs pour pourquoi pourtant presque puis puisque qu quand quant quatre que quel quelle quelles quelque quelques quels qui quoi sa sans sauf se selon sept ses seul seule si sinon sitot soit son sous souvent sur surtout ta tandis tant te tel telle telles tels tes toi ton toujours tous tout toute toutefois toutes tres trois trop tu un une vers via voici voila vos votre vous y cinq six huit neuf',
);

/** What may precede an apostrophe: « l’Algérie », « qu’il ». */
export const elisions = setOf('c d j l m n s t qu jusqu lorsqu puisqu quoiqu');

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
