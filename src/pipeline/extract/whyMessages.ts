import type { LocalizedText } from '../../domain/graph/schema.ts';
import { whyNames } from './names/whyNames.ts';
import { whyRelations } from './relations/whyRelations.ts';

/**
 * Why something is proposed: one sentence per rule id, in both languages, for the card that shows a proposal. `{words}`
 * stands for the article's words on which the rule relies. Each stage has its own sentences; this is all of them
 * together.
 */
export const whyMessages: ReadonlyMap<string, LocalizedText> = new Map(
  Object.entries({ ...whyNames, ...whyRelations }),
);

/**
 * The sentence of a rule with the article's own words inserted; the words alone where the table does not have the rule.
 */
export function sayWhy(rule: string, words: string): LocalizedText {
  const message = whyMessages.get(rule);
  if (message === undefined) return { fr: words, en: words };
  return {
    fr: narrowSpaces(message.fr).replaceAll('{words}', words),
    en: message.en.replaceAll('{words}', words),
  };
}

/** The tables are typed with plain spaces; the narrow ones that French sets here never end a line. */
const narrowSpaces = (french: string): string =>
  french.replaceAll('« ', '«\u202f').replaceAll(/ (?=[»;:!?])/g, '\u202f');
