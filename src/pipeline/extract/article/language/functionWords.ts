/*
 * Function words, folded, that distinguish languages in Latin letters. A word of two languages counts for both; the
 * others decide. Only French and English have extraction rules: the other languages are listed so that they are not
 * mistaken for these.
 */
const lists: Readonly<Record<string, string>> = {
  fr: 'le la les l un une des du de d et a au aux en dans par pour sur avec est sont ete qui que qu ce cette ces il elle ils elles ne pas plus se s son sa ses leur leurs ont selon entre mais ou comme apres avant contre',
  en: 'the of and to in a an is are was were has have had on for with by at from that this these those it its he she they his her their as not be been will would said says after before against but who which',
  es: 'el la los las un una de del y en que por para con es son fue se su sus al lo como mas pero no ha han este esta entre sobre desde',
  it: 'il lo la i gli le un una di del della dei delle e in che per con e sono stato si suo sua al alla nel nella come piu ma non ha hanno questo questa tra sul',
  pt: 'o a os as um uma de do da dos das e em que por para com e sao foi se seu sua ao na no nas nos como mais mas nao ha este esta entre sobre desde',
  ca: 'el la els les un una de del i en que per amb es son va se seva seu al com mes pero no ha han aquest aquesta entre sobre des',
  de: 'der die das den dem des ein eine einen und in zu von mit auf fur ist sind war hat haben nicht sich auch als aus nach bei wie dass er sie es',
  nl: 'de het een van en in op te met voor is zijn was heeft hebben niet zich ook als uit naar bij dat die hij ze aan door',
  ro: 'si de la in un o cu pe din este sunt a fost au ca nu se mai dar care pentru prin dupa intre',
  tr: 've bir bu da de icin ile olarak olan gibi daha kadar sonra ancak oldugu dedi',
  id: 'dan yang di ke dari untuk dengan pada adalah ini itu dalam tidak akan oleh sebagai juga telah',
  sw: 'na ya wa kwa ni katika la za kuwa hii hiyo alisema pia baada',
};

/** For each function word, the tags of the languages that have it. */
export const functionWords: ReadonlyMap<string, readonly string[]> = byWord();

function byWord(): Map<string, string[]> {
  const tags = new Map<string, string[]>();
  for (const [tag, words] of Object.entries(lists))
    for (const word of new Set(words.split(' '))) tags.set(word, [...(tags.get(word) ?? []), tag]);
  return tags;
}
