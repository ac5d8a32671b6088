/* Words that end in a full stop which ends no sentence. */
const abbreviations = new Set(
  'm mm mme mmes mlle mlles me dr drs pr prof st ste mgr gén gal col cdt cap lt sgt adj no nos n° art av bd cf env ex p pp vol chap fig éd trad janv févr avr juil sept oct nov déc tél'.split(
    ' ',
  ),
);

/** Whether a text ends in an abbreviation (« gén. ») or an initial (« J. ») with its full stop. */
export function endsInAbbreviation(text: string): boolean {
  const word = /(?<![\p{L}\p{N}])([\p{L}°]+)\.\s*$/u.exec(text)?.[1];
  return word !== undefined && isAbbreviated(word);
}

/** Whether a full stop after this word shortens it: a single capital or a known abbreviation. */
export const isAbbreviated = (word: string): boolean =>
  /^\p{Lu}$/u.test(word) || abbreviations.has(word.toLowerCase());
