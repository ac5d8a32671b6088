/**
 * First halves that keep their hyphen before a lower-case letter: « franco-marocain », « anti-terroriste »,
 * « vice-président ».
 */
const compounds = new Set(
  'afro algéro américano anglo anti arabo après arrière au avant bien centre contre cyber demi euro ex extra franco germano grand hispano inter israélo italo ivoiro libano libyo malgré maroco mi micro mini multi narco nigéro non nord ouest par peut politico porte post pré pro quasi russo sahélo saharo semi socio sous soi sud super sur tchado turco ultra vice est cross long mid self well'.split(
    ' ',
  ),
);

/**
 * Joins a word divided at the end of a line, « coopé- » and « ration ». The hyphen stays where the document writes the
 * word with it elsewhere, before a capital, and after the first half of a compound; where the document writes it
 * without, or nothing is known, it is removed. `words`: all words of the document, in lower case.
 */
export function mendHyphen(first: string, rest: string, words: ReadonlySet<string>): string {
  const [whole, parted] = [`${first}${rest}`, `${first}-${rest}`];
  if (words.has(whole.toLowerCase())) return whole;
  if (words.has(parted.toLowerCase()) || /^\p{Lu}/u.test(rest)) return parted;
  return compounds.has(first.toLowerCase()) ? parted : whole;
}
