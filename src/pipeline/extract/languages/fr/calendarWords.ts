/* Months, weekdays, seasons and numbers, folded. */

/** January is 1. */
export const months: ReadonlyMap<string, number> = new Map([
  ['janvier', 1],
  ['fevrier', 2],
  ['mars', 3],
  ['avril', 4],
  ['mai', 5],
  ['juin', 6],
  ['juillet', 7],
  ['aout', 8],
  ['septembre', 9],
  ['octobre', 10],
  ['novembre', 11],
  ['decembre', 12],
]);

/** Abbreviated, with or without their full stop. */
export const shortMonths: ReadonlyMap<string, number> = new Map(
  Object.entries({
    janv: 1,
    jan: 1,
    fevr: 2,
    fev: 2,
    avr: 4,
    juil: 7,
    sept: 9,
    oct: 10,
    nov: 11,
    dec: 12,
  }).flatMap(([word, month]) => [
    [word, month],
    [`${word}.`, month],
  ]),
);

/** Sunday is 0. */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ['dimanche', 0],
  ['lundi', 1],
  ['mardi', 2],
  ['mercredi', 3],
  ['jeudi', 4],
  ['vendredi', 5],
  ['samedi', 6],
]);

/** As EDTF numbers them. */
export const seasons: ReadonlyMap<string, number> = new Map([
  ['printemps', 21],
  ['ete', 22],
  ['automne', 23],
  ['hiver', 24],
]);

/** The parts add up: « vingt-cinq », « quatre-vingt-dix ». */
export const numbers: ReadonlyMap<string, number> = new Map(
  Object.entries({
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
    vingt: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    cent: 100,
    dizaine: 10,
    quinzaine: 15,
    vingtaine: 20,
    trentaine: 30,
    et: 0,
  }),
);
