import type { Clause } from '../../reading.ts';

/**
 * « le chef de l'[État] Jean Dupont », « le général de [Corps] d'[Armée] Paul Durand », « le procureur de la
 * [République] Paul Durand », « [Son] [Excellence] X »: a
 * French word with a capital that belongs to the title before a name.
 */
export function isOfTitle({ words, language }: Clause, at: number): boolean {
  if (language !== 'fr') return false;
  const word = words[at]?.fold ?? '';
  const before = [5, 4, 3, 2, 1].map((step) => words[at - step]?.fold ?? '').join(' ');
  if (word === 'republique') return /\b(?:procureure?|presidente?) de la$/.test(before);
  if (word === 'etat') return /\bcheff?e?s? de l$/.test(before);
  if (addressed.test(word)) return /\b(?:son|sa|leurs?)$/.test(before);
  if (/^(?:son|sa|leurs?)$/.test(word)) return addressed.test(words[at + 1]?.fold ?? '');
  if (/^aerien(?:ne)?$/.test(word))
    return /\bgenerale? (?:de|d) (?:corps d )?(?:brigade|division|armee)$/.test(before);
  return (
    /^(?:armee|corps|brigade|division|escadron)$/.test(word) &&
    /\bgenerale? (?:de|d)(?: corps d)?$/.test(before)
  );
}

const addressed = /^(?:excellence|eminence|altesse|majeste|saintete)s?$/;
